import FundRules

/// The words of the tables: titles, column headings and lines.
///
/// Source of the statutory ones: 财会〔2020〕7号, 会住维01 to 会住维03.
enum Label {
    // Heads and feet
    static let basis = Wording("参照财会〔2020〕7号", "after Caikuai [2020] No. 7")
    static let entity = Wording("资金名称：", "Fund: ")
    static let preparer = Wording("编制单位：", "Prepared by: ")
    static let money = Wording("单位：元", "in yuan")
    static let period = Wording("期间：", "Period: ")
    static let colon = Wording("：", ": ")
    static let form01 = Wording("会住维01", "Form 01")
    static let form02 = Wording("会住维02", "Form 02")
    static let form03 = Wording("会住维03", "Form 03")

    // Titles
    static let balanceSheet = Wording("资产负债表", "Balance sheet")
    static let incomeStatement = Wording("收支表", "Statement of income and expenditure")
    static let netAssetsStatement = Wording("净资产变动表", "Statement of changes in net assets")
    static let projects = Wording("维修项目表", "Repair projects")
    static let unitBalances = Wording("分户余额表", "Balances of the units")
    static let unitLedger = Wording("分户账", "Unit ledger")
    static let trialBalance = Wording("科目余额表", "Trial balance")
    static let journal = Wording("序时账", "Journal of vouchers")
    static let accountLedger = Wording("明细账", "Account ledger")

    // Columns
    static let item = Wording("项目", "Item")
    static let code = Wording("科目", "Account")
    static let name = Wording("名称", "Name")
    static let closing = Wording("期末余额", "Closing")
    static let openingOfYear = Wording("年初余额", "Start of year")
    static let thisYear = Wording("本年数", "This year")
    static let lastYear = Wording("上年数", "Last year")
    static let thisQuarter = Wording("本季数", "This quarter")
    static let thisMonth = Wording("本月数", "This month")
    static let yearToDate = Wording("本年累计数", "Year to date")
    static let date = Wording("日期", "Date")
    static let number = Wording("凭证号", "Voucher")
    static let summary = Wording("摘要", "Summary")
    static let amount = Wording("金额", "Amount")
    static let balance = Wording("余额", "Balance")
    static let debit = Wording("借方", "Debit")
    static let credit = Wording("贷方", "Credit")
    static let openingDebit = Wording("期初借方", "Opening debit")
    static let openingCredit = Wording("期初贷方", "Opening credit")
    static let turnoverDebit = Wording("本期借方", "Debits")
    static let turnoverCredit = Wording("本期贷方", "Credits")
    static let closingDebit = Wording("期末借方", "Closing debit")
    static let closingCredit = Wording("期末贷方", "Closing credit")
    static let projectID = Wording("项目号", "Project")
    static let title = Wording("名称", "Title")
    static let scope = Wording("范围", "Scope")
    static let budget = Wording("预算", "Budget")
    static let paid = Wording("本期支出", "Paid in period")
    static let cost = Wording("累计支出", "Cost so far")
    static let remaining = Wording("预算余额", "Budget left")
    static let chargedCommercial = Wording("商品住宅承担", "Commercial share")
    static let chargedPublic = Wording("公有住房承担", "Public share")
    static let unit = Wording("房号", "Unit")
    static let building = Wording("楼栋", "Building")
    static let area = Wording("面积（m²）", "Area (m²)")
    static let tenure = Wording("性质", "Tenure")

    // Lines
    static let opening = Wording("期初余额", "Opening balance")
    static let turnover = Wording("本期合计", "Total of the period")
    static let sum = Wording("合计", "Total")
    static let assets = Wording("资产总计", "Total assets")
    static let liabilities = Wording("负债合计", "Total liabilities")
    static let maintenanceFund = Wording("维修资金", "Repair fund")
    static let ofWhichCommercial = Wording("其中：商品住宅", "of which commercial housing")
    static let publicHousing = Wording("已售公有住房", "sold public housing")
    static let netAssets = Wording("净资产合计", "Total net assets")
    static let liabilitiesAndNetAssets = Wording("负债和净资产总计", "Total liabilities and net assets")
    static let income = Wording("一、本期收入", "1. Income")
    static let expenditure = Wording("二、本期支出", "2. Expenditure")
    static let surplus = Wording("三、本期收支差额", "3. Surplus")
    static let priorClosing = Wording("一、上年年末余额", "1. End of last year")
    static let adjustment = Wording("二、以前年度调整", "2. Adjustment of earlier years")
    static let yearOpening = Wording("三、本年年初余额", "3. Start of this year")
    static let change = Wording("四、本年变动金额", "4. Change of this year")
    static let surplusOfYear = Wording("（一）本年收支差额", "(a) Surplus")
    static let distribution = Wording("（二）本年分配累计收益", "(b) Income distributed")
    static let transfer = Wording("（三）本年划转", "(c) Transferred")
    static let yearClosing = Wording("五、本年年末余额", "5. End of this year")
    static let closingToDate = Wording("五、期末余额", "5. End of the period")

    // Remarks
    static let beforeClosing = Wording(
        "本年收支尚未结转；以前年度收支已并入净资产科目。",
        "Before the closing of the year; income and expenditure of earlier years stand in the net assets."
    )
    static let sharing = Wording(
        "项目费用按立项时登记的范围累计分摊，余数按最大余数法，同一楼栋各户可能相差一分。",
        "A project's cost so far is shared over its scope as registered then, by largest remainder; "
            + "two units of a building may differ by 0.01."
    )
    static let negative = Wording("余额为负的，是该户应补交的金额。", "A negative balance is what the unit has to pay in.")

    /// The name of a tenure.
    static func tenure(_ tenure: Tenure) -> Wording {
        switch tenure {
        case .commercial: Wording("商品住宅", "commercial")
        case .public: Wording("已售公有住房", "public")
        }
    }
}
