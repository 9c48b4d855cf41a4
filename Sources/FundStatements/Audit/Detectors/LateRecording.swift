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
