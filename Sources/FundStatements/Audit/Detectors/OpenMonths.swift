import FundRules

/// Months that are over and were not closed.
struct OpenMonths: AuditDetector {
    static let name = "open-month"
    static let severity = Severity.medium
    static let title = Wording("该结未结的月份", "Months not closed")
    static let why = Wording(
        "没有结账的月份还能再插入凭证，余额也没有封存。",
        "A month that is not closed still takes vouchers, and its balances are not committed to."
    )
    static let ask = Wording("为什么没有结账；结账之后再看报表。", "Why it was not closed; look at statements after the close.")
    static let scope = AuditScope(
        Wording(
            "月末之后太久没有结账的月份。",
            "Months not closed in time."
        ),
        [AuditLabel.closingDays],
        blind: Wording(
            "结账以后用更正记的。",
            "What is recorded by corrections after the close."
        )
    )

    private let days: Int

    init(_ thresholds: AuditThresholds) {
        days = thresholds.closingDays
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let closedThrough = books.state.closedThrough
        let missing = books.months(overBy: days).filter { month in closedThrough.map { month > $0 } ?? true }
        guard let first = missing.first else { return [] }
        let detail = OpenMonths.detail.filled(String(missing.count), missing.span)
        return [AuditFinding(OpenMonths.self, first.description, detail)]
    }

    private static let detail = Wording("{0} 个月没有结账：{1}", "not closed: {0}, namely {1}")
}
