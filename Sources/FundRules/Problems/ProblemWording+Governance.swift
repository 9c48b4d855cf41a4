extension ProblemWording {
    /// Members whose keys are lost, and a register that decides votes.
    static let governance: [ProblemCode: ProblemWording] = [
        .recordedByOther: ProblemWording(
            Wording(
                "由{1}（密钥 {0}）记录，平时不能记账：{2}",
                "recorded by {1} with the key {0}, who may not record otherwise: {2}"
            ),
            Wording(
                "记账人的密钥丢失时才应如此；请问清原来的记账人，是否真的不能记账了。",
                "That is for when the recorders' keys are lost: ask those who recorded before whether they are."
            )
        ),
        .officeNotVoted: ProblemWording(
            Wording(
                "成员变更不是记账人记的，又没有足够的人可以批准：自 {0} 记账人最后一次记账起，须满 30 天，并有业主大会通过的任职（office）决议记在其后",
                """
                no recorder asks for this change of members, and too few could approve it: it takes 30 days since a recorder \
                last recorded, on {0}, and an owners' resolution on who holds office (office) passed and recorded since then
                """
            ),
            Wording(
                "请先召开业主大会表决，用 daxiu resolution record --matter office 记下选票，满 30 天后再记成员变更。",
                """
                Let the owners vote, record the ballots with daxiu resolution record --matter office, and the change of \
                members after the 30 days.
                """
            )
        ),
        .officeScope: ProblemWording(
            Wording(
                "任职的决议由全体业主表决，范围须是 all，不带项目，不能是 {0}",
                "who holds office is voted on by all owners, with the scope all and no project, not {0}"
            ),
            Wording("请不写 --scope 和 --project。", "Leave out --scope and --project.")
        ),
    ]
}
