import FundDesk

/// The words of backups.
enum BackupTexts {
    static let backup = Wording("备份账本，并核对备份。", "Make a backup, and verify it.")
    static let backupDiscussion = Wording(
        """
        别人正在用也可以备份：备份的是同一时刻的全部内容，连同账本旁边的个人信息文件（只有您能读）。已有的文件从不覆盖。写文件夹时，\
        备份以账本名、时间和条数命名。--keep 只删本程序在这台电脑上为这本账写的、内容一字未改的旧备份。
        恢复时，先用 daxiu compare 看哪一份更新，再把它拷回来。
        退出状态：0 备份成立；1 备份照样写好，但账本本身不成立；3 个人信息没有备份。
        """,
        """
        While the ledger is in use, too: the copy is all of one moment, with the file of private details beside it, which only \
        you may read. Nothing is overwritten. In a folder, the backup is named for the ledger, the moment and the number of \
        entries. --keep deletes only what this program wrote here for this ledger and nobody has changed.
        To restore, see first which copy is newer (daxiu compare), then copy it back.
        Exit status: 0 the backup holds; 1 it was written, but the ledger itself does not hold; 3 private details were not copied.
        """
    )
    static let target = Wording("备份文件，或放备份的文件夹。", "The backup's name, or a folder for it.")
    static let keep = Wording("这个文件夹里只留最近几份。", "How many backups stay in that folder.")
    static let keepWhat = Wording("{0} 不是份数；至少留 1 份", "{0} is not a number of backups; at least 1 stays")

    static let made = Wording(
        "已备份到 {0}：{1} 条，总指纹 {2}，{3} 字节；核对成立。",
        "Backed up to {0}: {1} entries, root {2}, {3} bytes; it verifies."
    )
    static let madeUnsound = Wording(
        "已照原样备份到 {0}：{1} 条，总指纹 {2}，{3} 字节。账本本身不成立（{4} 处问题，见 daxiu verify）；旧的备份一份也没有删。",
        """
        Copied as it is to {0}: {1} entries, root {2}, {3} bytes. The ledger itself does not hold ({4} problems, see daxiu \
        verify); no older backup was deleted.
        """
    )
    static let withNotes = Wording(
        "银行流水的规则和待定也备份了：{0}（有付款人姓名，不要外传）。",
        "The rules and unclear lines of bank files are beside it: {0} (it names payers: keep it private)."
    )
    static let withPrivates = Wording("个人信息备份在 {0}，只有您能读。", "Private details are in {0}, which only you may read.")
    static let withoutPrivates = Wording("个人信息没有备份：{0}。", "Private details were not copied: {0}.")
    static let deleted = Wording("已删旧备份 {0}。", "Deleted the older backup {0}.")
    static let left = Wording(
        "旧备份 {0} 已不是当时写的内容，没有删。",
        "The older backup {0} is not what was written then, and was not deleted."
    )
    static let notRemembered = Wording(
        "没有记住这份备份（{0}）：--keep 以后不会删它，erase 也不会提到它。",
        "This backup is not remembered ({0}): --keep will not delete it later, nor will erase name it."
    )
}
