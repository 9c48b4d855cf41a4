/// Months, years and periods as people say them at a keyboard.
package enum MonthWords {
    /// The month that a text means: `2026-11`, `2026/11`, `202611`, `2026年11月`, `11月` (the last one that has begun), 本月, 上月.
    ///
    /// - Throws: `Problem` with `periodMalformed`.
    package static func month(_ text: String, today: CalendarDate) throws(Problem) -> Month {
        guard let month = read(plain(text), today.month) else { throw Problem(.periodMalformed, [.text(text)]) }
        return month
    }

    /// The year that a text means: `2026`, `2026年`, 今年, 去年.
    ///
    /// - Throws: `Problem` with `periodMalformed`.
    package static func year(_ text: String, today: CalendarDate) throws(Problem) -> Year {
        guard let year = year(plain(text), today) else { throw Problem(.periodMalformed, [.text(text)]) }
        return year
    }

    /// The period that a text means: a year, a half, a quarter, a month, or from one day or month to another.
    ///
    /// - Throws: `Problem` with `periodMalformed`; with `dayMissing` where an end is a day that there is not.
    package static func period(_ text: String, today: CalendarDate) throws(Problem) -> Period {
        if let period = try? Period(text) { return period }
        let plain = plain(text)
        if let part = part(plain, today), let period = try? Period(part) { return period }
        for separator in ["..", "至", "到", "~", "—", "…"] {
            let ends = plain.split(separator: separator).map { String($0).trimmed }
            guard ends.count == 2 else { continue }
            do throws(Problem) {
                return try Period(from: try end(ends[0], today), to: try end(ends[1], today))
            } catch {
                throw error.code == .dayMissing ? error : Problem(.periodMalformed, [.text(text)])
            }
        }
        throw Problem(.periodMalformed, [.text(text)])
    }

    /// A month some months later or earlier.
    package static func month(_ count: Int, from month: Month) -> Month {
        let number = month.year * 12 + month.month - 1 + count
        return Month(year: number / 12, month: number % 12 + 1) ?? month
    }

    private static func plain(_ text: String) -> String {
        text.halfWidth.trimmed.lowercased().replacing("个月", with: "月").replacing("月份", with: "月")
    }

    private static let relativeMonths = [
        "本月": 0, "这月": 0, "当月": 0, "this month": 0, "上月": -1, "last month": -1, "下月": 1, "next month": 1,
    ]
    private static let relativeYears = [
        "今年": 0, "本年": 0, "本年度": 0, "this year": 0, "去年": -1, "上年": -1, "上年度": -1, "last year": -1, "前年": -2, "明年": 1,
        "next year": 1,
    ]
    private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]

    private static func read(_ plain: String, _ current: Month) -> Month? {
        if let month = Month(plain) { return month }
        if let count = relativeMonths[plain] { return month(count, from: current) }
        if let match = plain.wholeMatch(of: /([0-9]{4}) *(?:[\-\/.] *([0-9]{1,2})|年 *([0-9]{1,2}) *月?)/) {
            guard let year = Int(match.1), let number = match.2 ?? match.3, let month = Int(number) else { return nil }
            return Month(year: year, month: month)
        }
        if let match = plain.wholeMatch(of: /([0-9]{4})([0-9]{2})/), let year = Int(match.1), let month = Int(match.2) {
            return Month(year: year, month: month)
        }
        if let match = plain.wholeMatch(of: /(今年|去年|明年) *([0-9]{1,2})月/), let count = relativeYears[String(match.1)] {
            return Int(match.2).flatMap { Month(year: current.year + count, month: $0) }
        }
        guard plain.hasSuffix("月") else { return nil }
        let name = plain.dropLast().trimmed
        guard let number = Int(name) ?? numerals.firstIndex(of: name).map({ $0 + 1 }) else { return nil }
        guard let month = Month(year: current.year, month: number) else { return nil }
        return month <= current ? month : Month(year: current.year - 1, month: number)
    }

    private static func year(_ plain: String, _ today: CalendarDate) -> Year? {
        if let count = relativeYears[plain] { return Year("\(today.year + count)") }
        let number = plain.hasSuffix("年度") ? plain.dropLast(2) : plain.hasSuffix("年") ? plain.dropLast() : plain[...]
        return Year(number.trimmed)
    }

    /// A whole period as `Period` reads it.
    private static func part(_ plain: String, _ today: CalendarDate) -> String? {
        if let year = year(plain, today) { return year.description }
        if let month = read(plain, today.month) { return month.description }
        let quarter = (today.month.month + 2) / 3
        switch plain {
        case "本季度", "本季", "this quarter": return "\(today.year)Q\(quarter)"
        case "上季度", "上季", "last quarter": return quarter == 1 ? "\(today.year - 1)Q4" : "\(today.year)Q\(quarter - 1)"
        default: break
        }
        if let match = plain.wholeMatch(of: /([0-9]{4})? *[年\-]? *(?:q([1-4])|第?([1-4一二三四])季度?)/) {
            guard let number = match.2.map(String.init) ?? match.3.map(String.init) else { return nil }
            let quarter = numerals.firstIndex(of: number).map { String($0 + 1) } ?? number
            return "\(match.1.map(String.init) ?? String(today.year))Q\(quarter)"
        }
        if let match = plain.wholeMatch(of: /([0-9]{4}年?|今年|去年)? *(?:h([12])|([上下])半年)/) {
            let named = match.1.flatMap { year(String($0), today)?.description } ?? String(today.year)
            let isFirst = match.2 == "1" || match.3 == "上"
            return named + (isFirst ? "H1" : "H2")
        }
        return nil
    }

    /// An end of a range as `Period` reads it.
    private static func end(_ plain: String, _ today: CalendarDate) throws(Problem) -> String {
        if let part = part(plain, today), part.count <= 7 { return part }
        return try DayWords.date(plain, today: today).description
    }
}
