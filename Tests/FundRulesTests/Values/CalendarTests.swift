import Foundation
import Testing

@testable import FundRules

/// Protects: a day, a moment and a time zone have one written form each, and days are counted as everybody counts them.
@Suite struct CalendarTests {
    @Test(arguments: ["2025-02-28", "2024-02-29", "2000-02-29", "1900-01-01", "9999-12-31", "2025-12-31"])
    func readsDays(_ text: String) throws {
        #expect(try #require(CalendarDate(text)).description == text)
    }

    @Test(arguments: [
        "2025-02-30", "2025-02-29", "2100-02-29", "1900-02-29", "2025-13-01", "2025-00-01", "2025-01-00", "2025-04-31",
        "1899-12-31", "10000-01-01", "2025-1-01", "2025/01/01", "20250101", " 2025-01-01", "2025-01-01 ", "+025-01-01",
        "２０２５-01-01", "", "2025-01", "-025-01-01",
    ])
    func refusesDays(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    /// Every day of 1900…2200 in order, against the number of days since the epoch and Foundation's calendar.
    @Test func daysSinceTheEpochRunWithoutGaps() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        let first = try #require(CalendarDate("1900-01-01")).daysSinceEpoch
        let last = try #require(CalendarDate("2200-12-31")).daysSinceEpoch
        #expect(try #require(CalendarDate("1970-01-01")).daysSinceEpoch == 0)
        var previous = CalendarDate(number: 0)
        for days in first...last {
            let date = CalendarDate(daysSinceEpoch: days)
            #expect(date.daysSinceEpoch == days)
            #expect(previous < date)
            previous = date
            guard days % 37 == 0 else { continue }
            let parts = calendar.dateComponents(
                [.year, .month, .day],
                from: Date(timeIntervalSince1970: Double(days) * 86_400)
            )
            #expect([date.year, date.month.month, date.day] == [parts.year, parts.month, parts.day])
        }
    }

    @Test func months() throws {
        let december = try #require(Month("2024-12"))
        #expect(december.next.description == "2025-01")
        #expect(try #require(Month("2024-02")).lastDay.description == "2024-02-29")
        #expect(try #require(Month("2025-02")).lastDay.description == "2025-02-28")
        for text in ["2025-13", "2025-00", "2025-1", "2025", "2025-01-01", "2025-01 "] { #expect(Month(text) == nil) }
    }

    @Test(arguments: ["2025-03-05T00:00:00Z", "2025-03-05T23:59:59Z", "1969-12-31T23:59:59Z", "1900-01-01T00:00:00Z"])
    func readsMoments(_ text: String) throws {
        let moment = try #require(Timestamp(text))
        #expect(moment.description == text)
        #expect(Timestamp(seconds: moment.seconds) == moment)
    }

    @Test(arguments: [
        "2025-03-05T24:00:00Z", "2025-03-05T00:60:00Z", "2025-03-05T00:00:60Z", "2025-03-05 00:00:00Z",
        "2025-03-05T00:00:00", "2025-03-05T00:00:00z", "2025-03-05T00:00:00.0Z", "2025-03-05T00:00:00+08:00",
        "2025-02-30T00:00:00Z",
    ])
    func refusesMoments(_ text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func theDayOfAMomentDependsOnTheZone() throws {
        let moment = try #require(Timestamp("2025-06-30T16:00:00Z"))
        #expect(moment.day(in: .china).description == "2025-07-01")
        #expect(moment.day(in: .utc).description == "2025-06-30")
        #expect(Timestamp(seconds: moment.seconds - 1).day(in: .china).description == "2025-06-30")
        let before = try #require(Timestamp("1969-12-31T15:59:59Z"))
        #expect(before.day(in: .china).description == "1969-12-31")
        #expect(Timestamp(seconds: .max).description == "9999-12-31T23:59:59Z")
    }

    @Test func zones() throws {
        for text in ["+00:00", "+08:00", "-03:30", "+14:00", "-14:00"] {
            #expect(try #require(TimeZoneOffset(text)).description == text)
        }
        for text in ["-00:00", "+14:01", "+8:00", "+08:60", "08:00", "+0800", "Z", "", "+08:00 "] {
            #expect(TimeZoneOffset(text) == nil)
        }
    }
}
