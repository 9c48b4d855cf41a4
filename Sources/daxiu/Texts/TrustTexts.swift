import FundDesk

/// The words of members, policy, requests, approvals and votes.
extension TrustTexts {
    static let ballot = Wording("第 {0} 条“{1}”：{2} 投的是{3}。", "Entry {0}, “{1}”: {2} voted {3}.")
    static let signed = Wording(
        "已由密钥 {1} 签名：{0}。请交回记账人执行 daxiu approve --import {0}。",
        "Signed by key {1}: {0}. Whoever records it runs daxiu approve --import {0}."
    )

    static let policyReads = Wording("制度 {0} 规定：", "The policy {0} says:")
    static let policyFits = Wording(
        "照这个账本现有的成员，可以实行。",
        "The members of this ledger suffice for it."
    )

    static let nothingRecorded = Wording("只是计票，什么都没有记。", "Counted only; nothing was recorded.")
    static let outOfScope = Wording(
        "第 {0} 条“{1}”：{2} 不在表决范围内。",
        "Entry {0}, “{1}”: {2} had no vote."
    )
    static let noBallot = Wording("第 {0} 条“{1}”：{2} 没有投票。", "Entry {0}, “{1}”: {2} did not vote.")

    static let exported = Wording(
        "已写 {0}：请审批人阅读后执行 daxiu sign {0} --key 密钥文件。",
        "Wrote {0}: the approver reads it and signs, daxiu sign {0} --key FILE."
    )
    static let signAsk = Wording("以上都看过了，签名同意这份审批单吗？[y/N] ", "Have you read all this, and sign it as it stands? [y/N] ")
    static let rejectAsk = Wording("签名不同意吗？[y/N] ", "Do you sign that you reject it? [y/N] ")
    static let reasonOfYes = Wording("--reason 要和 --reject 一起用", "--reason goes with --reject")
    static let checkOnly = Wording("--check 只看不签，不能和 --reject 一起用", "--check only reads: not with --reject")
    static let jsonOfCheck = Wording("--json 要和 --check 一起用", "--json goes with --check")
    static let nothingToReject = Wording("这是移交清单，不能否决", "this is a handover, which nobody rejects")
    static let noAttachments = Wording("这一条没有附件。", "The entry has no attachments.")
    static let attachmentFolder = Wording("-附件", "-attachments")
    static let forWhom = Wording(
        "{0} 不是成员的密钥：写密钥文件、公钥文件，或者成员名单里的密钥编号",
        "{0} is no member's key: give a key file, or the key's ID as the list of members has it"
    )
    static let approveWhat = Wording("请写一个序号，或者单写 --import 文件", "give either an entry, or --import FILE alone")
}
