/// The statements there are, by the names the command line has for them.
public enum StatementKind: String, Sendable, CaseIterable {
    /// 资产负债表.
    case balanceSheet = "balance-sheet"
    /// 收支表.
    case income
    /// 净资产变动表.
    case netAssets = "net-assets"
    /// The three statutory statements, the projects and the tie-outs.
    case annual
    /// 勾稽关系核对表.
    case ties
    /// 科目余额表.
    case trialBalance = "trial-balance"
    /// 科目汇总表.
    case accountSummary = "account-summary"
    /// 总账.
    case generalLedger = "general-ledger"
    /// 明细账 of one account.
    case account
    /// 多栏账 of 维修支出 (5001), by kind of cost.
    case columnar
    /// 日记账 of the bank, or of the account that is named.
    case dayBook = "day-book"
    /// 序时账.
    case journal
    /// 记账凭证: one, a run of them or all of the period.
    case voucher
    /// 分户账 of one unit, or of every unit.
    case unit
    /// 分户对账单 of one unit, or of every unit.
    case slip
    /// 分户余额表.
    case units
    /// 已售公有住房售房单位分账.
    case sellers
    /// 维修项目表.
    case projects
    /// One project's vouchers and what each unit bears of it.
    case project
    /// 公共收益明细表.
    case commonIncome = "common-income"
    /// 现金流量表: what came in and went out of bank and cash, by what it was for.
    case cashFlow = "cash-flow"
    /// 欠交表: arrears by the recorded rates.
    case arrears
    /// 预算执行表: the year's budget and what happened.
    case budget
    /// 银行存款余额调节表 of every month of the period that was compared with the bank.
    case reconciliation
    /// 分户余额证明 of one unit.
    case certificate
    /// The yearly disclosure of 165号令第三十条.
    case disclosure
    /// The whole book; as JSON, everything other programs compare.
    case all

    /// What a statement takes besides its period.
    public enum Subject: Sendable {
        /// Nothing.
        case none
        /// A unit's code; nil for every unit.
        case unit
        /// An account's code.
        case account
        /// An asset account's code; nil for the bank.
        case assetAccount
        /// A project's id.
        case project
        /// A voucher number or a run of them; nil for all of the period.
        case vouchers
    }

    /// What it takes besides its period.
    public var subject: Subject {
        switch self {
        case .unit, .slip, .certificate: .unit
        case .account: .account
        case .dayBook: .assetAccount
        case .project: .project
        case .voucher: .vouchers
        case .balanceSheet, .income, .netAssets, .annual, .ties, .trialBalance, .accountSummary, .generalLedger,
            .columnar, .journal, .units, .sellers, .projects, .commonIncome, .cashFlow, .arrears, .budget,
            .reconciliation, .disclosure, .all:
            .none
        }
    }
}

extension StatementKind {
    /// Whether it is a book of accounts, which begins with 账簿启用表 on paper.
    var isBook: Bool { [.generalLedger, .account, .columnar, .dayBook, .journal].contains(self) }

    /// Whether it is a book of accounts, in which the closing of a year stands.
    public var showsClosings: Bool { [.trialBalance, .generalLedger, .account].contains(self) }

    /// Whether its months can stand beside each other.
    public var hasMonths: Bool { [.income, .netAssets, .cashFlow].contains(self) }
}

/// How a report is written.
public enum StatementFormat: String, Sendable, CaseIterable {
    /// For a terminal: aligned by display width.
    case text
    /// For a spreadsheet: RFC 4180, amounts in yuan.
    case csv
    /// For programs: amounts in fen.
    case json
    /// For a browser and for paper: one file with everything in it.
    case html
    /// The same, printed by a browser of this computer.
    case pdf

    /// Whether it is a page, with charts, a contents list and the ledgers behind the statements.
    public var isPage: Bool { self == .html || self == .pdf }
}
