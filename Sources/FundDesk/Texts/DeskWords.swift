/// What reports tell their readers to do. A front end puts in its own words, with the same placeholders; these fit any.
package struct DeskWords: Sendable {
    /// What is wrong, without the place.
    package var message: @Sendable (Problem, Language) -> String = { $0.message(in: $1) }
    /// What to do about a problem.
    package var remedy: @Sendable (Problem, Language) -> String = { $0.remedy(in: $1) }

    /// The line to type for something that is to be done next; a front end that has no such lines says nothing.
    package var step: @Sendable (NextStep, Language) -> String = { _, _ in "" }

    /// What the statements among them say.
    package var papers = PaperWords()
    /// The comment that a script for PostgreSQL begins with, with its line feed.
    package var script = ""

    // One entry
    package var ballotsApart =
        Wording("选票没有写进记录，封存为一个指纹。", "The ballots are sealed as one root and stand beside the entry.")
    package var committed = Wording(
        "个人信息另存在 {1}：{0}；记录里只有承诺，可以删除。",
        "Private details kept apart in {1}: {0}; the entry has commitments only, and they can be erased."
    )
    package var hidden = Wording("（个人信息，没有显示）", "(private; not shown)")

    // Requests
    package var waits = Wording("待批：要 {1}。", "It waits to be {1}.")
    package var isApproved = Wording("第 {0} 条已经批准，可以付款。", "Entry {0} is approved and can be paid.")
    package var changeIsApproved = Wording("第 {0} 条已经批准，可以登记。", "Entry {0} is approved and can be recorded.")
    package var changeIsFree = Wording("这项申请不需批准，可以登记。", "Nobody need approve it; it can be recorded.")

    // Keys
    package var lossStopsAll = Wording(
        "注意：只要丢了{0}的密钥（{1}），这个账本就再也不能记账。现在就请增加第二名能记账的成员。",
        """
        Mind: if the key of {0} ({1}) is lost, nobody can ever record in this ledger again. Add a second member who \
        may record now.
        """
    )
    package var lossStopsChanges = Wording(
        "注意：只要丢了{0}的密钥（{1}），成员和制度的变更就再也没有人能批准。现在就请再增加{2}。",
        """
        Mind: if the key of {0} ({1}) is lost, nobody can approve a change of members or policy any more. Add another \
        {2} now.
        """
    )
    package var lossNeedsVote = Wording(
        "注意：只要丢了{0}的密钥（{1}），须业主大会表决并等满 30 天，才能换人记账。现在就请增加第二名能记账的成员。",
        """
        Mind: if the key of {0} ({1}) is lost, it takes the owners' vote and 30 days until somebody else can record. \
        Add a second member who may record now.
        """
    )
    package var lossNeedsVoteForChanges = Wording(
        "注意：只要丢了{0}的密钥（{1}），就凑不齐批准成员变更的人，须业主大会表决并等满 30 天才能补人。现在就请再增加{2}。",
        """
        Mind: if the key of {0} ({1}) is lost, too few are left to approve a change of members: it takes the owners' vote \
        and 30 days to put somebody in office. Add another {2} now.
        """
    )
    package var keyUnknown =
        Wording("未核对  封条的签名：没有给出记账人的公钥", "not checked  the checkpoint's signature: no key of a recorder is given")

    // Verdicts
    package var moreFindings =
        Wording("  ……还有 {0} 处同样的问题，到第 {1} 条为止。", "  … {0} more of the same, up to entry {1}.")
    package var moreOfFile = Wording("  ……还有 {0} 处同样的问题。", "  … {0} more of the same.")
    package var holds = Wording(
        """
        结论：成立。{0} 条记录都是封存时的样子，账与规则相符。总指纹 {1}。
        请记下条数和总指纹。手里有早先记下的，请看那时最后一条的封条是否相同：整本换过的账只有这样才看得出来。
        """,
        """
        Verdict: it holds. {0} entries are as they were sealed and keep the rules. Root hash {1}.
        Note size and root hash. If you hold earlier ones, compare them with the seal of the last entry then: only so does
        a history show that was replaced as a whole.
        """
    )
    package var cachesOnly = Wording(
        "结论：不成立，但 {2} 处问题都在缓存里，账目本身完好。请重建缓存。",
        "Verdict: it does not hold, but all {2} findings are in the caches; the books are sound. Rebuild the caches."
    )

    /// How a verdict is made worth more; the first of its lines names what is missing.
    package var stronger: @Sendable (Strengthening) -> Wording = { $0.how }

    package var lookCloser = Wording("要看全部，单独核对那个文件。", "To see everything, verify that file alone.")

    // Copies, and what this machine remembers
    package var moreEntries = Wording("  …… 另有 {0} 条，从第 {1} 条起", "  … and {0} more, from entry {1} on")
    package var decisionWaits = Wording(
        "{0} 的第 {1} 条记下要以 {0} 为准、{2} 从第 {3} 条起作废，还没有批准。",
        "Entry {1} of {0} says that {0} is to count and {2} is void from entry {3} on; it is not approved yet."
    )
    package var takeSecond = Wording(
        "怎么办：以 B 为准。先把 A 改名留着，再把 B 拷到 A 的位置。在旧的一份上接着记，就会出现两段互相矛盾的历史。",
        """
        What to do: take B. Rename A and keep it, and copy B to where A was. Going on with the older one would make two \
        histories that contradict each other.
        """
    )
    package var agree = Wording(
        "怎么办：先和监察人、业委会商定以哪一份为准，记下另一份从第 {2} 条起作废，再把只有另一份有的补记过来。",
        """
        What to do: agree with supervisor and board which one counts, record that the other is void from entry {2} on, and \
        record anew what only the other has.
        """
    )
    package var bringOver = Wording("怎么办：把只有 B 有的补记过来。", "What to do: record anew what only B has.")
    package var findOut = Wording(
        "怎么办：核对不成立的那一份，看全部问题；要接着记账，用成立的一份。",
        "What to do: verify the one that does not hold, to see all that is wrong; to go on, take the one that holds."
    )
    package var askLedger = Wording(
        "要知道是不是接着的，请拿条数多的那一份账本来对比。",
        "To know, compare with the ledger that has more entries."
    )
    package var keepEvidence = Wording("请两样都留好。", "Keep both.")
    package var signersUnknown = Wording(
        "未核对  签名：没有给出记账人的公钥",
        "not checked  the signatures: no key of a recorder is given"
    )
    package var disputed = Wording("有矛盾，还没有认定", "disputed, and not settled")

    /// The words that fit any front end.
    package init() {}
}
