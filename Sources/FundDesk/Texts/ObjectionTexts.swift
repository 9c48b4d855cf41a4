package import FundRules

/// The words about objections and replies.
package enum ObjectionTexts {
    package static let objection = Wording("异议：提出、签名、列出、答复。", "Objections: record, sign, list, reply.")
    package static let record = Wording("记下一条异议。", "Record an objection to an entry.")
    package static let sign = Wording("业主用自己的密钥签一份异议，带给记账人。", "Sign an objection with one's own key, for the recorder.")
    package static let list = Wording("列出异议和答复。", "List objections and replies.")
    package static let reply = Wording("答复一条异议。", "Reply to an objection.")
    package static let signed = Wording("已签名，写到 {0}；公钥是 {1}", "Signed, in {0}; the public key is {1}")

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
    package static let count = Wording("共 {0} 条异议，{1} 条待答复。", "Objections: {0}; open: {1}.")
}
