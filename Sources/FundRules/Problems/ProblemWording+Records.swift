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
            Wording("第 {0} 条没有个人信息“{1}”可删", "entry {0} has no private detail “{1}” to erase")
        ),
        .erasureRepeated: ProblemWording(
            Wording("第 {0} 条的个人信息“{1}”已经删过", "the private detail “{1}” of entry {0} was erased already"),
            Wording("不必再删。", "There is nothing left to do.")
        ),
        .objectionToNothing: ProblemWording(Wording("没有第 {0} 条可提异议", "there is no earlier entry {0} to object to")),
        .objectionUnsigned: ProblemWording(
            Wording(
                "异议上没有密钥 {0} 对这些文字、这条记录的有效签名",
                "the objection does not bear a true signature by key {0} of these words about this entry"
            ),
            Wording("请业主重新签名。", "Have the resident sign again.")
        ),
        .replyToNothing: ProblemWording(Wording("第 {0} 条不是异议", "entry {0} is no objection")),
        .answerTooEarly: ProblemWording(
            Wording("日期 {0} 早于所针对记录的 {1}", "dated {0}, before the {1} of what it answers"),
            Wording("请用当天或之后的日期。", "Date it on that day or later.")
        ),
        .noteNotAnObjection: ProblemWording(
            Wording("{0} 不是对第 {1} 条的已签名异议", "{0} is not a signed objection to entry {1}"),
            Wording("请给业主签过名的文件和业主的公钥。", "Give the file that the resident signed, and the resident's public key.")
        ),
        .objectionToElsewhere: ProblemWording(
            Wording(
                "{0} 不是签了名的异议，或者针对的记录不在这本账里",
                "{0} is no signed objection, or one to an entry that this ledger does not have"
            ),
            Wording("请核对文件和账本。", "Check the file and the ledger.")
        ),
        .objectionKeyMissing: ProblemWording(
            Wording(
                "{0} 是密钥 {1} 签的名，要有这把密钥的公钥才能记",
                "{0} was signed by key {1}, whose public key is needed to record it"
            ),
            Wording("请向提出异议的业主要这把密钥的公钥。", "Ask the resident for that key's public part.")
        ),
        .contractBelowCost: ProblemWording(
            Wording(
                "项目 {0} 已支 {1}，合同扣除质保金后只有 {2}",
                "project {0} has cost {1}, the contract less its retention is only {2}"
            ),
            Wording("请核对合同金额。", "Check the contract's sum.")
        ),
        .contractWeakened: ProblemWording(
            Wording(
                "项目 {0} 原来的质保金是 {1}，{2} 起才可支付；新合同不能更少或更早",
                "project {0} keeps {1} back until {2}; a later contract may not keep back less, or release it sooner"
            ),
            Wording("请保留原来的质保金和日期。", "Keep retention and date at least as they were.")
        ),
        .projectDatesContradict: ProblemWording(
            Wording("项目 {0} 的日期前后矛盾：{1} 早于 {2}", "the dates of project {0} contradict: {1} is before {2}"),
            Wording(
                "请核对立项、表决、合同、验收、付款和质保金的日期。",
                "Check the dates of project, vote, contract, acceptance, payments and release."
            )
        ),
        .paymentOverContract: ProblemWording(
            Wording(
                "项目 {0} 这一天按合同最多付到 {1}，已支 {2}，再付 {3} 就超了",
                "by its contract {1} may be paid on project {0} by that day; {2} was, {3} more is too much"
            ),
            Wording("质保金要验收合格、到期之后才能付。", "What is kept back is paid after acceptance and release.")
        ),
        .acceptanceRepeated: ProblemWording(
            Wording("项目 {0} 在 {1} 已经验收合格", "project {0} was accepted on {1}"),
            Wording("不必再验收。", "There is nothing left to accept.")
        ),
        .projectNotAccepted: ProblemWording(
            Wording("项目 {0} 还没有验收合格", "project {0} has not been accepted"),
            Wording("请先验收。", "Accept it first.")
        ),
        .projectComplete: ProblemWording(
            Wording("项目 {0} 在 {1} 已经完结", "project {0} was completed on {1}"),
            Wording(
                "完结之后不再付款、冲销或变更；请另立项目。",
                "Nothing is paid, reversed or changed afterwards: propose another project."
            )
        ),
        .completionCost: ProblemWording(
            Wording("项目 {0} 的支出是 {1}，写的是 {2}", "project {0} has cost {1}, not {2}"),
            Wording("完结金额由程序算出。", "The program works the cost out.")
        ),
        .completionShares: ProblemWording(
            Wording(
                "项目 {0} 各户分摊的总指纹是 {1}，写的是 {2}",
                "the root over the units' shares of project {0} is {1}, not {2}"
            ),
            Wording("分摊由程序算出。", "The program works the shares out.")
        ),
        .shareMalformed: ProblemWording(
            Wording("“{0}”不是百分比", "“{0}” is not a share in per cent"),
            Wording("请写 0 到 100，最多两位小数。", "Give 0 to 100, with at most two decimals.")
        ),
        .ratingMalformed: ProblemWording(
            Wording("“{0}”不是评分", "“{0}” is not a rating"),
            Wording("评分写 1 到 5。", "Rate from 1 to 5.")
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
            Wording(
                "它在这台电脑上有过。请从备份或另一位记账人那里找回，或查清是谁拿走的。",
                "It was on this computer. Bring it back from a backup, or find out who took it away."
            )
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
            Wording(
                "删除没有完成，或有人把它放了回来；请再删一次。",
                "Its erasure was not completed, or somebody put it back: erase it again."
            )
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
        .attachmentUnknown: ProblemWording(Wording("第 {0} 条没有附件“{1}”", "entry {0} has no attachment “{1}”")),
        .attachmentUnusable: ProblemWording(
            Wording("附件“{0}”的内容与记录不符或不在文件里", "the attachment “{0}” is missing or not what was recorded"),
            Wording("不会交出核对不上的内容；请核对账本。", "What does not fit is not handed out; verify the ledger.")
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
                "账本里的文字永远改不掉；请作为个人信息另存，需要时可以删除。",
                "Text in the ledger stays for ever; give it as a private detail, which can be erased."
            )
        ),
        .personalName: ProblemWording(
            Wording("{0}里的“{1}”看起来是人名", "“{1}” in {0} looks like a person's name"),
            Wording(
                "账本里的文字永远改不掉；姓名请作为个人信息另存，需要时可以删除。",
                "Text in the ledger stays for ever; give a name as a private detail, which can be erased."
            )
        ),
        .privateRepeated: ProblemWording(
            Wording("{0}里的“{1}”是{2}另存的个人信息 {3}", "“{1}” in {0} is the private detail {3} of {2}"),
            Wording(
                "账本里的文字永远改不掉，另存就白费了；请从文字里去掉它。",
                "Text in the ledger stays for ever, and keeping it apart would be in vain: leave it out."
            )
        ),
    ]
}
