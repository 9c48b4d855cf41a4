import FundDesk
import Testing

/// Days as people, banks and spreadsheets write them.
@Suite("Text of days")
struct DayTextTests {
    @Test(
        "one day in every usual form",
        arguments: [
            "2026-11-05", "2026-11-5", "2026/11/5", "2026/11/05", "2026.11.5", "20261105", "2026年11月5日", "2026年11月05日",
            "２０２６－１１－０５", "２０２６年１１月５日", "2026 年 11 月 5 日", "2026年11月5号", " 2026-11-05\t", "2026-11-05 08:15:01",
            "2026-11-05T08:15:01+08:00", "2026/11/5 8:15", "20261105 08:15:01", "20261105081501", "20261105 081501",
            "2026年11月05日 08时15分01秒", "2026-11-05 星期四", "2026年11月5日（周四）", "2026-11-05 上午 8:15", "二〇二六年十一月五日",
            "二零二六年十一月五日", "贰零贰陆年壹拾壹月零伍日", "5 Nov 2026", "05-Nov-2026", "Nov 5, 2026", "November 5, 2026 08:15",
            "\u{FEFF}2026-11-05\u{A0}",
        ]
    )
    func forms(_ text: String) { #expect(DayText.date(text) == CalendarDate("2026-11-05"), "\(text)") }

    @Test(
        "what may be two days, or none, is none",
        arguments: [
            "", "2026", "2026-11", "05/11/2026", "26-11-05", "2026-13-01", "2026-02-30", "11月5日", "11-5", "昨天", "45966",
            "2026-11-05 至 2026-11-30", "2026-11-05 - 2026-11-30", "2026/11/5-2026/11/30", "2026-11/05", "2026-11-05 5",
            "202611051", "2026年11月", "12.50", "合计", "2026-11-055", "10-2-301", "2026-11-05 周八",
        ]
    )
    func refused(_ text: String) { #expect(DayText.date(text) == nil, "\(text)") }

    @Test("a day without a year is the last such day up to today")
    func withoutYear() {
        let today = CalendarDate("2026-03-10")
        for text in ["3月10日", "3-10", "3/10", "03月10号", "三月十日", "３月１０日"] {
            #expect(DayText.date(text, today: today) == today, "\(text)")
        }
        #expect(DayText.date("12月31日", today: today) == CalendarDate("2025-12-31"))
        #expect(DayText.date("2月29日", today: today) == nil)
        #expect(DayText.date("3-2-501", today: today) == nil)
        #expect(DayText.date("3.10", today: today) == nil)
    }

    @Test("a spreadsheet's serial days")
    func serials() {
        #expect(DayText.serial("45691") == CalendarDate("2025-02-03"))
        #expect(DayText.serial("45691.34375") == CalendarDate("2025-02-03"))
        #expect(DayText.serial("44229", counts1904: true) == CalendarDate("2025-02-03"))
        for text in ["12", "1e300", "nan", "-45691", "80000", "45691x", "5E4", "0x5000"] {
            #expect(DayText.serial(text) == nil, "\(text)")
        }
    }
}
