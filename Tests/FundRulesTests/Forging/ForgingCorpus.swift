import Testing

@testable import FundRules

/// The ledgers that are forged: the example, runs through years, runs under policies, and what the rule tables allow.
final class ForgingCorpus {
    private var bases: [String: ForgingBase] = [:]
    private let allowed = RuleCoverageTests.tables.joined().filter(\.violations.isEmpty)
    /// What stands in all of the large ones.
    private(set) var pool = ForgingPool([])

    init() throws {
        let names = ["example", "years 0"] + GovernedRun.policies.indices.map { "governed \($0) 0" }
        pool = ForgingPool(try names.flatMap { try base($0).entries })
    }

    /// The base of a forged ledger.
    ///
    /// - Parameter start: what its name begins with.
    func base(
        _ random: inout SeededGenerator,
        like start: String = ""
    ) throws -> ForgingBase {
        var name = any(&random)
        while !name.hasPrefix(start) { name = any(&random) }
        let base = try base(name)
        // What a table allows may follow what it does not.
        return base.holds ? base : try self.base(&random, like: start)
    }

    private func any(_ random: inout SeededGenerator) -> String {
        let policies = GovernedRun.policies.count
        return switch Int.random(in: 0..<100, using: &random) {
        case 0..<35: "example"
        case 35: "older"
        case 36..<50: "years \(Int.random(in: 0..<3, using: &random))"
        case 50..<70:
            "governed \(Int.random(in: 0..<policies, using: &random)) \(Int.random(in: 0..<2, using: &random))"
        default: "table \(Int.random(in: 0..<allowed.count, using: &random))"
        }
    }

    private func base(_ name: String) throws -> ForgingBase {
        if let base = bases[name] { return base }
        let words = name.split(separator: " ")
        let numbers = words.dropFirst().compactMap { Int($0) }
        let base =
            switch words[0] {
            case "example": try ForgingBase(name, ExampleLedger().fund)
            case "older": try ForgingBase(name, ForgingCorpus.older())
            case "years": try ForgingBase(name, ForgingCorpus.years(UInt64(numbers[0])))
            case "governed":
                try ForgingBase(
                    name,
                    GovernedRun.fund(GovernedRun.policies[numbers[0]], seed: UInt64(numbers[1]), tries: 200)
                )
            default: try table(numbers[0])
            }
        bases[name] = base
        return base
    }

    /// A ledger from before there were salts.
    private static func older() throws -> TestFund {
        var fund = try TestFund()
        fund.isSalted = false
        #expect(try fund.record(fund.opening(), on: "2025-01-01") == [])
        #expect(try fund.record(UnitBatch(units: TestFund.units()), on: "2025-01-01") == [])
        #expect(try fund.contribute("1-101", "12.00", on: "2025-02-01") == [])
        #expect(try fund.close("2025-01") == [])
        return fund
    }

    /// A run of years that close while later ones go on.
    static func years(_ seed: UInt64) throws -> TestFund {
        var random = SeededGenerator(state: seed)
        var fund = try RandomRunTests.start()
        fund.now = try #require(Timestamp("2028-01-31T15:00:00Z"))
        // A run may end early: once all its months are closed, nothing can be recorded any more.
        for _ in 0..<1_000 where fund.state.size < 110 { _ = try RandomRunTests.stepThroughYears(&fund, &random) }
        return fund
    }

    private func table(_ index: Int) throws -> ForgingBase {
        var fund = try TestFund.small()
        _ = try allowed[index].act(&fund)
        return try ForgingBase("table \(index): \(allowed[index].what)", fund)
    }
}
