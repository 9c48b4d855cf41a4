import FundRules

/// The names of sheets: short, because a sheet's name has at most 31 characters.
enum SheetName {
    static let provenance = Wording("依据", "Provenance")

    private static let names: [String: Wording] = [
        StatementKind.balanceSheet.rawValue: Wording("资产负债表", "Balance sheet"),
        StatementKind.income.rawValue: Wording("收支表", "Income"),
        StatementKind.netAssets.rawValue: Wording("净资产变动表", "Net assets"),
        StatementKind.trialBalance.rawValue: Wording("科目余额表", "Trial balance"),
        StatementKind.journal.rawValue: Wording("序时账", "Journal"),
        StatementKind.projects.rawValue: Wording("维修项目", "Projects"),
        StatementKind.units.rawValue: Wording("分户余额", "Unit balances"),
        StatementKind.sellers.rawValue: Wording("售房单位分账", "Sellers"),
        MonthlyStatement.key(.income): Wording("收支表（按月）", "Income by month"),
        MonthlyStatement.key(.netAssets): Wording("净资产变动表（按月）", "Net assets by month"),
        MonthlyStatement.key(.cashFlow): Wording("现金流量表（按月）", "Cash flow by month"),
        StatementKind.cashFlow.rawValue: Wording("现金流量表", "Cash flow"),
        StatementKind.ties.rawValue: Wording("勾稽关系", "Tie-outs"),
        "sample": Wording("抽样", "Sample"),
        "sample-items": Wording("检查表", "Items"),
        "sample-evaluation": Wording("评价", "Evaluation"),
        "sample-findings": Wording("检查结果", "Findings"),
    ]

    /// The name of a table's sheet.
    static func of(_ key: String) -> Wording { names[key] ?? .plain(String(key.prefix(28))) }
}
