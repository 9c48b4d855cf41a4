extension ProblemWording {
    /// Copies of a ledger, and files that were put beside one.
    static let copies: [ProblemCode: ProblemWording] = [
        .journalNotPlain: ProblemWording(
            Wording(
                "账本旁边的 {0} 不是本程序留下的日志：{1}；账本没有打开，这个文件没有动",
                "{0}, beside the ledger, is no journal that this program left: {1}; the ledger was not opened, the file is kept"
            ),
            Wording("请查清是谁放的，把它移到别处，再核对账本。", "Find out who put it there, move it away, then verify the ledger.")
        ),
        .journalNamesAnother: ProblemWording(
            Wording(
                "账本旁边的日志 {0} 里写着另一个文件 {1}，打开账本会删掉那个文件；账本没有打开，两个文件都没有动",
                """
                the journal {0} beside the ledger names another file, {1}, which opening the ledger would delete; the ledger \
                was not opened, both files are kept
                """
            ),
            Wording(
                "本程序从不写这样的日志：请查清是谁放的，把它移到别处留作证据。",
                "This program writes no such journal: find out who put it there, move it away and keep it."
            )
        ),
        .walUnexpected: ProblemWording(
            Wording(
                "账本 {1} 旁边有 {0}，账本本身并不用它；里面的内容会顶替账本的内容。账本没有打开，这个文件没有动",
                """
                beside the ledger {1} lies {0}, which the ledger does not use; what is in it would take the place of what is in \
                the ledger. The ledger was not opened, the file is kept
                """
            ),
            Wording(
                "本程序不留这样的文件：请查清是谁放的，把它移到别处。",
                "This program leaves no such file: find out who put it there, and move it away."
            )
        ),
        .backupDiffers: ProblemWording(
            Wording(
                "备份 {0} 写好后核对不上：账本最后的封条是 {1} 条，备份里是 {2} 条；备份没有留下",
                """
                the backup {0} did not check after it was written: the ledger's last seal is over {1} entries, the backup's \
                over {2}; it was not kept
                """
            ),
            Wording(
                "请检查磁盘，换一个地方再备份。",
                "Check the disk, and back up again somewhere else."
            )
        ),
        .noteMalformed: ProblemWording(
            Wording("{0} 里没有 {1} 的封条", "{0} holds no seal of {1}"),
            Wording(
                "请给出写着签名封条的文件：记录凭据（.tlog-proof）、留下的证据，或从那份账本抄下的封条。",
                "Give a file with a signed seal: a receipt (.tlog-proof), kept evidence, or the seal copied from that ledger."
            )
        ),
        .keptUnknown: ProblemWording(
            Wording(
                "看不出两份共有几条：丢失的那一份记到 {0} 条，这一份已有 {1} 条",
                "how many entries both share cannot be told: the lost copy had come to {0}, this one has {1}"
            ),
            Wording("请给出另一份账本，或写明恢复时这一份有几条。", "Give the other copy, or say how many this one had when restored.")
        ),
        .copyIsNewer: ProblemWording(
            Wording(
                "{0} 并没有各记各的：它有这一份的全部 {1} 条，还更新",
                "{0} has not gone on apart: it has all {1} entries of this one, and is newer"
            ),
            Wording(
                "请直接取用它：把这一份改名留着，把它拷到这一份的位置。",
                "Take it: rename this one and keep it, copy the other to where this one was."
            )
        ),
        .nothingRemembered: ProblemWording(
            Wording(
                "这台电脑没有记住过比这一份更新、或与它不同的账本",
                "this machine remembers no ledger that is newer than this one, or differs from it"
            ),
            Wording("请给出丢失那一份的封条，或另一份账本。", "Give the lost copy's seal, or the other ledger.")
        ),
    ]
}
