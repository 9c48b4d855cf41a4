public import FundRules

/// What a statement covers (期间): a calendar year, a half, a quarter or a month of one, or any range of days.
public struct Period: Hashable, Sendable {
    /// How long a period is.
    public enum Span: String, Sendable, CaseIterable {
        /// A calendar year.
        case year
        /// Six months.
        case half
        /// Three months.
        case quarter
        /// A month.
        case month
        /// Any other run of days.
        case range
    }

    /// How long it is.
    public let span: Span
    /// The first day.
    public let firstDay: CalendarDate
    /// The last day.
    public let lastDay: CalendarDate

    /// The days from one to another; nil where the second comes before the first.
    init?(_ firstDay: CalendarDate, _ lastDay: CalendarDate) {
        guard firstDay <= lastDay else { return nil }
        self.firstDay = firstDay
        self.lastDay = lastDay
        span = Period.span(firstDay, lastDay)
    }

    /// A month up to a day of it.
    init(of day: CalendarDate) {
        (firstDay, lastDay) = (day.month.firstDay, day)
        span = Period.span(firstDay, lastDay)
    }

    private static func span(_ first: CalendarDate, _ last: CalendarDate) -> Span {
        guard first == first.month.firstDay, last == last.month.lastDay, first.year == last.year else { return .range }
        let (start, months) = (first.month.month, last.month.month - first.month.month + 1)
        return switch months {
        case 12: .year
        case 6 where start % 6 == 1: .half
        case 3 where start % 3 == 1: .quarter
        case 1: .month
        default: .range
        }
    }

    /// The first month; a range may begin inside it.
    public var firstMonth: Month { firstDay.month }
    /// The last month; a range may end inside it.
    public var lastMonth: Month { lastDay.month }
    /// The year it begins in.
    public var year: Int { firstDay.year }
    /// The half of the year it begins in, 1…2.
    public var half: Int { (firstMonth.month + 5) / 6 }
    /// The quarter it begins in, 1…4.
    public var quarter: Int { (firstMonth.month + 2) / 3 }
    /// Whether it lies in one calendar year.
    public var isInOneYear: Bool { firstDay.year == lastDay.year }
    /// The months it touches, in order.
    public var months: [Month] {
        var months = [firstMonth]
        while let last = months.last, last < lastMonth { months.append(last.next) }
        return months
    }

    /// The first day of its year (年初), from which 本年累计 counts; a range over several years counts from its own start.
    public var startOfYear: CalendarDate {
        isInOneYear ? CalendarDate(year: year, month: 1, day: 1) ?? firstDay : firstDay
    }

    /// From the start of its year to its last day (年初至期末); itself where it lies in several.
    public var toDate: Period { Period(startOfYear, lastDay) ?? self }

    /// The same period of the year before (上年同期); nil before 1900.
    public var yearBefore: Period? {
        guard let first = Period.yearBefore(firstDay), let last = Period.yearBefore(lastDay) else { return nil }
        return Period(first, last)
    }

    private static func yearBefore(_ day: CalendarDate) -> CalendarDate? {
        guard let month = Month(year: day.year - 1, month: day.month.month) else { return nil }
        // The end of a month stays the end of the month, and 29 February becomes the 28th.
        if day == day.month.lastDay { return month.lastDay }
        return CalendarDate(year: month.year, month: month.month, day: day.day)
    }

    /// The period of the same length directly before it (上期); nil before 1900.
    public var previous: Period? {
        let eve = CalendarDate(daysSinceEpoch: firstDay.daysSinceEpoch - 1)
        guard eve.year >= 1900 else { return nil }
        guard firstDay == firstMonth.firstDay, lastDay == lastMonth.lastDay else {
            let start = firstDay.daysSinceEpoch - (lastDay.daysSinceEpoch - firstDay.daysSinceEpoch + 1)
            return Period(CalendarDate(daysSinceEpoch: start), eve)
        }
        let first = firstMonth.year * 12 + firstMonth.month - 1 - months.count
        return Month(year: first / 12, month: first % 12 + 1).flatMap { Period($0.firstDay, eve) }
    }

    /// Its part that lies in a month; nil where none does.
    func part(in month: Month) -> Period? {
        Period(max(firstDay, month.firstDay), min(lastDay, month.lastDay))
    }
}

/// What a period is compared with (比较数).
public enum Comparison: String, Sendable, CaseIterable {
    /// 上年同期.
    case year
    /// 上期: as long, and directly before.
    case previous

    /// The period that another one is compared with; nil before 1900.
    public func period(for period: Period) -> Period? {
        switch self {
        case .year: period.yearBefore
        case .previous: period.previous
        }
    }
}
