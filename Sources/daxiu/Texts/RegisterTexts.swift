import FundDesk

/// The words of requests for changes of the register.
enum RegisterTexts {
    static let carry = Wording("照批准的申请登记房屋变更。", "Record a change of the register as it was asked for.")
    static let untilWithoutAsk = Wording("--until 只能和 --ask 一起写", "--until goes with --ask")

    // Help
    static let ask = Wording(
        "只申请，不登记；写明事由。批准后用 daxiu request carry 登记。",
        "Ask for it instead of recording it, and say why; daxiu request carry records it once it is approved."
    )
    static let until = Wording("申请有效的最后一天。", "The last day that what is asked for may be recorded.")
    static let carryDiscussion = Wording(
        "申请用 daxiu unit split、merge、amend、import 或 daxiu title 加 --ask 事由 提出。登记的内容与申请一字不差，一项申请只登记一次。",
        """
        Ask with daxiu unit split, merge, amend or import, or daxiu title, and --ask PURPOSE. What is recorded is what was \
        asked for, to the byte, and once for each request.
        """
    )
    static let carried = Wording("申请的序号。", "The request.")
}
