import FundRules
import Testing

@testable import FundStatements

/// Protects: the first year of the books is compared with what they were opened with, and not with zeros that nobody had.
@Suite struct FirstYearTests {
    private let ledger: MemoryLedger

    init() throws { ledger = try EveryKind.recorded() }

    @Test(arguments: [("2025", Comparison.year), ("2025Q1", .previous), ("2025Q1", .year), ("2025-01", .previous)])
    func balancesAreComparedWithTheOpening(_ period: String, _ comparison: Comparison) throws {
        let sheet = try ledger.report(.balanceSheet, period, comparison: comparison)
        for row in ["1001", "3001", "assets", "netAssets"] {
            let figures = sheet.figures(row)
            let (closing, opening) = try (#require(figures["closing"]), #require(figures["opening"]))
            #expect(figures["compared"] == opening && opening != 0, "\(row)")
            #expect(figures["change"] == closing - opening, "\(row)")
        }
        #expect(sheet.tables[0].notes.map(\.zh).contains { $0.contains("2025年1月1日开账") })
        let trial = try ledger.report(.trialBalance, period, comparison: comparison)
        #expect(trial.figures("1001")["comparedDebit"] == sheet.figures("1001")["opening"])
        #expect(trial.figures("3001")["comparedCredit"] == sheet.figures("3001")["opening"])
        let net = try ledger.report(.netAssets, period, comparison: comparison)
        let opening = try #require(sheet.figures("netAssets")["opening"])
        #expect(cell(net, "closing", "netAssetsCompared") == .money(opening))
        #expect(cell(net, "change", "netAssetsCompared") == .empty)
    }

    private func cell(_ report: StatementReport, _ row: String, _ column: String) -> Table.Cell? {
        let table = report.tables[0]
        guard let row = table.rows.first(where: { $0.key == row }) else { return nil }
        return zip(table.columns, row.cells).first { $0.0.key == column }?.1
    }

    @Test func movementsHaveNothingToBeComparedWith() throws {
        let income = try ledger.report(.income, "2025", comparison: .year)
        for row in income.tables[0].rows {
            #expect(row.cells.suffix(3) == [.empty, .empty, .empty], "\(row.key ?? "")")
        }
        #expect(income.tables[0].notes.map(\.en).contains { $0.contains("nothing to compare") })
        // The ministry's own column is no comparison that somebody asked for.
        #expect(try ledger.report(.income, "2025").figures("4001")["yearBefore"] == 0)
    }

    @Test(arguments: [("2026", Comparison.year), ("2025-02", .previous)])
    func aPeriodThatThereWasIsComparedWithItself(_ period: String, _ comparison: Comparison) throws {
        let own = try Period(period)
        let before = try #require(comparison.period(for: own))
        let (sheet, earlier) = try (
            ledger.report(.balanceSheet, period, comparison: comparison),
            ledger.report(.balanceSheet, before.description)
        )
        for row in ["1001", "3001", "netAssets"] {
            #expect(sheet.figures(row)["compared"] == earlier.figures(row)["closing"], "\(row)")
        }
        #expect(sheet.tables[0].notes.allSatisfy { !$0.zh.contains("开账") })
    }
}
