import FundRules

/// The words of an audit report.
enum AuditLabel {
    static let title = Wording("审计线索", "Audit findings")
    static let heading = Wording("审计线索：{0}（{1}）", "Audit findings: {0} ({1})")
    static let covers = Wording("范围：{0}", "Covers {0}")
    static let everything = Wording("全部记录", "all entries")
    static let range = Wording("业务日期 {0} 至 {1}", "business dates from {0} to {1}")
    static let thresholds = Wording("门槛：", "Thresholds: ")
    static let thresholdsTitle = Wording("门槛", "Thresholds")
    static let comma = Wording("；", "; ")
    static let summary = Wording("高 {0} 条，中 {1} 条，低 {2} 条。", "{0} high, {1} medium, {2} low.")
    static let none = Wording("没有发现线索。", "Nothing was found.")
    static let group = Wording("【{0}】{1}（{2}）{3} 条", "[{0}] {1} ({2}): {3}")
    static let explained = Wording("【{0}】{1}（{2}）", "[{0}] {1} ({2})")
    static let looks = Wording("看什么：", "Looks at: ")
    static let blind = Wording("看不到：", "Cannot see: ")
    static let fixed = Wording("没有可调的门槛", "none that can be set")
    static let why = Wording("为什么要看：", "Why it matters: ")
    static let ask = Wording("该要什么：", "What to ask for: ")
    static let vouchers = Wording("凭证：", "Vouchers: ")
    static let enumerated = Wording("、", ", ")
    static let more = Wording("{0} 等 {1} 条", "{0} and others, {1} in all")
    static let amount = Wording("金额 {0} 元", "{0} yuan")
    static let caution = Wording(
        "线索不是结论：每一条都要看原始单据、听当事人说明。",
        "A finding is a question, not a verdict: look at the documents and hear those concerned."
    )
    static let finding = Wording("线索", "Finding")
    static let amountTitle = Wording("金额（元）", "Amount (yuan)")

    static let lateDays = Wording("迟记天数", "late after (days)")
    static let splitAmount = Wording("拆分金额", "split amount")
    static let splitDays = Wording("拆分天数", "split within (days)")
    static let leadDays = Wording("立项到付款天数", "project to payment (days)")
    static let roundAmount = Wording("整数金额", "round amount")
    static let payeeShare = Wording("集中比例", "share of one payee")
    static let spendRate = Wording("年度使用率", "spend rate of a year")
    static let closingDays = Wording("结账宽限天数", "closing after (days)")
    static let gapLength = Wording("断号长度", "gap length")
    static let approvalDays = Wording("审批天数", "request to approval (days)")
    static let quickApprovals = Wording("秒批次数", "quick approvals")
    static let staleDays = Wording("申请搁置天数", "request idle after (days)")
    static let acceptanceShare = Wording("验收前付款比例", "paid before acceptance")

    static func severity(_ severity: Severity) -> Wording {
        switch severity {
        case .high: Wording("高", "high")
        case .medium: Wording("中", "medium")
        case .low: Wording("低", "low")
        }
    }
}
