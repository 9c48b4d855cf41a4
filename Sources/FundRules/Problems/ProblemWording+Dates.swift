extension ProblemWording {
    /// What was dated back, and what the owners vote on.
    static let dates: [ProblemCode: ProblemWording] = [
        .approvalRecordedLater: ProblemWording(
            Wording(
                "日期是 {1}，那天第 {0} 条申请的批准还没有记进账本：{2} 才记",
                "it is dated {1}, when the approvals of request {0} were not in the ledger yet: they were recorded on {2}"
            ),
            Wording(
                "请问清是不是在批准以前就付了钱、改了登记；批准人可以说出自己是哪天签的。",
                "Ask whether it was done before anybody had approved it; the approvers can say when they signed."
            )
        ),
        .custodyVote: ProblemWording(
            Wording(
                "这次表决（{0}，对方机构“{1}”，范围 {2}）不合移交保管的写法",
                "the vote ({0}, custodian “{1}”, scope {2}) is not put as one on custody must be"
            ),
            Wording(
                "移交保管由全体业主表决，写明接收的机构，不写项目；别的事项不写机构。",
                "All owners vote on it, with a custodian and no project; nothing else has a custodian."
            )
        ),
    ]

    /// A sum that is weighed with others: the window's days, what all of it comes to, and their entries.
    static let window = Wording("{0}（{1} 天内连同第 {3} 条共 {2}）", "{0} ({2} within {1} days, with entry {3})")
}
