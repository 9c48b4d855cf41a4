extension ProblemWording {
    /// Samples of auditors and the papers that are read back.
    static let samples: [ProblemCode: ProblemWording] = [
        .sampleImpossible: ProblemWording(
            Wording("抽不了：{0}", "no sample can be drawn: {0}"),
            Wording("请改期间、间隔、笔数或金额。", "Choose another period, interval, number or amount.")
        ),
        .sampleOfOther: ProblemWording(
            Wording(
                "底稿依据账本的前 {0} 条，总指纹 {1}；这份账本的前 {0} 条不是那些",
                "the paper rests on {0} entries with the root {1}; the first {0} entries of this ledger are others"
            ),
            Wording(
                "请用抽样时的那一份账本，或它后来续记的；是同一份的，说明账被换过，请核对。",
                "Give the ledger that was drawn from, or one that goes on from it; if it is the same, entries were replaced: verify it."
            )
        ),
        .samplePaperUnreadable: ProblemWording(
            Wording("这不是抽样底稿：{0}", "this is no working paper of a sample: {0}"),
            Wording(
                "请给填好的底稿（xlsx 或 CSV），抽样参数那一行和表头要在。",
                "Give the paper that was filled in (xlsx or CSV), with the line of its parameters and the headings of its columns."
            )
        ),
        .samplePaperAltered: ProblemWording(
            Wording("底稿和账本抽出来的不一样：{0}", "the paper is not what the ledger gives: {0}"),
            Wording(
                "凭证、金额和参数不要动，只填结果那几列；改乱了的，重新抽一份再抄过去。",
                "Leave names, amounts and parameters as they are and fill in the result; if it is spoilt, draw it anew and copy over."
            )
        ),
        .sampleFindingMalformed: ProblemWording(
            Wording("{0} 的结果看不懂：{1}", "the result for {0} cannot be read: {1}"),
            Wording(
                "相符的写“相符”；不符的写“不符”和审定金额（零或正数）。",
                "Write “agrees”, or “differs” and the audited amount (zero or more)."
            )
        ),
    ]
}
