import Testing
import TransparencyLog

@testable import FundRules

/// Refunds, years and changes of the register, as a treasurer would name them; each says what it breaks.
extension TestFund {
    mutating func refund(
        _ entry: Int,
        _ amount: String,
        request: Int? = nil,
        on date: String = "2025-06-30"
    ) throws -> [ProblemCode] {
        try record(Refund(of: entry, amount: Money(yuan: amount), reference: nil, request: request), on: date)
    }

    mutating func destroy(_ unit: String, on date: String = "2025-06-30") throws -> [ProblemCode] {
        try record(Destruction(unit: unit, in: state), on: date)
    }

    mutating func payOut(
        _ unit: String,
        _ amount: String,
        request: Int? = nil,
        on date: String = "2025-06-30"
    ) throws -> [ProblemCode] {
        try record(Payout(unit: unit, amount: Money(yuan: amount), reference: nil, request: request), on: date)
    }

    mutating func settle(
        _ unit: String,
        _ amount: String,
        request: Int? = nil,
        on date: String = "2025-03-06"
    ) throws -> [ProblemCode] {
        try record(DebtSettlement(unit: unit, amount: Money(yuan: amount), request: request), on: date)
    }

    mutating func register(_ code: String, _ tenure: Tenure, seller: String) throws -> [ProblemCode] {
        let unit = try TestFund.unit(code, "1", "40.00", tenure, seller: seller)
        return try record(UnitBatch(units: [unit]), on: "2025-03-05")
    }

    /// Closes every month up to one that is over, as the clock has it.
    mutating func closeMonths(through month: String) throws {
        let last = try #require(Month(month))
        while state.nextToClose <= last { #expect(try close(state.nextToClose.description) == []) }
    }

    mutating func closeYear(_ year: String, on date: String? = nil) throws -> [ProblemCode] {
        try record(Closing(year: #require(Year(year))), on: date ?? "\(year)-12-31")
    }

    /// A fund in which 2025 is over and every month of it closed; 1-101 paid 12.00, P1 cost 100.00, 5.00 came in.
    static func overYear() throws -> TestFund {
        var fund = try TestFund.small()
        #expect(try fund.contribute("1-101", "12.00") == [])
        #expect(try fund.pay("P1", "100.00", reference: "B1") == [])
        #expect(try fund.receive("5.00") == [])
        fund.now = try #require(Timestamp("2026-06-30T08:00:00Z"))
        try fund.closeMonths(through: "2025-12")
        return fund
    }

    mutating func correct(
        _ year: String,
        _ unit: String = "1-101",
        _ amount: String = "1.00",
        on date: String = "2026-03-05"
    ) throws -> [ProblemCode] {
        let contribution = Contribution(unit: unit, amount: try Money(yuan: amount), reference: nil)
        return try record(Correction(of: #require(Year(year)), contribution), on: date)
    }

    mutating func handOver(
        _ direction: Handover.Direction,
        undistributed: String = "0",
        _ units: [(String, String)] = [],
        request: Int? = nil,
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        let body = Handover(
            direction,
            custodian: "某区房管局",
            undistributed: try TestFund.fen(undistributed),
            units: try units.map { ($0, try TestFund.fen($1)) },
            reference: nil,
            request: request
        )
        return try record(body, on: date)
    }

    mutating func split(
        _ unit: String,
        _ parts: (code: String, area: String)...,
        tenure: Tenure = .commercial,
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        let units = try parts.map { try TestFund.unit($0.code, "1", $0.area, tenure) }
        return try record(Split(unit: unit, parts: units), on: date)
    }

    mutating func merge(
        _ units: String...,
        into code: String,
        tenure: Tenure = .commercial,
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        try record(Merge(units: units, into: TestFund.unit(code, "1", "120.00", tenure)), on: date)
    }

    mutating func amend(
        _ unit: String,
        area: String,
        building: String = "1",
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        let weight = state.register.index(of: unit).flatMap { state.register.units[$0].weight }
        return try record(Amendment(unit: TestFund.unit(unit, building, area, weight: weight)), on: date)
    }

    mutating func rate(
        _ amount: Int64,
        _ scope: String,
        from month: String = "2025-01",
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        let names = scope.split(separator: " ").map(String.init)
        let body = Rate(amount: amount, basis: .area, from: try #require(Month(month)), scope: names)
        return try record(body, on: date)
    }

    mutating func budget(
        _ lines: (Budget.Item, String)...,
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        let body = Budget(
            year: try #require(Year("2025")),
            lines: try lines.map { Budget.Line($0.0, try Money(yuan: $0.1)) }
        )
        return try record(body, on: date)
    }

    /// A comparison of March, whose balance at the bank is what the ledger has unless said otherwise.
    mutating func reconcile(
        bank: String,
        book: String,
        bankOnly: [(String, String)] = [],
        ledgerOnly: [(Int, String)] = [],
        _ period: String = "2025-03",
        on date: String = "2025-06-30"
    ) throws -> [ProblemCode] {
        let body = Reconciliation(
            period: try #require(Month(period)),
            bank: Money(fen: try TestFund.fen(bank)),
            book: Money(fen: try TestFund.fen(book)),
            file: TreeHasher.emptyRoot,
            bankOnly: try bankOnly.map { item in
                Reconciliation.BankItem(
                    date: try #require(CalendarDate(item.0)),
                    amount: Money(fen: try TestFund.fen(item.1)),
                    reference: nil
                )
            },
            ledgerOnly: try ledgerOnly.map {
                Reconciliation.LedgerItem(entry: $0.0, amount: Money(fen: try TestFund.fen($0.1)))
            }
        )
        return try record(body, on: date)
    }
}
