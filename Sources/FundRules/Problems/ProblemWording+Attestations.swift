extension ProblemWording {
    /// Auditors' opinions.
    static let attestations: [ProblemCode: ProblemWording] = [
        .attestationPeriod: ProblemWording(
            Wording(
                "审计意见的期间 {0} 到 {1} 在前 {2} 条记录里还没有结账，或者首尾颠倒",
                "the period of the opinion, {0} to {1}, was not closed by the first {2} entries, or ends before it begins"
            ),
            Wording(
                "意见只针对已经结账的月份：先结账，再请审计人看，再签名。",
                "An opinion is on closed months alone: close them, let the auditor look, and have it signed then."
            )
        ),
        .attestationRoot: ProblemWording(
            Wording(
                "审计人看的不是这本账：前 {0} 条的报表根是 {1}，签名的是 {2}",
                "the auditor looked at other books: the statement root over the first {0} entries is {1}, signed was {2}"
            ),
            Wording(
                "请审计人用这本账重新出一份；两边都没改过的话，就是有人给审计人看了另一本账。",
                "Have the auditor make one from this ledger; where nobody changed either, somebody showed the auditor another."
            )
        ),
        .attestationByMember: ProblemWording(
            Wording(
                "密钥 {0}（{1}）是本账本成员的，不能出审计意见",
                "the key {0} ({1}) is a member's of this ledger, and members give no audit opinion"
            ),
            Wording(
                "审计人用自己的密钥，名字不能和账本的来源一样。",
                "An auditor has a key of their own, under another name than the ledger's origin."
            )
        ),
        .attestationUnsigned: ProblemWording(
            Wording(
                "审计意见上没有 {0} 用密钥 {1} 对这些内容的有效签名",
                "the opinion does not bear a true signature of {0} by key {1} over what it says"
            ),
            Wording("请审计人重新签名；签过的内容一个字也不能改。", "Have the auditor sign again; nothing that is signed is changed.")
        ),
        .attestationDay: ProblemWording(
            Wording(
                "审计意见的签名日期 {0} 应在期末 {1} 和记入日期 {2} 之间",
                "the opinion was signed on {0}, and not between the end of its period, {1}, and the day it is dated, {2}"
            ),
            Wording(
                "期间结束才能签名，签了名才能记入；请核对电脑的日期。",
                "It is signed once the period is over, and recorded once it is signed: check the computers' dates."
            )
        ),
        .attestedChanged: ProblemWording(
            Wording(
                "第 {0} 条更正了第 {1} 条审计意见所针对的期间",
                "entry {0} changes the period that the audit opinion in entry {1} is on"
            ),
            Wording(
                "意见说的是更正之前的数；请告诉审计人，需要的话重新出一份。",
                "The opinion is on the figures before that: tell the auditor, who may give another."
            )
        ),
        .attestationsTooMany: ProblemWording(
            Wording("一本账最多记 {0} 份审计意见", "a ledger has at most {0} audit opinions"),
            Wording("请另外保存这份意见。", "Keep this one beside the ledger.")
        ),
    ]
}
