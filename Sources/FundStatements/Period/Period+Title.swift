public import FundRules

extension Period {
    /// The period as a statement's head names it: 2025年度, 2025年第1季度, 2025年3月.
    public var title: Wording {
        switch span {
        case .year: Period.yearTitle.filled(String(year))
        case .quarter: Period.quarterTitle.filled(String(year), String(quarter))
        case .month: Period.monthTitle.filled(String(year), String(firstMonth.month), firstMonth.description)
        }
    }

    /// The last day as the head of a balance sheet names it: 2025年12月31日.
    public var closingTitle: Wording {
        Period.dayTitle.filled(
            String(year),
            String(lastMonth.month),
            String(lastDay.day),
            lastDay.description
        )
    }

    private static let yearTitle = Wording("{0}年度", "{0}")
    private static let quarterTitle = Wording("{0}年第{1}季度", "Quarter {1} of {0}")
    private static let monthTitle = Wording("{0}年{1}月", "{2}")
    private static let dayTitle = Wording("{0}年{1}月{2}日", "{3}")
}

extension Wording {
    /// The text with its placeholders filled by what reads alike in both languages.
    func filled(_ arguments: String...) -> Wording {
        Wording(text(.zh, arguments), text(.en, arguments))
    }

    /// A text that reads alike in both languages: a code, a name, a memo.
    static func plain(_ text: String) -> Wording { Wording(text, text) }
}
