/// The words of what a publishing does.
enum PublishingTexts {
    static let clearedHeading = Wording(
        "# 准予公布的附件：记录序号、SHA-256、名称。删掉一行，下次公布就撤下。",
        "# Attached files that may be published: entry, SHA-256, name. Delete a line, and the next publishing removes it."
    )
    static let besidePrivate = Wording(
        "这一条有个人信息，它的附件多半也写着",
        "the entry has private details, which its files show as a rule"
    )
    static let hasPrivate = Wording("里面有本账的个人信息", "one of this ledger’s private details stands in it")
    static let tooLarge = Wording("超过 20 MB", "it is larger than 20 MB")
    static let notHere = Wording("账本里没有这个文件", "the ledger has no such file")
    static let noFiles = Wording("这一条没有附件", "the entry has no attached file")

    static let what = Wording("", "")
    static let now = Wording("现在", "now")
    static let afterwards = Wording("公布以后", "afterwards")
    static let entries = Wording("记录", "entries")
    static let files = Wording("文件", "files")
    static let size = Wording("大小", "size")
    static let written = Wording("要写 {0} 个文件；现在什么都没有写。", "{0} files would be written; nothing was written now.")
    static let removed = Wording("撤下：{0}", "Removed: {0}")
    static let fileOfEntry = Wording("第 {0} 条的 {1}（{2}）", "{1} of entry {0} ({2})")
    static let kind = Wording("是什么", "what it is")
    static let text = Wording("头一次公开的文字", "text that becomes public for the first time")
    static let inEntries = Wording("在第几条", "entries")
    static let noTexts = Wording("没有头一次公开的文字。", "No text becomes public for the first time.")
    static let textCount = Wording(
        "共 {0} 种文字头一次公开；公布了就收不回，请逐条看过：里面不该有人名、电话、证件号。",
        """
        {0} texts become public for the first time. What is published cannot be taken back: look through them for names, \
        telephones, numbers of papers.
        """
    )
    static let name = Wording("名称", "a name")
}
