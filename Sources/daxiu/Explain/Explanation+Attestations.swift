import FundDesk

extension Explanation {
    private static let written =
        "daxiu attestation write --period 2025-10 --auditor 某会计师事务所 --opinion unqualified --text 公允反映 --output opinion.txt"
    private static let key = "daxiu key new auditor.key --origin 某会计师事务所 --no-passphrase"
    private static let signed = "daxiu sign opinion.txt --key auditor.key"
    private static let recorded = "daxiu attestation record opinion.txt"

    /// What is said of auditors' opinions.
    static let attestations: [Explanation] = [
        Explanation(.attestationPeriod)
            .because(
                "没结的月份还会变；意见要说的是不再变的数，所以只针对已经结账的整月。",
                "What is not closed still changes; an opinion is on what does not, on whole months that are closed."
            )
            .mostly("这一年、这个月还没有结账。", "The year or the month is not closed yet.")
            .refused(
                "daxiu attestation write --period 2025 --auditor 某会计师事务所 --opinion unqualified --text 公允反映 --output opinion.txt"
            )
            .instead(written),
        Explanation(.attestationRoot)
            .because(
                "审计人签的是报表根，里面有他看到的那本账的总指纹：给他看另一本账，签回来的记不进这一本。",
                "What is signed has the root of the ledger that the auditor saw: an opinion on another ledger fits none but it."
            )
            .mostly("给审计人的副本后来自己又记了账。", "The copy that the auditor was given had entries of its own.")
            .refused(
                "cp fund.daxiu other.daxiu",
                "DAXIU_STATE=elsewhere daxiu income other 1.00 --ledger other.daxiu",
                "DAXIU_STATE=elsewhere \(written) --ledger other.daxiu",
                key,
                signed,
                "daxiu income other 2.00",
                recorded
            ),
        Explanation(.attestationByMember)
            .because(
                "自己的账不能由自己审；审计人不是成员，密钥是自己的，名字也是自己的。",
                "Nobody audits their own books: an auditor is no member, and has a key of their own under a name of their own."
            )
            .mostly("用了成员的密钥，或者按账本的来源给审计人做了密钥。", "A member’s key, or one named after the ledger.")
            .refused(written, "daxiu sign opinion.txt --key cashier.key"),
        Explanation(.attestationUnsigned)
            .because(
                "签过的意见一个字也不能改：谁说的、说的什么，才赖不掉。",
                "Not a word of an opinion is changed once it is signed, so that nobody can deny who said what."
            )
            .mostly("签名以后改了字。", "The words were changed after signing.")
            .refused(written, key, signed, "sed -i s/公允反映/没有反映/ opinion.txt", recorded),
        Explanation(.attestationDay)
            .because("期间结束才有数可审，签了名才有意见可记。", "A period is over, then audited, then signed, then recorded.")
            .mostly("记入的日期写早了，或者签名的电脑日期不对。", "It is dated too early, or the signing computer’s date is wrong.")
            .refused(written, key, signed, "\(recorded) --date 2025-12-01")
            .instead("daxiu attestation list"),
        Explanation(.attestedChanged)
            .because(
                "意见说的是更正之前的数，看报表的人要知道。",
                "The opinion is on the figures before the change, and whoever reads a statement should know."
            )
            .mostly("审计以后，冲销了那一期的凭证，或者更正了那一年。", "A voucher of the period was reversed, or its year corrected.")
            .refused(
                "daxiu attestation write --period 2025-01 --auditor 某会计师事务所 --opinion unqualified --text 公允反映 --output opinion.txt",
                key,
                signed,
                recorded,
                "daxiu reverse 3 --reason 记错",
                "daxiu verify"
            ),
    ]
}
