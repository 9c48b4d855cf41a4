/// What homes owe and have paid, as far as it takes to say which contributions are doubtful.
///
/// A look costs nothing where no contribution is more than twelve months' due. Where one is, the contributions since the
/// first rate are read; and where a home has no rate, those among the last 8,192 entries.
struct HomeDues {
    /// How many times what is due is too much.
    static let excess: Int64 = 10
    /// How many months ahead are usual.
    static let monthsAhead: Int64 = 12

    private static let owedAndAhead = Wording(
        "它按标准欠交的和今后 12 个月的（共 {0} 元）",
        "the {0} that it owes by the rates, twelve months ahead included"
    )
    private static let largest = Wording("它以前最大的一笔（{0} 元）", "the largest that it ever paid in, {0}")

    /// The doubtful contributions, in order.
    private(set) var doubts: [Doubt] = []
    private let state: FundState
    /// The first month that anybody owes.
    private let start: Month?
    /// What the homes in question paid in since, in fen.
    private var paid: [String: Int64] = [:]
    /// What each paid in so far: how often, and the most at once. One contribution alone makes nothing usual.
    private var past: [String: (count: Int, largest: Int64)] = [:]

    init(_ review: Review) throws {
        state = review.state
        start = state.rates.map(\.from).min()
        let all = review.drafts.compactMap(deposit)
        let rated = Set(all.filter { $0.due > 0 && $0.isMuch }.map(\.home))
        let others = Set(all.filter { $0.due == 0 }.map(\.home))
        guard !rated.isEmpty || !others.isEmpty else { return }
        if !rated.isEmpty { try take(rated, review.earlier, since: start?.firstDay) }
        if !others.isEmpty { try take(others.subtracting(rated), review.earlier, since: nil) }
        for deposit in all where deposit.due == 0 || rated.contains(deposit.home) { look(at: deposit) }
    }

    /// A contribution that is to be recorded.
    private struct Deposit {
        let home: String
        let amount: Int64
        let date: CalendarDate
        /// Where it was read: a file, and a line of it.
        let file: String?
        let line: Int?
        /// The home's place on the register.
        let unit: Int?
        /// What the home owes by the month, in fen; 0 where it owes nothing by a rate.
        let due: Int64

        /// Where its amount stands.
        var place: Problem.Place? {
            file.map { Problem.Place(file: $0, line: line, column: line.map { _ in "amount" }) }
        }

        /// Whether it is more than twelve months' due.
        var isMuch: Bool { amount > due.times(HomeDues.monthsAhead) }
    }

    /// What is to be recorded, where it is a contribution.
    private func deposit(_ draft: EntryDraft) -> Deposit? {
        guard let contribution = draft.body.contribution else { return nil }
        let unit = state.register.index(of: contribution.unit)
        return Deposit(
            home: contribution.unit,
            amount: contribution.amount,
            date: draft.date,
            file: draft.place?.file,
            line: draft.place?.line,
            unit: unit,
            due: unit.flatMap { state.due(state.register.units[$0], for: draft.date.month) } ?? 0
        )
    }

    private mutating func take(_ homes: Set<String>, _ earlier: EarlierVouchers, since day: CalendarDate?) throws {
        try earlier.forEachContribution(by: homes, since: day) { home, fen, date in
            keep(fen, of: home)
            if let day, date >= day { paid[home, default: 0] &+= fen }
        }
    }

    private mutating func keep(_ fen: Int64, of home: String) {
        let before = past[home] ?? (0, 0)
        past[home] = (before.count + 1, max(before.largest, fen))
    }

    private mutating func look(at deposit: Deposit) {
        defer {
            paid[deposit.home, default: 0] &+= deposit.amount
            keep(deposit.amount, of: deposit.home)
        }
        let owed = owed(deposit)
        let year = deposit.due.times(HomeDues.monthsAhead)
        let byRate = max(owed, 0) &+ year
        let usual = past[deposit.home].map { $0.count > 1 ? $0.largest : 0 } ?? 0
        let home = Problem.Argument.name(deposit.home)
        if max(byRate, usual) > 0, deposit.amount > max(byRate, usual).times(HomeDues.excess) {
            let reason: Problem.Argument =
                byRate >= usual
                ? .wording(HomeDues.owedAndAhead, [.money(byRate)]) : .wording(HomeDues.largest, [.money(usual)])
            let arguments: [Problem.Argument] = [home, .money(deposit.amount), reason]
            doubts.append(Doubt(.overTenTimes, Problem(.overTenTimesDue, arguments, place: deposit.place)))
        } else if deposit.due > 0, deposit.isMuch, deposit.amount &- owed > year {
            let months = (deposit.amount &- owed) / deposit.due
            let arguments: [Problem.Argument] = [home, .money(deposit.amount), .number(months)]
            doubts.append(Doubt(.farAhead, Problem(.paidFarAhead, arguments, place: deposit.place)))
        }
    }

    /// What the home owes through the month of a deposit, less what it has paid; below zero where it has paid ahead. As if
    /// it had been registered before the first rate.
    private func owed(_ deposit: Deposit) -> Int64 {
        guard let unit = deposit.unit, let start, deposit.due > 0 else { return 0 }
        let owed = state.due(state.register.units[unit], from: start, through: deposit.date.month) ?? 0
        return owed &- (paid[deposit.home] ?? 0)
    }
}

extension Int64 {
    /// The product; the largest there is where it is larger.
    func times(_ factor: Int64) -> Int64 {
        let (product, isOver) = multipliedReportingOverflow(by: factor)
        return isOver ? .max : product
    }
}
