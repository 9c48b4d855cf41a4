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
    static let approveWhat = Wording("请写一个序号，或者单写 --import 文件", "give either an entry, or --import FILE alone")
}
