/// The words of a list of ledgers that were judged in one go.
enum InspectionTexts {
    static let answer = Wording("结论", "verdict")
    static let fund = Wording("资金", "fund")
    static let size = Wording("条数", "entries")
    static let lastEntry = Wording("最后一条", "last entry")
    static let sealed = Wording("封存", "sealed")
    static let balance = Wording("余额", "balance")
    static let overdue = Wording("逾期", "overdue")
    static let file = Wording("文件", "file")
    static let none = Wording("没有", "none")

    static let publications = Wording("公示 {0} 件", "{0} to publish")
    static let replies = Wording("答复 {0} 件", "{0} to answer")
    static let reconciliations = Wording("对账 {0} 起", "reconcile from {0}")
    static let closes = Wording("结账 {0} 起", "close from {0}")
    static let years = Wording("年结 {0}", "close {0}")
    static let comma = Wording("，", ", ")

    static let found = Wording("{0}：{1} 处问题，第一处：{2}", "{0}: {1} findings, the first: {2}")
    static let doubted = Wording("{0}：本机记住的与它不符：{2}", "{0}: what this machine remembers speaks against it: {2}")
    static let lacking = Wording(
        "{0}：附件或选票不全，没有核对。",
        "{0}: attachments or ballots are not here, and were not checked."
    )
    static let unremembered = Wording(
        "{0}：这次核对的结果没能在本机记住：{2}",
        "{0}: this machine could not remember what it has just verified: {2}"
    )

    static let named = Wording("{0}：{1}", "{0}: {1}")
    static let so = Wording("{1} {0} 个", "{1}: {0}")
    static let count = Wording("共 {0} 个账本：{1}；有逾期的 {2} 个。", "ledgers: {0}; {1}; something is overdue in {2}.")
}
