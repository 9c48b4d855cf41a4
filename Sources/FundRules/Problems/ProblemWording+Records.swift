extension ProblemWording {
    private static let restore = Wording(
        "请从更早的备份里找回原件；找不回就查清是谁动过文件。",
        "Recover the original from an earlier backup, or find out who changed the file."
    )

    private static let foreign = Wording(
        "有人往文件里放了不属于账本的东西；请查清来历。",
        "Somebody put into the file what does not belong to the ledger: find out who."
    )

    /// Attachments and private details.
    static let records: [ProblemCode: ProblemWording] = [
        .erasureOfNothing: ProblemWording(
            Wording("第 {0} 条没有个人信息“{1}”可删", "entry {0} has no private detail “{1}” to erase"),
            Wording("请用 daxiu show 看那一条有哪些。", "See with daxiu show which ones it has.")
        ),
        .erasureRepeated: ProblemWording(
            Wording("第 {0} 条的个人信息“{1}”已经删过", "the private detail “{1}” of entry {0} was erased already"),
            Wording("不必再删。", "There is nothing left to do.")
        ),
        .objectionToNothing: ProblemWording(
            Wording("没有第 {0} 条可提异议", "there is no earlier entry {0} to object to"),
            Wording("请用 daxiu log 查序号。", "See daxiu log for the number.")
        ),
        .objectionUnsigned: ProblemWording(
            Wording(
                "异议上没有密钥 {0} 对这些文字、这条记录的有效签名",
                "the objection does not bear a true signature by key {0} of these words about this entry"
            ),
            Wording("请业主用 daxiu objection sign 重新签名。", "Have the resident sign again: daxiu objection sign.")
        ),
        .replyToNothing: ProblemWording(
            Wording("第 {0} 条不是异议", "entry {0} is no objection"),
            Wording("请用 daxiu objection list 查看。", "See daxiu objection list.")
        ),
        .answerTooEarly: ProblemWording(
            Wording("日期 {0} 早于所针对记录的 {1}", "dated {0}, before the {1} of what it answers"),
            Wording("请用当天或之后的日期。", "Date it on that day or later.")
        ),
        .noteNotAnObjection: ProblemWording(
            Wording("{0} 不是对第 {1} 条的已签名异议", "{0} is not a signed objection to entry {1}"),
            Wording(
                "请给 daxiu objection sign 写出的文件和业主的公钥。",
                "Give the file that daxiu objection sign wrote, and the resident's public key."
            )
        ),
        .attachmentMissing: ProblemWording(
            Wording("附件“{0}”的内容不在账本文件里", "the bytes of the attachment “{0}” are not in the ledger file"),
            restore
        ),
        .attachmentAltered: ProblemWording(
            Wording("附件“{0}”被改动过：应为 {1}，实为 {2}", "the attachment “{0}” was altered: {1} recorded, {2} found"),
            restore
        ),
        .attachmentUnnamed: ProblemWording(
            Wording("有一份没有任何记录提到的附件：{0}", "bytes are attached that no entry names: {0}"),
            foreign
        ),
        .privateMissing: ProblemWording(
            Wording("个人信息“{0}”不见了，没有删除的记录", "the private detail “{0}” is gone, and nobody recorded its erasure"),
            restore
        ),
        .privateAltered: ProblemWording(
            Wording("个人信息“{0}”被改动过，与记账时的承诺不符", "the private detail “{0}” is not what was committed to"),
            restore
        ),
        .privateUnnamed: ProblemWording(
            Wording("文件里有第 {0} 条没有提到的个人信息“{1}”", "there is a private detail “{1}” that entry {0} does not name"),
            foreign
        ),
        .privateNotErased: ProblemWording(
            Wording(
                "个人信息“{0}”已记录删除，却还在文件里",
                "the private detail “{0}” is still in the file, although its erasure is recorded"
            ),
            Wording("有人把它放了回来；请查清是谁。", "Somebody put it back: find out who.")
        ),
        .attachmentEmpty: ProblemWording(
            Wording("文件 {0} 是空的", "the file {0} is empty"),
            Wording("请附上有内容的文件。", "Attach a file with something in it.")
        ),
        .attachmentTooLarge: ProblemWording(
            Wording("文件 {0} 有 {1} 字节，附件最多 {2} 字节", "the file {0} has {1} bytes, an attachment at most {2}"),
            Wording("请压缩或拆分。", "Compress or divide it.")
        ),
        .attachmentRepeated: ProblemWording(
            Wording("附件“{0}”写了两次", "the attachment “{0}” is given twice"),
            Wording("同一条记录的附件不能重名，请改名。", "The attachments of an entry need different names; rename one.")
        ),
        .attachmentUnknown: ProblemWording(
            Wording("第 {0} 条没有附件“{1}”", "entry {0} has no attachment “{1}”"),
            Wording("请用 daxiu attachment list 查看名称。", "See the names with daxiu attachment list.")
        ),
        .attachmentUnusable: ProblemWording(
            Wording("附件“{0}”的内容与记录不符或不在文件里", "the attachment “{0}” is missing or not what was recorded"),
            Wording("不会交出核对不上的内容；请执行 daxiu verify。", "What does not fit is not handed out; run daxiu verify.")
        ),
        .privateMalformed: ProblemWording(
            Wording("“{0}”不能作个人信息", "“{0}” is no private detail"),
            Wording(
                "请写成 payer=张三：名称用小写字母，各写一次。",
                "Write it like payer=张三: a name of small letters, each given once."
            )
        ),
        .personalNumber: ProblemWording(
            Wording("{0} 里的 {2} 看起来是{1}", "{2} in {0} looks like {1}"),
            Wording(
                "账本里的文字永远改不掉；请用 --private phone=… 另存，需要时可以删除。",
                "Text in the ledger stays for ever; give it as --private phone=…, which can be erased."
            )
        ),
    ]
}
