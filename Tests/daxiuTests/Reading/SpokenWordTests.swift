import FundDesk
import Testing

/// Protects: days, months and amounts as people type them, and that a day which does not exist is told apart from one that is
/// not understood.
@Suite("Spoken words")
struct SpokenWordTests {
    private static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    @Test(
        "days",
        arguments: [
            ("2026-11-5", "2026-11-05"), ("2026/11/5", "2026-11-05"), ("20261105", "2026-11-05"),
            ("2026年11月5日", "2026-11-05"),
            ("11月5日", "2026-11-05"), ("11-5", "2026-11-05"), ("11/5", "2026-11-05"), ("１１月５日", "2026-11-05"),
            ("今天", "2026-11-28"),
            ("today", "2026-11-28"), ("TODAY", "2026-11-28"), ("昨天", "2026-11-27"), ("yesterday", "2026-11-27"),
            ("前天", "2026-11-26"),
            ("明天", "2026-11-29"), ("12月31日", "2025-12-31"), ("11月28日", "2026-11-28"), ("5日", "2026-11-05"),
            ("30号", "2026-10-30"),
            ("31号", "2026-10-31"), ("上月底", "2026-10-31"), ("月底", "2026-11-30"), ("上个月末", "2026-10-31"),
        ]
    )
    func days(_ text: String, _ expected: String) throws {
        let today = try SpokenWordTests.day("2026-11-28")
        #expect(try DayWords.date(text, today: today) == SpokenWordTests.day(expected), "\(text)")
    }

    @Test("a deadline without a year lies ahead")
    func deadlines() throws {
        let today = try SpokenWordTests.day("2026-11-28")
        for (text, expected) in [
            ("12月31日", "2026-12-31"), ("11月5日", "2027-11-05"), ("11月28日", "2026-11-28"), ("5日", "2026-12-05"),
            ("明天", "2026-11-29"),
        ] {
            #expect(try DayWords.date(text, today: today, .future) == SpokenWordTests.day(expected), "\(text)")
        }
    }

    @Test("there is no such day, or it is not understood")
    func noDays() throws {
        let today = try SpokenWordTests.day("2026-11-28")
        func problem(_ text: String) throws -> Problem {
            try #require(throws: Problem.self, "\(text)") { try DayWords.date(text, today: today) }
        }
        for text in ["2026-02-30", "2026/2/30", "2月30日", "20260230", "2026年2月29日", "2月29日", "2-30"] {
            let problem = try problem(text)
            #expect(problem.code == .dayMissing, "\(text)")
            #expect(problem.message(in: .zh).hasSuffix("2026-02 只有 28 天"), "\(text)")
        }
        #expect(try problem("2026-11-31").message(in: .en) == "there is no day “2026-11-31”: 2026-11 has 30 days")
        #expect(try problem("2026-13-01").message(in: .zh) == "没有“2026-13-01”这一天：一年只有 12 个月")
        #expect(try problem("1899-12-31").code == .dayMissing)
        for text in [
            "", "05/11/2026", "26-11-05", "11", "11.5", "大后天", "3-2-501", "32号x", "2026-11-00", "十一", "100.00",
        ] {
            #expect(try problem(text).code == .dateMalformed, "\(text)")
        }
    }

