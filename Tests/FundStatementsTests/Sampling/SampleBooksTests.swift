import FundRules
import Testing
import TransparencyLog

@testable import FundLedger
@testable import FundStatements

/// Protects: a population is what the trial balance says, reversals and red figures included, and stays what it was when more
/// is recorded.
struct SampleBooksTests {
    private func fund() throws -> MemoryLedger {
        var fund = try SmallFund.registered()
        try fund.record(SmallFund.opening, "2025-01-01")
        try fund.record(SmallFund.contribution("A", 12_300), "2025-02-01")
        try fund.record(SmallFund.project("P1", 50_000), "2025-02-10")
        let wrong = try fund.record(SmallFund.payment("P1", 7_700), "2025-03-01")
        try fund.record(Reversal(entry: wrong, reason: "记错"), "2025-03-02")
        try fund.record(SmallFund.payment("P1", 7_000), "2025-03-03")
        try fund.record(SmallFund.income(.depositInterest, 321), "2025-03-21")
        return fund
    }

    private func books(_ fund: MemoryLedger, _ plan: SamplePlan, size: Int? = nil) throws -> SampleBooks {
        var books = SampleBooks(plan, size: size)
        try fund.recorded.observe(&books)
        return books
    }

    private func plan(_ population: SamplePlan.Population) throws -> SamplePlan {
        var plan = SamplePlan(population, try Period("2025"), .above)
        plan.above = 1
        return plan
    }

    @Test func ofAnAccountRedIsApart() throws {
        let plan = try plan(.account(.bank, .credit))
        let population = try SamplePopulation(plan, books(fund(), plan).books)
        #expect(population.items.map(\.amount) == [7_700, 7_000])
        #expect(population.below.count == 1 && population.below.amount == -7_700)
        #expect(population.stated == 7_000 && population.total == 14_700)
    }

    @Test func ofAllVouchersTheOpeningIsNone() throws {
        let plan = try plan(.vouchers)
        let population = try SamplePopulation(plan, books(fund(), plan).books)
        #expect(population.items.map(\.amount) == [12_300, 7_700, 7_000, 321])
        #expect(population.stated == 12_300 + 7_000 + 321)
    }

    /// A detail and its parent: 5001 is what its details come to.
    @Test func ofAParentItsDetailsCount() throws {
        for code in ["5001", "5001.1"] {
            let account = try #require(AccountCode(code))
            let plan = try plan(.account(account, .debit))
            let population = try SamplePopulation(plan, books(fund(), plan).books)
            #expect(population.total > 0 && population.total &+ population.below.amount == population.stated)
        }
    }

    @Test func ofHomesTheFundsTie() throws {
        let plan = try plan(.homes)
        let population = try SamplePopulation(plan, books(fund(), plan).books)
        #expect(population.items.map(\.name) == ["A", "B", "C"])
        // What they opened with and paid in, less what was spent.
        #expect(population.stated == 90_000 + 12_300 - 7_000)
    }

    @Test func whatIsRecordedSinceIsNotHeard() throws {
        var fund = try fund()
        let size = fund.state.size
        var frontier = Frontier()
        for line in fund.recorded.lines { frontier.append(TreeHasher().leaf(line), hasher: TreeHasher()) }
        let ledger = SampledLedger(size: size, root: frontier.root(hasher: TreeHasher()))
        try fund.record(SmallFund.contribution("B", 99_900), "2025-04-01")
        for population in [SamplePlan.Population.vouchers, .homes, .account(.bank, .debit)] {
            let plan = try plan(population)
            let before = try books(fund, plan, size: size)
            try before.check(ledger)
            let then = try SamplePopulation(plan, before.books)
            let now = try SamplePopulation(plan, books(fund, plan).books)
            #expect(now.total == then.total + 99_900)
            let other = try books(fund, plan, size: size - 1)
            #expect(throws: Problem.self) { try other.check(ledger) }
            let longer = try books(fund, plan, size: size + 2)
            #expect(throws: Problem.self) { try longer.check(ledger) }
        }
    }

    @Test func anAccountThatIsNoneIsRefused() throws {
        let plan = try plan(.account(try #require(AccountCode("9999")), .debit))
        do {
            _ = try SamplePopulation(plan, books(fund(), plan).books)
            Issue.record("there is no such account")
        } catch let problem as Problem { #expect(problem.code == .accountUnknown) }
    }
}
