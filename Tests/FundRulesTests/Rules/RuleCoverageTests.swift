import FundRules
import Testing

/// Protects: no rule without an entry that breaks it.
@Suite struct RuleCoverageTests {
    /// Every rule table.
    static let tables: [[Attempt]] = [
        ChainRuleTests.table,
        VoucherRuleTests.table,
        EntryRuleTests.table,
        YearRuleTests.table,
        RegisterRuleTests.table,
        RegisterRequestRuleTests.table,
        RecordRuleTests.table,
        TrustRuleTests.table,
        SpendingRuleTests.table,
        VoteRuleTests.table,
        CollusionRuleTests.table,
        ClockRuleTests.table,
        IncarnationRuleTests.table,
        DateRuleTests.table,
        PaperRuleTests.table,
        ContractRuleTests.table,
        SaltRuleTests.table,
        GovernanceRuleTests.table,
        CustodyRuleTests.table,
        WindowRuleTests.table,
        ReceiptRuleTests.table,
        NameRuleTests.table,
        HomeRuleTests.table,
        InvoiceRuleTests.table,
        YearEndRuleTests.table,
        AttestationRuleTests.table,
    ]

    @Test func everyRuleOfAnEntryHasAWrongExample() {
        let tried = Set(RuleCoverageTests.tables.joined().compactMap(\.code))
        let rules = ProblemCode.allCases.filter { (1010..<2000).contains($0.rawValue) }
        #expect(rules.filter { !tried.contains($0) } == [])
    }
}
