/// The words about auditors' opinions.
package enum AttestationTexts {
    package static let sheetHead = Wording(
        "大修账本审计意见：请先阅读，再签名",
        "Daxiu: an audit opinion. Read this, then sign it"
    )
    package static let sheetFoot = Wording(
        "签名表示：以上意见由审计人就这些数字、这本账作出。\n所签的是上面的报表根：数字改一分，根就不一样。",
        "Your signature says: this is your opinion on these figures and this ledger.\n"
            + "What is signed is the statement root above: with a fen changed it is another."
    )
    package static let auditor = Wording("审计人", "auditor")
    package static let statement = Wording("报表", "statement")
    package static let period = Wording("期间", "period")
    package static let opinion = Wording("意见", "opinion")
    package static let words = Wording("正文", "text")
    package static let ledger = Wording("所依账本", "ledger")
    package static let entries = Wording("{0} 条记录", "{0} entries")
    package static let root = Wording("报表根", "statement root")
    package static let figures = Wording("数字（元）", "figures (yuan)")
    package static let before = Wording("期初", "before")
    package static let after = Wording("期末", "at the end")

    package static let entry = Wording("序号", "entry")
    package static let signedOn = Wording("签名日期", "signed on")
    package static let key = Wording("密钥编号", "key ID")
    package static let standing = Wording("此后", "since")
    package static let unchanged = Wording("没有更正", "nothing changed")
    package static let changed = Wording("有更正 {0} 笔，最先见第 {1} 条", "changes: {0}, the first is entry {1}")
    package static let replaced = Wording("已由第 {0} 条代替", "replaced by entry {0}")
    package static let count = Wording(
        "{0} 份。密钥编号要和审计人自己给的核对：账本说不出那是谁的密钥。",
        "Opinions: {0}. Compare the key ID with what the auditor hands out: no ledger can say whose key it is."
    )
}
