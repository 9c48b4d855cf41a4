import FundRules
import Testing

@testable import FundStatements

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2025", "2025-01-01", "2025-12-31", "2025年度", "2025", "2024"),
        ("2025Q1", "2025-01-01", "2025-03-31", "2025年第1季度", "Quarter 1 of 2025", "2024Q1"),
        ("2025Q4", "2025-10-01", "2025-12-31", "2025年第4季度", "Quarter 4 of 2025", "2024Q4"),
        ("2024-02", "2024-02-01", "2024-02-29", "2024年2月", "2024-02", "2023-02"),
    ])
    func readsWhatItWrites(
        text: String,
        first: String,
        last: String,
        zh: String,
        en: String,
        before: String
    ) throws {
        let period = try Period(text)
        #expect(period.description == text)
        #expect(period.firstDay.description == first)
        #expect(period.lastDay.description == last)
        #expect(period.title == Wording(zh, en))
        #expect(period.yearBefore?.description == before)
        #expect(period.startOfYear.month == 1)
    }

    @Test(arguments: [
        "", "25", "20255", "2025-", "2025-13", "2025-00", "2025-3", "2025Q0", "2025Q5", "2025q1", "2025-Q1", "2025Q11",
        "1899", "２０２５", "2025 ", "2025-03-01", "-2025", "abcd", "2025年",
    ])
    func refusesWhatIsNoPeriod(text: String) {
        #expect(throws: Problem(.periodMalformed, [text])) { try Period(text) }
    }

    @Test func nothingComesBeforeTheFirstYear() throws {
        #expect(try Period("1900").yearBefore == nil)
    }
}
