extension ProblemWording {
    /// Changes of the register, rates, budgets and reconciliations.
    static let registerRules: [ProblemCode: ProblemWording] = [
        .unitGone: ProblemWording(
            Wording(
                "房号 {0} 在 {1} 起已不在册（第 {2} 条），接替的是 {3}",
                "the unit {0} left the register on {1} (entry {2}); in its place: {3}"
            ),
            Wording("请用接替的房号；灭失的房屋不再交存。", "Name the unit in its place; a destroyed home takes no more.")
        ),
        .unitTenureDiffers: ProblemWording(
            Wording("房号 {0} 的性质或楼栋与 {1} 登记的不同", "the unit {0} has not the tenure or building of {1}"),
            Wording("分割、合并和更正都不改变房屋性质。", "Splits, mergers and amendments keep the tenure.")
        ),
        .unitsTooFew: ProblemWording(
            Wording("分割要至少分成两套，合并要至少并两套", "a split makes two units at least, a merger joins two at least")
        ),
        .amendmentOfNothing: ProblemWording(
            Wording("房号 {0} 的登记没有变化", "nothing changes in what is registered of {0}"),
            Wording("请写出要改的项目。", "Say what is to change.")
        ),
        .budgetAccount: ProblemWording(
            Wording("科目 {0} 不是收入或支出科目", "account {0} is not one of income or expenditure"),
            Wording("预算用 4 或 5 开头的科目。", "A budget names accounts that begin with 4 or 5.")
        ),
        .budgetRepeats: ProblemWording(
            Wording("预算里“{0}”写了两次", "the budget has “{0}” twice"),
            Wording("每个项目写一行。", "One line for each.")
        ),
        .reconciliationBook: ProblemWording(
            Wording("{0} 月末账面银行存款是 {1}，对账写的是 {2}", "the ledger's bank balance at the end of {0} is {1}, not {2}"),
            Wording("请重新对账：账在对账以后变了，或记录被改动过。", "Reconcile again: the books have changed, or the entry was altered.")
        ),
        .reconciliationItem: ProblemWording(
            Wording("第 {0} 条不是当月或以前收付银行存款 {1} 的凭证", "entry {0} is no voucher up to that month with {1} on the bank"),
            Wording("请重新对账。", "Reconcile again.")
        ),
        .reconciliationLate: ProblemWording(
            Wording("银行流水日期 {0} 在 {1} 之后", "a bank line dated {0}, after {1}"),
            Wording("请只用到当月月末的流水。", "Use the statement up to the month's end.")
        ),
        .reconciliationDiffers: ProblemWording(
            Wording("调节后银行余额 {0}，账面余额 {1}，两边不等", "adjusted, the bank has {0} and the ledger {1}"),
            Wording("请核对银行流水是否完整、期初是否相符。", "Check that the statement is complete and its opening balance agrees.")
        ),
    ]
}
