import FundDesk

/// The words of the manual pages.
enum ManualWords {
    static let manual = Wording("大修账本手册", "Daxiu Manual")
    static let name = Wording("名称", "NAME")
    static let synopsis = Wording("用法", "SYNOPSIS")
    static let description = Wording("说明", "DESCRIPTION")
    static let tour = Wording("第一个月", "THE FIRST MONTH")
    static let environment = Wording("环境变量", "ENVIRONMENT")
    static let status = Wording("退出状态", "EXIT STATUS")
    static let seeAlso = Wording("参见", "SEE ALSO")
    static let anyCommand = Wording("命令 …", "command …")
    static let about = Wording(
        "一个文件就是一个资金：只追加、哈希成链的账本。每次记账都以签名的封条结束；报表就是一次核对。",
        """
        The append-only, hash-chained books of a neighbourhood's major-repair fund, one file a fund.
        Every recording ends with a signed checkpoint; a statement is a verification.
        """
    )

    static let variables: [(name: String, meaning: Wording)] = [
        ("DAXIU_LEDGER", Wording("账本文件，不写 --ledger 时用。", "The ledger file, where --ledger is not given.")),
        ("DAXIU_KEY", Wording("签名的密钥文件，不写 --key 时用。", "The key file that signs, where --key is not given.")),
        ("DAXIU_STATE", Wording("本机记住账本的文件夹。", "The folder in which this machine remembers ledgers.")),
        ("DAXIU_CONFIG", Wording("设置文件。", "The file of settings.")),
        ("DAXIU_BROWSER", Wording("打印 PDF 用的浏览器。", "The browser that prints PDF.")),
        ("DAXIU_NOW", Wording("现在的时刻，供脚本和测试用。", "The moment it is, for scripts and tests.")),
        (
            "DAXIU_PAGER, PAGER",
            Wording(
                "终端上的长输出用它翻页；DAXIU_PAGER 设为空就不翻页。",
                "What pages long output at a terminal; an empty DAXIU_PAGER for none."
            )
        ),
    ]

    static let statuses: [(number: Int32, meaning: Wording)] = [
        (0, Wording("做成了。", "Done.")),
        (ExitStatus.fails, Wording("账本不成立。", "The ledger does not hold.")),
        (ExitStatus.unchecked, Wording("没能做，或没能核对。", "It could not be done, or not be checked.")),
        (ExitStatus.weak, Wording("成立，但弱于制度要求。", "It holds, but is weaker than asked.")),
        (
            ExitStatus.recordedButFailed,
            Wording("已经记了账，后面的一步没有做成：不要再记一遍。", "Recorded, but what followed failed: do not record it again.")
        ),
        (ExitStatus.usage, Wording("命令写错了。", "The command line is wrong.")),
        (ExitStatus.badData, Wording("内容不对。", "What was asked for is wrong.")),
        (ExitStatus.unexpected, Wording("没有料到的错误。", "An error nobody foresaw.")),
        (
            ExitStatus.stopped,
            Wording("还没答完就停了，比如按了 Ctrl-C。", "Stopped before the last answer, as by Ctrl-C.")
        ),
    ]
}
