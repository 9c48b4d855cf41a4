import FundDesk

/// The words about objections and replies.
extension ObjectionTexts {
    static let objection = Wording("异议：提出、签名、列出、答复。", "Objections: record, sign, list, reply.")
    static let record = Wording("记下一条异议。", "Record an objection to an entry.")
    static let sign = Wording("业主用自己的密钥签一份异议，带给记账人。", "Sign an objection with one's own key, for the recorder.")
    static let list = Wording("列出异议和答复。", "List objections and replies.")
    static let reply = Wording("答复一条异议。", "Reply to an objection.")
    static let signed = Wording("已签名，写到 {0}；公钥是 {1}", "Signed, in {0}; the public key is {1}")
    static let recordDiscussion = Wording(
        "业主自己签了名的异议用 --note 带进来，并用 --signer 写明业主的公钥。答复期限 15 天。",
        """
        A resident's own signed objection comes in with --note, the resident's public key with --signer. A reply is due \
        within 15 days.
        """
    )
    static let eitherWay = Wording("请给 --text，或者 --note 和 --signer", "give either --text, or --note and --signer")
    static let text = Wording("对什么有异议、为什么；不要写个人信息。", "What is doubted and why; no personal data.")
    static let replyText = Wording("答复的内容。", "The answer.")
    static let unit = Wording("提出人的房号。", "The unit whose owner objects.")
    static let note = Wording("业主签了名的异议文件。", "The resident's signed objection.")
    static let signer = Wording("业主的公钥，daxiu key new 打印的那一行。", "The resident's public key, as daxiu key new prints it.")
    static let output = Wording("写到这个文件。", "The file to write.")
    static let number = Wording("异议的序号。", "The objection's sequence number.")
}
