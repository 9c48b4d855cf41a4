import FundDesk

/// The words about auditors' opinions.
extension AttestationTexts {
    static let attestation = Wording("审计意见：写签字单、记入、列出。", "Audit opinions: write a sheet, record, list.")
    static let write = Wording("写一份签字单，由审计人阅读、签名。", "Write the sheet that an auditor reads and signs.")
    static let record = Wording("记入审计人签好的意见。", "Record an opinion that an auditor signed.")
    static let list = Wording("列出审计意见，此后有没有更正。", "List the opinions, and what was changed since.")
    static let discussion = Wording(
        "审计人用自己的密钥（不是成员的）对报表根签名。报表根由期间、账本前若干条的总指纹、期初和期末结账的余额指纹算出，与版式、语言、程序无关，"
            + "照 FORMAT.md 谁都能重算。记入之后，同一期间的报表都写明意见、密钥编号和此后有没有更正。",
        """
        An auditor signs the statement root with a key of their own, which is no member's. The root is made of the period, the \
        ledger's root over so many entries and what the closes at both ends commit to; no layout, language or program is part \
        of it, and by FORMAT.md anybody makes it again. Once recorded, every statement of the period tells the opinion, the \
        key ID, and whether the books were changed since.
        """
    )
    static let writeDiscussion = Wording(
        "期间要是整月，并且已经结账。最好由审计人自己在核对过的副本上写；签名用 daxiu sign，只看不签用 daxiu sign --check。",
        """
        The period is whole months, all of them closed. Best written by the auditor, from a copy that the auditor verified; it \
        is signed with daxiu sign, and daxiu sign --check only shows it.
        """
    )
    static let recordDiscussion = Wording(
        "审计人看的和这本账不是同一本，就记不进去。审计报告可以用 --attach 附上。",
        "Where the auditor looked at another ledger than this, it cannot be recorded. The report can come with --attach."
    )
    static let auditorName = Wording("审计人，如会计师事务所的名称。", "Who gives the opinion, such as an audit firm.")
    static let opinionKind = Wording(
        "无保留意见（unqualified）、保留意见（qualified）、否定意见（adverse）或无法表示意见（disclaimer）。",
        "unqualified, qualified, adverse or disclaimer."
    )
    static let opinionText = Wording("意见的文字；不要写个人信息。", "The opinion in words; no personal data.")
    static let statementKind = Wording(
        "针对哪张报表：annual（全部，默认）、balance-sheet、income、net-assets、cash-flow、units、projects 或 common-income。",
        "On which statement: annual (all, the default), balance-sheet, income, net-assets, cash-flow, units, projects or "
            + "common-income."
    )
    static let output = Wording("写到这个文件。", "The file to write.")
    static let signedSheet = Wording("审计人签好的文件。", "The file that the auditor signed.")
    static let wholeMonths = Wording("审计意见的期间要是整月", "the period of an opinion is whole months")
    static let written = Wording(
        "已写 {0}：请审计人阅读后执行 daxiu sign {0} --key 密钥文件。",
        "Wrote {0}: the auditor reads it and signs, daxiu sign {0} --key FILE."
    )
    static let signAsk = Wording("以上都看过了，签名出具这份意见吗？[y/N] ", "Have you read all this, and give this opinion? [y/N] ")
    static let nothingToReject = Wording("这是审计意见，不能否决", "this is an audit opinion, which nobody rejects")
    static let signed = Wording(
        "已由密钥 {1} 签名：{0}。请交给记账人执行 daxiu attestation record {0}，并当面或打电话告诉业主这个密钥编号。",
        "Signed by key {1}: {0}. Whoever records it runs daxiu attestation record {0}; tell the owners this key ID yourself."
    )
    static let recorded = Wording(
        "请向{0}本人核对密钥编号 {1}，公钥 {2}：账本说不出那是谁的密钥。",
        "Ask {0} for the key ID {1}, public key {2}: no ledger can say whose key it is."
    )
}
