import FundDesk

/// The phrases of the argument parser, and what they are called here.
enum ParserTexts {
    /// A command that there is not.
    static let noCommandNear = Wording("没有命令 {0}。是不是 {1}？", "there is no command {0}; did you mean {1}?")
    static let noCommand = Wording(
        "没有命令 {0}；有哪些命令，见 {1} --help",
        "there is no command {0}; see {1} --help for what there is"
    )
    /// A tour that there is not.
    static let noTour = Wording("没有给“{0}”的一页；有：{1}", "there is no tour for “{0}”; there is {1}")
    /// An option that there is not.
    static let noOption = Wording("没有选项 {0}", "there is no option {0}")
    /// An option that there is not, and one that is meant by its name elsewhere.
    static let optionNear = Wording("没有选项 {0}，是不是 {1}？", "there is no option {0}; did you mean {1}?")
    /// An option with a value, given twice.
    static let optionTwice = Wording("选项 {0} 写了两次，只能写一次", "the option {0} is given twice: give it once")
    static let ledgerTwice = Wording(
        "选项 --ledger 写了两次，只能写一次；几个账本一起核对，用 daxiu verify 文件 文件",
        "the option --ledger is given twice: give it once; to verify several ledgers, daxiu verify FILE FILE"
    )
    /// A command line of which the parser says what is not in the list below.
    static let unread = Wording("看不懂这行命令", "the command line cannot be read")

    /// What the parser says of a command line that it cannot read; the longer patterns first.
    static let messages: [Wording] = [
        Wording(
            "没有选项 {0}，是不是 {1}？或者选项 {2} 后面缺少内容",
            "Unknown option '{0}'. Did you mean '{1}'?\n   or: Missing value for '{2}' in '{3}'"
        ),
        Wording(
            "没有选项 {0}；或者选项 {1} 后面缺少内容",
            "Unknown option '{0}'\n   or: Missing value for '{1}' in '{2}'"
        ),
        Wording("没有选项 {0}，是不是 {1}？", "Unknown option '{0}'. Did you mean '{1}'?"),
        Wording("没有选项 {0}", "Unknown option '{0}'"),
        Wording("选项 {0} 后面缺少内容", "Missing value for '{0}'"),
        Wording("选项 {0} 不带内容，却写了 {1}", "The option '{0}' does not take any value, but '{1}' was specified."),
        Wording("多出的参数 {0}", "Unexpected argument '{0}'"),
        Wording("多出 {0} 个参数：{1}", "{0} unexpected arguments: '{1}'"),
        Wording("缺少参数 {0}", "Missing expected argument '{0}'"),
        Wording("缺少其中一项：{0}", "Missing one of: '{0}'"),
        Wording("后面还要写一个命令", "Missing required subcommand."),
        Wording(
            "{0} 和 {1} 只能写一个",
            "Value to be set with flag '{0}' had already been set with flag '{1}'"
        ),
        Wording("{0} 不是上一级命令", "Command '{0}' is not a parent of the current command."),
        Wording(
            "不会为 {0} 写补全脚本；可用：{1}",
            "Can't generate completion scripts for '{0}'.\nPlease use --generate-completion-script=<shell> with one of:\n    {1}"
        ),
        Wording("{1} 不能是“{0}”", "The value '{0}' is invalid for '{1}'"),
        Wording("选项写错了：{0}", "Invalid option: {0}"),
    ]
}
