extension ProblemWording {
    /// Wrong clocks, and copies of the ledger that went on apart.
    static let kinds: [ProblemCode: ProblemWording] = clocks.merging(incarnations) { first, _ in first }

    private static let clocks: [ProblemCode: ProblemWording] = [
        .clockWithoutJump: ProblemWording(
            Wording(
                "第 {0} 条不能作为校时的起点：它的时间没有比前一条晚 31 天以上，或者已经校过时",
                "no clock can begin at entry {0}: its time is not more than 31 days after the one before, or is set right"
            ),
            Wording(
                "时间跳过 31 天以上、还没有校过的是第 {1} 条（“—”是没有）。",
                "The time jumped by more than 31 days, and is not set right, at entry {1} (“—” is nowhere)."
            )
        ),
        .clockNotBehind: ProblemWording(
            Wording(
                "校时和对它的决定要用准的时钟记：{0} 不早于第 {1} 条的 {2}",
                "a clock, and what is decided on it, is recorded with a right clock: {0} is not before entry {1} at {2}"
            ),
            Wording("请先把本机的时钟调准。", "Set the clock of this computer right first.")
        ),
        .clockCorrected: ProblemWording(
            Wording(
                "第 {0} 条校时：第 {1} 条起用走快的时钟（{2}）记的，都算作 {3} 记的",
                "by the clock of entry {0}, entries from {1} on, whose clock was at {2}, count as recorded at {3}"
            ),
            Wording(
                "请问清当时为什么走快；日期写在后面的凭证应已冲销重记。",
                "Ask why the clock was ahead; vouchers that it dated too late should be reversed and recorded anew."
            )
        ),
        .timeInFuture: ProblemWording(
            Wording(
                "记录时间 {0} 在本机现在的 {1} 之后：记账的时钟走快了，或者本机的走慢了",
                "recorded at {0}, after the {1} of this computer: the recorder's clock was ahead, or this one is behind"
            ),
            Wording(
                "请核对本机的时钟；是记账的走快了，就请记账人校时。",
                "Check this computer's clock; if the recorder's was ahead, the recorder sets it right."
            )
        ),
        .clockJumped: ProblemWording(
            Wording(
                "本机的时间 {0} 比最后一条的 {1} 晚 {2} 天：时钟可能走快了",
                "it is {0} on this computer, {2} days after the last entry at {1}: its clock may be ahead"
            ),
            Wording("请核对时钟。", "Check the clock.")
        ),
    ]

    private static let incarnations: [ProblemCode: ProblemWording] = [
        .incarnationKept: ProblemWording(
            Wording(
                "两本账共有的不能是 {0} 条：至少 1 条，至多本账已有的 {1} 条",
                "both histories cannot share {0} entries: at least 1, at most the {1} that this one has"
            ),
            Wording("一条都不同的是另一个资金的账。", "With none in common it is another fund's ledger.")
        ),
        .incarnationNote: ProblemWording(
            Wording(
                "续账写的封条（{0}）不是 {1} 超过第 {2} 条的封条",
                "the note of the incarnation ({0}) is no checkpoint of {1} over more than {2} entries"
            ),
            Wording(
                "请给出丢失的那本账最后的封条，一字不差：在本机的记忆、凭据或别的副本里。",
                "Give the lost copy's last checkpoint, byte for byte: this machine's memory, a receipt or a copy has it."
            )
        ),
        .incarnationUnsigned: ProblemWording(
            Wording(
                "续账写的封条上没有成员的有效签名，或有一个是假的（{0}）",
                "the note of the incarnation bears no true signature of a member, or a false one ({0})"
            ),
            Wording(
                "请给出由现任或前成员签名的封条，不要改动。",
                "Give a checkpoint that one who is or was a member signed, unchanged."
            )
        ),
        .incarnationNotLost: ProblemWording(
            Wording(
                "封条写的前 {0} 条就在这本账里：没有丢失什么",
                "the {0} entries that the note seals are in this history: nothing was lost"
            ),
            Wording("不必续账；请直接记账。", "Nothing need be replaced: record as ever.")
        ),
        .incarnationsTooMany: ProblemWording(
            Wording("一个资金至多续账 {0} 次", "a fund goes on from an older copy {0} times at most"),
            Wording("请新开一本账，用期初余额接续。", "Open a new ledger with opening balances.")
        ),
        .historyReplaced: ProblemWording(
            Wording(
                "第 {0} 条续账：另一本账的第 {1} 到第 {2} 条（从 1 数起）作废，由本账接续；它的总指纹是 {3}",
                "by entry {0}, another copy's entries {1} to {2}, counted from 1, were replaced; that copy's root was {3}"
            ),
            Wording(
                "请问清另一本账怎么丢的，里面的记录是否都补记了。",
                "Ask how the other copy was lost, and whether all it had was recorded anew."
            )
        ),
    ]
}
