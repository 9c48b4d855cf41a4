import FundRules
import Testing

@testable import FundStatements

/// Protects: months beside each other are the months' own statements, and cash is told by what it was for.
@Suite struct MonthlyStatementTests {
    private func report(_ kind: StatementKind, _ period: String, monthly: Bool) throws -> StatementReport {
        let ledger = try EveryKind.recorded().recorded
        let request = try StatementRequest(kind, period: Period(period), monthly: monthly)
        return try ledger.report(request)
    }

    @Test(arguments: [StatementKind.income, .cashFlow], ["2025", "2026", "2025Q3", "2025-11..2026-05"])
    func everyColumnIsThatMonthsStatement(_ kind: StatementKind, _ period: String) throws {
        let beside = try report(kind, period, monthly: true)
        let table = beside.tables[0]
        let months = try Period(period).months
        #expect(table.columns.map(\.key) == ["item"] + months.map(\.description) + ["total"])
        for month in months {
            let own = try report(kind, month.description, monthly: false)
            for row in own.tables[0].rows {
                let key = try #require(row.key)
                let figures = own.figures(key)
                let figure = figures["month"] ?? figures["current"]
                #expect(beside.figures(key)[month.description] == figure, "\(kind) \(month) \(key)")
            }
        }
        let whole = try report(kind, period, monthly: false)
        for row in whole.tables[0].rows {
            let key = try #require(row.key)
            let figures = whole.figures(key)
            let figure = figures["current"] ?? figures["year"] ?? figures["quarter"] ?? figures["period"]
            #expect(beside.figures(key)["total"] == figure, "\(kind) \(period) \(key)")
        }
    }

    /// What a month opens with is what the one before it closed with, and the year's lines are the statement's.
    @Test(arguments: ["2025", "2026"])
    func netAssetsLeadFromMonthToMonth(_ year: String) throws {
        let beside = try report(.netAssets, year, monthly: true)
        let statement = try report(.netAssets, year, monthly: false)
        let months = try Period(year).months.map(\.description)
        for fund in ["3001", "3002", "3101", "netAssets"] {
            let (opening, closing) = (beside.figures("\(fund)/opening"), beside.figures("\(fund)/closing"))
            for (month, next) in zip(months, months.dropFirst()) {
                #expect(closing[month] == opening[next], "\(fund) \(next)")
            }
            for line in ["adjustment", "surplus", "distribution", "transfer", "closing"] {
                let figures = beside.figures("\(fund)/\(line)")
                #expect(figures["total"] == statement.figures(line)[fund], "\(fund) \(line)")
                if line != "closing" {
                    #expect(months.reduce(0) { $0 + (figures[$1] ?? 0) } == figures["total"], "\(fund) \(line)")
                }
            }
            #expect(opening["total"] == statement.figures("priorClosing")[fund], "\(fund)")
        }
        #expect(beside.figures("3001/surplus")["2025-02"] == (year == "2025" ? 1_700 : nil))
    }

    /// 1,000.00 at the start; by hand from the vouchers of the example.
    @Test func cashIsToldByWhatItWasFor() throws {
        let flow = try report(.cashFlow, "2025", monthly: true)
        #expect(flow.figures("opening")["total"] == 100_000)
        #expect(flow.figures("contributions")["2025-02"] == 1_700)
        // 1.00 of it was given back in July.
        #expect(flow.figures("contributions")["2025-07"] == -100)
        #expect(flow.figures("depositInterest")["2025-03"] == 500)
        #expect(flow.figures("commonIncome")["total"] == 9_000)
        // Paid and taken back in April, paid again in May.
        #expect(flow.figures("repairs")["2025-04"] == 0)
        #expect(flow.figures("repairs")["2025-05"] == 3_335)
        #expect(flow.figures("bondsBought")["2025-07"] == 20_000)
        // What was distributed moved no cash.
        #expect(flow.figures("change")["2025-12"] == 0)
        let next = try report(.cashFlow, "2026", monthly: true)
        #expect(next.figures("opening")["2026-01"] == flow.figures("closing")["total"])
        // 7.00 of 2025 was undone and recorded in its place: no cash moved a second time. 1.11 was paid for the project.
        #expect(next.figures("adjustedIn")["2026-02"] == 0)
        #expect(next.figures("adjustedOut")["2026-02"] == 111)
        #expect(next.figures("destroyedHomes")["2026-04"] == 5_000)
        #expect(next.figures("handedIn")["total"] != nil)
    }

    /// Every format has them, and a year of them fits across a page.
    @Test(arguments: Language.allCases)
    func everyFormatHasThem(_ language: Language) throws {
        for kind in [StatementKind.income, .netAssets, .cashFlow] {
            let report = try report(kind, "2025", monthly: true)
            #expect(report.tables[0].key == "\(kind.rawValue)-monthly")
            let csv = try report.text(.csv, language: language)
            #expect(csv.split(separator: "\n").contains { $0.count { $0 == "," } == 13 })
            #expect(try report.text(.html, language: language).contains("statement wide crowded"))
            #expect(try report.text(.json, language: language).contains("\"2025-12\""))
            #expect(try report.text(.text, language: language).contains(language == .zh ? "12月" : "2025-12"))
        }
    }
}
