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
        """,
        """
        The folder has every entry, the hashes of every level and all checkpoints (C2SP tlog-tiles): any verifier, witness or \
        monitor reads it. Published again, only what is new is added: no published file is ever written again, a ledger that \
        does not go on from what stands there is refused, and the checkpoint comes last.
        It shows every home’s code and amounts (no names, no telephones): it is for the people of the estate, behind a \
        password, on a stick or in a closed group.
        """
    )
    static let target = Wording("放公布内容的文件夹。", "The folder to publish into.")
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
