import FundRules
import Testing

@testable import FundStatements

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2025", "2025-01-01", "2025-12-31", "2025年度", "2025", "2024"),
        ("2025Q1", "2025-01-01", "2025-03-31", "2025年第1季度", "Quarter 1 of 2025", "2024Q1"),
        ("2025Q4", "2025-10-01", "2025-12-31", "2025年第4季度", "Quarter 4 of 2025", "2024Q4"),
        ("2024-02", "2024-02-01", "2024-02-29", "2024年2月", "2024-02", "2023-02"),
        ("2025H1", "2025-01-01", "2025-06-30", "2025年上半年", "First half of 2025", "2024H1"),
        ("2025H2", "2025-07-01", "2025-12-31", "2025年下半年", "Second half of 2025", "2024H2"),
        (
            "2025-03..2025-08", "2025-03-01", "2025-08-31", "2025年3月至2025年8月", "2025-03 to 2025-08",
            "2024-03..2024-08"
        ),
        (
            "2024-02-10..2024-02-29", "2024-02-10", "2024-02-29", "2024年2月10日至2024年2月29日",
            "2024-02-10 to 2024-02-29", "2023-02-10..2023-02-28"
        ),
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
        #expect(period.startOfYear == CalendarDate(year: period.year, month: 1, day: 1))
    }

    @Test(arguments: [
        "", "25", "20255", "2025-", "2025-13", "2025-00", "2025-3", "2025Q0", "2025Q5", "2025q1", "2025-Q1", "2025Q11",
        "1899", "２０２５", "2025 ", "2025-03-01", "-2025", "abcd", "2025年", "2025H3", "2025-08..2025-03", "2025..",
        "..2025", "2025-03..2025-04..2025-05",
    ])
    func refusesWhatIsNoPeriod(text: String) {
        #expect(throws: Problem(.periodMalformed, [.text(text)])) { try Period(text) }
    }

    /// A range that is a year, a half, a quarter or a month is one, however it was asked for.
    @Test(arguments: [
        ("2025-01", "2025-12", "2025"), ("2025-07-01", "2025-12-31", "2025H2"), ("2025-04", "2025-06", "2025Q2"),
        ("2025-02-01", "2025-02-28", "2025-02"), ("2025Q1", "2025Q2", "2025H1"),
        ("2025-02", "2025-04", "2025-02..2025-04"),
        ("2024-07", "2025-06", "2024-07..2025-06"), ("2025-03-05", "2025-03-05", "2025-03-05..2025-03-05"),
    ])
    func aRangeIsNamedForWhatItIs(from: String, to: String, name: String) throws {
        #expect(try Period(from: from, to: to).description == name)
    }

    @Test(arguments: [
        ("2025", "2024"), ("2025H1", "2024H2"), ("2025Q1", "2024Q4"), ("2025-03", "2025-02"), ("2025-01", "2024-12"),
        ("2025-03..2025-08", "2024-09..2025-02"), ("2025-03-11..2025-03-20", "2025-03-01..2025-03-10"),
    ])
    func thePeriodBeforeIsAsLong(period: String, previous: String) throws {
        #expect(try Period(period).previous?.description == previous)
    }

    @Test func nothingComesBeforeTheFirstYear() throws {
        #expect(try Period("1900").yearBefore == nil)
    }
}
