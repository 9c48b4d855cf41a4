public import FundRules

/// 年报 and what stands behind it: the three statutory statements, the projects and the units, which tie to each other.
public struct StatementSet: Hashable, Sendable {
    /// 资产负债表 (会住维01).
    public let balanceSheet: BalanceSheet
    /// 收支表 (会住维02).
    public let incomeStatement: IncomeStatement
    /// 净资产变动表 (会住维03).
    public let netAssets: NetAssetsStatement
    /// 维修项目表.
    public let projects: ProjectStatement
    /// 分户余额表.
    public let units: UnitBalances

    /// The statements of a finished pass.
    ///
    /// - Throws: `Problem` with `periodBeforeFund`; `ledgerDamaged` where the pass saw no fund or two statements
    ///   disagree, `subLedgerDiffers` where the units do not sum to their fund.
    public init(_ books: Books) throws(Problem) {
        _ = try books.fund()
        balanceSheet = BalanceSheet(books)
        incomeStatement = IncomeStatement(books)
        netAssets = NetAssetsStatement(books)
        projects = ProjectStatement(books)
        units = UnitBalances(books)
        try checkTies()
    }
}
