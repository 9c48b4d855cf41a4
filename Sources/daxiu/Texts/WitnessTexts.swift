import FundDesk

/// The words of `witness`.
extension WitnessTexts {
    static let witness = Wording(
        "见证人：给账本的封条会签。",
        "Witnesses: cosign the seals of ledgers."
    )
    static let discussion = Wording(
        """
        见证人是邻居，不记账、不看内容，只记住每本账走到了哪里：新的封条接着上一次会签的才会签。于是谁也不能截短、换掉、\
        或给人看另一份历史，而不被发现。请求和会签都是小文件，U 盘、聊天消息都能传。
        """,
        """
        A witness is a neighbour who records nothing and remembers how far each ledger had come: a seal is cosigned only where \
        it goes on from the last one. So nobody can cut a ledger, replace it, or show another history, unnoticed. Requests and \
        cosignatures are small files: a memory stick or a message carries them.
        """
    )
    static let make = Wording("做一个见证人。", "Make a witness.")
    static let makeDiscussion = Wording(
        """
        文件夹里是密钥和会签过什么的记录，两样缺一不可：记录丢了或旧了，就再也不能会签，请另做一个。不要拷到第二台电脑上同时用。
        """,
        """
        The folder holds the key and the store of what was cosigned, and needs both: with a store that is lost or old nothing \
        is cosigned any more, and another witness is made. Never run a copy of it on a second computer.
        """
    )
    static let newFolder = Wording("新文件夹。", "A new folder.")
    static let folder = Wording("见证人的文件夹。", "The witness's folder.")
    static let name = Wording("见证人的名字，如 example.org/3-2-501。", "The witness's name, such as example.org/3-2-501.")
    static let made = Wording("已在 {0} 做好一个见证人。", "Made a witness in {0}.")
    static let madeNext = Wording(
        """
        公钥（vkey 那一行）请交给记账人和业主。接下来：daxiu witness follow 文件夹 账本
        """,
        """
        Give the public key, the line vkey, to recorder and residents. Next: daxiu witness follow FOLDER LEDGER
        """
    )
    static let unprotected = Wording(
        "密钥没有口令：谁拿到 {0} 这个文件夹，谁就能替您会签。",
        "The key has no passphrase: whoever gets the folder {0} can cosign in your name."
    )

    static let follow = Wording("跟随一本账：信任它的密钥。", "Follow a ledger: trust its keys.")
    static let followDiscussion = Wording(
        """
        给账本的，先整本核对，又须包含上一次会签过的全部，才信任现在能记账的成员的密钥，停用了的不再信任；\
        换了记账人，用最新的账本再跟随一次。第一次须由人核对密钥号。给公钥的，只信任那一把。
        """,
        """
        A ledger is verified whole, and must have all that was cosigned of it; then the keys of those who may record now are \
        trusted, and revoked ones are not. After a change of recorders, follow the latest ledger once more. The first time a \
        person compares the key IDs. With a public key, that key alone is trusted.
        """
    )
    static let followed = Wording(
        "账本文件、公布的文件夹，或公钥（vkey）。",
        "A ledger file, a published folder, or a public key (vkey)."
    )
    static let compared = Wording("密钥号已经核对过了。", "The key IDs have been compared.")
    static let haveCompared = Wording(
        "您与记账人、业委会核对过这些密钥号，都相同吗？[y/N] ",
        "Have you compared these key IDs with recorder and committee, and are they the same? [y/N] "
    )
    static let follows = Wording("跟随 {0}。", "Following {0}.")

    static let cosign = Wording("给一份请求会签。", "Answer a request for a cosignature.")
    static let cosignDiscussion = Wording(
        """
        接着上一次会签的才会签；先写进记录，再给出会签。与会签过的矛盾的请求留作证据。
        """,
        """
        Cosigned is what goes on from the last cosignature; it is in the store before the line is given out. A request that \
        contradicts what was cosigned is kept as evidence.
        """
    )
    static let request = Wording("请求文件（.add-checkpoint）。", "The request (.add-checkpoint).")
    static let output = Wording("把会签写进这个文件；默认打印。", "Write the cosignature here; it is printed unless given.")
    static let cosigned = Wording("已会签 {0} 的前 {1} 条。", "Cosigned the first {1} entries of {0}.")
    static let handBack = Wording("请把 {0} 交给记账人。", "Give {0} to the recorder.")

    static let serve = Wording("在网上给请求会签。", "Answer requests over HTTP.")
    static let serveDiscussion = Wording(
        """
        口令问一次，密钥留在内存里，直到按 Ctrl-C。收请求的是 网址/add-checkpoint，会签过的封条人人可读：网址/标识的 SHA-256/checkpoint\
        （C2SP tlog-witness）。每个请求的长短、时间，同时几个，都有限制。给外面的人用，请放在有证书的网页服务器后面。
        """,
        """
        The passphrase is asked for once, and the key stays in memory until Ctrl-C. Requests are taken at ADDRESS/add-checkpoint, \
        and anybody reads what was cosigned last at ADDRESS/SHA-256 of the origin/checkpoint (C2SP tlog-witness). Length, time and \
        number of requests are limited. For people outside, put it behind a web server that has a certificate.
        """
    )
    static let listen = Wording(
        "这台电脑的地址和端口；只写端口就只有本机连得上，0 为任意空闲端口。",
        "An address of this computer and a port; with a port alone, for this computer only; 0 for any free port."
    )
    static let serving = Wording("见证人 {0} 等着请求，按 Ctrl-C 结束：{1}", "The witness {0} takes requests, until Ctrl-C, at {1}")

    static let list = Wording("列出跟随的账本。", "List the ledgers that are followed.")
    static let keptCount = Wording(
        "留有 {0} 件证据：daxiu witness evidence 文件夹",
        "Evidence that is kept: {0}; see daxiu witness evidence FOLDER"
    )
    static let show = Wording("见证人的公钥；或一本账会签过的封条。", "The witness's key; or a ledger's cosigned seal.")
    static let showDiscussion = Wording(
        "给出账本标识的，原样打印最后会签的封条，连同记账人和见证人的签名。",
        "With an origin it prints the seal that was cosigned last as it is, with the recorder's and the witness's signatures."
    )
    static let ofOrigin = Wording("账本标识。", "A ledger's origin.")
    static let nothingCosigned = Wording("还没有给 {0} 会签过", "nothing of {0} was cosigned yet")
    static let count = Wording("会签     {0} 次，最后一次 {1}", "cosigned {0} times, last at {1}")

    static let evidence = Wording("列出或解释留下的证据。", "List or explain the evidence that is kept.")
    static let evidenceDiscussion = Wording(
        "每件证据都有签名的原文，任何人凭公钥就能核实；要交给别人，写上编号，用 --output 存成证据文件（daxiu evidence 读它）。",
        """
        Each has the signed texts as they came, which anybody can check by the public keys; to hand one on, name its number and \
        write it with --output (daxiu evidence reads it).
        """
    )
    static let evidenceNumber = Wording("证据的编号；默认列出全部。", "Its number; all are listed unless given.")
    static let outputOfWhich = Wording("请写明是哪一件证据的编号", "name the number of the evidence that is meant")
    static let noEvidence = Wording("没有留下证据：没有人送来过矛盾的封条。", "No evidence: nobody has sent a contradicting seal.")
}