    @Test(
        "months, years and periods",
        arguments: [
            ("2026-11", "2026-11"), ("2026/11", "2026-11"), ("202611", "2026-11"), ("2026年11月", "2026-11"),
            ("２０２６年１１月", "2026-11"),
            ("11月", "2026-11"), ("12月", "2025-12"), ("十一月", "2026-11"), ("本月", "2026-11"), ("上月", "2026-10"),
            ("上个月", "2026-10"),
            ("last month", "2026-10"), ("去年12月", "2025-12"), ("2026", "2026"), ("2026年", "2026"), ("今年", "2026"),
            ("去年", "2025"),
            ("2026年度", "2026"), ("2026Q3", "2026Q3"), ("2026年三季度", "2026Q3"), ("2026年第3季度", "2026Q3"),
            ("本季度", "2026Q4"),
            ("上季度", "2026Q3"), ("2026H1", "2026H1"), ("2026年上半年", "2026H1"), ("下半年", "2026H2"),
            ("2026-03..2026-08", "2026-03..2026-08"), ("2026年3月至2026年8月", "2026-03..2026-08"),
            ("上月到本月", "2026-10..2026-11"),
            ("2026-01-10..2026-01-24", "2026-01-10..2026-01-24"), ("1月10日至1月24日", "2026-01-10..2026-01-24"),
        ]
    )
    func periods(_ text: String, _ expected: String) throws {
        let today = try SpokenWordTests.day("2026-11-28")
        #expect(try MonthWords.period(text, today: today).description == expected, "\(text)")
    }

    @Test("what is no period, and a range whose end does not exist")
    func noPeriods() throws {
        let today = try SpokenWordTests.day("2026-11-28")
        for text in [
            "", "2026-13", "13月", "2026Q5", "去", "2026-11-05", "a..b", "2026-08..2026-03", "0月", "20261", "2026年13月",
        ] {
            let problem = try #require(throws: Problem.self, "\(text)") { try MonthWords.period(text, today: today) }
            #expect(problem.code == .periodMalformed, "\(text)")
        }
        let problem = try #require(throws: Problem.self) {
            try MonthWords.period("2026-02-01..2026-02-30", today: today)
        }
        #expect(problem.code == .dayMissing)
        #expect(try MonthWords.month("1月", today: #require(CalendarDate("2026-01-05"))).description == "2026-01")
        #expect(try MonthWords.month("上月", today: #require(CalendarDate("2026-01-05"))).description == "2025-12")
    }

    @Test(
        "amounts",
        arguments: [
            ("1,234.50", "1234.50"), ("１２３４．５", "1234.50"), ("¥1,234.5", "1234.50"), ("1234.5元", "1234.50"),
            ("200块", "200.00"),
            ("200块钱", "200.00"), ("3万", "30000.00"), ("1.5万元", "15000.00"), ("¥2万", "20000.00"),
            ("0.123456万", "1234.56"),
            ("1.2亿", "120000000.00"), ("１．５万", "15000.00"),
        ]
    )
    func amounts(_ text: String, _ expected: String) throws {
        #expect(try AmountWords.money(text).plain == expected, "\(text)")
    }

    @Test("what is no amount, or none that can be paid")
    func noAmounts() throws {
        for (text, code) in [
            ("", ProblemCode.amountMalformed), ("万", .amountMalformed), ("3万5", .amountMalformed),
            ("3万5千", .amountMalformed),
            ("1.2345678万", .amountMalformed), ("一百", .amountMalformed), ("1e3", .amountMalformed),
            ("0", .amountNotPositive),
            ("-5", .amountNotPositive), ("0万", .amountNotPositive), ("99999999亿", .amountTooLarge),
            ("1.2.3", .amountMalformed),
        ] {
            let problem = try #require(throws: Problem.self, "\(text)") { try AmountWords.money(text) }
            #expect(problem == Problem(code, [.text(text)]), "\(text)")
        }
    }

    @Test("accounts by name")
    func accounts() throws {
        for (text, code) in [
            ("1001", "1001"), ("银行存款", "1001"), ("银行", "1001"), ("bank deposits", "1001"), ("现金", "1201"),
            ("备用金", "1201"),
            ("国债", "1101"), ("维修支出", "5001"), ("4001.1", "4001.1"), ("１００１", "1001"), ("交存收入-商品住宅", "4001.1"),
        ] {
            #expect(try AccountWords.account(text).description == code, "\(text)")
        }
        let problem = try #require(throws: Problem.self) { try AccountWords.account("银行存歀") }
        #expect(problem == Problem(.accountMalformed, [.text("银行存歀"), .choice(["银行存款"])]))
        #expect(throws: Problem(.accountMalformed, [.text("存")])) { try AccountWords.account("存") }
    }
}
