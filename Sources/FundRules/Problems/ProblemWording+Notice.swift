extension ProblemWording {
    /// The public notice.
    static let notice: [ProblemCode: ProblemWording] = [
        .noticeNotExtended: ProblemWording(
            Wording(
                "{0} 里已公布 {1} 条，这份 {2} 条的账本不是接着它的",
                "what stands published in {0} has {1} entries, and this ledger of {2} does not go on from it"
            ),
            Wording(
                "公布过的是另一份账本，或者这一份旧了、被换过。先对比两份；删掉重新公布，见过的人看得出来。",
                """
                Another ledger was published there, or this copy is old or was replaced. Compare first: whoever saw the \
                notice would notice a new one.
                """
            )
        ),
        .noticeAltered: ProblemWording(
            Wording("{0} 不是当初公布的内容", "{0} is not what was published"),
            Wording(
                "请先查清是谁改的；删掉这个文件再公布一次，就会照账本补上。",
                "Find out who changed it; delete this file and publish again, and it is made anew from the ledger."
            )
        ),
        .clearedListMalformed: ProblemWording(
            Wording(
                "“{0}”不是“序号 SHA-256 名称”这样的一行",
                "“{0}” is no line of entry, SHA-256 and name"
            ),
            Wording(
                "请删掉这一行，再重新准予公布那个附件。",
                "Delete the line, and clear the file for publishing again."
            )
        ),
        .attachmentNotPublishable: ProblemWording(
            Wording("第 {0} 条的附件 {1} 不能公布：{2}", "{1}, attached to entry {0}, cannot be published: {2}"),
            Wording(
                "能公布的是没有个人信息的附件；需要的话，遮住以后另附一份，记在更正里。",
                "Files without private details can be. Attach a copy with those covered, to an entry of its own."
            )
        ),
        .noticeUnsalted: ProblemWording(
            Wording(
                "这本账没有加盐，不能公布给所有人：从指纹试得出哪一户交了多少",
                "this ledger has no salts and cannot be published for everybody: hashes would tell what each home paid"
            ),
            Wording(
                "公布给本小区的人可以，要加口令。盐只有新建的账本才有。",
                "Publish it for the people of the estate, behind a password. Only new ledgers have salts."
            )
        ),
        .noticeOfOthers: ProblemWording(
            Wording("{0} 是公布给{1}的，不能再公布给{2}", "{0} is published for {1}, not for {2}"),
            Wording(
                "请换一个文件夹：给谁看的，一开始就定了，公开过的收不回。",
                "Take another folder: for whom one is stays as it is, and what was public cannot be taken back."
            )
        ),
        .noticeMissing: ProblemWording(
            Wording("{0} 里没有公布的内容：缺 {1}", "{0} is no published folder: {1} is missing or unreadable"),
            Wording(
                "请给公布到的那个文件夹；还没有公布的，先公布。",
                "Give the folder that was published into; where there is none yet, publish first."
            )
        ),
    ]
}
