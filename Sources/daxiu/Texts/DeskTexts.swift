import FundDesk

extension DeskWords {
    /// The words of the command line.
    static let commandLine: DeskWords = {
        var words = DeskWords()
        words.message = Remedies.message
        words.remedy = Remedies.remedy
        words.step = StepTexts.line
        words.papers = .commandLine
        words.script = "-- daxiu export --format sql; load it with: psql --file=FILE DATABASE\n"
        words.ballotsApart = Wording(
            "选票没有写进记录，封存为一个指纹；要查一户：daxiu resolution ballot。",
            "The ballots are sealed as one root and stand beside the entry. To see one: daxiu resolution ballot."
        )
        words.committed = Wording(
            "个人信息另存在 {1}：{0}；记录里只有承诺，可用 daxiu erase 删除。",
            "Private details kept apart in {1}: {0}; the entry has commitments only, and daxiu erase removes them."
        )
        words.hidden = Wording("（个人信息，--private 才显示）", "(private; shown with --private)")
        words.waits =
            Wording("待批：要 {1}。批准用 daxiu approve {0}。", "It waits to be {1}: daxiu approve {0}.")
        words.isApproved =
            Wording("第 {0} 条已经批准；付款时写 --request {0}。", "Entry {0} is approved; pay it with --request {0}.")
        words.changeIsApproved = Wording(
            "第 {0} 条已经批准；登记用 daxiu request carry {0}。",
            "Entry {0} is approved; record it with daxiu request carry {0}."
        )
        words.changeIsFree = Wording(
            "这项申请不需批准；登记用 daxiu request carry {0}。",
            "Nobody need approve it; record it with daxiu request carry {0}."
        )
        words.lossStopsAll = Wording(
            "注意：只要丢了{0}的密钥（{1}），这个账本就再也不能记账。现在就请用 daxiu member add 增加第二名能记账的成员。",
            """
            Mind: if the key of {0} ({1}) is lost, nobody can ever record in this ledger again. Add a second member who \
            may record now: daxiu member add.
            """
        )
        words.lossStopsChanges = Wording(
            "注意：只要丢了{0}的密钥（{1}），成员和制度的变更就再也没有人能批准。现在就请用 daxiu member add 再增加{2}。",
            """
            Mind: if the key of {0} ({1}) is lost, nobody can approve a change of members or policy any more. Add another \
            {2} now: daxiu member add.
            """
        )
        words.lossNeedsVote = Wording(
            "注意：只要丢了{0}的密钥（{1}），须业主大会表决并等满 30 天，才能换人记账。现在就请用 daxiu member add 增加第二名能记账的成员。",
            """
            Mind: if the key of {0} ({1}) is lost, it takes the owners' vote and 30 days until somebody else can record. \
            Add a second member who may record now: daxiu member add.
            """
        )
        words.lossNeedsVoteForChanges = Wording(
            "注意：只要丢了{0}的密钥（{1}），就凑不齐批准成员变更的人，须业主大会表决并等满 30 天才能补人。现在就请用 daxiu member add 再增加{2}。",
            """
            Mind: if the key of {0} ({1}) is lost, too few are left to approve a change of members: it takes the owners' vote \
            and 30 days to put somebody in office. Add another {2} now: daxiu member add.
            """
        )
        words.keyUnknown = Wording(
            "未核对  封条的签名：请用 --signer 给出记账人的公钥，或用 --ledger 指明账本",
            "not checked  the checkpoint's signature: give the recorder's key with --signer, or a ledger with --ledger"
        )
        words.moreFindings = Wording(
            "  ……还有 {0} 处同样的问题，到第 {1} 条为止；--json 列出全部。",
            "  … {0} more of the same, up to entry {1}; --json lists all."
        )
        words.moreOfFile =
            Wording("  ……还有 {0} 处同样的问题；--json 列出全部。", "  … {0} more of the same; --json lists all.")
        words.holds = Wording(
            """
            结论：成立。{0} 条记录都是封存时的样子，账与规则相符。总指纹 {1}。
            请记下条数和总指纹；手里有早先的封条、凭据、公示纸，用 daxiu compare 对：整本换过的账只有这样才看得出来。
            """,
            """
            Verdict: it holds. {0} entries are as they were sealed and keep the rules. Root hash {1}.
            Note size and root hash; compare earlier seals, receipts or notices with daxiu compare: only so does a history \
            show that was replaced as a whole.
            """
        )
        words.cachesOnly = Wording(
            "结论：不成立，但 {2} 处问题都在缓存里，账目本身完好。请执行 daxiu repair。",
            "Verdict: it does not hold, but all {2} findings are in the caches; the books are sound. Run daxiu repair."
        )
        words.stronger = Strengthening.commandLine
        words.lookCloser =
            Wording("要看全部，单独核对：daxiu verify 文件。", "To see everything, verify one alone: daxiu verify FILE.")
        words.moreEntries = Wording(
            "  …… 另有 {0} 条：daxiu log --from {1} --limit 0 --ledger {2}",
            "  … and {0} more: daxiu log --from {1} --limit 0 --ledger {2}"
        )
        words.decisionWaits = Wording(
            "{0} 的第 {1} 条记下要以 {0} 为准、{2} 从第 {3} 条起作废，还没有批准（daxiu approve {1}）。",
            "Entry {1} of {0} says that {0} is to count and {2} is void from entry {3} on; it is not approved yet (daxiu approve {1})."
        )
        words.takeSecond = Wording(
            """
            怎么办：以 B 为准。先把 A 改名留着，再把 B 拷到 A 的位置，然后 daxiu verify。在旧的一份上接着记，就会出现两段互相矛盾的历史。
            """,
            """
            What to do: take B. Rename A and keep it, copy B to where A was, then daxiu verify. Going on with the older one would \
            make two histories that contradict each other.
            """
        )
        words.agree = Wording(
            """
            怎么办：先和监察人、业委会商定以哪一份为准，把它当作 A，然后
              1. daxiu restore --ledger {0} --from {1} --reason 原因    记下另一份从第 {2} 条起作废，按制度批准
              2. daxiu compare {0} {1} --bring    把只有另一份有的补记过来
            """,
            """
            What to do: agree with supervisor and board which one counts, call it A, then
              1. daxiu restore --ledger {0} --from {1} --reason WHY    records that the other is void from entry {2} on, to be approved
              2. daxiu compare {0} {1} --bring    records anew what only the other has
            """
        )
        words.bringOver = Wording(
            "怎么办：daxiu compare {0} {1} --bring 把只有 B 有的补记过来。",
            "What to do: daxiu compare {0} {1} --bring records anew what only B has."
        )
        words.findOut = Wording(
            "怎么办：对不成立的那一份，用 daxiu verify 看全部问题；要接着记账，用成立的一份。",
            "What to do: see all that is wrong with daxiu verify; to go on, take the one that holds."
        )
        words.askLedger = Wording(
            "要知道是不是接着的，拿条数多的那一份账本来比：daxiu compare 这一样 --ledger 账本",
            "To know, compare with the ledger that has more entries: daxiu compare THIS --ledger LEDGER"
        )
        words.keepEvidence = Wording(
            "要给别人看，加 --evidence 文件，把证据写成一个文件。",
            "To show it to others, add --evidence FILE, which writes the evidence to a file."
        )
        words.signersUnknown = Wording(
            "未核对  签名：没有给出记账人的公钥（--signer）",
            "not checked  the signatures: no key of a recorder is given (--signer)"
        )
        words.disputed =
            Wording("有矛盾，还没有认定：daxiu memory settle 序号", "disputed, and not settled: daxiu memory settle NUMBER")
        return words
    }()
}
