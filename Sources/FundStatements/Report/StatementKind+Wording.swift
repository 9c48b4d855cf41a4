import FundRules

extension StatementKind {
    /// What people call it.
    var name: Wording {
        switch self {
        case .balanceSheet: Label.balanceSheet
        case .income: Label.incomeStatement
        case .netAssets: Label.netAssetsStatement
        case .annual: Label.annual
        case .ties: Label.ties
        case .trialBalance: Label.trialBalance
        case .accountSummary: Label.accountSummary
        case .generalLedger: Label.generalLedger
        case .account: Label.accountLedger
        case .columnar: Label.columnar
        case .dayBook: Label.bankBook
        case .journal: Label.journal
        case .voucher: Label.voucher
        case .unit: Label.unitLedger
        case .slip: Label.slip
        case .units: Label.unitBalances
        case .sellers: Label.sellers
        case .projects, .project: Label.projects
        case .commonIncome: Label.commonIncome
        case .cashFlow: Label.cashFlow
        case .arrears: Label.arrears
        case .budget: Label.budgetStatement
        case .reconciliation: Label.reconciliation
        case .certificate: Label.certificate
        case .disclosure: Label.disclosure
        case .all: Label.book
        }
    }
}
