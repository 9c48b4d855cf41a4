import Foundation
import FundRules
import Testing

@testable import FundStatements

/// Protects: every paper says whose it is, what it covers and in what unit, in words that are true of its period.
@Suite struct PeriodPaperTests {
    private static let subjects: [StatementKind: String] = [
        .unit: "A1", .slip: "A1", .certificate: "A1", .account: "1001", .project: "P1",
    ]

    /// What needs records that this fund does not have is left out.
    private static let kinds = StatementKind.allCases.filter { $0 != .budget && $0 != .reconciliation }

    @Test(arguments: kinds, Language.allCases)
    func everyPaperCarriesItsHead(_ kind: StatementKind, _ language: Language) throws {
        let ledger = try EveryKind.recorded()
        for format in [StatementFormat.text, .csv, .html] {
            let report = try ledger.report(kind, "2026-06", PeriodPaperTests.subjects[kind], format: format)
            let text = try report.text(format, language: language)
            let count = report.tables.count
            for words in ["示例苑大修基金", "示例苑业主委员会"] {
                #expect(text.components(separatedBy: words).count > count, "\(format) \(words)")
            }
            let unit = Label.money[language]
            #expect(text.components(separatedBy: unit).count == count + 1, "\(format)")
            if format == .html {
                let fund = Label.entity[language] + "示例苑大修基金"
                #expect(text.components(separatedBy: "<p class=\"fund\">\(fund)</p>").count == count + 1)
            }
            for table in report.tables { #expect(text.contains(table.date[language]), "\(format) \(table.key)") }
        }
    }

    /// Over several years nothing is of "this year"; in both languages.
    @Test(arguments: ["2025-07..2026-06", "2025..2026", "2025-12-31..2026-01-01"])
    func aRangeOverTwoYearsNamesNoYear(_ period: String) throws {
        let report = try EveryKind.recorded().report(.annual, period)
        let (zh, en) = (try report.text(.csv, language: .zh), try report.text(.csv, language: .en))
        for words in ["年初", "本年", "上年"] { #expect(!zh.contains(words), "\(words)") }
        for words in ["of year", "this year", "This year", "last year", "Last year", "Year to date"] {
            #expect(!en.contains(words), "\(words)")
        }
        #expect(report.tables[0].columns[2].title == Wording("期初余额", "Start of period"))
        #expect(report.tables[1].columns[2].title == Wording("本期累计数", "Period to date"))
    }

    /// A budget is one year's: of a range over two it tells of the year in which that ends.
    @Test func aBudgetIsOfOneYear() throws {
        var ledger = try EveryKind.recorded()
        let lines = [Budget.Line(.account(.repairs), Money(fen: 5_000))]
        try ledger.record(Budget(year: #require(Year("2026")), lines: lines), "2026-07-01")
        let report = try ledger.report(.budget, "2025-11..2026-06")
        #expect(report.figures("account 5001")["actual"] == 1_100)
        #expect(report.tables[0].date.zh.hasPrefix("2026年上半年"))
    }

    @Test func aPartOfAYearKeepsTheWordsOfItsYear() throws {
        let report = try EveryKind.recorded().report(.annual, "2025-03..2025-08")
        #expect(report.tables[0].columns[2].title == Label.openingOfYear)
        #expect(report.tables[1].columns[2].title == Label.yearToDate)
        // The statement of net assets is a year's: its columns and its date say from where on it counts.
        #expect(report.tables[2].date == Wording("2025年1月至2025年8月", "2025-01 to 2025-08"))
        #expect(report.tables[2].columns.dropFirst().allSatisfy { $0.group == Label.yearToDate })
        #expect(report.tables[1].date == Wording("2025年3月至2025年8月", "2025-03 to 2025-08"))
    }

    @Test(arguments: [
        ("2025", true), ("2025-12", true), ("2026", false), ("2026-01", false), ("2025-07..2026-06", false),
        ("2027", false),
    ])
    func aPeriodWithOpenMonthsSaysSo(_ period: String, _ isClosed: Bool) throws {
        let ledger = try EveryKind.recorded()
        for kind in [StatementKind.annual, .trialBalance, .units, .journal, .generalLedger, .disclosure] {
            for table in try ledger.report(kind, period).tables {
                #expect(table.date.zh.hasSuffix("（未结账）") == !isClosed, "\(table.key)")
                #expect(table.date.en.hasSuffix("(not closed)") == !isClosed, "\(table.key)")
            }
        }
        let json = try ledger.report(.trialBalance, period).text(.json, language: .zh)
        #expect(json.contains("\"closed\" : \(isClosed)"))
    }

    @Test func theSetNamesWhatEachStatementCovers() throws {
        let report = try EveryKind.recorded().report(.all, "2025-03")
        let text = try report.text(.json, language: .zh)
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(
            json?["periods"] as? [String: String] == [
                "balanceSheet": "2025-03-31", "incomeStatement": "2025-03", "incomeStatementToDate": "2025Q1",
                "netAssets": "2025Q1",
            ]
        )
        let toDate = try #require(json?["incomeStatementToDate"] as? [String: Int])
        let month = try #require(json?["incomeStatement"] as? [String: Int])
        #expect(toDate["4001"] == 1_700 && month["4001"] == 0)
        // What the statement of net assets has as surplus is the income of the same months.
        let net = try #require(json?["netAssets"] as? [String: [Int]])
        #expect(net["surplus"]?.reduce(0, +) == toDate["surplus"])
        let table = try ledger(.netAssets, "2025-03")
        #expect(table["covers"] as? String == "2025Q1" && table["period"] as? String == "2025-03")
        #expect(try ledger(.netAssets, "2025")["covers"] == nil)
    }

    private func ledger(_ kind: StatementKind, _ period: String) throws -> [String: Any] {
        let text = try EveryKind.recorded().report(kind, period).text(.json, language: .zh)
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
