import FundRules
import Testing

@testable import FundStatements

/// Statements of a fund small enough to follow by hand.
@Suite struct StatementTests {
    private func traded() throws -> MemoryLedger {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(SmallFund.contribution("A", 1_000), "2025-02-10")
        try ledger.record(SmallFund.income(.depositInterest, 500), "2025-03-21")
        try ledger.record(SmallFund.project("P1", 9_000), "2025-04-01")
        try ledger.record(SmallFund.payment("P1", 3_333), "2025-04-02", memo: "第1笔")
        try ledger.record(SmallFund.payment("P1", 3_333), "2025-05-02", memo: "第2笔")
        try ledger.record(Distribution(amount: Money(fen: 4_000), scope: ["all"]), "2025-12-30")
        return ledger
    }

    @Test func aMonthStandsBesideItsYear() throws {
        let report = try traded().report(.annual, "2025-05")
        #expect(report.figures("5001", 1) == ["month": 3_333, "yearToDate": 6_666])
        #expect(report.figures("income", 1) == ["month": 0, "yearToDate": 1_500])
        #expect(report.figures("1001") == ["closing": 94_834, "opening": 100_000])
        #expect(report.figures("P1", 3)["paid"] == 3_333)
        #expect(report.figures("P1", 3)["cost"] == 6_666)
        #expect(report.figures("P1", 3)["remaining"] == 2_334)
    }

    @Test func aQuarterStandsBesideItsYear() throws {
        let report = try traded().report(.income, "2025Q2")
        #expect(report.figures("5001") == ["quarter": 6_666, "yearToDate": 6_666])
        #expect(report.figures("4101") == ["quarter": 0, "yearToDate": 500])
    }

    @Test func aYearStandsBesideTheOneBefore() throws {
        var ledger = try traded()
        try ledger.record(SmallFund.contribution("B", 700), "2026-01-10")
        let report = try ledger.report(.annual, "2026")
        #expect(report.figures("4001", 1) == ["year": 700, "yearBefore": 1_000])
        // What 2025 earned has become the funds' own at the start of 2026, without a closing voucher.
        #expect(report.figures("3101") == ["closing": 6_500, "opening": 6_500])
        let trial = try ledger.report(.trialBalance, "2026")
        #expect(trial.figures("3101")["openingCredit"] == 6_500)
        #expect(trial.figures("4101") == [:])
        #expect(trial.figures("4001.1") == ["credit": 700, "presumedDebit": 700])
    }

    @Test func theDistributionHasItsOwnLine() throws {
        let report = try traded().report(.netAssets, "2025")
        #expect(report.figures("distribution") == ["3001": 3_000, "3002": 1_000, "3101": -4_000, "netAssets": 0])
        #expect(report.figures("transfer") == ["3001": 0, "3002": 0, "3101": 0, "netAssets": 0])
        #expect(report.figures("surplus")["3101"] == 500)
    }

    @Test func aReversalLeavesNothingInItsMonth() throws {
        var ledger = try traded()
        let before = try ledger.report(.all, "2025-06").statements
        let wrong = try ledger.record(SmallFund.contribution("C", 8_888), "2025-06-03")
        let payment = try ledger.record(SmallFund.payment("P1", 1_001), "2025-06-04")
        try ledger.record(Reversal(entry: payment, reason: "重复付款"), "2025-06-05")
        try ledger.record(Reversal(entry: wrong, reason: "记错房号"), "2025-06-30")
        let after = try ledger.report(.all, "2025-06")
        #expect(after.statements == before)
        let trial = try ledger.report(.trialBalance, "2025-06")
        #expect(trial.figures("total")["debit"] == 0)
        let unit = try #require(try ledger.report(.unit, "2025-06", "C").tables.first)
        #expect(unit.rows.count == 6)
        #expect(
            unit.rows[4].cells[2]
                == .text(Wording("注销6月3日2025-06/0001号凭证 记错房号", "reversal of 2025-06/0001 of 2025-06-03 记错房号"))
        )
    }

    @Test func aReversedDistributionIsADistribution() throws {
        var ledger = try traded()
        try ledger.record(Reversal(entry: ledger.state.size - 1, reason: "重算"), "2025-12-31")
        let report = try ledger.report(.netAssets, "2025")
        #expect(report.figures("distribution") == ["3001": 0, "3002": 0, "3101": 0, "netAssets": 0])
    }

    @Test func anOpeningInMidYearIsNoMovement() throws {
        var ledger = try SmallFund.registered(openedOn: "2025-03-10")
        try ledger.record(SmallFund.opening, "2025-03-15")
        try ledger.record(SmallFund.contribution("A", 1_000), "2025-03-20")
        for period in ["2025", "2025Q1", "2025-03", "2025-04"] {
            let report = try ledger.report(.annual, period)
            #expect(report.figures("1001") == ["closing": 101_000, "opening": 100_000], "\(period)")
            #expect(report.figures("opening", 2)["netAssets"] == 100_000, "\(period)")
        }
        let unit = try ledger.report(.unit, "2025-03", "A")
        #expect(unit.figures("opening") == ["balance": 40_000])
        #expect(unit.figures("closing") == ["balance": 41_000])
        #expect(try ledger.report(.account, "2025-03", "1001").figures("opening") == ["balance": 100_000])
    }

    @Test func aReversedOpeningIsNoMovement() throws {
        var ledger = try SmallFund.registered()
        let opening = try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(Reversal(entry: opening, reason: "余额有误"), "2025-01-02")
        let report = try ledger.report(.trialBalance, "2025-01")
        #expect(report.figures("total").values.allSatisfy { $0 == 0 })
    }

    @Test func aVoucherOfALaterPeriodIsNotCounted() throws {
        let report = try traded().report(.all, "2025Q1")
        #expect(report.statements.projects.lines.isEmpty)
        #expect(report.statements.units.lines.map(\.closing) == [41_000, 20_000, 30_000])
    }

    @Test func aProjectIsBorneByCumulativeShares() throws {
        // 66.66 over 100, 50 | 50 m²: 50.00 (33.33, 16.67) and 16.66; the first 33.33 were 25.00 (16.67, 8.33), 8.33.
        let unit = try traded().report(.unit, "2025", "B")
        #expect(
            unit.tables[0].rows.map { $0.cells[3] }.dropFirst().dropLast() == [
                .money(-833), .money(-834), .money(1_000),
            ]
        )
        let project = try traded().report(.projects, "2025")
        #expect(project.figures("P1")["commercial"] == 5_000)
        #expect(project.figures("P1")["public"] == 1_666)
    }
}
