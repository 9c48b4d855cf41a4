import FundRules

/// The words about files and private details that go with entries.
enum EnclosureTexts {
    static let attach = Wording("附件，可重复；内容存进账本文件。", "A file to attach, repeatable; kept in the ledger file.")
    static let privateDetail = Wording(
        "个人信息，如 payer=张三，可重复；账目里只有承诺，日后可以删除。",
        "A private detail such as payer=张三, repeatable; the entry has a commitment only, so it can be erased."
    )
    static let notAName = Wording("文字里像人名的不是人名。", "What looks like a person's name in a text is none.")
    static let attached = Wording("附件 {0}：{1} 字节，sha256 {2}", "Attached {0}: {1} bytes, sha256 {2}")
    static let committed = Wording(
        "个人信息另存：{0}；记录里只有承诺，可用 daxiu erase 删除。",
        "Private details kept apart: {0}; the entry has commitments only, and daxiu erase removes them."
    )

    static let showPrivate = Wording("也显示个人信息。", "Show private details too.")
    static let hidden = Wording("（个人信息，--private 才显示）", "(private; shown with --private)")
    static let erasedBy = Wording("（已删除，见第 {0} 条）", "(erased, see entry {0})")
    static let lost = Wording("（不在文件里，或与承诺不符）", "(not in the file, or not what was committed to)")
    static let reason = Wording("原因", "reason")
    static let erasedDetail = Wording("第 {0} 条的 {1}", "{1} of entry {0}")

    static let erase = Wording("删除一项个人信息，并记下这个决定。", "Erase a private detail, and record the decision.")
    static let eraseDiscussion = Wording(
        "内容和盐都从文件里抹掉，记录里剩下的承诺什么也说明不了。早先的副本和备份里还有，要另行处理。",
        """
        Value and salt leave the file; the commitment that stays in the entry tells nothing. Copies and backups made \
        before still have them.
        """
    )
    static let field = Wording("名称，如 payer。", "The detail's name, such as payer.")
    static let eraseReason = Wording("为什么删除。", "Why it is erased.")
    static let erased = Wording(
        "内容和盐已抹掉，文件缩小 {0} 字节。早先的副本和备份里还有它，请一并销毁。",
        "Value and salt are gone; the file is {0} bytes shorter. Earlier copies and backups still have them: destroy those too."
    )

    static let gone = Wording(
        "内容和盐已抹掉。早先的副本和备份里还有它，请一并销毁。",
        "Value and salt are gone. Earlier copies and backups still have them: destroy those too."
    )

    static let attachment = Wording("附件：列出、查看、核对、导出。", "Attachments: list, show, verify, export.")
    static let attachmentList = Wording("列出一条记录的附件；不写记录就列出全部。", "List an entry's attachments, or all.")
    static let attachmentShow = Wording("一个附件的名称、大小、指纹，和提到它的记录。", "Name, size and hash of a file, and who names it.")
    static let attachmentVerify = Wording("核对一条记录的附件；不写记录就核对全部。", "Verify an entry's attachments, or all.")
    static let attachmentExport = Wording("导出一个附件，先核对。", "Export a file, verified first.")
    static let listedEntry = Wording(
        "序号，或凭证号如 2025-03/0012；不写就是全部。",
        "A sequence or voucher number (2025-03/0012); all without one."
    )
    static let attachmentName = Wording("附件的名称，或 sha256。", "The file's name, or its sha256.")
    static let exportOutput = Wording("写到这个文件。", "The file to write.")
    static let entry = Wording("序号", "entry")
    static let name = Wording("名称", "name")
    static let size = Wording("字节", "bytes")
    static let type = Wording("类型", "type")
    static let state = Wording("状态", "state")
    static let sound = Wording("完好", "sound")
    static let unsound = Wording("缺失或改动过", "missing or altered")
    static let namedBy = Wording("出自", "named by")
    static let count = Wording("共 {0} 个附件。", "Attachments: {0}.")
    static let verified = Wording("共 {0} 个附件，{1} 个缺失或改动过。", "Attachments: {0}; missing or altered: {1}.")
    static let exported = Wording("已导出 {0}：{1} 字节，sha256 {2}", "Exported {0}: {1} bytes, sha256 {2}")
}
