extension ProblemWording {
    private static let settle = Wording(
        "请记账人和监察人说明，与凭据、公示、邻居的副本比对，弄清哪一份是本基金的。",
        "Ask treasurer and supervisor to explain, and compare with receipts, notices and neighbours' copies."
    )

    /// What this machine remembers.
    static let memory: [ProblemCode: ProblemWording] = [
        .sealsMissing: ProblemWording(
            Wording(
                "前 {1} 条的封条少了 {0} 个：本机 {4} 见过 {2} 个，现在是 {3} 个",
                "{0} of the seals over the first {1} entries are gone: this machine saw {2} on {4}, now there are {3}"
            ),
            Wording(
                "最后一个封条仍然封住全部记录；但旧封条是当时签名的证据，请记账人说明为什么删掉，并从备份取回。",
                """
                The last seal still covers every entry; but earlier ones prove what was signed when: ask why they were \
                removed, and take them from a backup.
                """
            )
        ),
        .contradictsRemembered: ProblemWording(
            Wording(
                "本机 {1} 在 {0} 见过同一笔基金的另一份历史（{2} 条，总指纹 {3}），也由成员签名：两份不能都是真的",
                """
                on {1} this machine saw another history of the same fund, signed by a member too, in {0} ({2} entries, \
                root hash {3}): they cannot both be true
                """
            ),
            settle
        ),
        .historyNotOwn: ProblemWording(
            Wording(
                "这不是本基金自己的历史：{4} 在本机认定的是 {0} 里的那一份（{1} 见到，{2} 条，总指纹 {3}）",
                """
                this is not the fund's own history: on {4} it was settled here that the one in {0} is ({2} entries, root \
                hash {3}, seen on {1})
                """
            ),
            Wording("请改用认定的那一份。", "Use the one that was settled on.")
        ),
        .originOfStrangers: ProblemWording(
            Wording(
                "本机 {1} 在 {0} 见过标识相同、由另外的密钥封存的账本（{2} 条，总指纹 {3}）",
                """
                on {1} this machine saw a ledger of the same origin, sealed by other keys, in {0} ({2} entries, root \
                hash {3})
                """
            ),
            Wording(
                "请向业委会核对密钥号：这一份可能是别人冒名做的。",
                "Compare the key IDs with the committee's: this one may be somebody's forgery."
            )
        ),
        .placeOfAnother: ProblemWording(
            Wording(
                "{0} 在本机 {2} 还是另一笔基金（{1}）的账本",
                "in {0} this machine saw the ledger of another fund, {1}, on {2}"
            ),
            Wording(
                "请弄清文件为什么换了：账本改了标识，就是另一本账。",
                "Ask why the file was exchanged: a ledger under another origin is another ledger."
            )
        ),
        .recollectionDamaged: ProblemWording(
            Wording(
                "本机的记忆文件 {0} 读不出或被改动：它记住的，这次没能全部比较",
                "this machine's memory file {0} is damaged or cannot be read: not all that it remembered was compared"
            ),
            Wording("请检查磁盘和权限，从备份取回这个文件。", "Check disk and permissions, and take the file from a backup.")
        ),
        .rememberedReplaced: ProblemWording(
            Wording(
                "本机 {1} 在 {0} 见过另一份历史（{2} 条，总指纹 {3}）；账本第 {4} 条决定：那一份已经丢失，由这一份接续",
                """
                on {1} this machine saw another history in {0} ({2} entries, root hash {3}); by entry {4} of the ledger it \
                was lost, and this one goes on in its stead
                """
            ),
            Wording("请问清那一份怎么丢的、其中的记录是否都补记了。", "Ask how that one was lost, and whether all it had was recorded anew.")
        ),
        .receiptContradicts: ProblemWording(
            Wording(
                """
                凭据 {0} 由成员密钥 {1} 签名，与账本 {2} 矛盾：第 {3} 条或它前后的记录在凭据签发后被换过
                """,
                """
                the receipt {0}, signed by the member's key {1}, contradicts the ledger {2}: entry {3} or others beside it \
                were replaced after it was issued
                """
            ),
            Wording(
                """
                这是最有力的证据：请保存凭据原件和账本副本，交监察人、业委会和律师；不要再据这本账付款。\
                先问记账人要凭据签发时的备份。
                """,
                """
                There is no stronger evidence: keep the receipt and a copy of the ledger, show them to supervisor, \
                committee and a lawyer, and pay by this ledger no more. Ask the treasurer for the backup of the day of \
                the receipt.
                """
            )
        ),
        .memoryNumberUnknown: ProblemWording(
            Wording("本机的记忆里没有第 {0} 号", "this machine remembers nothing under the number {0}")
        ),
        .nothingToSettle: ProblemWording(
            Wording(
                "第 {0} 号（{1}，{2} 条）与本机的记忆没有矛盾",
                "number {0} ({1}, {2} entries) contradicts nothing that this machine remembers"
            ),
            Wording("不必认定。", "There is nothing to settle.")
        ),
    ]
}
