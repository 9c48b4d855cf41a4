extension ProblemWording {
    private static let compare = Wording(
        "账本被改动过或损坏了；请找持有更早副本的人核对，不要继续记账。",
        "The ledger was altered or damaged: compare it with somebody's earlier copy and record nothing more."
    )

    private static let cache = Wording(
        "账目本身不受影响；请重建缓存。",
        "The books are not concerned; rebuild the caches."
    )

    /// What the verifier finds in the file, 2000–2999.
    static let findings: [ProblemCode: ProblemWording] = [
        .hashDiffers: ProblemWording(
            Wording("内容与封存时的指纹不符：应为 {0}，实为 {1}", "the content is not what was sealed: hash {0} stored, {1} found"),
            compare
        ),
        .rowMissing: ProblemWording(
            Wording("第 {0} 条到第 {1} 条不见了", "entries {0} to {1} are missing"),
            compare
        ),
        .checkpointRootDiffers: ProblemWording(
            Wording("前 {0} 条的总指纹应为 {1}，实为 {2}", "the first {0} entries were sealed as {1}, they give {2}"),
            compare
        ),
        .checkpointMalformed: ProblemWording(
            Wording("{0} 条处的封条读不出来：{1}", "the checkpoint at {0} cannot be read: {1}"),
            compare
        ),
        .checkpointBeyondEnd: ProblemWording(
            Wording(
                "封条盖住 {0} 条，账本只有 {1} 条：尾部被删掉了",
                "sealed at {0} entries, but only {1} are left: the end was removed"
            ),
            compare
        ),
        .signatureInvalid: ProblemWording(
            Wording("{0} 条处的签名不对（密钥 {1}）", "the signature at {0} by key {1} is false"),
            compare
        ),
        .sealMissing: ProblemWording(
            Wording("{0} 条处的封条没有记账人 {1} 的签名", "the checkpoint at {0} lacks the signature of its recorder {1}"),
            compare
        ),
        .sealMixed: ProblemWording(
            Wording(
                "{0} 条处的一个封条盖住了两个记账人 {1} 和 {2} 的记录",
                "one checkpoint at {0} covers entries of two recorders, {1} and {2}"
            ),
            compare
        ),
        .tailUnsealed: ProblemWording(
            Wording("第 {0} 条之后的 {1} 条没有封条", "{1} entries from {0} on are not sealed"),
            compare
        ),
        .nodeDiffers: ProblemWording(
            Wording("缓存的树节点不对（层 {0}，位置 {1}）", "a cached tree node is wrong (level {0}, position {1})"),
            cache
        ),
        .snapshotDiffers: ProblemWording(
            Wording("{0} 条处的缓存余额不对", "the cached state at {0} is wrong"),
            cache
        ),
        .referenceDiffers: ProblemWording(
            Wording("流水号缓存不对（{0}）", "the cached reference {0} is wrong"),
            cache
        ),
        .schemaDiffers: ProblemWording(
            Wording("账本文件的结构被改动过：{0}", "the structure of the file was altered: {0}"),
            compare
        ),
        .databaseDamaged: ProblemWording(
            Wording("账本文件损坏：{0}", "the file is damaged: {0}"),
            Wording("请用备份或别人的副本。", "Use a backup or somebody's copy.")
        ),
        .originDiffers: ProblemWording(
            Wording("{0} 条处的封条属于“{1}”，不是“{2}”", "the checkpoint at {0} is for “{1}”, not “{2}”"),
            compare
        ),
        .olderThanRemembered: ProblemWording(
            Wording(
                "只有 {0} 条，本机在 {2} 见过它有 {1} 条：这是旧账本，或者尾部被删掉了",
                "it has {0} entries, but this machine saw {1} of it on {2}: an old copy, or its end was removed"
            ),
            Wording(
                "是误放了旧备份的，请把更新的那一份放回来；请记账人和监察人说明。",
                "If a backup was put back, put the newer copy in its place; ask treasurer and supervisor to explain."
            )
        ),
        .differsFromRemembered: ProblemWording(
            Wording(
                "前 {0} 条的总指纹是 {2}，本机在 {3} 见过的是 {1}：历史被换过",
                "the first {0} entries give {2}, but this machine saw {1} on {3}: history was replaced"
            ),
            Wording(
                "请把原来的那一份放回来；请记账人和监察人说明。",
                "Put the one that was there back; ask treasurer and supervisor to explain."
            )
        ),
    ]

    /// Files and keys, 3000–3999.
    static let files: [ProblemCode: ProblemWording] = [
        .fileMissing: ProblemWording(
            Wording("没有文件 {0}", "there is no file {0}"),
            Wording("请核对文件名。", "Check the name.")
        ),
        .fileExists: ProblemWording(
            Wording("文件 {0} 已经存在", "the file {0} exists already"),
            Wording("请换一个文件名。", "Choose another name.")
        ),
        .fileIsDirectory: ProblemWording(
            Wording("{0} 是文件夹", "{0} is a directory"),
            Wording("请给出文件名。", "Name a file.")
        ),
        .folderWithoutLedgers: ProblemWording(
            Wording("文件夹 {0} 里没有账本", "the folder {0} has no ledgers"),
            Wording("账本的文件名以“.daxiu”结尾；用别的名字的，请给出文件名。", "Ledgers end in .daxiu; name the file of one that does not.")
        ),
        .fileNotPermitted: ProblemWording(
            Wording("没有权限读写 {0}", "no permission for {0}"),
            Wording("请检查文件和文件夹的权限。", "Check the permissions of the file and its folder.")
        ),
        .fileNotALedger: ProblemWording(
            Wording("{0} 不是大修账本", "{0} is not a Daxiu ledger"),
            Wording("请核对文件名。", "Check the name.")
        ),
        .ledgerVersionUnknown: ProblemWording(
            Wording("{0} 是更新的格式（{1}）", "{0} has a newer format ({1})"),
            Wording("请升级程序。", "Upgrade the program.")
        ),
        .ledgerBusy: ProblemWording(
            Wording("{0} 正被别的程序写入", "{0} is being written by another program"),
            Wording("请等它完成后再试。", "Try again when it has finished.")
        ),
        .diskFull: ProblemWording(
            Wording("磁盘满了，{0} 没有改动", "the disk is full; {0} was not changed"),
            Wording("请腾出空间后再试。", "Make room and try again.")
        ),
        .fileNotWritten: ProblemWording(
            Wording("写不了 {0}：{1}", "cannot write {0}: {1}"),
            Wording("请换一个地方。", "Choose another place.")
        ),
        .fileNotRead: ProblemWording(
            Wording("读不了 {0}：{1}", "cannot read {0}: {1}"),
            Wording("请检查磁盘。", "Check the disk.")
        ),
        .paperLineWrong: ProblemWording(
            Wording("纸质密钥第 {0} 行不对：{1}", "line {0} of the paper key is wrong: {1}"),
            Wording("请对着纸再看这一行。", "Compare that line with the paper.")
        ),
        .paperLinesDiffer: ProblemWording(
            Wording("这几行不是同一张纸质密钥上的", "the lines are not those of one paper key"),
            Wording("请核对是不是拿混了两张纸。", "Check that they come from one paper, not from two.")
        ),
        .paperNameDiffers: ProblemWording(
            Wording("几行都对，但密钥的名字不是“{0}”", "the lines are right, but the name of the key is not “{0}”"),
            Wording("请照纸上“名字”一行一字不差地写。", "Give the name exactly as the paper has it.")
        ),
        .paperIncomplete: ProblemWording(
            Wording(
                "{0} 里没有完整的纸质密钥：要一行名字和 {1} 行密钥，或扫码得到的一行",
                "{0} has no whole paper key: the name and {1} lines, or the one line that a camera read"
            ),
            Wording("请照纸上抄全：先写名字，再写各行。", "Copy all of it: first the name, then the lines.")
        ),
        .keyNotAKey: ProblemWording(
            Wording("{0} 不是密钥", "{0} is no key"),
            Wording("请给出私钥文件，或公钥那一行。", "Give the file of a private key, or the line of a public one.")
        ),
        .keyPassphraseNeeded: ProblemWording(
            Wording("密钥 {0} 有口令", "the key {0} is under a passphrase"),
            Wording("请给出口令。", "Give it.")
        ),
        .keyPassphraseWrong: ProblemWording(
            Wording("密钥 {0} 的口令不对", "wrong passphrase for the key {0}"),
            Wording("请再试一次。", "Try again.")
        ),
        .keyNotOfLedger: ProblemWording(
            Wording("密钥 {0} 属于“{1}”，账本是“{2}”", "the key {0} is for “{1}”, the ledger is “{2}”"),
            Wording("请用本账本成员的密钥。", "Use a key of this ledger's members.")
        ),
        .keyPermissions: ProblemWording(
            Wording("密钥文件 {0} 别人也能读", "others can read the key file {0}"),
            Wording("请执行 chmod 600。", "Run chmod 600 on it.")
        ),
        .cacheUnusable: ProblemWording(
            Wording("账本的缓存不能用：{0}", "the ledger's caches are unusable: {0}"),
            Wording("请先核对账本，再重建缓存。", "Verify the ledger, then rebuild its caches.")
        ),
        .signatureFailed: ProblemWording(
            Wording("签名失败：{0}", "signing failed: {0}"),
            Wording("请检查密钥。", "Check the key.")
        ),
        .ledgerNotNamed: ProblemWording(Wording("没有指明账本", "no ledger is named")),
        .keyNotNamed: ProblemWording(Wording("没有指明密钥", "no key is named")),
        .entryUnreadable: ProblemWording(
            Wording("内容读不出，或与封存时的指纹不符", "the entry cannot be read, or is not what was sealed"),
            Wording("请核对账本，什么都不要再记。", "Verify the ledger, and record nothing more.")
        ),
        .receiptMalformed: ProblemWording(
            Wording("{0} 不是凭据文件：{1}", "{0} is not a receipt: {1}"),
            Wording("请给出具的凭据文件，坏了的请重发。", "Give a receipt as it was issued; of a damaged one ask for another.")
        ),
        .receiptFails: ProblemWording(
            Wording(
                "凭据 {0} 不成立：{1}",
                "the receipt {0} does not hold: {1}"
            ),
            Wording("请找出具它的人说明。", "Ask whoever issued it to explain.")
        ),
        .memoryNotWritten: ProblemWording(
            Wording("本机记忆文件 {0} 写不了", "this machine's memory file {0} cannot be written"),
            Wording("请检查文件夹权限。", "Check the folder's permissions.")
        ),
        .statementsDiffer: ProblemWording(
            Wording("报表之间对不上：{0}", "the statements do not tie: {0}"),
            Wording("这是程序的错，请把账本副本交给开发者。", "This is a fault of the program: send its makers a copy.")
        ),
        .ledgerDamaged: ProblemWording(
            Wording("账本没有通过核对，不能用：{0}", "the ledger does not verify and cannot be used: {0}"),
            Wording("请核对账本，查看全部问题。", "Verify it to see everything.")
        ),
    ]
}
