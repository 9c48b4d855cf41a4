import FundRules
import Testing

@testable import FundStatements

/// Protects: the closing of a year changes no statement, and what corrects an earlier year shows as that.
@Suite struct YearStatementTests {
    private static let kinds: [StatementKind] = [
        .balanceSheet, .income, .netAssets, .projects, .units, .unit, .dayBook, .commonIncome,
    ]

    /// Every figure of a period's statements.
    private func figures(_ ledger: RecordedLines, _ period: String, unit: String) throws -> [[Table.Row]] {
        try YearStatementTests.kinds.flatMap { kind in
            try ledger.report(kind, period, kind == .unit ? unit : nil).tables.map(\.rows)
        }
    }

    private func closed(_ ledger: MemoryLedger, through last: String) throws -> MemoryLedger {
        var ledger = ledger
        let last = try #require(Month(last))
        while ledger.state.nextToClose <= last {
            let month = ledger.state.nextToClose
            try ledger.record(Close(period: month, in: ledger.state), month.lastDay.description)
        }
        return ledger
    }

    private func closedYear(_ ledger: MemoryLedger, _ year: String) throws -> MemoryLedger {
        var ledger = try closed(ledger, through: "\(year)-12")
        try ledger.record(Closing(year: #require(Year(year))), "\(year)-12-31")
        return ledger
    }

    @Test func theSampleYearIsTheSameBeforeAndAfterItsClosing() throws {
        let open = try SampleYear.recorded()
        let closed = try closedYear(open, "2025")
        for period in ["2025", "2025Q4", "2025-12", "2025-03"] {
            #expect(
                try figures(closed.recorded, period, unit: "08-2-1103")
                    == figures(open.recorded, period, unit: "08-2-1103"),
                "\(period)"
            )
            let (after, before) = try (closed.report(.all, period), open.report(.all, period))
            #expect(after.statements.balanceSheet == before.statements.balanceSheet, "\(period)")
            #expect(after.statements.incomeStatement == before.statements.incomeStatement, "\(period)")
            #expect(after.statements.netAssets == before.statements.netAssets, "\(period)")
            #expect(after.statements.units == before.statements.units, "\(period)")
        }
        #expect(closed.state.net(.contributions) == 0)
        #expect(closed.state.net(.repairs) == 0)
        // The books end alike, whether the closing is recorded or presumed.
        let ends = try [closed, open].map { ledger in
            try ledger.report(.all, "2025").statements.trialBalance.lines.map(\.closing)
        }
        #expect(ends[0] == ends[1])
        // The journal lists the voucher, for it is one.
        #expect(try closed.report(.journal, "2025-12").tables[0].rows.count > 18)
    }

    /// 2025 and 2026 with refunds, corrections and a destroyed home; no year is closed yet.
    private func twoYears() throws -> MemoryLedger {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        let contribution = try ledger.record(SmallFund.contribution("A", 1_000), "2025-02-10")
        let wrong = try ledger.record(SmallFund.contribution("B", 700), "2025-02-11")
        try ledger.record(SmallFund.income(.depositInterest, 500), "2025-03-21")
        try ledger.record(SmallFund.project("P1", 9_000), "2025-04-01")
        try ledger.record(SmallFund.payment("P1", 3_333), "2025-04-02")
        ledger = try closed(ledger, through: "2025-12")
        let year = try #require(Year("2025"))
        try ledger.record(SmallFund.contribution("B", 200), "2026-01-10")
        try ledger.record(Reversal(entry: wrong, reason: "记错房号"), "2026-02-01")
        try ledger.record(Correction(of: year, SmallFund.contribution("C", 700)), "2026-02-01")
        try ledger.record(Correction(of: year, SmallFund.income(.other, 50)), "2026-02-02")
        try ledger.record(Refund(of: contribution, amount: Money(fen: 300), reference: nil), "2026-03-01")
        try ledger.record(SmallFund.payment("P1", 100), "2026-03-02")
        try ledger.record(Destruction(unit: "B", in: ledger.state), "2026-04-01")
        try ledger.record(Payout(unit: "B", amount: Money(fen: 5_000), reference: nil), "2026-04-02")
        let moved = Handover(.in, custodian: "某局", undistributed: 40, units: [("A", 60)], reference: nil)
        try ledger.record(moved, "2026-05-01")
        return ledger
    }

    @Test func twoYearsAreTheSameBeforeAndAfterTheirClosings() throws {
        let open = try twoYears()
        var ledger = try closedYear(open, "2025")
        try ledger.record(Reversal(entry: ledger.state.size - 2, reason: "退回"), "2026-06-30")
        var untouched = open
        try untouched.record(Reversal(entry: untouched.state.size - 1, reason: "退回"), "2026-06-30")
        for round in 1...2 {
            for period in ["2025", "2025-12", "2026", "2026Q1", "2026-04", "2026-06"] {
                #expect(
                    try figures(ledger.recorded, period, unit: "B") == figures(untouched.recorded, period, unit: "B"),
                    "\(period), round \(round)"
                )
            }
            if round == 1 { ledger = try closedYear(ledger, "2026") }
        }
        #expect(ledger.state.undistributed == -ledger.state.net(.undistributed))
    }

