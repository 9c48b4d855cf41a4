extension ProblemWording {
    private static let waysOut = Wording(
        "如果是恢复了备份，新的那一份还在，就请用新的。",
        "If a backup was restored and the newer copy is still there, take that one."
    )

    /// What stops a writer, or worries it, 3080–3089.
    static let writer: [ProblemCode: ProblemWording] = [
        .ledgerBehind: ProblemWording(
            Wording(
                "这份账本只有 {0} 条，而这台电脑 {3} 在 {2} 里已经记到第 {1} 条；接着记就成了两本账",
                """
                this ledger has {0} entries, but on {3} this machine recorded up to {1} of them in {2}: to go on here would \
                make a second history
                """
            ),
            waysOut
        ),
        .ledgerForked: ProblemWording(
            Wording(
                "这份账本（{0} 条）与这台电脑 {3} 在 {2} 里记的 {1} 条不是同一本账",
                "this ledger of {0} entries is not the one of {1} entries that this machine recorded in {2} on {3}"
            ),
            waysOut
        ),
        .keyHasHistory: ProblemWording(
            Wording(
                "密钥 {0} 已经开过一本账：{3} 在 {2} 里记了 {1} 条；一把密钥只开一本账",
                "the key {0} has begun a ledger already: {1} entries in {2}, on {3}; a key begins one ledger"
            ),
            Wording("请生成新的密钥再开账。", "Make a new key first.")
        ),
        .memoryMissing: ProblemWording(
            Wording(
                "这台电脑没有地方记住签过什么，下次认不出旧账本",
                "this machine has no place to remember what it signed, and will not know an old copy for one"
            ),
            Wording("请指定一个文件夹。", "Name a folder.")
        ),
        .memoryDamaged: ProblemWording(
            Wording("本机记忆文件 {0} 读不出来", "this machine's memory file {0} cannot be read"),
            Wording(
                "请先核对账本，确认是最新的一份，再删掉这个文件。",
                "Verify the ledger and make sure that it is the latest copy, then delete that file."
            )
        ),
        .memoryWithLedger: ProblemWording(
            Wording(
                "本机记忆 {0} 与账本放在一处，换回旧账本时会一起换掉",
                "this machine's memory {0} lies with the ledger, and is restored with an old copy of it"
            ),
            Wording("请指定这台电脑自己的文件夹。", "Name a folder of this computer's own.")
        ),
    ]
}
