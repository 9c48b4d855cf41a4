extension ProblemWording {
    /// Members whose keys are lost, a register that decides votes, and what else forms and dates must be.
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
                "请先召开业主大会表决并记下选票，满 30 天后再记成员变更。",
                "Let the owners vote, record the ballots, and the change of members after the 30 days."
            )
        ),
        .officeScope: ProblemWording(
            Wording(
                "任职的决议由全体业主表决，范围须是 all，不带项目，不能是 {0}",
                "who holds office is voted on by all owners, with the scope all and no project, not {0}"
            )
        ),
        .partWithoutDeed: ProblemWording(
            Wording(
                "{0} 是分割出来的，在过户登记产权证以前与其他各部分同属业主组 {1}",
                "{0} is a part of a split home and stays in the owner group {1} with the others until it has a deed"
            ),
            Wording("请登记过户，写明不动产权证号。", "Record the change of hands with the number of the deed.")
        ),
        .areaFarFromFirst: ProblemWording(
            Wording(
                "{0} 的面积最初登记为 {1} 平方米，改为 {2} 平方米，相差一倍以上",
                "the area of {0} was first registered as {1} m² and becomes {2} m², less than half or more than double"
            ),
            Wording("请核对房产证或测绘报告。", "Compare it with the deed or the survey.")
        ),
        .registerDuringProject: ProblemWording(
            Wording(
                "项目 {1} 已提出，还没有表决通过，也没有付款，{0} 的登记在这时变更：会影响表决和分摊",
                "the register of {0} changes while project {1} is proposed, neither voted for nor paid: it may decide the vote"
            ),
            Wording("请问清变更的依据和时间。", "Ask what the change rests on, and why now.")
        ),
        .registerUnrequested: ProblemWording(
            Wording(
                "{0}会改变表决权和分摊，制度要求先申请、经批准再登记",
                "the policy wants the register changed on an approved request: this decides votes and shares ({0})"
            ),
            Wording("请先申请，批准以后再登记。", "Ask for it first, and record it once it is approved.")
        ),
        .registerDiffers: ProblemWording(
            Wording(
                "第 {0} 条批准的是另一项登记（{1}），内容须一字不差",
                "request {0} asked for another change ({1}): it is recorded exactly as asked for"
            ),
            Wording("要改内容，请重新申请。", "What is to be another needs another request.")
        ),
        // What keeps lines from being guessed by their hashes.
        .saltMissing: ProblemWording(
            Wording("这一条没有盐，而本账本每一条都有", "this line has no salt, and every line of this ledger has one"),
            Wording(
                "没有盐的记录，只凭指纹就能猜出内容；请用新版程序重记。",
                "Without one what it says can be guessed by its hash; record it with a newer program."
            )
        ),
        .saltUnexpected: ProblemWording(
            Wording("这一条有盐，而本账本的第一条没有", "this line has a salt, and the first of this ledger has none"),
            Wording(
                "一个账本要么每一条都有盐，要么都没有；请查这一条从哪里来。",
                "In a ledger every line has one, or none has; look where this line comes from."
            )
        ),
        // What FORMAT.md forbids and people type unseen.
        .characterForbidden: ProblemWording(
            Wording("{0} 有不能写入账本的字符 {1}", "{0} has the character {1}, which no ledger may hold"),
            Wording(
                "控制字符、方向控制符和未定的字符都不能用。请删去，或从头打一遍。",
                "No control or direction character, nor one not yet defined. Delete it, or type the text again."
            )
        ),
        // What was dated back, and what the owners vote on.
        .approvalRecordedLater: ProblemWording(
            Wording(
                "日期是 {1}，那天第 {0} 条申请的批准还没有记进账本：{2} 才记",
                "it is dated {1}, when the approvals of request {0} were not in the ledger yet: they were recorded on {2}"
            ),
            Wording(
                "请问清是不是在批准以前就付了钱、改了登记；批准人可以说出自己是哪天签的。",
                "Ask whether it was done before anybody had approved it; the approvers can say when they signed."
            )
        ),
        .custodyVote: ProblemWording(
            Wording(
                "这次表决（{0}，对方机构“{1}”，范围 {2}）不合移交保管的写法",
                "the vote ({0}, custodian “{1}”, scope {2}) is not put as one on custody must be"
            ),
            Wording(
                "移交保管由全体业主表决，写明接收的机构，不写项目；别的事项不写机构。",
                "All owners vote on it, with a custodian and no project; nothing else has a custodian."
            )
        ),
    ]

    /// A sum that is weighed with others: the window's days, what all of it comes to, and their entries.
    static let window = Wording("{0}（{1} 天内连同第 {3} 条共 {2}）", "{0} ({2} within {1} days, with entry {3})")
}
