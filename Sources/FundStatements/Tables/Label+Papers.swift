import FundRules

/// The words of vouchers, slips, projects and the yearly disclosure.
extension Label {
    // Vouchers
    static let attachments = Wording("附件", "Attachments")
    static let sheets = Wording("{0} 张", "{0}")
    static let invoice = Wording("发票号", "Invoice")
    static let recorder = Wording("记录", "Recorded by")
    /// Source: 会计基础工作规范 §51.
    static let voids = Wording("注销{0}{1}号凭证", "reversal of {1} of {0}")
    static let corrects = Wording("订正{0}{1}号凭证：{2}", "replaces {1} of {0}: {2}")
    static let correctionOfYear = Wording("以前年度更正（{0}年度）：{1}", "correction of {0}: {1}")
    static let kindAndPart = Wording("{0}（{1}）", "{0} ({1})")
    static let inRed = Wording("（红字）{0}", "（红字）{0}")
    static let inWords = Wording("合计（大写）人民币{0}", "Total: 人民币{0}")
    static let entryHash = Wording("账本第 {0} 条，指纹 {1}", "Ledger entry {0}, hash {1}")
    static let reversesVoucher = Wording("冲销凭证 {0}（第 {1} 条）", "Reverses voucher {0} (entry {1})")
    static let reversesEntry = Wording("冲销账本第 {0} 条", "Reverses ledger entry {0}")
    static let replacesVoucher = Wording(
        "订正已冲销的凭证 {0}（第 {1} 条）：银行流水号或发票号相同",
        "Recorded anew for reversed voucher {0} (entry {1}): same bank reference or invoice"
    )
    static let reversedBy = Wording("已被凭证 {0}（第 {1} 条）冲销", "Reversed by voucher {0} (entry {1})")

    // What stands before books of accounts
    static let flyleaf = Wording("账簿启用表", "Opening of the books")
    static let fundName = Wording("资金名称", "Fund")
    static let preparerName = Wording("编制单位", "Prepared by")
    static let accountingPeriod = Wording("会计期间", "Period")
    static let putIntoUse = Wording("启用日期", "In use from")
    static let keptUntil = Wording("截止日期", "In use until")
    static let pagesOfBook = Wording("共 {0} 页", "pages: {0}")
    static let allPages = Wording("账页合计", "All pages")
    static let keepers = Wording("经管人员一览表", "Who kept the books")
    static let office = Wording("职务", "Office")
    static let role = Wording("角色", "Role")
    static let keyID = Wording("密钥 ID", "Key ID")
    static let vouchersRecorded = Wording("本期记录凭证（张）", "Vouchers recorded")
    static let since = Wording("自第几条起", "From entry")
    static let until = Wording("至第几条止", "To entry")
    static let keepersNote = Wording(
        "每张凭证写明记录人的密钥；账本的校验点由该密钥签名。人员交接见账本的成员变更和移交记录。",
        "Every voucher names its recorder's key, which signs the ledger's checkpoints. Who took over from whom is in the "
            + "ledger's entries of members and handovers."
    )

    // Kinds of cost
    static let columnar = Wording("维修支出多栏账", "Columnar ledger of repairs")
    static let works = Wording("工程", "Works")
    static let byKindOfCost = Wording("按款项", "By kind of cost")
    static let debitBalance = Wording("借方余额", "Dr balance")
    static let columnarNote = Wording(
        "各款项栏为借方减贷方，红字为负；合计等于同一行的发生额。",
        "The kinds of cost are debits less credits; a line's sum to what it posts."
    )
    static let ofWhich = Wording("其中：{0}", "of which {0}")

    // Slips and shares
    static let closingInWords = Wording("期末余额（大写）：人民币{0}", "Closing balance in words: 人民币{0}")
    static let projectShare = Wording("{0}（本期支出 {1}，{2} 户分摊）", "{0} ({1} in the period, shared by {2} units)")
    static let shareInPeriod = Wording("本期分摊", "Share in period")
    static let shareSoFar = Wording("累计分摊", "Share so far")
    static let weight = Wording("权重", "Weight")
    static let weightNow = Wording("现权重", "Weight now")
    static let countedArea = Wording("（按当时登记的 {0} m² 计）", " (counted with {0} m², as registered then)")
    static let countedWeight = Wording("（按当时登记的权重 {0} 计）", " (counted with weight {0}, as registered then)")
    static let sharesPassedOn = Wording(
        "没有计分摊面积的户，是分割、合并后接替范围内房屋的，承担转来的份额。",
        "Homes that count nothing stand in the place of homes of the scope that were split or merged, and bear what passed on."
    )
    static let sharingBasis = Wording("分摊办法", "Shared by")

