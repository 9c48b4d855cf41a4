import FundDesk

/// The words about files and private details that go with entries.
extension EnclosureTexts {
    static let erase = Wording("删除一项个人信息，并记下这个决定。", "Erase a private detail, and record the decision.")
    static let attach = Wording("附件，可重复；内容存进账本文件。", "A file to attach, repeatable; kept in the ledger file.")
    static let privateDetail = Wording(
        """
        个人信息，如 payer=张三，可重复；账目里只有承诺，日后可以删除。命令行上的内容这台电脑的每个用户都看得到：写 payer=- 从标准输入读，\
        payer=@文件 从文件读。
        """,
        """
        A private detail such as payer=张三, repeatable; the entry has a commitment only, so it can be erased. Every user of \
        this computer can see the command line: payer=- reads standard input, payer=@FILE a file.
        """
    )
    static let notAName = Wording("文字里像人名的不是人名。", "What looks like a person's name in a text is none.")
    static let showPrivate = Wording("也显示个人信息。", "Show private details too.")
    static let oneInput = Wording("标准输入只能给一项个人信息", "standard input can give one private detail only")
    static let eraseDiscussion = Wording(
        """
        内容和盐都从账本旁的个人信息文件里抹掉，记录里剩下的承诺什么也说明不了。早先的副本和备份里还有，要另行处理。没有抹完的，再执行一次\
        同样的命令：不会再记一条。
        """,
        """
        Value and salt leave the file of private details beside the ledger; the commitment that stays in the entry tells \
        nothing. Copies and backups made before still have them. What could not be erased at once is finished by the same \
        command again, which records nothing more.
        """
    )
    static let field = Wording("名称，如 payer。", "The detail's name, such as payer.")
    static let eraseReason = Wording("为什么删除。", "Why it is erased.")
    static let gone = Wording(
        "内容和盐已抹掉。早先的副本和备份里还有它，请一并销毁。",
        "Value and salt are gone. Earlier copies and backups still have them: destroy those too."
    )
    static let recordedBefore = Wording(
        "删除第 {0} 条个人信息“{1}”的决定早已记录；现在把它抹掉，不再记一条。",
        "The erasure of the private detail “{1}” of entry {0} was recorded before; it is completed now, and nothing is recorded."
    )
    static let notHere = Wording(
        "它的内容不在这里，这里没有可抹的。谁的 {0} 里有它，请他也执行一次 daxiu erase。",
        "Its value is not here, so nothing was erased. Whoever has it in their own {0} should run daxiu erase, too."
    )
    static let copies = Wording("这些副本里还有它，请销毁：", "These copies still have it; destroy them:")

    static let share = Wording("写一份可以交给任何人的副本，不含个人信息。", "Write a copy for anybody, without private details.")
    static let shareDiscussion = Wording(
        "副本照样可以核对；缺的会说成“未核对”。往副本里不能记账。",
        "The copy verifies like the ledger; what it lacks is said to be not checked. Nothing is recorded into it."
    )
    static let shareFile = Wording("要写的文件，不能已经存在。", "The file to write, which must not exist.")
    static let withoutAttachments = Wording("不带附件。", "Without the attached files.")
    static let shared = Wording(
        "已写出副本 {0}：{1} 条记录，总指纹 {2}。里面没有个人信息（账目提到 {3} 项）。",
        "Wrote the copy {0}: {1} entries, root hash {2}. No private detail is in it (the entries name {3})."
    )
    static let sharedWithout = Wording(
        "也没有附件（{0} 个）：谁来核对，都会看到它们未核对，退出状态是 3。",
        "Nor are the attachments ({0}): whoever verifies it is told that they were not checked, with exit status 3."
    )
    static let joinPrivate = Wording(
        "另一位记账人的个人信息文件，把里面属于本账本的并进来。",
        "Another recorder's file of private details; what is of this ledger is taken in."
    )
    static let moved = Wording(
        "{0} 项个人信息已从账本移到 {1}，账本可以交给任何人了。早先的副本和备份里还有它们。",
        "Moved {0} private details out of the ledger to {1}; it can be handed to anybody now. Earlier copies still have them."
    )
    static let joined = Wording(
        "从 {0} 并入 {1} 项个人信息；{2} 项已有，{3} 项不属于本账本、不相符或已删除，没有并入。",
        "Took in {1} private details from {0}; {2} were here, {3} are of no entry, do not fit or were erased, and were left."
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
    static let state = Wording("状态", "state")
    static let sound = Wording("完好", "sound")
    static let unsound = Wording("缺失或改动过", "missing or altered")
    static let namedBy = Wording("出自", "named by")
    static let verified = Wording("共 {0} 个附件，{1} 个缺失或改动过。", "Attachments: {0}; missing or altered: {1}.")
    static let leftOut = Wording(
        "这是不带附件的副本，{0} 个附件未核对。",
        "This is a copy without attachments; not checked: {0}."
    )
    static let exported = Wording("已导出 {0}：{1} 字节，sha256 {2}", "Exported {0}: {1} bytes, sha256 {2}")
}
