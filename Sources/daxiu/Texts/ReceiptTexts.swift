import FundDesk

/// The words of receipts.
extension ReceiptTexts {
    static let issued = Wording(
        "凭据写到 {0}：第 {1} 条，在 {2} 条的账本里，经 {3} 个指纹通到总指纹。任何人都可以用 daxiu receipt verify 核对。",
        "Receipt in {0}: entry {1} of {2}, {3} hashes to the root. Anybody can check it: daxiu receipt verify."
    )
    static let extends = Wording(
        "是    账本 {0}（{1} 条）延续这个封条，这条记录一字不差",
        "yes          the ledger {0}, of {1} entries, extends that checkpoint and has the entry to the letter"
    )
    static let older = Wording(
        "未核对  账本 {0} 只有 {1} 条，封条已有 {2} 条：账本是旧的，或者尾部被删掉了；请要更新的一份",
        """
        not checked  the ledger {0} has {1} entries, the checkpoint {2}: it is an old copy, or its end was removed; ask \
        for a newer one
        """
    )
    static let entryDiffers = Wording(
        "否    账本 {0} 的第 {1} 条不是凭据上的那一条",
        "no           entry {1} of the ledger {0} is another"
    )
    static let othersDiffer = Wording(
        "否    账本 {0} 有同样的第 {1} 条，但封条封住的其他记录不同",
        "no           the ledger {0} has the same entry {1}, but others under that checkpoint differ"
    )
    static let differsUnsigned = Wording(
        "未核对  账本 {0} 与凭据不符；凭据的封条没有成员的签名，证明不了什么",
        "not checked  the ledger {0} differs, but no member of it signed the checkpoint: that proves nothing"
    )
    static let ofAnother = Wording(
        "未核对  账本 {0} 是另一笔基金（{1}）的",
        "not checked  the ledger {0} is another fund's, {1}"
    )
    static let remembered = Wording(
        "是    本机 {1} 在 {0} 核对过封条所封的账本",
        "yes          this machine verified that very ledger on {1}, in {0}"
    )
    static let differsRemembered = Wording(
        "否    本机 {1} 在 {0} 核对过同样条数的账本，总指纹不同",
        "no           this machine verified another ledger of that size on {1}, in {0}"
    )
    static let kept = Wording("两份带签名的封条保存在 {0}", "Both signed checkpoints are kept in {0}")
    static let rememberedOther = Wording(
        "未核对  本机记得这本账的 {1} 条（{0}），条数不同，单凭这些比不出；用 --ledger 与账本比",
        "not checked  this machine remembers {1} entries of it ({0}), another size: compare with --ledger"
    )
    static let discussion = Wording(
        """
        一条记录：写序号或凭证号；表决里一户的选票再加 --unit。一户的余额：写 --unit，不写序号，默认最近结账的月份；凭据里只有这一户的数，\
        别家的谁也算不出来。--all 一次写出每一户的。账本有会签的，凭据取会签最多的那个封条，连会签一起。
        """,
        """
        Of an entry: give its number; of one home's ballot in a vote, --unit too. Of a home's balance: --unit and no entry, by \
        default when the last closed month was closed; nobody learns a neighbour's figure from it. --all writes those of all \
        homes. Where witnesses cosigned, it is under the checkpoint that most of them did, with what they said.
        """
    )
    static let verifyDiscussion = Wording(
        """
        只要凭据和公钥（--signer），或者信任策略（--policy；本机记住的也算）。对凭据，只认写明的公钥：记录里后来加的成员，要账本才看得出。

        退出状态：0 成立，1 不成立或与账本、与本机记得的矛盾，2 没有认得的签名，3 会签不够，或账本比凭据旧。
        """,
        """
        It takes the receipt and a public key (--signer), or a trust policy (--policy, or the one that is remembered). For a \
        receipt only keys that are named count: of members that came later nothing but the ledger can tell.

        Exit status: 0 holds, 1 does not, or contradicts the ledger or what this machine remembers, 2 no known signature, 3 \
        too few cosignatures, or the ledger is older.
        """
    )
    static let unit = Wording("只证明这一户：表决里的选票，或余额。", "Of this home only: its ballot in the vote, or its balance.")
    static let month = Wording("余额截至哪个月末；默认最近结账的。", "The month at whose end it had that; the last closed one.")
    static let all = Wording("每一户的余额，写进这个空文件夹。", "Every home's balance, into this empty folder.")
    static let format = Wording(
        "text（默认）或 html（可打印，也能核对）。",
        "text (default), or html: to be printed, and verified as well."
    )
    static let what = Wording(
        "请写序号（一条记录），或 --unit（一户的余额），或 --all（每一户的）",
        "say of what: an entry, --unit for a home's balance, or --all for every home's"
    )
    static let notOfEntry = Wording("--month 和 --all 是余额的，不与序号一起写", "--month and --all are of balances: give no entry")
    static let outputAndAll = Wording("--all 已经说了写到哪里，不再写 --output", "--all says where to: give no --output")
    static let issuedBalance = Wording(
        "余额凭据写到 {0}：{1} 截至 {2} 有 {3} 元，看不到别家的。任何人都可以用 daxiu receipt verify 核对。",
        "Receipt in {0}: {1} had {3} yuan at the end of {2}, and no other's figure. Anybody can check it: daxiu receipt verify."
    )
    static let issuedAll = Wording(
        "{0} 户截至 {1} 的余额凭据写到 {2}，一户一个文件；请各交各家。",
        "Receipts of {0} homes at the end of {1}, a file each, in {2}: give each its own."
    )
    static let printed = Wording("一起打印用 {0}。", "To print them all: {0}.")
    static let allHomes = "all homes.html"

    /// How to check what a page says, a line each.
    static let howTo = [
        Wording(
            "留好这一页的文件，执行 daxiu receipt verify 文件 --signer 公钥：不用账本，也不用相信记账的人。",
            "Keep this page's file and run daxiu receipt verify FILE --signer VKEY: it needs no ledger and no trust in anybody."
        ),
        Wording(
            "公钥以业委会公布的为准，问两位邻居也行：和这一页上“签名的公钥”比一比，不同就不要信。",
            "Take the public key from the committee or from two neighbours; where this page has another, do not believe it."
        ),
        Wording(
            "以后拿到账本，加 --ledger 账本：凭据和账本不符，就是改过账的证据。",
            "With a later ledger add --ledger LEDGER: where the two differ, the receipt proves that the books were changed."
        ),
    ]
}
