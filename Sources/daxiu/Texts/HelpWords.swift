import FundDesk

/// The words that help screens are made of.
enum HelpWords {
    static let usage = Wording("用法：", "Usage: ")
    static let option = Wording("选项", "options")
    static let subcommand = Wording("子命令", "subcommand")
    static let arguments = Wording("参数：", "Arguments:")
    static let options = Wording("选项：", "Options:")
    static let commonOptions = Wording("许多命令都有的选项：", "Options that many commands have:")
    static let subcommands = Wording("子命令：", "Subcommands:")
    static let standard = Wording("（不写时）", " (default)")
    static let examples = Wording("例：", "Example:")
    static let more = Wording("{0} <子命令> --help 看详细说明。", "{0} <subcommand> --help says more.")
    static let seeHelp = Wording("  {0} --help 看说明。", "  {0} --help says more.")
    static let help = Wording("显示说明。", "Show this page.")
    static let tour = Wording("第一个月怎么走", "the first month")
    static let version = Wording("显示版本。", "Show the version.")
    static let rootUsage = Wording("用法：daxiu <命令> …", "Usage: daxiu <command> …")
    static let rootMore = Wording(
        """
        daxiu <命令> --help 看说明；help tour 走第一个月，后面可写 resident 业主、
        supervisor 监察人、auditor 审计、office 街道；demo 文件夹 走一年；explain 编号。
        退出状态：0 做成了；1 账本不成立；2 没能做或没能核对；3 成立但较弱；
        4 已经记了账，后面的一步没有做成，不要再记一遍；64 命令写错；65 内容不对。
        """,
        """
        daxiu <command> --help explains one; help tour, the first month; help tour
        resident|supervisor|auditor|office; demo FOLDER, a year; explain CODE, an error.
        Exit status: 0 done; 1 the ledger does not hold; 2 not done or not checked; 3
        holds, but weaker; 4 recorded, then failed: not again; 64 usage; 65 bad input.
        """
    )
}
