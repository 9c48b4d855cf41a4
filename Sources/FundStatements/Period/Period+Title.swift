public import FundRules

extension Period {
    /// The period as a statement's head names it: 2025年度, 2025年上半年, 2025年第1季度, 2025年3月, 2025年3月至2025年8月.
    public var title: Wording {
        switch span {
        case .year: Period.yearTitle.filled(String(year))
        case .half: (half == 1 ? Period.firstHalfTitle : Period.secondHalfTitle).filled(String(year))
        case .quarter: Period.quarterTitle.filled(String(year), String(quarter))
        case .month: Period.title(firstMonth)
        case .range: rangeTitle
        }
    }

    private var rangeTitle: Wording {
        let hasWholeMonths = firstDay == firstMonth.firstDay && lastDay == lastMonth.lastDay
        let ends =
            hasWholeMonths
            ? [Period.title(firstMonth), Period.title(lastMonth)] : [Period.title(firstDay), Period.title(lastDay)]
        return Period.rangeTitle.filled(with: ends[0], ends[1])
    }

    /// A month in words: 2025年3月.
    static func title(_ month: Month) -> Wording {
        monthTitle.filled(String(month.year), String(month.month), month.description)
    }

    /// A day in words: 2025年12月31日.
    static func title(_ day: CalendarDate) -> Wording {
        dayTitle.filled(String(day.year), String(day.month.month), String(day.day), day.description)
    }

    /// A day of the year that is spoken of: 12月31日.
    static func shortTitle(_ day: CalendarDate) -> Wording {
        shortDayTitle.filled(String(day.month.month), String(day.day), day.description)
    }

    private static let yearTitle = Wording("{0}年度", "{0}")
    private static let firstHalfTitle = Wording("{0}年上半年", "First half of {0}")
    private static let secondHalfTitle = Wording("{0}年下半年", "Second half of {0}")
    private static let quarterTitle = Wording("{0}年第{1}季度", "Quarter {1} of {0}")
    private static let monthTitle = Wording("{0}年{1}月", "{2}")
    private static let dayTitle = Wording("{0}年{1}月{2}日", "{3}")
    private static let shortDayTitle = Wording("{0}月{1}日", "{2}")
    private static let rangeTitle = Wording("{0}至{1}", "{0} to {1}")
}