    /// How a cost is shared.
    static func basis(_ basis: SharingBasis) -> Wording {
        switch basis {
        case .area: Wording("按建筑面积", "area")
        case .weight: Wording("按权重", "weight")
        case .equal: Wording("按户均摊", "unit")
        }
    }

    static let unitMovements = Wording("分户账汇总表", "Accounts of the units")

    /// Whom a project concerns.
    static func scope(_ names: [String]) -> Wording {
        names == [Scope.all] ? Wording("全部", "all") : .plain(names.joined(separator: " "))
    }

    // Income of the common parts
    static let distributed = Wording("分配到户", "Distributed to the units")
    static let undistributedBalance = Wording("待分配累计收益", "Undistributed")
    static let commonIncomeNote = Wording(
        "自期初至期末待分配累计收益（3101）的全部变动：利息、经营、处置等收入，手续费等支出，分配到户。",
        "All that moved undistributed income (3101): interest, common parts, disposals, fees, and what was distributed."
    )

    // Arrears
    static let arrears = Wording("欠交表", "Arrears")
    static let allUnits = Wording("全部各户", "All units")
    static let dueSoFar = Wording("应交", "Due")
    static let paidSoFar = Wording("已交", "Paid")
    static let owed = Wording("欠交", "Overdue")
    static let arrearsRule = Wording(
        "按记录的交存标准，自 {0} 起；月份过完才算应交，交存先抵最早的月份；账龄自月末算起。",
        "By the recorded rates, from {0}; a month is due when it is over, contributions settle the oldest month first, "
            + "and age counts from the month's end."
    )
    static let arrearsPassedOn = Wording(
        "房屋分割、合并的，预交的和尚欠的月份随余额按面积转给接替的房屋。",
        "What a home that was split or merged had paid ahead or still owed went to those in its place, by area."
    )
    static let arrearsCount = Wording("应交 {0} 户，欠交 {1} 户，收缴率 {2}。", "{0} units owe, {1} are in arrears, {2} collected.")

    // Budget
    static let budgetStatement = Wording("预算执行表", "Budget and actual")
    static let direction = Wording("收支", "Direction")
    static let received = Wording("收入", "income")
    static let spent = Wording("支出", "expenditure")
    static let actual = Wording("本年累计实际", "Actual to date")
    static let execution = Wording("完成%", "Done %")
    static let incomeInAll = Wording("本年累计收入（含预算外）", "Income to date, budgeted or not")
    static let expenditureInAll = Wording("本年累计支出（含预算外）", "Expenditure to date, budgeted or not")
    static let budgetNote = Wording(
        "实际数自年初至期末；差额为实际减预算。",
        "Actual figures run from the start of the year; the difference is actual less budget."
    )

    // Reconciliation
    static let reconciliation = Wording("银行存款余额调节表", "Bank reconciliation")
    static let bookBalance = Wording("账面银行存款余额", "Balance in the ledger")
    static let bankBalance = Wording("银行对账单余额", "Balance at the bank")
    static let adjustedBook = Wording("账面调节后余额", "Ledger, adjusted")
    static let adjustedBank = Wording("银行调节后余额", "Bank, adjusted")
    static let bankReceived = Wording("银行已收、账面未收", "received by the bank only")
    static let bankPaid = Wording("银行已付、账面未付", "paid by the bank only")
    static let ledgerReceived = Wording("账面已收、银行未收", "received in the ledger only")
    static let ledgerPaid = Wording("账面已付、银行未付", "paid in the ledger only")
    static let referenceOrVoucher = Wording("流水号或凭证号", "Reference or voucher")
    static let entryNumber = Wording("第 {0} 条", "entry {0}")
    static let reconciledBy = Wording(
        "对账记录：账本第 {0} 条，{1}；银行流水文件 SHA-256 {2}。",
        "Recorded by ledger entry {0} of {1}; the bank's file has SHA-256 {2}."
    )
    static let outOfDate = Wording("已过期", "Out of date")
    static let outOfDateSince = Wording(
        "第 {0} 条（凭证 {1}）起，对账之后又记 {2} 笔，银行存款变动 {3} 元；请重新对账",
        "since entry {0} (voucher {1}): {2} recorded after it move the bank balance by {3} yuan; compare again"
    )
    static let changedSince = Wording("对账后账面又有变动（首笔）", "Recorded since (the first)")
    static let bookNow = Wording("账面银行存款现余额", "Balance in the ledger now")
    static let reconciled = Wording("相符（{0}）", "agrees ({0})")
    static let reconciledStale = Wording("对账后账面又有变动", "the ledger changed since it was compared")

