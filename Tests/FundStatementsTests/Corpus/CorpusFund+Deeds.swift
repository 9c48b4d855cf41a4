import FundRules
import Testing
import TransparencyLog

@testable import FundLedger

/// What a committee does in a day.
extension CorpusFund {
    /// Asks for money, which the supervisor approves.
    @discardableResult
    mutating func ask(
        _ fen: Int64,
        for payee: String,
        _ purpose: String,
        project: String? = nil,
        ground: Ground? = nil,
        on day: CalendarDate,
        approvedAt hour: Int? = nil,
        atOnce: Bool = false
    ) throws -> Int {
        let body = Request(
            amount: Money(fen: fen),
            payee: payee,
            purpose: purpose,
            project: project,
            ground: ground
        )
        let request = try record(body, dated: day, hour: hour)
        try approve(request, on: day, hour: hour, atOnce: atOnce)
        return request
    }

    /// Pays for a project, asking first where the policy wants it.
    @discardableResult
    mutating func pay(
        _ project: String,
        _ fen: Int64,
        to payee: String,
        on day: CalendarDate,
        dated date: CalendarDate? = nil,
        invoice: String? = nil,
        ground: Ground? = nil,
        hour: Int? = nil,
        isBare: Bool = false,
        hasInvoice: Bool = true,
        hasReference: Bool = true
    ) throws -> Int {
        let own = state.project(project).map { state.projects[$0].title } ?? project
        let request =
            fen >= asked
            ? try ask(fen, for: payee, own, project: project, ground: ground, on: day, approvedAt: hour) : nil
        let body = Payment(
            project: project,
            amount: Money(fen: fen),
            payee: payee,
            invoice: hasInvoice ? invoice ?? number("FP") : nil,
            reference: hasReference ? number("YH") : nil,
            request: request
        )
        return try record(body, dated: date ?? day, on: day, hour: hour, isBare: isBare)
    }

    /// Pays running costs.
    @discardableResult
    mutating func expend(
        _ category: Expense.Category,
        _ fen: Int64,
        to payee: String,
        from account: AccountCode = .bank,
        on day: CalendarDate,
        invoice: String? = nil,
        dated date: CalendarDate? = nil
    ) throws -> Int {
        let request = fen >= asked ? try ask(fen, for: payee, "日常支出", on: day) : nil
        let body = Expense(
            category: category,
            amount: Money(fen: fen),
            payee: payee,
            from: account,
            invoice: invoice ?? number("FP"),
            reference: account == .bank ? number("YH") : nil,
            request: request
        )
        return try record(body, dated: date ?? day, on: day)
    }

    /// Moves money between the fund's accounts.
    mutating func move(
        _ fen: Int64,
        from: AccountCode,
        to: AccountCode,
        interest: Int64? = nil,
        on day: CalendarDate,
        request: Int? = nil
    ) throws {
        let body = Transfer(
            amount: Money(fen: fen),
            from: from,
            to: to,
            interest: interest.map { Money(fen: $0) },
            reference: number("YH"),
            request: request
        )
        try record(body, dated: day)
    }

    /// Buys bonds, as was asked for and approved.
    mutating func buyBonds(_ fen: Int64, on day: CalendarDate) throws {
        let request = try ask(fen, for: AccountCode.bonds.description, "购买国债", on: day)
        try move(fen, from: .bank, to: .bonds, on: day, request: request)
    }

    /// A vote of which the homes of a scope cast their ballots.
    @discardableResult
    mutating func vote(
        _ title: String,
        on project: String?,
        _ scope: String,
        for inFavour: [String],
        against: [String],
        from: CalendarDate,
        to: CalendarDate,
        recorded day: CalendarDate,
        heads: Resolution.Heads = .unit
    ) throws -> Int {
        let ballots = inFavour.map { ($0, Ballots.Choice.for) } + against.map { ($0, Ballots.Choice.against) }
        let body = Resolution(
            title: title,
            matter: .use,
            project: project,
            scope: [scope],
            heads: heads,
            from: from,
            to: to,
            votes: .open(Ballots(ballots.map { (unit: $0.0, choice: $0.1) }))
        )
        return try record(body, dated: day)
    }

    /// Compares a month with the bank's statement, and closes it.
    mutating func reconcile(_ month: Month, on day: CalendarDate) throws {
        let book = state.bankBalance(at: month)
        let missing = transit.merging(aged) { first, _ in first }
        let items = missing.map { Reconciliation.LedgerItem(entry: $0.key, amount: Money(fen: $0.value)) }
        let bank = book - missing.values.reduce(0, +) + bankOnly.reduce(0) { $0 + $1.amount }
        let file = TreeHasher().leaf(Array("\(month)".utf8))
        let body = Reconciliation(
            period: month,
            bank: Money(fen: bank),
            book: Money(fen: book),
            file: file,
            bankOnly: bankOnly,
            ledgerOnly: items
        )
        try record(body, dated: day)
        transit = [:]
        try record(Close(period: month, in: state), dated: month.lastDay, on: day)
        if month.month == 12, let year = Year(String(month.year)) {
            try record(Closing(year: year), dated: month.lastDay, on: day)
        }
    }
}

extension CalendarDate {
    /// The day, or the Monday after it.
    var workday: CalendarDate {
        // 1970-01-01 was a Thursday.
        let weekday = (daysSinceEpoch + 3) % 7
        return weekday >= 5 ? adding(days: 7 - weekday) : self
    }

    /// The working day some days later.
    func later(_ days: Int64) -> CalendarDate { adding(days: days).workday }
}
