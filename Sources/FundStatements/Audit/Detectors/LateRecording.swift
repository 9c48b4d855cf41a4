import FundRules

/// Entries recorded long after their date while the books were simply behind: one finding a recording day and kind.
struct LateRecording: AuditDetector {
    static let name = "late-recording"
    static let severity = Severity.medium
    static let title = Wording("迟记", "Recorded late")
    static let why = Wording(
        "隔得越久，越难核对当时的事实，期间的公示也缺了这些数字。",
        "The longer the wait, the harder it is to check the facts, and what was published meanwhile lacked these figures."
    )
    static let ask = Wording(
        "原始单据及其到手日期；为什么没有按月记账。",
        "The original documents and when they arrived; why the books were not kept monthly."
    )
    static let scope = AuditScope(
        Wording(
            "记录那天比业务日期晚得多的，同一天补记的合为一条。",
            "Entries recorded long after their date, those of one day together."
        ),
        [AuditLabel.lateDays],
        blind: Wording(
            "一直没有记的；要同银行流水核对。",
            "What was never recorded; compare with the bank."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        books.late.groups(books.state).filter { !$0.isBackDated }.map { group in
            AuditFinding(LateRecording.self, group.key, group.detail(LateRecording.detail), group.vouchers)
        }
    }

    private static let detail = Wording(
        "{0} 补记 {2} 笔（{1}），业务日期最早 {3}，最多迟 {4} 天",
        "{2} entries ({1}) recorded on {0}, the earliest dated {3}, up to {4} days late"
    )
}
