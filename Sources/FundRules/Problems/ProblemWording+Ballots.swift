extension ProblemWording {
    /// Votes whose ballots stand beside the ledger.
    static let sealedVotes: [ProblemCode: ProblemWording] = sealedRules.merging(ballotFindings) { first, _ in first }
        .merging(ballotNeeds) { first, _ in first }

    private static let sealedRules: [ProblemCode: ProblemWording] = [
        .electorsDiffer: ProblemWording(
            Wording("按登记有权表决的是 {0} 户（人），这条写的是 {1}", "by the register {0} heads may vote; the entry says {1}"),
            Wording(
                "请按登记重新计票；账本里的这一条请找保管更早副本的人核对。",
                "Have the vote counted by the register; of a line in a ledger, ask whoever has an earlier copy."
            )
        ),
        .tallyImpossible: ProblemWording(
            Wording("有权表决的是 {1} 户（人），票数不可能是：{0}", "of {1} heads no ballots come to: {0}"),
            Wording("请按选票重新计票。", "Have the ballots counted again.")
        ),
    ]

    private static let ask = Wording(
        "请向记录表决的人要原始选票，并与别人手里的副本比对。",
        "Ask whoever recorded the vote for the ballots as they were cast, and compare with other copies."
    )

    private static let ballotFindings: [ProblemCode: ProblemWording] = [
        .ballotsMalformed: ProblemWording(
            Wording("表决的选票读不出来", "the ballots of the vote cannot be read"),
            ask
        ),
        .ballotsRootDiffers: ProblemWording(
            Wording("选票的指纹是 {1}，这条决议封存的是 {0}", "the ballots' root is {1}; the resolution sealed {0}"),
            ask
        ),
        .ballotOfNobody: ProblemWording(
            Wording("{0} 有一张选票，却无权参加这次表决", "{0} has a ballot, and no vote in this"),
            ask
        ),
        .sealedGroupDiffers: ProblemWording(
            Wording("同一业主 {0} 的选票不一致（{1}）", "the ballots of one owner, {0}, do not agree ({1})"),
            ask
        ),
        .sealedTallyDiffers: ProblemWording(
            Wording("按选票计得：{1}；这条决议写的是：{0}", "the ballots come to: {1}; the resolution says: {0}"),
            ask
        ),
        .ballotsUnnamed: ProblemWording(
            Wording("选票表第 {0} 行不属于任何决议", "row {0} of the ballots belongs to no resolution"),
            Wording("请核对这些选票从哪里来。", "Find out where these ballots come from.")
        ),
    ]

    private static let ballotNeeds: [ProblemCode: ProblemWording] = [
        .ballotsMissing: ProblemWording(
            Wording("第 {0} 条决议的选票不在账本里", "the ballots of resolution {0} are not in this ledger"),
            Wording("请用带选票的那一份账本。", "Use a copy that has them.")
        ),
        .ballotsUnchecked: ProblemWording(
            Wording(
                "这笔支出依据第 {0} 条决议，它的选票不在账本里，无法核对",
                "this spending rests on resolution {0}, whose ballots are not here and cannot be checked"
            ),
            Wording("请从带选票的备份恢复，或从持有它的人那里取得。", "Restore a backup that has them, or take the copy of whoever does.")
        ),
        .ballotsNotSealed: ProblemWording(
            Wording(
                "第 {0} 条不是选票封存的业主大会决议",
                "entry {0} is no vote with sealed ballots"
            )
        ),
        .ballotNotCast: ProblemWording(Wording("{1} 在第 {0} 条决议里没有投票", "{1} has no ballot in resolution {0}")),
    ]
}
