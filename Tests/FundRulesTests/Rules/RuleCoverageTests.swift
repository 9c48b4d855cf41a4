import FundRules
import Testing

/// Protects: no rule without an entry that breaks it.
@Suite struct RuleCoverageTests {
    @Test func everyRuleOfAnEntryHasAWrongExample() {
        let table =
            ChainRuleTests.table + VoucherRuleTests.table + EntryRuleTests.table + YearRuleTests.table
            + RegisterRuleTests.table + RecordRuleTests.table + TrustRuleTests.table + SpendingRuleTests.table
            + VoteRuleTests.table + CollusionRuleTests.table + ClockRuleTests.table + IncarnationRuleTests.table
            + DateRuleTests.table + CustodyRuleTests.table
            + PaperRuleTests.table
            + ContractRuleTests.table
            + SaltRuleTests.table
            + GovernanceRuleTests.table
        let tried = Set(table.compactMap(\.code))
        let rules = ProblemCode.allCases.filter { (1010..<2000).contains($0.rawValue) }
        #expect(rules.filter { !tried.contains($0) } == [])
    }
}
