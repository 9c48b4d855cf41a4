extension Attestation.Opinion {
    /// What auditors call it.
    public var name: Wording {
        switch self {
        case .unqualified: Wording("无保留意见", "unqualified opinion")
        case .qualified: Wording("保留意见", "qualified opinion")
        case .adverse: Wording("否定意见", "adverse opinion")
        case .disclaimer: Wording("无法表示意见", "disclaimer of opinion")
        }
    }
}

extension Attestation.Statement {
    /// What people call it.
    public var name: Wording {
        switch self {
        case .annual: Wording("财务报表", "financial statements")
        case .balanceSheet: Wording("资产负债表", "balance sheet")
        case .income: Wording("收支表", "statement of income and expenditure")
        case .netAssets: Wording("净资产变动表", "statement of changes in net assets")
        case .cashFlow: Wording("现金流量表", "cash flow statement")
        case .units: Wording("分户余额表", "balances of the units")
        case .projects: Wording("维修项目表", "repair projects")
        case .commonIncome: Wording("公共收益明细表", "income of the common parts")
        }
    }
}
