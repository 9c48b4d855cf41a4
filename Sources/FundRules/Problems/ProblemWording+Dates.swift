extension ProblemWording {
    /// What was dated back.
    static let dates: [ProblemCode: ProblemWording] = [
        .approvalRecordedLater: ProblemWording(
            Wording(
                "日期是 {1}，那天第 {0} 条申请的批准还没有记进账本：{2} 才记",
                "it is dated {1}, when the approvals of request {0} were not in the ledger yet: they were recorded on {2}"
            ),
            Wording(
                "请问清钱是不是在批准以前就付了；批准人可以说出自己是哪天签的。",
                "Ask whether the money left before anybody had approved it; the approvers can say when they signed."
            )
        )
    ]
}
