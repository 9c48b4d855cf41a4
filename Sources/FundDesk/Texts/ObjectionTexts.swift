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
    package static let count = Wording("共 {0} 条异议，{1} 条待答复。", "Objections: {0}; open: {1}.")
}
