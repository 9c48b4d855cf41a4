import FundRules

/// The words of requests for changes of the register.
enum RegisterTexts {
    static let request = Wording("房屋变更申请", "request for the register")
    /// A request's subject: the kind of change, what it concerns, why.
    static let asked = Wording("{0} {1}（{2}）", "{0} {1} ({2})")
    static let asksFor = Wording("申请登记", "asks for")
    static let isApproved = Wording(
        "第 {0} 条已经批准；登记用 daxiu request carry {0}。",
        "Entry {0} is approved; record it with daxiu request carry {0}."
    )
    static let unneeded = Wording(
        "这项申请不需批准；登记用 daxiu request carry {0}。",
        "Nobody need approve it; record it with daxiu request carry {0}."
    )
    static let policy = Wording(
        "房屋登记：新增、分割、合并，改面积、权重、业主组，先申请，批准后照申请登记；由能批准成员变更的人批准。",
        """
        The register of homes: what adds, splits or merges homes, or changes areas, weights or owner groups is asked for \
        first, approved as changes of members are, and recorded as it was asked for.
        """
    )
    static let untilWithoutAsk = Wording("--until 只能和 --ask 一起写", "--until goes with --ask")

    // Help
    static let ask = Wording(
        "只申请，不登记；写明事由。批准后用 daxiu request carry 登记。",
        "Ask for it instead of recording it, and say why; daxiu request carry records it once it is approved."
    )
    static let until = Wording("申请有效的最后一天。", "The last day that what is asked for may be recorded.")
    static let carry = Wording("照批准的申请登记房屋变更。", "Record a change of the register as it was asked for.")
    static let carryDiscussion = Wording(
        "申请用 daxiu unit split、merge、amend、import 或 daxiu title 加 --ask 事由 提出。登记的内容与申请一字不差，一项申请只登记一次。",
        """
        Ask with daxiu unit split, merge, amend or import, or daxiu title, and --ask PURPOSE. What is recorded is what was \
        asked for, to the byte, and once for each request.
        """
    )
    static let carried = Wording("申请的序号。", "The request.")
}
