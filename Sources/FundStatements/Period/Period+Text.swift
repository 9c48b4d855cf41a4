public import FundRules

extension Period {
    /// Reads `2025`, `2025H1`, `2025Q1`, `2025-03` or a range of years, months or days such as `2025-03..2025-08`;
    /// years 1900…9999.
    ///
    /// - Throws: `Problem` with `periodMalformed`.
    public init(_ text: String) throws(Problem) {
        if let separator = text.firstRange(of: Period.separator) {
            let (start, end) = (text[..<separator.lowerBound], text[separator.upperBound...])
            guard let start = Period.days(String(start)), let end = Period.days(String(end)),
                let range = Period(start.first, end.last)
            else { throw Problem(.periodMalformed, [.text(text)]) }
            self = range
            return
        }
        // A day is the end of a range and no period: nobody states the books of 3 March.
        guard CalendarDate(text) == nil, let days = Period.days(text), let period = Period(days.first, days.last) else {
            throw Problem(.periodMalformed, [.text(text)])
        }
        self = period
    }

    /// Reads a range from its two ends, each a year, a month or a day.
    ///
    /// - Throws: `Problem` with `periodMalformed`.
    public init(from start: String, to end: String) throws(Problem) {
        try self.init(start + Period.separator + end)
    }

    private static let separator = ".."

    private static func days(_ text: String) -> (first: CalendarDate, last: CalendarDate)? {
        if let day = CalendarDate(text) { return (day, day) }
        if let month = Month(text) { return (month.firstDay, month.lastDay) }
        // The reader of months knows the digits and the range.
        guard let year = Month("\(text.prefix(4))-01")?.year else { return nil }
        let part = text.dropFirst(4)
        if part.isEmpty { return months(of: year, 1, 12) }
        if let half = ["H1", "H2"].firstIndex(of: part) { return months(of: year, half * 6 + 1, half * 6 + 6) }
        guard let quarter = ["Q1", "Q2", "Q3", "Q4"].firstIndex(of: part) else { return nil }
        return months(of: year, quarter * 3 + 1, quarter * 3 + 3)
    }

    private static func months(of year: Int, _ first: Int, _ last: Int) -> (first: CalendarDate, last: CalendarDate)? {
        guard let first = Month(year: year, month: first), let last = Month(year: year, month: last) else { return nil }
        return (first.firstDay, last.lastDay)
    }
}

extension Period: CustomStringConvertible {
    /// `2025`, `2025H1`, `2025Q1`, `2025-03`, `2025-03..2025-08` or `2025-03-15..2025-04-10`, as it is read.
    public var description: String {
        let year = firstDay.description.prefix(4)
        switch span {
        case .year: return String(year)
        case .half: return "\(year)H\(half)"
        case .quarter: return "\(year)Q\(quarter)"
        case .month: return firstMonth.description
        case .range:
            let hasWholeMonths = firstDay == firstMonth.firstDay && lastDay == lastMonth.lastDay
            return hasWholeMonths
                ? "\(firstMonth)\(Period.separator)\(lastMonth)" : "\(firstDay)\(Period.separator)\(lastDay)"
        }
    }
}
