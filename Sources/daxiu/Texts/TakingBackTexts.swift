import FundDesk

/// The words about taking back what was recorded, and putting back what was taken back by mistake.
enum TakingBackTexts {
    static let undo = Wording("撤销：冲销最后记的一笔，或最后导入的一批。", "Reverse what was recorded last: a voucher, or a batch.")
    static let undoDiscussion = Wording(
        """
        账不能删改，撤销就是用红字冲销，日期是今天；一批的要么全部冲销，要么一笔也不动。在终端上先列出来再问。
        更早的一笔用 daxiu reverse；冲销错了的用 daxiu reinstate；申请和未生效的变更用 daxiu withdraw。
        """,
        """
        Nothing is deleted: it is reversed, dated today, a batch as a whole or not at all. At a terminal it is shown first.
        An earlier voucher: daxiu reverse. A reversal by mistake: daxiu reinstate. A request or a change: daxiu withdraw.
        """
    )
    static let undoReason = Wording("原因；不写就是“记错”。", "Why; “recorded by mistake” where nothing is said.")
    static let usualReason = Wording("记错", "recorded by mistake")
    static let reverseOne = Wording("把这一条冲销吗？[y/N] ", "Reverse this entry? [y/N] ")
    static let reverseAll = Wording(
        "把这 {0} 笔（共 {1} 元）全部冲销吗？[y/N] ",
        "Reverse all {0} of these, {1} yuan together? [y/N] "
    )

    static let reinstate = Wording("恢复：把误冲销的凭证照原样重记一笔。", "Record anew a voucher that was reversed by mistake.")
    static let reinstateDiscussion = Wording(
        """
        冲销不能再冲销，所以照原来的样子再记一笔：日期是今天，流水号、发票号、附件和个人信息都跟着，摘要写明恢复的是哪一条。
        原来那一年已经结账的，记作那一年的更正。申请和预算按今天的规则再判一次。
        """,
        """
        A reversal is never reversed: the voucher is recorded again as it was, dated today, with its numbers, files and \
        private details, and its memo names the one in whose place it stands. Of a year that is closed it is a correction.
        Requests and budgets are judged as they are today.
        """
    )
    static let reinstated = Wording(
        "被误冲销的那一条，或冲销它的那一条：序号或凭证号。",
        "The entry that was reversed by mistake, or its reversal: a sequence or voucher number."
    )
    static let recordAnew = Wording("照这样重记一笔吗？[y/N] ", "Record this anew? [y/N] ")

    static let closeMonth = Wording("{0} 结账后不能重开。结账吗？[y/N] ", "Once closed, {0} stays closed. Close it? [y/N] ")

    /// How something of a kind is put right that cannot be reversed; {1} is the entry, {2} what a reversal undid.
    static func way(_ kind: String) -> Wording {
        switch kind {
        case Reversal.kind:
            Wording("冲销错了，就恢复它：daxiu reinstate {2}。", "If that was the mistake, put it back: daxiu reinstate {2}.")
        case Request.kind, RegisterRequest.kind, MemberChange.kind, PolicyChange.kind, Clock.kind, Incarnation.kind:
            Wording(
                "还没有生效的，用 daxiu withdraw {1} 撤回。",
                "Where it is not in effect yet, take it back: daxiu withdraw {1}."
            )
        case Budget.kind, Rate.kind:
            Wording("再记一次对的，就代替它。", "Record the right one: it takes the place of this.")
        case Close.kind, Closing.kind:
            Wording(
                "结了账不能重开：那里的错在本期冲销再记（daxiu reverse）。",
                "A period is closed for good: reverse in the present one what is wrong there (daxiu reverse)."
            )
        case UnitBatch.kind, Amendment.kind:
            Wording("登记错了用 daxiu unit amend 改。", "Set the register right with daxiu unit amend.")
        case Title.kind: Wording("再记一次过户（daxiu title）。", "Record the title as it is: daxiu title.")
        case Split.kind: Wording("用 daxiu unit merge 合并回来。", "Make them one again: daxiu unit merge.")
        case Merge.kind: Wording("用 daxiu unit split 分开。", "Divide it again: daxiu unit split.")
        case Project.kind:
            Wording("不做了，就用 daxiu project close 结束它。", "If it is not to be done, end it: daxiu project close.")
        case Open.kind: Wording("还没有记别的，另建一个账本就行。", "There is nothing else in it: make another ledger.")
        default: Wording("它收不回来；请再记一条说明或更正。", "It stays; record what puts it right.")
        }
    }
}
