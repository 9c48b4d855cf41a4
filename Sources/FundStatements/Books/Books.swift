public import FundLedger
public import FundRules

/// The books that every statement is computed from: what one verified pass over the ledger adds up to.
///
/// An observer: hand it to `LedgerFile.verify(observing:)`, look at the verdict, then build statements. It keeps sums
/// by month and the units' balances; single vouchers only as far as `StatementNeeds` asks. A voucher's business date
/// decides the period it belongs to.
public struct Books: LedgerObserver, Sendable {
    /// What the statements cover.
    public let period: Period
    /// What is kept beyond the sums.
    public let needs: StatementNeeds

    /// What the ledger says of fund, units and projects; its figures lag behind.
    private(set) var state = FundState()
    private(set) var turnovers: Turnovers?
    /// The units' balances at the end of the period.
    private(set) var unitsAtEnd = SubLedger()
    /// The units' balances with which the period opens.
    private(set) var unitsAtStart = SubLedger()
    /// The cost of every project up to the end of the period, by its index in the state.
    private(set) var projectCosts: [ProjectCost] = []
    /// The vouchers of the period that are listed, in order of entry.
    private(set) var vouchers: [RecordedVoucher] = []

    private var bearings = BearingIndex()
    /// The index of the unit whose ledger is asked for.
    private var unit: Int?
    private let firstDay: CalendarDate
    private let lastDay: CalendarDate
    private let keepsStart: Bool
    private let listsVouchers: Bool

    /// Books for statements of a period.
    public init(period: Period, needs: StatementNeeds = StatementNeeds()) {
        self.period = period
        self.needs = needs
        firstDay = period.firstDay
        lastDay = period.lastDay
        keepsStart = needs.units != .none
        listsVouchers = needs != StatementNeeds()
    }

    /// Adds an entry.
    public mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        if judged.entry.number == nil || state.register.revision != self.state.register.revision { take(state) }
        guard let number = judged.entry.number else { return }
        guard judged.entry.date <= lastDay else {
            // A later reversal needs to know where the voucher was counted, though it is not counted here.
            _ = bearings.bearing(of: judged.entry)
            return
        }
        let bearing = bearings.bearing(of: judged.entry)
        turnovers?.add(judged.entry.postings, in: judged.entry.date.month, bearing)
        unitsAtEnd.add(judged.effect)
        switch judged.effect {
        case .charge(let project, let from, let to), .resolved(let project, let from, let to, _):
            addCost(project, to - from, isInPeriod: judged.entry.date >= firstDay)
        case .none, .unit, .units, .distribution: break
        }
        if keepsStart, judged.entry.date < firstDay || bearing == .opening { unitsAtStart.add(judged.effect) }
        if listsVouchers, judged.entry.date >= firstDay, isListed(judged) {
            vouchers.append(RecordedVoucher(judged, number, bearing))
        }
    }

    /// Vouchers change figures only, and those are kept here; everything else a statement reads of the state changes
    /// with the other entries and the few vouchers that change the register. Taking it at every entry would copy it at every entry.
    private mutating func take(_ state: FundState) {
        self.state = state
        if turnovers == nil, let chart = state.fund?.chart { turnovers = Turnovers(chart: chart) }
        if case .one(let code) = needs.units { unit = state.register.index(of: code) }
    }

    private mutating func addCost(_ project: Int, _ amounts: TenureAmounts, isInPeriod: Bool) {
        while projectCosts.count <= project { projectCosts.append(ProjectCost()) }
        projectCosts[project].charged = projectCosts[project].charged + amounts
        if isInPeriod { projectCosts[project].paidInPeriod &+= amounts.sum }
    }

    private func isListed(_ judged: JudgedEntry) -> Bool {
        if needs.vouchers { return true }
        if let account = needs.account,
            judged.entry.postings.contains(where: { $0.account == account || $0.account.parent == account })
        {
            return true
        }
        switch needs.units {
        case .none: return false
        case .all: return judged.effect.concernsUnits
        case .one: return unit.map { judged.effect.mayConcern(unit: $0) } ?? false
        }
    }
}

/// What a project has cost, in fen.
struct ProjectCost: Hashable, Sendable {
    /// Up to the end of the period, by the classes that bear it.
    var charged = TenureAmounts()
    /// In the period.
    var paidInPeriod: Int64 = 0
}
