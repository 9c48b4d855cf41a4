import FundDesk

extension Remedies {
    private static let rebuild =
        Wording("账目本身不受影响；请用 daxiu repair 重建缓存。", "The books are not concerned; rebuild the caches: daxiu repair.")

    private static let evidence = Wording(
        "请找记账人和监察人说明；两份带签名的封条都保存在本机的记忆文件夹里，可作证据。",
        "Ask treasurer and supervisor to explain; both signed checkpoints are kept in this machine's memory as evidence."
    )

    private static let settle = Wording(
        """
        daxiu memory list 列出两份历史，两份带签名的封条都已保存，可作证据。请记账人和监察人说明，与凭据、公示、邻居的副本比对，\
        弄清哪一份是本基金的，再用 daxiu memory settle 序号 认定。
        """,
        """
        daxiu memory list shows both histories, and both signed checkpoints are kept as evidence. Ask treasurer and \
        supervisor to explain, compare with receipts, notices and neighbours' copies, and say which one is the fund's \
        own: daxiu memory settle NUMBER.
        """
    )

    private static let waysOut = Wording(
        """
        如果是恢复了备份，新的那一份还在，就请用新的；不知道哪份新，执行 daxiu compare 比一比。新的那份找不回来了，执行 \
        daxiu restore。只想试一试，用 --dry-run。
        """,
        """
        If a backup was restored and the newer copy is still there, take that one; daxiu compare tells which is newer. If it \
        is lost: daxiu restore. To try something out, use --dry-run.
        """
    )

    private static let witnessEvidence = Wording(
        "请记账人和监察人说明；daxiu witness evidence 文件夹 编号 打印证据，可以给任何人看。",
        """
        Ask treasurer and supervisor to explain; daxiu witness evidence FOLDER NUMBER prints the evidence, which can be shown \
        to anybody.
        """
    )

