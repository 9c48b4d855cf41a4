import FundRules
import Testing

@testable import FundStatements

/// Protects: no paper is dated after the day on which it is made, whatever period was asked for.
@Suite struct IssuedTests {
    private static let subjects: [StatementKind: String] = [
        .unit: "A1", .slip: "A1", .certificate: "A1", .account: "1001", .project: "P1",
    ]
    /// What needs records that this fund does not have is left out.
    private static let kinds = StatementKind.allCases.filter { $0 != .budget && $0 != .reconciliation }

    private func report(
        _ kind: StatementKind,
        _ period: String,
        issued: String?,
        _ format: StatementFormat = .text,
        of ledger: MemoryLedger? = nil
    ) throws -> StatementReport {
        let request = try StatementRequest(
            kind,
            period: Period(period),
            subject: IssuedTests.subjects[kind],
            issued: issued.map { try #require(CalendarDate($0)) },
            format: format
        )
        return try (ledger ?? EveryKind.recorded()).recorded.report(request)
    }

    @Test(arguments: kinds)
    func nothingIsDatedAfterItsDay(_ kind: StatementKind) throws {
        let report = try report(kind, "2026", issued: "2026-07-09", .html)
        for (language, day) in [(Language.zh, "2026年12月31日"), (.en, "2026-12-31")] {
            for format in [StatementFormat.text, .csv, .html] {
                #expect(!(try report.text(format, language: language)).contains(day), "\(format)")
            }
        }
        for table in report.tables { #expect(!table.date.zh.contains("12月31日"), "\(table.key)") }
    }

    @Test(
        arguments: [
            ("2026", "2026-07-09", "2026年7月9日（未结账）", "2026年度（截至2026年7月9日，未结账）"),
            ("2026Q2", "2026-07-09", "2026年6月30日（未结账）", "2026年第2季度（未结账）"),
            ("2027", "2026-07-09", "2026年7月9日（未结账）", "2027年度（尚未开始）"),
            ("2026", "2026-12-31", "2026年12月31日（未结账）", "2026年度（未结账）"),
        ]
    )
    func theHeadSaysHowFarItGoes(_ period: String, _ issued: String, _ balances: String, _ movements: String) throws {
        #expect(try report(.balanceSheet, period, issued: issued).tables[0].date.zh == balances)
        #expect(try report(.income, period, issued: issued).tables[0].date.zh == movements)
    }

    @Test func aCertificateIsOfTheDayItIsMade() throws {
        let early = try report(.certificate, "2026", issued: "2026-07-09").tables[0]
        #expect(early.date.zh == "2026年7月9日")
        #expect(early.rows.first { $0.key == "date" }?.cells.last == .text(Wording("2026年7月9日", "2026-07-09")))
        // Figures are those of the period: nothing can be dated later than the day on which it was recorded.
        let later = try report(.certificate, "2026", issued: nil).tables[0]
        #expect(early.rows.first { $0.key == "balance" } == later.rows.first { $0.key == "balance" })
        #expect(try report(.certificate, "2026-03", issued: "2026-07-09").tables[0].date.zh == "2026年3月31日")
    }

    @Test func whatFallsDueLaterIsNotOwedYet() throws {
        var ledger = try EveryKind.recorded()
        let rate = Rate(amount: 1_000, basis: .unit, from: try #require(Month("2026-01")), scope: ["C"])
        try ledger.record(rate, "2026-06-30")
        func rows(_ period: String, _ issued: String?) throws -> [Table.Row] {
            try report(.arrears, period, issued: issued, of: ledger).tables[0].rows
        }
        #expect(try rows("2026", "2026-07-09") == rows("2026-01-01..2026-07-09", nil))
        #expect(try rows("2026", "2026-07-09") != rows("2026", nil))
    }

    @Test func programsAreToldTheDay() throws {
        func json(_ period: String) throws -> String {
            try report(.income, period, issued: "2026-07-09").text(.json, language: .en)
        }
        #expect(try json("2026").contains(#""asOf" : "2026-07-09""#))
        #expect(!(try json("2026Q1")).contains("asOf"))
    }
}
