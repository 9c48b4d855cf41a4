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
    static let listComma = Wording("、", ", ")
    static let omitted = Wording("（窗口不够宽，没有列出：{0}）", "(The window is too narrow for: {0})")
    static let colon = Wording("：", ": ")
    static let form01 = Wording("会住维01表", "Form 01")
    static let form02 = Wording("会住维02表", "Form 02")
    static let form03 = Wording("会住维03表", "Form 03")

    static let moneyInBrackets = Wording("（元）", " (yuan)")
    static let contents = Wording("目录", "Contents")
    static let charts = Wording("图表", "Charts")
    static let head = Wording("单位负责人", "Head")
    static let headOfAccounting = Wording("会计机构负责人", "Head of accounting")
    static let chiefAccountant = Wording("会计主管", "Chief accountant")
    static let reviewer = Wording("复核", "Reviewed")
    static let maker = Wording("制表人", "Prepared by")
    static let bookkeeper = Wording("记账", "Booked")
    static let cashier = Wording("出纳", "Cashier")
    static let voucherMaker = Wording("制单", "Made out")

    static let contractSum = Wording("合同金额", "Contract")
    static let retentionDue = Wording("应付质保金", "Retention due")

    // Titles
    static let balanceSheet = Wording("资产负债表", "Balance sheet")
    static let incomeStatement = Wording("收支表", "Statement of income and expenditure")
    static let netAssetsStatement = Wording("净资产变动表", "Statement of changes in net assets")
    static let projects = Wording("维修项目表", "Repair projects")
    static let unitBalances = Wording("分户余额表", "Balances of the units")
    static let unitLedger = Wording("分户账", "Unit ledger")
    static let trialBalance = Wording("科目余额表", "Trial balance")
    static let journal = Wording("序时账", "Journal of vouchers")
    static let accountSummary = Wording("科目汇总表", "Summary of accounts")
    static let accountLedger = Wording("明细账", "Account ledger")
    static let generalLedger = Wording("总账", "General ledger")
    static let bankBook = Wording("银行存款日记账", "Bank day book")
    static let cashBook = Wording("备用金日记账", "Cash day book")
    static let bondBook = Wording("国债投资日记账", "Bond day book")
    static let voucher = Wording("记账凭证", "Voucher")
    static let slip = Wording("分户对账单", "Yearly slip of a unit")
    static let projectVouchers = Wording("维修项目支出明细", "Vouchers of a project")
    static let projectShares = Wording("维修项目分摊明细", "Shares of a project")
    static let commonIncome = Wording("公共收益明细表", "Income of the common parts")
    static let ties = Wording("勾稽关系核对表", "Tie-outs")

    // Columns
    static let item = Wording("项目", "Item")
    static let code = Wording("科目", "Account")
    static let name = Wording("名称", "Name")
    static let closing = Wording("期末余额", "Closing")
    static let assetSide = Wording("资产", "Assets")
    static let otherSide = Wording("负债和净资产", "Liabilities and net assets")
    static let openingOfYear = Wording("年初余额", "Start of year")
    static let openingOfPeriod = Wording("期初余额", "Start of period")
    static let thisYear = Wording("本年数", "This year")
    static let lastYear = Wording("上年数", "Last year")
    static let thisQuarter = Wording("本季数", "This quarter")
    static let thisMonth = Wording("本月数", "This month")
    static let yearToDate = Wording("本年累计数", "Year to date")
    static let periodToDate = Wording("本期累计数", "Period to date")
    static let date = Wording("日期", "Date")
    static let number = Wording("凭证号", "Voucher")
    static let summary = Wording("摘要", "Summary")
    static let amount = Wording("金额", "Amount")
    static let balance = Wording("余额", "Balance")
    static let debit = Wording("借方", "Debit")
    static let credit = Wording("贷方", "Credit")
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
    static let areaNow = Wording("现面积（m²）", "Area now (m²)")
    static let tenure = Wording("性质", "Tenure")
    static let standingOfHome = Wording("登记", "Register")

    static let thisPeriod = Wording("本期数", "This period")
    static let sameOfLastYear = Wording("上年同期数", "Same of last year")
    static let lastPeriod = Wording("上期数", "Period before")
    static let closingOfLastYear = Wording("上年同期末余额", "A year before")
    static let openedWith = Wording("开账余额", "At the opening")
    static let comparedWithOpening = Wording(
        "账本 {0}开账，更早的没有数：比较的是开账余额。",
        "The books were opened on {0} and have nothing earlier: figures are compared with those they were opened with."
    )
    static let nothingToCompare = Wording(
        "账本 {0}开账，更早的没有数：收支没有可以比较的。",
        "The books were opened on {0} and have nothing earlier: there is nothing to compare income and expenditure with."
    )
    static let closingOfLastPeriod = Wording("上期末余额", "Period before")
    static let changeAmount = Wording("增减额", "Change")
    static let changeRatio = Wording("增减%", "Change %")
    static let changeOfBalance = Wording("期末余额增减", "Change of closing")
    static let standing = Wording("方向", "Side")
    static let onDebit = Wording("借", "Dr")
    static let onCredit = Wording("贷", "Cr")
    static let level = Wording("平", "–")
    static let month = Wording("月份", "Month")
    static let contra = Wording("对方科目", "Contra")
    static let paymentPart = Wording("款项", "Part")
    static let piece = Wording("流水分记序号", "Piece of it")
    static let reference = Wording("流水号", "Reference")
    static let party = Wording("对象", "Party")
    static let tie = Wording("核对事项", "What must agree")
    static let left = Wording("左方", "Left")
    static let right = Wording("右方", "Right")
    static let difference = Wording("差额", "Difference")
    static let result = Wording("结果", "Result")
    static let vouchers = Wording("凭证", "Vouchers")

    // Lines
    static let broughtForward = Wording("上年结转", "Brought forward")
    static let carriedForward = Wording("结转下年", "Carried forward")
    static let broughtOver = Wording("承前页", "From the page before")
    static let carriedOver = Wording("过次页", "To the next page")
    static let pageOfBook = Wording("本账第 {0} 页，共 {1} 页", "Page {0} of {1} of this book")
    static let several = Wording("{0} {1} 笔", "{0}, {1} vouchers")
    static let ofDay = Wording("本日合计", "Total of the day")
    static let ofMonth = Wording("本月合计", "Total of the month")
    static let ofYear = Wording("本年累计", "Year to date")
    static let agrees = Wording("相符", "agrees")
    static let disagrees = Wording("不符", "differs")
    static let notReconciled = Wording("未记录对账", "no reconciliation recorded")
    static let opening = Wording("期初余额", "Opening balance")
    static let turnover = Wording("本期合计", "Total of the period")
    static let sum = Wording("合计", "Total")
    static let assetCaption = Wording("一、资产：", "1. Assets")
    static let liabilityCaption = Wording("二、负债：", "2. Liabilities")
    static let netAssetCaption = Wording("三、净资产：", "3. Net assets")
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
    static let adjustment = Wording("二、以前年度调整（减少以“-”号填列）", "2. Adjustment of earlier years (- = decrease)")
    static let yearOpening = Wording("三、本年年初余额", "3. Start of this year")
    static let change = Wording("四、本年变动金额（减少以“-”号填列）", "4. Change of this year (- = decrease)")
    static let surplusOfYear = Wording("（一）本年收支差额", "(a) Surplus")
    static let distribution = Wording("（二）本年分配累计收益", "(b) Income distributed")
    static let transfer = Wording("（三）本年划转", "(c) Transferred")
    static let yearClosing = Wording("五、本年年末余额", "5. End of this year")
    static let priorClosingOfPeriod = Wording("一、上期期末余额", "1. End of the period before")
    static let periodOpening = Wording("三、本期期初余额", "3. Start of this period")
    static let changeOfPeriod = Wording("四、本期变动金额（减少以“-”号填列）", "4. Change of this period (- = decrease)")
    static let surplusOfPeriod = Wording("（一）本期收支差额", "(a) Surplus")
    static let distributionOfPeriod = Wording("（二）本期分配累计收益", "(b) Income distributed")
    static let transferOfPeriod = Wording("（三）本期划转", "(c) Transferred")
    static let closingToDate = Wording("五、期末余额", "5. End of the period")

    // Remarks
    static let beforeClosing = Wording(
        "本年收支尚未结转；以前年度收支已并入净资产科目。",
        "Before the closing of the year; income and expenditure of earlier years stand in the net assets."
    )
    static let sharesSealed = Wording(
        "项目已于 {0} 完结，各户累计分摊是最终数，与完结记录封存的指纹相同：{1}。",
        "The project was completed on {0}: the shares so far are final, as its completion sealed them with the root {1}."
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
