import FundRules

/// The words of the ends of years: closings, recorded and presumed, what is not closed, and what was restated.
extension Label {
    static let presumedClosing = Wording("虚拟结转", "Presumed closing")
    static let presumedLine = Wording("虚拟结转（{0} 年没有记录年末结转）", "Presumed closing (none of {0} is recorded)")
    static let statedBeforeClosing = Wording("{0}（结账前）", "{0} (before closing)")
    static let notClosed = Wording("{0}（未结账）", "{0} (not closed)")
    static let notOver = Wording("{0}（截至{1}，未结账）", "{0} (up to {1}, not closed)")
    static let notBegun = Wording("{0}（尚未开始）", "{0} (not begun)")

    static let closingRecorded = Wording(
        "{0} 年年末结转：凭证 {1}（账本第 {2} 条）。",
        "Closing of {0}: voucher {1} (entry {2})."
    )
    static let closingPresumed = Wording(
        "{0} 年没有记录年末结转（截至账本第 {1} 条）。虚拟结转不是凭证，不计入发生额；它列示结转后的余额，下年期初与之相符。",
        "No closing of {0} is recorded up to entry {1}. The presumed one is no voucher and counts in no turnover: it shows "
            + "the balances after closing, with which the next year opens."
    )
    static let closingToCome = Wording(
        "{0} 年收支尚未结转，本表截至账本第 {1} 条；以前年度收支已并入净资产科目。",
        "Before the closing of {0}, up to entry {1}; income and expenditure of earlier years stand in the net assets."
    )
    static let closingLeftOut = Wording(
        "{0} 年年末结转之前的余额，本表截至账本第 {1} 条；年末结转不在内。",
        "Balances before the closing of {0}, which is left out; up to entry {1}."
    )
    static let earlierPresumed = Wording(
        "{0} 年没有记录年末结转，其收支已按虚拟结转并入期初净资产。",
        "No closing of {0} is recorded: what it brought is presumed to be closed into the opening net assets."
    )

    static let restated = Wording(
        "{0}已按以前年度调整重述，逐笔如下（元，减少为负）：",
        "{0} is restated by the adjustments of earlier years below (yuan; a decrease is negative):"
    )
    static let adjustedBy = Wording(
        "以前年度调整逐笔如下（元，减少为负）：",
        "The adjustments of earlier years one by one (yuan; a decrease is negative):"
    )
    static let restatedByCorrection = Wording(
        "第 {0} 条（凭证 {1}）更正 {2} 年：{3}",
        "Entry {0} (voucher {1}), correction of {2}: {3}"
    )
    static let restatedByReversal = Wording(
        "第 {0} 条（凭证 {1}）冲销 {2} 年凭证：{3}",
        "Entry {0} (voucher {1}), reversal of a voucher of {2}: {3}"
    )

    static let correctionOfYears = Wording("以前年度更正", "Earlier years corrected")
    static let correctedItem = Wording("{0}：以前年度更正（{1} 年）", "{0}: correction of {1}")
    static let correctionsInAll = Wording("以前年度更正合计（不计入本期使用）", "Corrections of earlier years, not used in the period")

    /// Years one after the other.
    static func years(_ years: [Int]) -> Wording {
        let names = years.map(String.init)
        return Wording(names.joined(separator: "、"), names.joined(separator: ", "))
    }
}
