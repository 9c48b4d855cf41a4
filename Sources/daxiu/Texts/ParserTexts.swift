import FundDesk

/// The phrases of the argument parser, and what they are called here.
enum ParserTexts {
    /// What the parser says of a command line that it cannot read.
    static let messages: [Wording] = [
        Wording("没有选项 {0}，您是想写 {1} 吗", "Unknown option '{0}'. Did you mean '{1}'?"),
        Wording("没有选项 {0}", "Unknown option '{0}'"),
        Wording("选项 {0} 后面缺少内容", "Missing value for '{0}'"),
        Wording("选项 {0} 不带内容，却写了 {1}", "The option '{0}' does not take any value, but '{1}' was specified."),
        Wording("多出的参数 {0}", "Unexpected argument '{0}'"),
        Wording("多出 {0} 个参数：{1}", "{0} unexpected arguments: '{1}'"),
        Wording("缺少参数 {0}", "Missing expected argument '{0}'"),
        Wording("{1} 不能是“{0}”", "The value '{0}' is invalid for '{1}'"),
        Wording("选项写错了：{0}", "Invalid option: {0}"),
    ]
}
