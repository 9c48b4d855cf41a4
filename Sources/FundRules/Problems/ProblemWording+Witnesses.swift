extension ProblemWording {
    private static let retire = Wording(
        "这个见证人到此为止：请另建一个（新的密钥），把新的公钥告诉记账人和业主。",
        "This witness has come to its end: make another one, with a key of its own, and tell recorder and residents its key."
    )

    private static let putBack = Wording(
        "请把最新的记录放回原处；找不回来的，\(retire.zh)",
        """
        Put the newest store back. If it is lost, this witness has come to its end: make another one, with a key of its own, \
        and tell recorder and residents its key.
        """
    )

    private static let ask = Wording(
        "请记账人和监察人说明；证据已保存，可以给任何人看。",
        "Ask treasurer and supervisor to explain; the evidence is kept and can be shown to anybody."
    )

    /// Those who cosign, and what they are asked.
    static let witnesses: [ProblemCode: ProblemWording] = [
        .notAWitness: ProblemWording(
            Wording("{0} 里没有见证人", "there is no witness in {0}"),
            Wording("请给出见证人的文件夹。", "Name the folder of a witness.")
        ),
        .witnessStoreLost: ProblemWording(
            Wording(
                "{0} 里只剩下密钥，会签过什么的记录不见了：再用这个密钥，就可能给两份历史会签",
                "in {0} only the key is left, and what it cosigned is lost: to go on could mean cosigning two histories"
            ),
            putBack
        ),
        .witnessStoreOlder: ProblemWording(
            Wording(
                "{0} 里的记录是旧的：有 {1} 次会签，本机记得这个见证人已会签 {2} 次",
                "the store in {0} is an old one: it has {1} cosignatures, and this machine remembers {2}"
            ),
            putBack
        ),
        .witnessForgetful: ProblemWording(
            Wording(
                "这个见证人的记录是旧的：有人出示了它对 {0} 前 {1} 条的会签，记录里却没有（只到 {2} 条）；存为证据 {3}",
                """
                this witness's store is an old one: somebody shows its own cosignature on the first {1} entries of {0}, which \
                the store does not know (it has come to {2}); kept as evidence {3}
                """
            ),
            putBack
        ),
        .witnessClockBehind: ProblemWording(
            Wording(
                "时钟是 {0}，比上一次会签（{1}）还早：没有会签",
                "the clock says {0}, which is before the last cosignature ({1}): nothing was cosigned"
            ),
            Wording("请把时钟调准后再试。", "Set the clock right and try again.")
        ),
        .witnessRequestMalformed: ProblemWording(
            Wording("{0} 不是会签请求：{1}", "{0} is no request for a cosignature: {1}"),
            Wording("请记账人重新给一份请求。", "Ask the recorder for the request again.")
        ),
        .witnessOriginUnknown: ProblemWording(
            Wording("这个见证人不见证 {0}", "this witness does not follow {0}"),
            Wording("要见证它，先核对它的密钥。", "To follow it, compare its keys first.")
        ),
        .witnessNotSigned: ProblemWording(
            Wording(
                "{0} 的封条没有见证人信任的密钥的有效签名（签名的是 {1}）",
                "the checkpoint of {0} has no valid signature of a key that the witness trusts (signed by {1})"
            ),
            Wording(
                "换了记账人的，请用最新的账本再跟随一次；不然就是别人做的。",
                "If the recorder changed, follow the latest ledger once more; if not, somebody else made it."
            )
        ),
        .witnessSizeDiffers: ProblemWording(
            Wording(
                "请求从 {0} 条算起，而见证人上一次会签到 {1} 条",
                "the request begins at {0} entries, and the witness has cosigned up to {1}"
            ),
            Wording("请记账人给一份从 {1} 条算起的请求。", "Ask the recorder for a request that begins at {1}.")
        ),
        .witnessContradicted: ProblemWording(
            Wording(
                """
                {0} 有两份历史：它的密钥签了 {1} 条的封条，与见证人会签过的 {2} 条不能都是真的；没有会签，存为证据 {3}
                """,
                """
                {0} has two histories: one of its keys signed a checkpoint over {1} entries that cannot be true beside the one \
                over {2} that was cosigned; it was not cosigned, and is kept as evidence {3}
                """
            ),
            ask
        ),
        .witnessNotShown: ProblemWording(
            Wording(
                "请求没有证明 {0} 的 {1} 条接着会签过的 {2} 条；没有会签，存为证据 {3}",
                """
                the request does not show that the {1} entries of {0} go on from the {2} that were cosigned; it was not \
                cosigned, and is kept as evidence {3}
                """
            ),
            Wording(
                "请记账人重新给一份；还是不行，就要他的账本来对比。",
                "Ask the recorder for it again; if that is no better, ask for the ledger and compare."
            )
        ),
        .witnessLedgerOlder: ProblemWording(
            Wording(
                "这份账本只有 {0} 条，见证人已看到 {1} 条：旧的一份会把撤销了的密钥带回来，没有照它改",
                """
                this ledger has {0} entries, and the witness has seen {1}: an old copy would bring back keys that were revoked, \
                so nothing was taken from it
                """
            ),
            Wording("请给最新的一份账本。", "Give the latest copy of the ledger.")
        ),
        .witnessLedgerForks: ProblemWording(
            Wording(
                "这份账本不是见证人认识的 {0}：它的前 {1} 条与见证人的（总指纹 {2}）不同{3}",
                "this ledger is not the {0} that the witness knows: its first {1} entries are not those with the root hash {2}{3}"
            ),
            ask
        ),
        .witnessRangeLost: ProblemWording(
            Wording(
                "账本第 {0} 条决定从旧的一份接着记（共有 {2} 条），而这个见证人会签过丢失的部分（到 {1} 条）：它不能再见证这本账",
                """
                by its entry {0} this ledger goes on from an older copy ({2} entries shared), and this witness has cosigned what \
                was lost (up to {1}): it can never follow the new history
                """
            ),
            retire
        ),
        .witnessKeysUncompared: ProblemWording(
            Wording(
                "还没有人核对过 {0} 的密钥号（{1}）：没有跟随",
                "nobody has compared the key IDs of {0} yet ({1}): it is not followed"
            ),
            Wording(
                "请当面或打电话与记账人、业委会核对密钥号，相同才同意。",
                "Compare the key IDs with recorder and committee, face to face or by telephone, and agree only if they are the same."
            )
        ),
        .balancesUnsalted: ProblemWording(
            Wording(
                "这个账本没有加盐：一户的余额凭据会让人试出邻居的余额，所以不出",
                "this ledger has no salts: from one home's receipt the balances of its neighbours could be tried out"
            ),
            Wording(
                "请给这一户余额证明，不给凭据。",
                "Give the home a certificate of its balance instead."
            )
        ),
        .monthNotClosed: ProblemWording(
            Wording("{0} 没有结账（结到 {1}）", "{0} is not closed (closed through {1})"),
            Wording("请写已经结账的月份。", "Name a month that is closed.")
        ),
        .witnessEvidenceUnknown: ProblemWording(
            Wording("见证人没有编号为 {0} 的证据", "the witness keeps no evidence under the number {0}")
        ),
    ]
}
