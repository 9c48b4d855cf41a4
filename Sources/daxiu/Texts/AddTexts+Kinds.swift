import FundDesk

/// The questions that single kinds of voucher have.
extension AddTexts {
    static let income = Wording("什么收益", "What income")
    static let expense = Wording("什么费用", "What cost")
    static let project = Wording("哪个项目", "Which project")
    static let projectHelp = Wording("没有完工的项目都在这里；新项目要先立项。", "These are not completed; a new one is proposed first.")
    static let projectDetail = Wording("{0}，预算还剩 {1}", "{0}, {1} left of its budget")
    static let noProject = Wording("哪个项目（账上没有未完工的项目）", "Which project (no open one is on the books)")
    static let part = Wording("付的是什么", "What for")
    static let partHelp = Wording("施工、材料选“工程”；监理、检测、审价各是一种。", "Works and materials are “works”.")

    static let way = Wording("从哪里到哪里", "From where to where")
    static let wayDetail = Wording("可转 {0}", "{0} there")
    static let buyBonds = Wording("银行存款买国债", "bank to bonds")
    static let sellBonds = Wording("国债到期或卖出，钱回银行", "bonds back to the bank")
    static let drawCash = Wording("从银行提备用金", "cash drawn from the bank")
    static let returnCash = Wording("备用金交回银行", "cash back to the bank")
    static let interest = Wording("其中国债利息（元）", "Interest that came with it (yuan)")
    static let interestHelp = Wording(
        "本金之外一起到账的利息；没有就回车。",
        "What came in beside the principal, if anything."
    )

    static let refunded = Wording("退的是哪一笔交存", "Which payment goes back")
    static let mistaken = Wording("哪一笔记错了", "Which voucher is wrong")
    static let voucherHelp = Wording(
        "最近的排在前面；打凭证号、房号、金额或摘要里的几个字来找。",
        "The latest stand first; type a part of its number, home, amount or memo to find one."
    )
    static let mistake = Wording("哪一种错", "What kind of mistake")
    static let wrong = Wording("有一笔记错了", "one was recorded wrongly")
    static let wrongDetail = Wording("红字冲销，再记一遍对的", "reverse it, and record it right")
    static let missing = Wording("往年漏记了一笔", "one is missing in a closed year")
    static let missingDetail = Wording("那一年已经结账，按以前年度更正补记", "recorded now as a correction of that year")
    static let year = Wording("属于哪一年", "Of which year")
    static let yearHelp = Wording("已经结账的年份，四位数字。", "A year that is closed, four digits.")
    static let missingKind = Wording("漏记的是什么", "What is missing")
    static let reason = Wording("为什么冲销", "Why it is taken back")
    static let reasonHelp = Wording("一句话，会写在凭证上；可以打号码选，也可以自己写。", "A few words, which the voucher bears.")

    /// Usual reasons.
    static let reasons = [
        Wording("金额记错", "wrong amount"), Wording("房号记错", "wrong home"), Wording("日期记错", "wrong date"),
        Wording("重复记账", "recorded twice"), Wording("类别记错", "wrong category"),
    ]
}