    // Certificate
    static let certificate = Wording("维修资金分户余额证明", "Certificate of balance")
    static let asOf = Wording("截至", "As of")
    static let balanceInWords = Wording("大写", "In words")
    static let certificateNote = Wording(
        "房屋所有权转让时，结余的维修资金随房屋所有权同时过户（165号令第二十八条）。",
        "When the home is sold, the balance goes with it (Decree 165 §28)."
    )
    static let homeReplaced = Wording("该户已分割或合并，余额随之转出。", "The home was split or merged, and its balance went along.")
    static let homeDestroyed = Wording("该户已灭失。", "The home was destroyed.")
    static let homeUnregistered = Wording("该户在期末尚未登记。", "The home was not yet registered at the end of the period.")
    static let handledBy = Wording("经办", "Handled")
    static let stamp = Wording("编制单位（盖章）", "Seal")

    // Books of several statements
    static let annual = Wording("财务报表", "Financial statements")
    static let book = Wording("账册", "Books")
    static let disclosure = Wording("维修资金公示（165号令第三十条）", "Disclosure of the repair fund (Decree 165 §30)")

    // The yearly disclosure
    static let decree165 = Wording("165号令第三十条", "Decree 165 §30")
    static let disclosure1 = Wording(
        "（一）交存、使用、增值收益和结存的总额",
        "(1) Contributions, use, gains and balance in total"
    )
    static let disclosure2 = Wording("（二）列支的项目、费用和分摊情况", "(2) Items of expenditure and how they are shared")
    static let disclosure3 = Wording(
        "（三）分户账中交存、使用、增值收益和结存的金额",
        "(3) Contributions, use, gains and balance of every unit"
    )
    static let disclosure4 = Wording("（四）其他有关使用和管理的情况", "(4) Other facts of use and management")
    static let disclosedOpening = Wording("期初结存", "Opening balance")
    static let disclosedContributions = Wording("交存", "Contributions")
    static let disclosedUse = Wording("使用（维修支出）", "Used for repairs")
    static let disclosedReturns = Wording("返还", "Returned")
    static let disclosedGains = Wording("增值收益和其他收入", "Gains and other income")
    static let disclosedExpenses = Wording("其他支出", "Other expenditure")
    static let disclosedDistribution = Wording("累计收益分配", "Income distributed")
    static let disclosedAdjustment = Wording("以前年度调整", "Adjustment of earlier years")
    static let disclosedTransfers = Wording("划转", "Transfers")
    static let disclosedClosing = Wording("期末结存", "Closing balance")
    static let expenditureItem = Wording("列支项目", "Item")
    static let sharingColumn = Wording("分摊情况", "How it is shared")
    static let sharedBy = Wording("范围 {0}，{1} 户，{2}", "scope {0}, {1} units, by {2}")
    static let borneByIncome = Wording("由累计收益承担", "borne by undistributed income")
    static let chargedIncome = Wording("累计收益承担", "Borne by income")
    static let content = Wording("情况", "Content")
    static let unitCount = Wording("登记户数和面积", "Units and area")
    static let unitCountValue = Wording("{0} 户，{1} m²", "{0} units, {1} m²")
    static let unitsShort = Wording("余额不足的户", "Units in deficit")
    static let unitsShortValue = Wording("{0} 户，应补交 {1} 元", "{0} units, {1} yuan to pay in")
    static let destroyedShort = Wording("已灭失房屋的欠款", "Owed by destroyed homes")
    static let destroyedShortValue = Wording(
        "{0} 户，{1} 元，待核销，不是应补交",
        "{0} homes, {1} yuan, to be written off, not paid in"
    )
    static let closedMonths = Wording("已结账至", "Closed through")
    static let closedMonthsValue = Wording("{0}，已结月份不能再改", "{0}; closed months cannot change")
    static let bankCheck = Wording("与专户银行核对", "Checked with the bank")
    static let ledgerCheck = Wording("账本核对", "Verification of the ledger")
    static let questions = Wording("查询和异议", "Questions")
    static let posted = Wording("公示期", "Posted")
    static let postedValue = Wording("{0}至{1}（{2} 天）", "{0} to {1} ({2} days)")
    static let postedBlank = Wording("____年__月__日至____年__月__日", "from ____-__-__ to ____-__-__")
    static let objections = Wording("异议", "Objections")
    static let custodianBank = Wording("专户银行", "Bank")
    static let none = Wording("无", "none")
}
