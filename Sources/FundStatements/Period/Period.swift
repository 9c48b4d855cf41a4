public import FundRules

/// What a statement covers (期间): a calendar year, one of its quarters or one of its months.
public struct Period: Hashable, Sendable {
    /// How long a period is.
    public enum Span: String, Sendable, CaseIterable {
        /// A calendar year.
        case year
        /// Three months.
        case quarter
        /// A month.
        case month
    }

    /// How long it is.
    public let span: Span
    /// The first month.
    public let firstMonth: Month
    /// The last month.
    public let lastMonth: Month

    /// Reads `2025`, `2025-03` or `2025Q1`; years 1900…9999.
    ///
    /// - Throws: `Problem` with `periodMalformed`.
    public init(_ text: String) throws(Problem) {
        guard let period = Period.year(text) ?? Period.quarter(text) ?? Period.month(text) else {
            throw Problem(.periodMalformed, [text])
        }
        self = period
    }

    private init?(_ span: Span, year: Int, first: Int, last: Int) {
        guard let firstMonth = Month(year: year, month: first), let lastMonth = Month(year: year, month: last) else {
            return nil
        }
        self.span = span
        self.firstMonth = firstMonth
        self.lastMonth = lastMonth
    }

    private static func year(_ text: some StringProtocol) -> Period? {
        // The reader of months knows the digits and the range.
        guard let month = Month("\(text)-01") else { return nil }
        return Period(.year, year: month.year, first: 1, last: 12)
    }

    private static func quarter(_ text: String) -> Period? {
        guard text.utf8.count == 6, let year = year(text.prefix(4)) else { return nil }
        guard let quarter = ["Q1", "Q2", "Q3", "Q4"].firstIndex(of: String(text.dropFirst(4))) else { return nil }
        return Period(.quarter, year: year.year, first: quarter * 3 + 1, last: quarter * 3 + 3)
    }

    private static func month(_ text: String) -> Period? {
        guard let month = Month(text) else { return nil }
        return Period(.month, year: month.year, first: month.month, last: month.month)
    }

    /// The year it lies in.
    public var year: Int { firstMonth.year }
    /// The quarter of its first month, 1…4.
    public var quarter: Int { (firstMonth.month + 2) / 3 }
    /// The first day.
    public var firstDay: CalendarDate { firstMonth.firstDay }
    /// The last day.
    public var lastDay: CalendarDate { lastMonth.lastDay }

    /// The first month of its year; there is one for every month there is.
    public var startOfYear: Month { Month(year: year, month: 1) ?? firstMonth }

    /// The same period of the year before (上年同期); nil before 1900.
    public var yearBefore: Period? {
        Period(span, year: year - 1, first: firstMonth.month, last: lastMonth.month)
    }
}

extension Period: CustomStringConvertible {
    /// `2025`, `2025-03` or `2025Q1`, as it is read.
    public var description: String {
        switch span {
        case .year: String(firstMonth.description.prefix(4))
        case .quarter: "\(firstMonth.description.prefix(4))Q\(quarter)"
        case .month: firstMonth.description
        }
    }
}
