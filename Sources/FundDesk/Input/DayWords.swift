/// Days as people say them at a keyboard: whatever `DayText` reads, days without a year, and words that depend on the day
/// when they are said.
package enum DayWords {
    /// On which side of today a day without a year lies.
    package enum Side: Sendable {
        /// Today or before: what was done.
        case past
        /// Today or after: a deadline.
        case future
    }

    /// The day that a text means.
    ///
    /// - Throws: `Problem` with `dayMissing` where it is clear which day is meant and there is none such (2月30日), with
    ///   `dateMalformed` where it is not clear.
    package static func date(_ text: String, today: CalendarDate, _ side: Side = .past) throws(Problem) -> CalendarDate
    {
        if let day = DayText.date(text) { return day }
        let plain = text.halfWidth.trimmed.lowercased()
        if let days = relative[plain] { return today.adding(days: days) }
        if let month = monthEnds[plain] { return MonthWords.month(month, from: today.month).lastDay }
        if let day = DayText.date(text, today: today) { return placed(day, today, side) }
        if let day = dayAlone(plain, today, side) { return day }
        throw problem(text, today: today)
    }

    /// What is wrong with a text that is no day: whether there is no such day, or whether it is not understood.
    package static func problem(_ text: String, today: CalendarDate? = nil) -> Problem {
        let unread = Problem(.dateMalformed, [.text(text)])
        guard let (year, month, day) = numbers(text.halfWidth.trimmed), let year = year ?? today?.year else {
            return unread
        }
        guard day > 0, month > 0, year > 0 else { return unread }
        let reason: Problem.Argument
        if month > 12 {
            reason = .wording(Wording("一年只有 12 个月", "a year has 12 months"))
        } else if let named = Month(year: year, month: month) {
            guard day > named.lastDay.day else { return unread }
            reason = .wording(Wording("{0} 只有 {1} 天", "{0} has {1} days"), [.month(named), .number(named.lastDay.day)])
        } else {
            reason = .wording(Wording("账本只记 1900 到 9999 年", "a ledger has the years 1900 to 9999"))
        }
        return Problem(.dayMissing, [.text(text), reason])
    }

    private static let relative: [String: Int64] = [
        "今天": 0, "今日": 0, "当天": 0, "today": 0, "now": 0, "昨天": -1, "昨日": -1, "昨": -1, "yesterday": -1, "前天": -2,
        "前日": -2,
        "大前天": -3, "明天": 1, "明日": 1, "tomorrow": 1, "后天": 2,
    ]
    private static let monthEnds: [String: Int] = [
        "本月底": 0, "月底": 0, "本月末": 0, "月末": 0, "这个月底": 0, "上月底": -1, "上月末": -1, "上个月底": -1, "上个月末": -1, "下月底": 1,
        "下月末": 1,
    ]

    /// A day of the year that was found to be the last such day, on the side that is wanted.
    private static func placed(_ day: CalendarDate, _ today: CalendarDate, _ side: Side) -> CalendarDate {
        guard side == .future, day < today else { return day }
        return CalendarDate(year: day.year + 1, month: day.month.month, day: day.day) ?? day
    }

    /// `5日` and `5号`: the nearest such day.
    private static func dayAlone(_ plain: String, _ today: CalendarDate, _ side: Side) -> CalendarDate? {
        guard let last = plain.last, last == "日" || last == "号" || last == "號", let day = Int(plain.dropLast().trimmed)
        else { return nil }
        let step = side == .past ? -1 : 1
        return (0...2).lazy.compactMap { count in
            let month = MonthWords.month(step * count, from: today.month)
            return CalendarDate(year: month.year, month: month.month, day: day)
        }.first { side == .past ? $0 <= today : $0 >= today }
    }

    /// The year, month and day that a text is shaped to name.
    private static func numbers(_ plain: String) -> (year: Int?, month: Int, day: Int)? {
        func whole(_ values: (Substring, Substring, Substring)) -> (year: Int?, month: Int, day: Int)? {
            guard let year = Int(values.0), let month = Int(values.1), let day = Int(values.2) else { return nil }
            return (year, month, day)
        }
        if let match = plain.wholeMatch(of: /([0-9]{4})([0-9]{2})([0-9]{2})/) {
            return whole((match.1, match.2, match.3))
        }
        if let match = plain.prefixMatch(of: /([0-9]{4}) *[\-\/.年] *([0-9]{1,2}) *[\-\/.月] *([0-9]{1,2})(?![0-9])/) {
            return whole((match.1, match.2, match.3))
        }
        guard let match = plain.wholeMatch(of: /([0-9]{1,2}) *[\-\/月] *([0-9]{1,2}) *[日号]?/), let month = Int(match.1),
            let day = Int(match.2)
        else { return nil }
        return (nil, month, day)
    }
}
