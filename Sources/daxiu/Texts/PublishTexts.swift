import FundDesk

/// The words of what is published.
enum PublishTexts {
    static let publish = Wording(
        "把账本公布成一个文件夹，放到网站或 U 盘上。",
        "Publish the ledger as a folder for a web server or a memory stick."
    )
    static let discussion = Wording(
        """
        文件夹里是每一条记录、每一级指纹和全部封条（C2SP tlog-tiles），任何核对程序、见证人和别的监督的人都读得了。再公布一次，\
        只补上新的：公布过的文件从不重写，接不上已公布的账本拒绝公布，封条最后才换。
        里面有每户的房号和金额（没有姓名、电话）：只给本小区的人看，放在有口令的网页、U 盘或者群里。
        --for public 的给所有人看：没有任何一户的记录，写到房号、人名的整条不列，没有列出几条、为什么，都写明。列出的逐条证明在账里，\
        余额证明在结账的总指纹下；没有列出的，那一页也核对不了。
        """,
        """
        The folder has every entry, the hashes of every level and all checkpoints (C2SP tlog-tiles): any verifier, witness or \
        monitor reads it. Published again, only what is new is added: no published file is ever written again, a ledger that \
        does not go on from what stands there is refused, and the checkpoint comes last.
        It shows every home’s code and amounts (no names, no telephones): it is for the people of the estate, behind a \
        password, on a stick or in a closed group.
        --for public is for everybody: no entry of any home; one whose text names a home or a person is left out whole, and \
        how many are and why is said. What is shown is proven to stand in the ledger, and balances under the closes; what is \
        not shown, that page cannot judge either.
        """
    )
    static let audience = Wording(
        "给谁看：residents 本小区（默认，每一条）或 public 所有人（没有任何一户）。",
        "For whom: residents (the default, every entry) or public (everybody; no home)."
    )
    static let publicWithout = Wording(
        "给所有人看的没有附件：--attachments、--without 是给本小区公布用的。",
        "What everybody sees has no attached files: --attachments and --without are for the people of the estate."
    )
    static let shown = Wording("列出 {0} 条。", "Entries shown: {0}.")
    static let leftOut = Wording("没有列出：{0}，{1} 条。", "Left out: {0}, {1}.")
    static let forEverybody = Wording(
        "里面没有任何一户的账，可以给所有人看。公开的收不回：先用 --preview 看一遍文字。",
        "It shows no home’s account and may be given to anybody. It cannot be taken back: read the texts with --preview first."
    )
    static let target = Wording(
        "放公布内容的文件夹；有 --single-file 的，是那个文件。",
        "The folder to publish into; with --single-file, that file."
    )
    static let attachments = Wording(
        "从今以后一起公布这几条的附件：记录序号或凭证号，可以几个。记在账本旁边的 fund.published.txt。",
        """
        From now on publish the attached files of these entries too: numbers of entries or vouchers. Kept in \
        fund.published.txt beside the ledger.
        """
    )
    static let without = Wording(
        "撤下这几条的附件，以后也不公布。",
        "Take the attached files of these entries out of the folder, and publish them no more."
    )
    static let period = Wording(
        "网页上的收支和报表是哪一段的：2025、2025-03、2025Q1；不写就是最近一年。",
        "What the page’s figures and statements are about: 2025, 2025-03, 2025Q1; without it, the latest year."
    )
    static let singleFile = Wording(
        "只写一个网页文件，账目都在里面：发到群里、拷到 U 盘。不带附件。",
        "Write one page only, with every entry in it: for a chat or a memory stick. Without attached files."
    )
    static let aloneWithout = Wording(
        "单个文件里没有附件：--attachments、--without 是公布文件夹用的。",
        "One file has no attached files in it: --attachments and --without are for a folder."
    )
    static let tooLargeForOne = Wording(
        "这本账超过 25 MB，一个网页装不下，手机打不开。请公布成文件夹：去掉 --single-file。",
        """
        This ledger has more than 25 MB of entries: too much for one page on a phone. Publish a folder: leave out \
        --single-file.
        """
    )
    static let preview = Wording(
        "什么都不写，先看：公布前后各多少、撤下什么、哪些文字头一次公开。",
        "Write nothing: show sizes before and after, what is removed, and every text that becomes public for the first time."
    )
    static let notCleared = Wording(
        "第 {0} 条没有准予公布的附件。",
        "No attached file of entry {0} was to be published."
    )
    static let withAttachments = Wording("附件 {0} 个。", "Attached files: {0}.")
    static let removed = Wording(
        "已从文件夹里撤下 {0}；别人已经存下的收不回。",
        "Removed from the folder: {0}. What somebody saved already stays with them."
    )
    static let published = Wording(
        "已公布到 {0}：{1} 条，其中新增 {2} 条，写了 {3} 个文件。",
        "Published in {0}: {1} entries, {2} of them new; {3} files were written."
    )
    static let checker = Wording(
        "其中的 verify.html 只有核对程序，请业主各留一份，SHA-256：{0}",
        "In it, verify.html is the verifier alone, for everybody to keep; its SHA-256: {0}"
    )
    static let forWhom = Wording(
        "里面有每户的房号和金额，只给本小区的人看：加口令，或者用 U 盘、群文件。",
        "It shows every home’s code and amounts: keep it behind a password, on a stick or in a closed group."
    )
}
