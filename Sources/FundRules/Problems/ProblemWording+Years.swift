extension ProblemWording {
    /// Refunds, destroyed homes, and what closes and corrects a year.
    static let yearRules: [ProblemCode: ProblemWording] = [
        .refundOfNothing: ProblemWording(Wording("没有第 {0} 条可返还", "there is no earlier entry {0} to refund")),
        .refundNotPossible: ProblemWording(
            Wording("第 {0} 条是“{1}”，不是交存", "entry {0} is a “{1}”, not a contribution"),
            Wording("返还要写交存那一条的序号或凭证号。", "Name the entry or voucher number of the contribution.")
        ),
        .refundOfReversed: ProblemWording(
            Wording("第 {0} 条交存已经冲销，没有可返还的", "the contribution {0} was reversed, nothing of it can be refunded")
        ),
        .refundTooEarly: ProblemWording(
            Wording("返还日期 {0} 早于交存的 {1}", "a refund dated {0}, before the contribution's {1}"),
            Wording("请用交存当天或之后的日期。", "Date it on or after the contribution.")
        ),
        .refundTooLarge: ProblemWording(
            Wording(
                "第 {0} 条交存 {3}，还可返还 {2}，返还 {1} 就超了",
                "contribution {0} was {3}, {2} of it is left to refund; {1} is too much"
            ),
            Wording("请核对金额；返还错了的先冲销。", "Check the amount; reverse a wrong refund first.")
        ),
        .balanceNotReturned: ProblemWording(
            Wording("房号 {0} 的余额是 {1}，返还的是 {2}", "the unit {0} has a balance of {1}, {2} is returned"),
            Wording("房屋灭失返还全部余额，由程序算出。", "A destroyed home's whole balance is returned; the program works it out.")
        ),
        .payoutTooLarge: ProblemWording(
            Wording("付房号 {0} 灭失返还 {1}，应付的只有 {2}", "{1} to be paid out for the unit {0}, only {2} is owed"),
            Wording("请核对金额；房屋灭失要先登记。", "Check the amount; record the destruction first.")
        ),
        .yearOpen: ProblemWording(
            Wording("{0} 年还不能结转：该结账的是 {1}", "{0} cannot be closed yet: the month {1} is next to close"),
            Wording("十二个月都结账之后再结转。", "Close its twelve months first.")
        ),
        .closingOutOfOrder: ProblemWording(
            Wording("{0} 年还不能结转：{1} 年还没有结转", "{0} cannot be closed: {1} has not been closed"),
            Wording("年份按顺序结转。", "Years close in order.")
        ),
        .closingEmpty: ProblemWording(
            Wording("{0} 年没有要结转的收支，或已经结转过", "{0} has no income or expenditure to close, or is closed already")
        ),
        .closingDate: ProblemWording(Wording("年末结转的日期应为 {0}，实为 {1}", "the closing of a year is dated {0}, not {1}")),
        .correctionYear: ProblemWording(
            Wording("{0} 年不能在 {1} 更正", "{0} cannot be corrected on {1}"),
            Wording(
                "只更正开账以后、日期所在年之前、各月都已结账的年份；没结账的月份直接记。",
                "Correct only years since the fund opened that are over and closed month by month; record into open months directly."
            )
        ),
        .reversalBlocked: ProblemWording(
            Wording("第 {0} 条有 {1} 已经返还或付出，不能冲销", "of entry {0}, {1} was refunded or paid out; it cannot be reversed"),
            Wording("请先冲销那些返还或付款。", "Reverse those refunds or payouts first.")
        ),
        .closeUnreconciled: ProblemWording(
            Wording("{0} 还没有按现在的银行存款余额 {1} 对账", "{0} was not reconciled at the bank balance it has now, {1}"),
            Wording("请先对账，再结账。", "Reconcile it first.")
        ),
        .interestNotAllowed: ProblemWording(
            Wording("从 {0} 到 {1} 的划转不能带利息", "a transfer from {0} to {1} brings no interest"),
            Wording("只有国债兑付（从 1101 到 1001）可以带利息。", "Only redeemed bonds do, from 1101 to 1001.")
        ),
        .handoverEmpty: ProblemWording(
            Wording("划转的资金合计 {0}，不大于零或太大", "the money handed over is {0}: nothing, or too much"),
            Wording("请核对各户金额和未分配的收益。", "Check the units' amounts and what is undistributed.")
        ),
    ]
}
