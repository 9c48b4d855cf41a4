import FundDesk

/// The words of `explain`.
enum ExplainTexts {
    static let title = Wording("{0} {1}", "{0} {1}")
    static let message = Wording("  说什么：{0}", "  says:  {0}")
    static let remedy = Wording("  怎么办：{0}", "  do:    {0}")
    static let why = Wording("  为什么：{0}", "  why:   {0}")
    static let cause = Wording("  多半是：{0}", "  cause: {0}")
    static let causes = Wording("  会被拒绝：{0}", "  wrong: {0}")
    static let leads = Wording("  比如这样：{0}", "  as in: {0}")
    static let cure = Wording("  这样可以：{0}", "  right: {0}")
    static let practice = Wording("    （在副本上试，不要在真账上试。）", "    (Try it on a copy, never on the books themselves.)")
    static let status = Wording("  退出状态：{0}", "  exit:  {0}")

    /// Which kind of problem a code is.
    static func area(_ code: ProblemCode) -> Wording {
        switch code.rawValue {
        case _ where code.isRemark:
            Wording(
                "  属于：值得一问，照记不误，核对时单独列出",
                "  kind:  worth a question; it is recorded all the same, and verification lists it apart"
            )
        case _ where code.isDoubt:
            Wording(
                "  属于：账本自身没有问题，但本机记住的与它不符，要由人来认定",
                "  kind:  the ledger is sound in itself, but what this machine remembers speaks against it until settled"
            )
        case 1000..<2000:
            Wording(
                "  属于：记账规则，记账和核对时都会判",
                "  kind:  a rule of the ledger, judged when recording and when verifying"
            )
        case 2000..<3000: Wording("  属于：核对时在账本文件里发现的问题", "  kind:  found in the ledger file by the verifier")
        case 3000..<4000: Wording("  属于：文件和密钥", "  kind:  files and keys")
        default: Wording("  属于：命令或导入文件里写的内容", "  kind:  what a command or an imported file asks for")
        }
    }
}
