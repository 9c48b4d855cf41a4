import FundRules
import Testing

@testable import FundLedger
@testable import FundStatements

/// Two years of the small fund in which anything happens: money comes and goes, is reversed and corrected, homes are split,
/// merged, amended and destroyed, months and years are closed. What a rule objects to is not recorded.
struct RandomYears {
    private(set) var ledger: MemoryLedger
    private var random: SplitMix64

    /// The same seed gives the same years.
    static func recorded(_ seed: UInt64, tries: Int = 90) throws -> MemoryLedger {
        var years = try RandomYears(seed)
        for _ in 0..<tries { try years.step() }
        return years.ledger
    }

    private init(_ seed: UInt64) throws {
        ledger = try SmallFund.registered()
        random = SplitMix64(state: seed)
        if random.below(4) > 0 { try ledger.record(SmallFund.opening, "2025-01-\(day(1...28))") }
        try ledger.record(SmallFund.project("P1", 90_000), "2025-01-01")
        try rate("2025-01-01")
    }

    private mutating func day(_ range: ClosedRange<Int>) -> String {
        let day = range.lowerBound + random.below(range.count)
        return day < 10 ? "0\(day)" : "\(day)"
    }

    private mutating func fen(_ most: Int = 3_000) -> Int64 { Int64(1 + random.below(most)) }

    private mutating func home() -> String {
        let units = ledger.state.register.units
        return units[random.below(units.count)].code
    }

    private mutating func scope() -> [String] { [["all"], ["1"], [home()]][random.below(3)] }

    /// A day of one of the months that are open next.
    private mutating func date() -> String {
        var month = ledger.state.nextToClose
        for _ in 0..<random.below(5) where month < Month(year: 2026, month: 12) ?? month { month = month.next }
        return "\(month)-\(day(1...28))"
    }

    private mutating func step() throws {
        let date = date()
        switch random.below(20) {
        case 0...3:
            try attempt(Contribution(unit: home(), amount: money(), reference: nil, isCash: random.below(5) == 0), date)
        case 4: try income(date)
        case 5: try attempt(SmallFund.payment(["P1", "P2", "P3"][random.below(3)], fen()), date)
        case 6: try attempt(Reversal(entry: random.below(ledger.state.size), reason: "记错"), date)
        case 7: try attempt(Refund(of: random.below(ledger.state.size), amount: money(), reference: nil), date)
        case 8: try spend(date)
        case 9: try attempt(Distribution(amount: money(), scope: scope()), date)
        case 10: try homes(date)
        case 11: try correct(date)
        case 12: try project(date)
        case 13 where random.below(3) == 0: try rate(date)
        case 14: try handOver(date)
        case 15: try attempt(Closing(year: #require(Year("2025"))), "2025-12-31")
        default: try close()
        }
    }

    private mutating func attempt(_ body: any EntryBody, _ date: String) throws { _ = try ledger.attempt(body, date) }

    private mutating func money(_ most: Int = 3_000) -> Money { Money(fen: fen(most)) }

    private mutating func income(_ date: String) throws {
        let categories = Income.Category.allCases
        try attempt(SmallFund.income(categories[random.below(categories.count)], fen(9_000)), date)
    }

    private mutating func spend(_ date: String) throws {
        let expense = Expense(category: .audit, amount: money(300), payee: "某所", invoice: nil, reference: nil)
        let accounts: [AccountCode] = [.bank, .bonds, .imprest]
        let (from, to) = (accounts[random.below(3)], accounts[random.below(3)])
        let interest = from == .bonds && to == .bank ? money(90) : nil
        let transfer = Transfer(amount: money(20_000), from: from, to: to, interest: interest, reference: nil)
        try attempt(random.below(2) == 0 ? expense : transfer, date)
    }

    /// Something becomes of a home, or of what a destroyed one is owed.
    private mutating func homes(_ date: String) throws {
        let (home, other, size) = (home(), home(), ledger.state.size)
        func register(_ code: String, _ area: String, _ tenure: Tenure = .commercial) throws -> RegisteredUnit {
            RegisteredUnit(
                code: code,
                building: "1",
                area: try Area(squareMetres: area),
                use: "residence",
                tenure: tenure
            )
        }
        let tenure = ledger.state.register.units.first { $0.code == home }?.tenure ?? .commercial
        switch random.below(7) {
        case 0:
            let parts = try [register("\(home)x\(size)", "40.01", tenure), register("\(home)y\(size)", "21", tenure)]
            try attempt(Split(unit: home, parts: parts), date)
        case 1: try attempt(Merge(units: [home, other], into: register("M\(size)", "99.99", tenure)), date)
        case 2: try attempt(Amendment(unit: register(home, "\(40 + random.below(60)).5", tenure)), date)
        case 3: try attempt(Destruction(unit: home, in: ledger.state), date)
        case 4: try attempt(Payout(unit: home, amount: money(500), reference: nil), date)
        case 5: try attempt(DebtSettlement(unit: home, amount: money(200)), date)
        default:
            try attempt(
                UnitBatch(units: [register("N\(size)", "70", random.below(2) == 0 ? .public : .commercial)]),
                date
            )
        }
    }

    private mutating func correct(_ date: String) throws {
        let year = try #require(Year("2025"))
        switch random.below(3) {
        case 0: try attempt(Correction(of: year, SmallFund.contribution(home(), fen())), date)
        case 1: try attempt(Correction(of: year, SmallFund.payment("P1", fen(500))), date)
        default: try attempt(Correction(of: year, SmallFund.income(.commonIncome, fen())), date)
        }
    }

    /// A project, or what becomes of one.
    private mutating func project(_ date: String) throws {
        let id = ["P1", "P2", "P3"][random.below(3)]
        switch random.below(5) {
        case 0, 1: try attempt(Project(id: id, title: "修\(id)", scope: scope(), budget: Money(fen: 20_000)), date)
        case 2:
            let release = try #require(CalendarDate("2026-11-30"))
            let payee = random.below(2) == 0 ? "承包单位" : "另一家"
            let contract = Contract(
                project: id,
                amount: money(20_000),
                contractor: payee,
                number: nil,
                retention: Int64(random.below(2_000)),
                release: release
            )
            try attempt(contract, date)
        case 3: try attempt(Acceptance(project: id, result: .passed, residents: 4, contractor: 5), date)
        default: try attempt(Completion(project: id, in: ledger.state), date)
        }
    }

    private mutating func rate(_ date: String) throws {
        let month = try #require(Month("2025-0\(1 + random.below(9))"))
        let amount = Int64(random.below(3_000))
        try attempt(
            Rate(amount: amount, basis: random.below(2) == 0 ? .area : .unit, from: month, scope: scope()),
            date
        )
    }

    private mutating func handOver(_ date: String) throws {
        let direction: Handover.Direction = random.below(2) == 0 ? .in : .out
        let units = [(unit: home(), amount: fen())]
        let handover = Handover(direction, custodian: "某局", undistributed: fen(), units: units, reference: nil)
        try attempt(handover, date)
    }

    private mutating func close() throws {
        let month = ledger.state.nextToClose
        guard month.year < 2027 else { return }
        try attempt(Close(period: month, in: ledger.state), month.lastDay.description)
    }
}
