import FundRules

/// Entries dated before others that had been recorded on earlier days, and recorded late.
struct BackDating: AuditDetector {
    static let name = "back-dating"
    static let severity = Severity.medium
    static let title = Wording("倒填日期", "Back-dated")
    static let why = Wording(
        "账已经记到后面，又插进一笔前面日期的：可能是漏记，也可能是事后安排。",
        "The books had moved on when an entry with an earlier date was put in: forgotten then, or arranged afterwards."
    )
    static let ask = Wording(
        "原始单据、银行回单的日期，以及当时为什么没有记。",
        "The dates of the original documents and of the bank's slips, and why it was not recorded then."
    )
    static let scope = AuditScope(
        Wording(
            "已记到更晚的日期之后，又插进较早日期的。",
            "Entries put in with an earlier date after later dates had been recorded."
        ),
        [AuditLabel.lateDays],
        blind: Wording(
            "门槛以内的；单据上改过的日期要看银行回单。",
            "What is within the days; dates altered on papers show on the bank's slips."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        books.late.groups(books.state).filter { $0.isBackDated }.map { group in
            AuditFinding(BackDating.self, group.key, group.detail(BackDating.detail), group.vouchers)
        }
    }

    private static let detail = Wording(
        "{0} 插记 {2} 笔（{1}），业务日期最早 {3}，最多早 {4} 天，而此前已记到更晚的日期",
        "{2} entries ({1}) put in on {0}, the earliest dated {3}, up to {4} days before, after later dates had been recorded"
    )
}
