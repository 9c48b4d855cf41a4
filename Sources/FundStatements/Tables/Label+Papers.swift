import FundRules

/// The words of vouchers, slips, projects and the yearly disclosure.
extension Label {
    // Vouchers
    static let attachments = Wording("附件", "Attachments")
    static let sheets = Wording("{0} 张", "{0}")
    static let invoice = Wording("发票号", "Invoice")
    static let recorder = Wording("记录", "Recorded by")
    static let inWords = Wording("合计（大写）人民币{0}", "Total: 人民币{0}")
    static let entryHash = Wording("账本第 {0} 条，指纹 {1}", "Ledger entry {0}, hash {1}")
    static let reversesVoucher = Wording("冲销凭证 {0}（第 {1} 条）", "Reverses voucher {0} (entry {1})")
    static let reversesEntry = Wording("冲销账本第 {0} 条", "Reverses ledger entry {0}")
    static let reversedBy = Wording("已被凭证 {0}（第 {1} 条）冲销", "Reversed by voucher {0} (entry {1})")

    // Slips and shares
    static let closingInWords = Wording("期末余额（大写）：人民币{0}", "Closing balance in words: 人民币{0}")
    static let projectShare = Wording("{0}（本期支出 {1}，{2} 户分摊）", "{0} ({1} in the period, shared by {2} units)")
    static let shareInPeriod = Wording("本期分摊", "Share in period")
    static let shareSoFar = Wording("累计分摊", "Share so far")
    static let weight = Wording("权重", "Weight")
    static let sharingBasis = Wording("分摊办法", "Shared by")

    /// How a cost is shared.
    static func basis(_ basis: SharingBasis) -> Wording {
        switch basis {
        case .area: Wording("按建筑面积", "area")
        case .weight: Wording("按权重", "weight")
        case .equal: Wording("按户均摊", "unit")
        }
    }

    static let condensed = Wording(
        "同一天的同类凭证合为一行，注明首末凭证号和笔数；逐笔见 daxiu statement account {0}。",
        "Vouchers of one day and kind are one line with the first and last number and how many there are; "
            + "one by one: daxiu statement account {0}."
    )
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
    static let closedMonths = Wording("已结账至", "Closed through")
    static let closedMonthsValue = Wording("{0}，已结月份不能再改", "{0}; closed months cannot change")
    static let bankCheck = Wording("与专户银行核对", "Checked with the bank")
    static let ledgerCheck = Wording("账本核对", "Verification of the ledger")
    static let questions = Wording("查询和异议", "Questions")
    static let questionsValue = Wording(
        "任何业主可用 daxiu verify 自行核对账本，用 daxiu show 凭证号 查任何一笔。",
        "Any owner can check the ledger with daxiu verify and look up any voucher with daxiu show NUMBER."
    )
    static let none = Wording("无", "none")
}
