/// The words about objections and replies.
package enum ObjectionTexts {
    package static let words = Wording("异议", "objection")
    package static let objector = Wording("提出人房号", "raised by")
    package static let entry = Wording("序号", "entry")
    package static let doubted = Wording("针对", "to")
    package static let raised = Wording("提出", "raised")
    package static let due = Wording("期限", "due")
    package static let state = Wording("状态", "state")
    package static let answered = Wording("已答复（第 {0} 条）", "answered (entry {0})")
    package static let open = Wording("待答复", "open")
    package static let overdue = Wording("已过期限", "overdue")
    static let answer = Wording("答复", "reply")
    static let notRecorded = Wording(
        "这份异议还没有记进这本账（账本现有 {0} 条）。",
        "This objection is not recorded in this ledger yet (it has {0} entries)."
    )

    // What a resident signs, and the paper that carries it
    static let yuan = Wording("{0} 元", "{0} yuan")
    static let comma = Wording("，", ", ")
    static let voucherNamed = Wording("凭证 {0}", "voucher {0}")
    package static let entryNamed = Wording("第 {0} 条记录", "entry {0}")
    static let named = Wording("{0}（{1}）", "{0} ({1})")
    static let objects = Wording("对{0}有异议：", "Objection to {0}: ")
    static let ownerObjects = Wording("{0} 的业主对{1}有异议：", "The owner of {0} objects to {1}: ")
    static let paperHead = Wording("大修账本：业主的异议", "Daxiu: an owner's objection")
    static let paperBody = Wording(
        "“signed text”以下是业主签了名的原文，一个字也不能改。请把整个文件交给记账的人。",
        "What stands below “signed text” was signed and must not be changed. Hand the whole file to whoever keeps the books."
    )
    static let key = Wording("公钥", "public key")
    static let recorders = Wording("记账", "to record it")

    package static let count = Wording("共 {0} 条异议，{1} 条待答复。", "Objections: {0}; open: {1}.")
}