    /// What the command line advises about files, keys, copies and what this machine remembers.
    static let files: [ProblemCode: Wording] = [
        .nodeDiffers: rebuild,
        .snapshotDiffers: rebuild,
        .referenceDiffers: rebuild,
        .olderThanRemembered: Wording(
            "是误放了旧备份的，请把更新的那一份放回来；找不回来了，用 daxiu restore。\(evidence.zh)",
            """
            If a backup was put back, put the newer copy in its place; if that is lost: daxiu restore. \(evidence.en)
            """
        ),
        .differsFromRemembered: Wording(
            """
            请把原来的那一份放回来；这一份才是本基金的，请另取文件名，再用 daxiu memory list 和 settle 认定。\(evidence.zh)
            """,
            """
            Put the one that was there back; if this one is the fund's own, give it another file name and settle it \
            with daxiu memory list and settle. \(evidence.en)
            """
        ),
        .fileExists: Wording(
            "请换一个文件名；输出文件要覆盖的，加 --replace（账本和密钥从不覆盖）。",
            "Choose another name, or add --replace to an output (a ledger or a key is never replaced)."
        ),
        .keyNotAKey: Wording(
            "请用 daxiu key new 生成；私钥是那个文件，公钥是它打印的那一行。",
            "Make one: daxiu key new writes the private key and prints the public one."
        ),
        .keyPassphraseNeeded:
            Wording("请在终端输入，或用 --passphrase-file。", "Type it at a terminal, or give --passphrase-file."),
        .cacheUnusable: Wording("请先 daxiu verify，再 daxiu repair。", "Run daxiu verify, then daxiu repair."),
        .ledgerNotNamed: Wording(
            "请用 --ledger 指明，或设好就不必再写：daxiu settings ledger 账本文件。",
            "Name it with --ledger, or once for all: daxiu settings ledger FILE."
        ),
        .keyNotNamed: Wording(
            "请用 --key 指明，或设好就不必再写：daxiu settings key 密钥文件。",
            "Name it with --key, or once for all: daxiu settings key FILE."
        ),
        .ledgersSeveral: Wording(
            "请用 --ledger 指明是哪一个，或设好就不必再写：daxiu settings ledger 账本文件。",
            "Say which with --ledger, or once for all: daxiu settings ledger FILE."
        ),
        .settingMalformed: Wording(
            "请改好或删去设置文件的这一行；有哪些设置，见 daxiu settings --help。",
            "Correct or delete this line of the settings; see daxiu settings --help for what there is."
        ),
        .entryUnreadable: Wording("请执行 daxiu verify，什么都不要再记。", "Run daxiu verify, and record nothing more."),
        .receiptMalformed: Wording(
            "请给 daxiu receipt issue 写出的文件；坏了的，请出具的人再发一次，当附件发。",
            "Give a file made by daxiu receipt issue; of a damaged one ask for another, sent as an attachment."
        ),
        .memoryNotWritten: Wording(
            "请检查文件夹权限，或用 DAXIU_STATE 另指一个文件夹。",
            "Check the folder's permissions, or name another one with DAXIU_STATE."
        ),
        .ledgerDamaged: Wording("请执行 daxiu verify 查看全部问题。", "Run daxiu verify to see everything."),
        .journalNotPlain: Wording(
            "请查清是谁放的，把它移到别处，再用 daxiu verify 核对。",
            "Find out who put it there, move it away, then check: daxiu verify."
        ),
        .journalNamesAnother: Wording(
            "本程序从不写这样的日志：请查清是谁放的，把日志移到别处留作证据，再用 daxiu verify 核对。",
            """
            This program writes no such journal: find out who put it there, move it away and keep it as evidence, then \
            check: daxiu verify.
            """
        ),
        .walUnexpected: Wording(
            "本程序不留这样的文件：请查清是谁放的，把它移到别处，再用 daxiu verify 核对。",
            "This program leaves no such file: find out who put it there, move it away, then check: daxiu verify."
        ),
        .keptUnknown: Wording(
            "另一份还在的，用 --from 给出文件；不在的，用 --kept 写明恢复时这一份有几条。",
            "If the other copy is there, give it with --from; if not, say with --kept how many this one had when restored."
        ),
        .copyIsNewer: Wording(
            "请直接取用它：把这一份改名留着，把它拷到这一份的位置，再用 daxiu verify 核对。",
            "Take it: rename this one and keep it, copy the other to where this one was, then daxiu verify."
        ),
        .nothingRemembered: Wording(
            "请用 --lost 给出丢失那一份的封条（凭据或证据文件），或用 --from 给出另一份账本。",
            "Give the lost copy's seal with --lost (a receipt, kept evidence), or the other ledger with --from."
        ),
        .timeInFuture: Wording(
            "请核对本机的时钟；是记账的走快了，就请记账人用 daxiu clock 校时。",
            "Check this computer's clock; if the recorder's was ahead, the recorder sets it right: daxiu clock."
        ),
        .clockJumped:
            Wording("请核对时钟；确实是这个时间，就加 --clock-is-right。", "Check the clock; if it is right, add --clock-is-right."),
        .incarnationKept: Wording(
            "请用 daxiu compare 查共有几条；一条都不同的是另一个资金的账。",
            "See daxiu compare for how many they share; with none it is another fund's ledger."
        ),
        .contradictsRemembered: settle,
        .historyNotOwn: Wording(
            "请改用认定的那一份。认定错了的，用 daxiu memory list 看序号，再用 daxiu memory settle 序号 改认。",
            """
            Use the one that was settled on. If that was wrong, daxiu memory list tells the number, and daxiu memory \
            settle NUMBER settles it anew.
            """
        ),
        .originOfStrangers: Wording(
            """
            请向业委会核对密钥号：这一份可能是别人冒名做的。确认这一份才是本基金的，用 daxiu memory list 看序号，\
            再用 daxiu memory settle 序号 认定。
            """,
            """
            Compare the key IDs with what the committee hands out: this one may be somebody's forgery. If it is the \
            fund's own after all, daxiu memory list tells its number, and daxiu memory settle NUMBER settles it.
            """
        ),
        .placeOfAnother: Wording(
            """
            请弄清文件为什么换了：账本改了标识，就是另一本账。确实该放在这里的，用 daxiu memory list 看序号，\
            再用 daxiu memory settle 序号 认定。
            """,
            """
            Ask why the file was exchanged: a ledger under another origin is another ledger. If it belongs here, \
            daxiu memory list tells its number, and daxiu memory settle NUMBER settles it.
            """
        ),
        .recollectionDamaged: Wording(
            """
            请检查磁盘和权限，从备份取回这个文件；取不回来的，用凭据、公示和邻居的副本核对后，用 daxiu memory list 看序号，\
            再用 daxiu memory settle 序号 认定这一份。
            """,
            """
            Check disk and permissions, and take the file from a backup; if there is none, compare with receipts, \
            notices and neighbours' copies, then settle on this one: daxiu memory list tells its number, and daxiu \
            memory settle NUMBER settles it.
            """
        ),
        .rememberedReplaced: Wording(
            """
            请问清那一份怎么丢的、其中的记录是否都补记了；没有疑问的，用 daxiu memory list 看序号，再用 daxiu memory \
            settle 序号 认定这一份。
            """,
            """
            Ask how that one was lost, and whether all it had was recorded anew; if that is settled, daxiu memory list \
            tells this one's number, and daxiu memory settle NUMBER settles it.
            """
        ),
        .memoryNumberUnknown: Wording("用 daxiu memory list 看序号。", "See daxiu memory list for the numbers."),
        .notAWitness: Wording(
            "请给出 daxiu witness init 做的文件夹。",
            "Give the folder that daxiu witness init made."
        ),
        .witnessOriginUnknown: Wording(
            "要见证它：daxiu witness follow 文件夹 账本；已跟随的见 daxiu witness list 文件夹。",
            "To follow it: daxiu witness follow FOLDER LEDGER; daxiu witness list FOLDER shows what is followed."
        ),
        .witnessNotSigned: Wording(
            "换了记账人的，用最新的账本再执行一次 daxiu witness follow 文件夹 账本；不然就是别人做的。",
            """
            If the recorder changed, follow the latest ledger once more: daxiu witness follow FOLDER LEDGER; if not, somebody \
            else made it.
            """
        ),
        .witnessKeysUncompared: Wording(
            "请当面或打电话与记账人、业委会核对密钥号，相同的再加 --yes。",
            """
            Compare the key IDs with recorder and committee, face to face or by telephone; if they are the same, add --yes.
            """
        ),
        .witnessContradicted: witnessEvidence,
        .witnessLedgerForks: witnessEvidence,
        .balancesUnsalted: Wording(
            "请用 daxiu statement certificate 出余额证明；有账本的人可以核对它。",
            "Make a certificate with daxiu statement certificate: whoever has the ledger can check it."
        ),
        .monthNotClosed: Wording(
            "请写已经结账的月份，或先用 daxiu close 结账。",
            "Name a month that is closed, or close it first: daxiu close."
        ),
        .witnessEvidenceUnknown: Wording(
            "daxiu witness evidence 文件夹 列出全部。",
            "daxiu witness evidence FOLDER lists all of it."
        ),
        .ledgerBehind: waysOut,
        .ledgerForked: waysOut,
        .keyHasHistory: Wording("请用 daxiu key new 生成新的密钥再开账。", "Make a new key first: daxiu key new."),
        .memoryMissing: Wording("请用 DAXIU_STATE 指定一个文件夹。", "Name a folder with DAXIU_STATE."),
        .memoryDamaged: Wording(
            "请先核对账本（daxiu verify），确认是最新的一份，再删掉这个文件。",
            "Verify the ledger and make sure that it is the latest copy, then delete that file."
        ),
        .memoryWithLedger:
            Wording("请用 DAXIU_STATE 指定这台电脑自己的文件夹。", "Name a folder of this computer's own with DAXIU_STATE."),
        .indexDiffers:
            Wording("账目本身不受影响；请用 daxiu repair 重建索引。", "The books are not concerned; rebuild the index: daxiu repair."),
        .ledgerInWALMode: Wording(
            "请关闭那个程序，再执行一次 daxiu repair，账本就又是一个文件；"
                + "如果是别人给的副本，请他连同 -wal 文件一起给，或者先这样做了再给。",
            "Close that program and run daxiu repair once: the ledger is then one file again. "
                + "If somebody gave you a copy, ask for its -wal file too, or for a copy made after that."
        ),
        .recordingInterrupted: Wording(
            "请记账人执行一次 daxiu repair（或者再记一笔），就收拾好了。旁边以 -journal 结尾的文件不要删；"
                + "要拷给别人，请在那之后再拷。",
            "Whoever keeps the books runs daxiu repair once, or records the next entry, and all is well. Do not delete "
                + "the file beside it that ends in -journal, and make copies only after that."
        ),
    ]
}