    @Test func aCorrectionOfLastYearStandsInItsOwnLine() throws {
        let ledger = try twoYears()
        let net = try ledger.report(.netAssets, "2026")
        // B's 7.00 went to C, who is public; 0.50 of income was missing.
        #expect(net.figures("adjustment") == ["3001": -700, "3002": 700, "3101": 50, "netAssets": 50])
        #expect(net.figures("transfer") == ["3001": 60, "3002": 0, "3101": 40, "netAssets": 100])
        let before = try ledger.report(.netAssets, "2025").figures("closing")
        let prior = net.figures("priorClosing")
        #expect(prior == before)
        #expect(net.figures("opening")["3001"] == (prior["3001"] ?? 0) - 700)
        let sheet = try ledger.report(.balanceSheet, "2026")
        #expect(sheet.figures("3101")["opening"] == 10_550)
        #expect(sheet.figures("1001")["opening"] == 98_917)
        let income = try ledger.report(.income, "2026")
        #expect(income.figures("4001") == ["year": 200, "yearBefore": 1_700])
        #expect(income.figures("4901") == ["year": 0, "yearBefore": 0])
        #expect(income.figures("5101")["year"] == 19_642)
        // What is owed to a destroyed home and not paid yet.
        #expect(sheet.figures("2001")["closing"] == 14_342)
        // A statement of a time before the correction does not know it.
        #expect(try ledger.report(.netAssets, "2026-01").figures("adjustment")["netAssets"] == 0)
    }

    @Test func whatIsUndoneInALaterYearAdjustsTheEarlierOne() throws {
        var ledger = try SmallFund.registered()
        let opening = try ledger.record(SmallFund.opening, "2025-01-01")
        let shared = try ledger.record(Distribution(amount: Money(fen: 4_000), scope: ["all"]), "2025-12-30")
        try ledger.record(Reversal(entry: shared, reason: "重算"), "2026-02-01")
        let net = try ledger.report(.netAssets, "2026")
        #expect(net.figures("adjustment") == ["3001": -3_000, "3002": -1_000, "3101": 4_000, "netAssets": 0])
        #expect(net.figures("distribution")["3101"] == 0)
        #expect(try ledger.report(.netAssets, "2025").figures("closing") == net.figures("priorClosing"))
        try ledger.record(Reversal(entry: opening, reason: "余额有误"), "2026-02-02")
        let after = try ledger.report(.annual, "2026")
        #expect(after.figures("priorClosing", 2) == net.figures("priorClosing"))
        #expect(after.figures("opening", 2)["netAssets"] == 0)
        #expect(after.figures("assets") == ["closing": 0, "opening": 0])
    }

    @Test func aSplitHomesLedgerEndsAndItsPartsBegin() throws {
        var ledger = try SmallFund.registered()
        try ledger.record(SmallFund.opening, "2025-01-01")
        try ledger.record(SmallFund.project("P1", 9_000), "2025-04-01")
        func home(_ code: String, _ area: String) throws -> RegisteredUnit {
            RegisteredUnit(
                code: code,
                building: "1",
                area: try Area(squareMetres: area),
                use: "residence",
                tenure: .commercial
            )
        }
        let parts = [try home("A1", "40"), try home("A2", "60")]
        try ledger.record(Split(unit: "A", parts: parts), "2025-05-01")
        try ledger.record(SmallFund.payment("P1", 2_000), "2025-06-01")
        let unit = try ledger.report(.unit, "2025", "A2")
        #expect(unit.figures("closing") == ["balance": 23_400])
        #expect(try ledger.report(.unit, "2025", "A").figures("closing") == ["balance": 0])
        #expect(try ledger.report(.projects, "2025").figures("P1")["cost"] == 2_000)
        #expect(try ledger.report(.netAssets, "2025").figures("transfer")["netAssets"] == 0)
        #expect(try ledger.report(.unit, "2025-06", "A1").figures("opening") == ["balance": 16_000])
    }
}
