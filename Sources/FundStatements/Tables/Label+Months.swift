import FundRules

/// The words of statements by month and of cash flow.
extension Label {
    static let incomeByMonth = Wording("收支表（按月）", "Income and expenditure by month")
    static let netAssetsByMonth = Wording("净资产变动表（按月）", "Changes in net assets by month")
    static let cashFlow = Wording("现金流量表", "Cash flow")
    static let cashFlowByMonth = Wording("现金流量表（按月）", "Cash flow by month")

    static let surplusOfColumn = Wording("收支差额", "Surplus")
    static let cashReceipts = Wording("一、现金流入", "1. Cash received")
    static let cashPayments = Wording("二、现金流出", "2. Cash paid")
    static let cashChange = Wording("三、现金净增加额", "3. Net increase")
    static let cashOpening = Wording("期初现金余额", "Cash at the start")
    static let cashClosing = Wording("期末现金余额", "Cash at the end")
    static let cashNote = Wording(
        "现金指银行存款（1001）和备用金（1201）；两者之间的划拨不算流量。",
        "Cash is the bank account (1001) and the imprest (1201); what moves between them is no flow."
    )
    static let monthlyNote = Wording(
        "余额行的合计栏为整个期间的期初、期末余额。",
        "In the column of the sum, balances are those of the whole period."
    )

    /// A month at the head of a column.
    static func month(_ month: Month, isInOneYear: Bool) -> Wording {
        isInOneYear ? Wording("\(month.month)月", month.description) : Period.title(month)
    }
}
