import FundRules
import Testing
import TransparencyLog

@testable import FundStatements

/// Protects: what was promised and planned, and what the bank says, stands rightly beside what happened.
@Suite struct PlanTests {
    /// From January 2025 A owes 10.00 a month (100 m²), B and C 5.00 (50 m²); C 6.00 from March.
    private func rated() throws -> MemoryLedger {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let (january, march) = (try #require(Month("2025-01")), try #require(Month("2025-03")))
        try ledger.record(Rate(amount: 1_000, basis: .area, from: january, scope: ["all"]), "2025-01-02")
        try ledger.record(Rate(amount: 600, basis: .unit, from: march, scope: ["C"]), "2025-01-02")
        try ledger.record(SmallFund.contribution("A", 2_600), "2025-02-10")
        try ledger.record(SmallFund.contribution("C", 5_000), "2025-02-11")
        return ledger
    }

    @Test func arrearsAgeFromTheEndOfEachMonth() throws {
        var ledger = try rated()
        let paid = ledger.state.size - 2
        try ledger.record(Refund(of: paid, amount: Money(fen: 100), reference: nil), "2025-03-01")
        let report = try ledger.report(.arrears, "2025-05")
        // 25.00 pay January, February and half of March; April is 31 days over, March 61.
        #expect(
            report.figures("A") == [
                "due": 5_000, "paid": 2_500, "owed": 2_500, "upTo30": 1_000, "upTo60": 1_000, "upTo90": 500,
            ]
        )
        #expect(
            report.figures("B") == [
                "due": 2_500, "paid": 0, "owed": 2_500, "upTo30": 500, "upTo60": 500, "upTo90": 500, "upTo365": 1_000,
            ]
        )
        // Who paid ahead is not listed, and pays nobody else's months.
        #expect(report.figures("C") == [:])
        #expect(report.figures("total")["due"] == 10_300)
        #expect(report.figures("total")["paid"] == 5_300)
        #expect(report.figures("total")["owed"] == 5_000)
        let later = try ledger.report(.arrears, "2026-12").figures("B")
        #expect(later["over365"] == 5_500 && later["upTo365"] == 5_000 && later["upTo90"] == 500)
        // A month is owed when it is over.
        #expect(try ledger.report(.arrears, "2025-01-01..2025-05-30").figures("B")["due"] == 2_000)
    }

    @Test func aDestroyedHomeOwesNoMore() throws {
        var ledger = try rated()
        try ledger.record(Destruction(unit: "B", in: ledger.state), "2025-04-15")
        #expect(try ledger.report(.arrears, "2025-12").figures("B")["due"] == 1_500)
    }

    /// What A paid ahead, and B owes, is theirs who stand in their place.
    @Test func whatWasPaidAheadGoesWithTheHome() throws {
        var ledger = try rated()
        // A owes 30.00 by the end of March and has paid 26.00 of it and 40.01 more.
        try ledger.record(SmallFund.contribution("A", 4_401), "2025-03-10")
        try ledger.record(Split(unit: "A", parts: [home("A1", "40"), home("A2", "60")]), "2025-04-10")
        let split = try ledger.report(.arrears, "2025-07")
        // 40.01 ahead pay April to July of both, 40.00 a month by half: 16.00 and 24.01, and 0.00 of it is left.
        #expect(split.figures("A") == [:] && split.figures("A1") == [:] && split.figures("A2") == [:])
        let later = try ledger.report(.arrears, "2025-08")
        #expect(later.figures("A1") == ["due": 2_000, "paid": 1_600, "owed": 400, "upTo30": 400])
        #expect(later.figures("A2") == ["due": 3_000, "paid": 2_401, "owed": 599, "upTo30": 599])
        try ledger.record(Merge(units: ["A1", "B"], into: home("A1B", "90")), "2025-08-10")
        let merged = try ledger.report(.arrears, "2025-08")
        // B's seven months of 5.00; August is the new home's own.
        #expect(
            merged.figures("A1B") == [
                "due": 3_500 + 900, "paid": 0, "owed": 4_400, "upTo30": 900, "upTo60": 500, "upTo90": 500,
                "upTo365": 2_500,
            ]
        )
        #expect(merged.figures("B") == [:])
        #expect(merged.tables[0].notes.contains { $0.zh.hasPrefix("应交 3 户，欠交 2 户") })
        #expect(merged.tables[0].notes.last == Label.arrearsPassedOn)
        // Before the split the home is its own.
        #expect(try ledger.report(.arrears, "2025-03").figures("total")["owed"] == 1_500)
    }

    private func home(_ code: String, _ area: String) throws -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: "1",
            area: try Area(squareMetres: area),
            use: "residence",
            tenure: .commercial
        )
    }

    @Test func withoutARateNothingIsDue() throws {
        let table = try SmallFund.registered().report(.arrears, "2025").tables[0]
        #expect(table.notes == [PaperWords().noRate])
        #expect(table.rows.count == 1)
    }

    @Test func aBudgetStandsBesideWhatHappened() throws {
        var ledger = try EveryKind.recorded()
        let year = try #require(Year("2025"))
        let wrong = try ledger.record(SmallFund.income(.subsidy, 70), "2026-07-01")
        try ledger.record(SmallFund.income(.subsidy, 50), "2026-07-02")
        try ledger.record(Reversal(entry: wrong, reason: "重复"), "2026-08-01")
        for name in ["2025", "2026"] {
            let lines = [
                Budget.Line(.income(.commonIncome), Money(fen: 18_000)),
                Budget.Line(.income(.subsidy), Money(fen: 100)), Budget.Line(.expense(.bankFee), Money(fen: 60)),
                Budget.Line(.account(.repairs), Money(fen: 5_000)), Budget.Line(.project("P1"), Money(fen: 5_000)),
            ]
            try ledger.record(Budget(year: #require(Year(name)), lines: lines), "2026-08-01")
        }
        let first = try ledger.report(.budget, "2025Q2")
        #expect(year.number == 2025)
        #expect(first.figures("income common-income") == ["budget": 18_000, "actual": 9_000, "difference": -9_000])
        #expect(first.figures("expense bank-fee")["actual"] == 30)
        #expect(first.figures("account 5001")["actual"] == 3_335)
        #expect(first.figures("project P1")["actual"] == 3_335)
        #expect(first.figures("expense")["actual"] == 3_365)
        let second = try ledger.report(.budget, "2026")
        #expect(second.figures("income subsidy") == ["budget": 100, "actual": 50, "difference": -50])
        // A correction of 2025 is no spending of 2026.
        #expect(second.figures("project P1")["actual"] == 1_100)
        #expect(try ledger.report(.budget, "2026-07").figures("income subsidy")["actual"] == 120)
        #expect(throws: Problem(.budgetMissing, [.year(2025)])) { try SmallFund.registered().report(.budget, "2025") }
    }

    @Test func theBankStandsBesideTheLedger() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let late = try ledger.record(SmallFund.contribution("A", 1_000), "2025-01-31")
        #expect(try ledger.report(.ties, "2025-01").statements.ties.bank == nil)
        #expect(throws: Problem(.reconciliationMissing, ["2025"])) { try ledger.report(.reconciliation, "2025") }
        let result = Reconciliation(
            period: try #require(Month("2025-01")),
            bank: Money(fen: 99_970),
            book: Money(fen: 101_000),
            file: TreeHasher.emptyRoot,
            bankOnly: [.init(date: try #require(CalendarDate("2025-01-30")), amount: Money(fen: -30), reference: "F1")],
            ledgerOnly: [.init(entry: late, amount: Money(fen: 1_000))]
        )
        let entry = try ledger.record(result, "2025-02-01")
        let bank = try #require(try ledger.report(.ties, "2025-01").statements.ties.bank)
        #expect(bank == TieOuts.BankTie(entry: entry, book: 100_970, bank: 100_970, isStale: false, since: nil))
        let report = try ledger.report(.reconciliation, "2025")
        #expect(report.figures("adjustedBook") == ["amount": 100_970])
        #expect(report.figures("adjustedBank") == ["amount": 100_970])
        #expect(report.tables[0].rows[1].cells[2] == .text(.plain("F1")))
        #expect(report.tables[0].rows[4].cells[2] == .text(.plain("2025-01/0002")))
        // A voucher that the comparison does not know is told, and so is a period whose end was not compared.
        try ledger.record(SmallFund.contribution("B", 5), "2025-01-31")
        let stale = try #require(try ledger.report(.ties, "2025-01").statements.ties.bank)
        #expect(stale.isStale && stale.since?.first == entry + 1 && stale.since?.amount == 5)
        let outdated = try ledger.report(.reconciliation, "2025")
        #expect(outdated.figures("changed") == ["amount": 5])
        #expect(outdated.figures("bookNow") == ["amount": 101_005])
        #expect(outdated.tables[0].details.map(\.key) == ["outOfDate"])
        #expect(try ledger.report(.ties, "2025-02").statements.ties.bank == nil)
        #expect(try ledger.report(.ties, "2025-01-01..2025-01-30").statements.ties.bank == nil)
    }

    @Test func aCertificateSaysTheBalanceInWords() throws {
        let ledger = try EveryKind.recorded()
        let table = try ledger.report(.certificate, "2025", "A").tables[0]
        #expect(table.rows.first { $0.key == "words" }?.cells[1] == .text(.plain("人民币肆佰壹拾贰元叁角叁分")))
        #expect(table.sheet == .certificate)
        #expect(!table.notes.contains(Label.homeReplaced))
        #expect(try ledger.report(.certificate, "2026", "A").tables[0].notes.contains(Label.homeReplaced))
    }
}
