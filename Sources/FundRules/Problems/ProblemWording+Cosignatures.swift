extension ProblemWording {
    /// Witnesses, and whose word counts.
    static let cosignatures: [ProblemCode: ProblemWording] = [
        .cosignatureMalformed: ProblemWording(
            Wording("会签表里有一行（条数 {0}）不能算会签：{1}", "a row of the cosignatures, of size {0}, is none: {1}"),
            Wording(
                "它不是本程序写的；账目本身不受影响。请查清是谁改过文件，再把这样的行去掉。",
                """
                This program writes none such, and the books are not concerned; find out who changed the file, then have \
                such rows taken out.
                """
            )
        ),
        .cosignatureInvalid: ProblemWording(
            Wording(
                "见证人 {1}（密钥 {2}）在前 {0} 条上的会签是假的",
                "the cosignature of the witness {1}, key {2}, on the first {0} entries is false"
            ),
            Wording(
                "有人改过会签，或者换过账本。请向这位见证人要他签过的那一份来比对。",
                "A cosignature was changed, or the books were. Ask that witness for what was cosigned, and compare."
            )
        ),
        .trustPolicyMalformed: ProblemWording(
            Wording("信任策略从第 {0} 列起不对：{1}", "the trust policy is wrong from column {0} on: {1}"),
            Wording(
                "每行一项：log 公钥、witness 名字 公钥、group 名字 几位 成员…、quorum 名字或 none；先定义，后引用。",
                """
                A line each: log VKEY, witness NAME VKEY, group NAME HOW-MANY MEMBERS…, quorum NAME or none; what a line \
                names stands before it.
                """
            )
        ),
        .cosignaturesUnfit: ProblemWording(
            Wording("{0} 里没有能附上的会签：{1}", "{0} has no cosignature to add: {1}"),
            Wording("请向见证人要他的回复和公钥。", "Ask the witness for the answer, and for the key.")
        ),
        .cosignedSizeUnfit: ProblemWording(
            Wording(
                "账本只有 {1} 条，见证人不可能在这份账本上会签到 {0} 条",
                "the ledger has {1} entries, and no witness can have cosigned {0} of this one"
            ),
            Wording(
                "见证人签过更多，这一份就是旧的，或者是另一段历史：先找那一份来对比。",
                "Whoever cosigned more has seen a newer copy, or another history: find that one and compare."
            )
        ),
        .witnessNotAnswering: ProblemWording(
            Wording("{0} 没有会签：{1}", "{0} has not cosigned: {1}"),
            Wording("请过一会儿再试，或问这位见证人。", "Try again later, or ask that witness.")
        ),
        .witnessSawOther: ProblemWording(
            Wording(
                "{0} 会签过 {1} 的前 {2} 条，不是这份账本的前 {2} 条：有两份历史",
                "{0} has cosigned {2} entries of {1} that are not the first {2} of this ledger: there are two histories"
            ),
            Wording(
                "不要再封存、再请人会签。见证人会签过的封条在 {3}：存下来，请记账人和监察人说明。",
                """
                Seal no more, and ask nobody else to cosign. What the witness cosigned is at {3}: keep it, and ask treasurer \
                and supervisor to explain.
                """
            )
        ),
        .addressUnusable: ProblemWording(
            Wording("{0} 不能用：{1}", "{0} cannot be used: {1}"),
            Wording("请改用别的地址。", "Use another address.")
        ),
        .checkpointUnknown: ProblemWording(
            Wording("没有正好 {0} 条的封条；最新的是 {1} 条", "no checkpoint has just {0} entries; the newest has {1}")
        ),
    ]
}
