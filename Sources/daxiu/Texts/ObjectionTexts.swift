import FundDesk

/// The words about objections and replies.
extension ObjectionTexts {
    static let objection = Wording("异议：写、记、列出、答复。", "Objections: write, record, list, reply.")
    static let record = Wording("记下一条异议。", "Record an objection to an entry.")
    static let write = Wording(
        "一问一答地写一份异议，签好名，交给业委会。",
        "Write an objection by answering questions, signed and ready to hand in."
    )
    static let writeDiscussion = Wording(
        """
        问您家的房号、对哪一笔、为什么；没有密钥就当场做一把。签名的话里写明是哪一笔；最后得到一个文件，交给业委会，里面什么都有。\
        记上了没有、答复了没有，用 daxiu objection list --for 这个文件 看。命令里已经写了的不再问。
        """,
        """
        Asks for your home, which entry, and why; a key is made on the spot if you have none. The words that are signed name \
        the payment. What you get is one file to hand in. Whether it was recorded and answered, daxiu objection list \
        --for FILE tells. What the command line says is not asked.
        """
    )
    static let writeOutput = Wording(
        "写到这个文件；默认 objection-序号.txt。",
        "The file to write; objection-NUMBER.txt unless given."
    )
    static let writeKey = Wording("您的密钥文件；没有这个文件就做一把新的。", "Your key's file; where there is none, a key is made there.")
    static let entryOrFile = Wording("对第几条；或业主签了名的文件。", "The entry; or the file that the resident signed.")
    static let whose = Wording(
        "只列一份、一把密钥或一户的：签了名的文件、密钥文件、密钥号或房号。",
        "Only one's own: the signed file, a key's file, a key ID or a home."
    )
    static let otherHome = Wording(
        "签了名的话里写的是 {0} 的业主，不是 {1}",
        "the signed words are those of the owner of {0}, not of {1}"
    )
    static let welcome = Wording("{0}　写一份异议", "{0}    an objection")
    static let askHome = Wording("您家的房号", "Your home")
    static let askHomeHelp = Wording(
        "写了房号，以后查这一户就看得到；不想写就回车。不要写姓名。",
        "With it the objection is found among your home's; Enter leaves it out. Give no name."
    )
    static let askEntry = Wording("对哪一笔有异议", "Which one do you object to")
    static let askEntryHelp = Wording(
        "选一个号码；或者打凭证号、第几条、金额、收款人里的几个字。",
        "A number from the list; or a voucher's or entry's number, or a part of an amount or a payee."
    )
    static let askWords = Wording("有什么异议、为什么", "What is doubted, and why")
    static let askWordsHelp = Wording(
        "写事情：没有验收、没有公示、金额不对……不要写姓名、电话；账本人人看得到，永远留着。",
        "Say what: not accepted, not published, a wrong amount. No names or telephone numbers: everybody reads it, for ever."
    )
    static let askKey = Wording("您的密钥文件（没有就新做一把）", "The file of your key (made if there is none)")
    static let askKeyHelp = Wording(
        "密钥就是您的签名：别人改不了您的话，也不能说是您说的。文件自己留好，不要给别人。",
        "The key is your signature: nobody can change your words or invent others. Keep the file, and give it to nobody."
    )
    static let toBeSigned = Wording("要签的话：", "These are the words to be signed:")
    static let askLast = Wording("签名吗？y 签，n 不签，< 改上一项", "Sign? y yes, n no, < to go back")
    static let askLastHelp = Wording(
        "签好写成一个文件，由您自己交出去；交出去以前谁也看不到。",
        "It becomes a file, which you hand over yourself; nobody sees it before."
    )
    static let written = Wording("写好了：{0}，密钥 {1}（{2}）签的名。", "Written: {0}, signed by key {1} ({2}).")
    static let handOver = Wording(
        "交给业委会{1}：只要 {0} 这一个文件，密钥自己留着。记账的人运行 daxiu objection record {0}。",
        "Hand {0} to the committee{1}, that file alone; keep the key. Whoever keeps the books runs daxiu objection record {0}."
    )
    static let office = Wording("（{0}）", " ({0})")
    static let seeLater = Wording(
        "记上以后 {1} 天内应予答复。拿到新的账本，用 daxiu objection list --for {0} 看记上没有、怎么答复的。",
        "A reply is due within {1} days of its recording. With a new copy of the ledger, daxiu objection list --for {0} "
            + "tells whether it was recorded, and what was answered."
    )
    static let sign = Wording("业主用自己的密钥签一份异议，带给记账人。", "Sign an objection with one's own key, for the recorder.")
    static let list = Wording("列出异议和答复。", "List objections and replies.")
    static let reply = Wording("答复一条异议。", "Reply to an objection.")
    static let signed = Wording("已签名，写到 {0}；公钥是 {1}", "Signed, in {0}; the public key is {1}")
    static let recordDiscussion = Wording(
        """
        业主签了名的文件直接写在命令后面：针对哪一条、哪一户、哪把密钥，文件里都有；只有签名没有公钥的，用 --signer 写明。\
        口头的、纸上的用 --text 代记。答复期限 15 天。
        """,
        """
        A file that a resident signed is all it takes: it says which entry, home and key; where it has the signature alone, \
        give the public key with --signer. What was said or written on paper is put down with --text. A reply is due within \
        15 days.
        """
    )
    static let eitherWay = Wording(
        "请给业主签了名的文件，或者写第几条和 --text",
        "give the file that the resident signed, or the entry and --text"
    )
    static let text = Wording("对什么有异议、为什么；不要写个人信息。", "What is doubted and why; no personal data.")
    static let replyText = Wording("答复的内容。", "The answer.")
    static let unit = Wording("提出人的房号。", "The unit whose owner objects.")
    static let note = Wording("业主签了名的异议文件。", "The resident's signed objection.")
    static let signer = Wording("业主的公钥，daxiu key new 打印的那一行。", "The resident's public key, as daxiu key new prints it.")
    static let output = Wording("写到这个文件。", "The file to write.")
    static let number = Wording("异议的序号。", "The objection's sequence number.")
}
