import FundRules

/// 年报 and what stands behind it: the three statutory statements, the projects and the units, which tie to each other.
public struct StatementSet: Hashable, Sendable {
    /// 资产负债表 (会住维01).
    public let balanceSheet: BalanceSheet
    /// 收支表 (会住维02).
    public let incomeStatement: IncomeStatement
    /// 净资产变动表 (会住维03).
    public let netAssets: NetAssetsStatement
    /// 科目余额表.
    public let trialBalance: TrialBalance
    /// 维修项目表.
    public let projects: ProjectStatement
    /// 分户余额表.
    public let units: UnitBalances
    /// 勾稽关系核对表.
    public let ties: TieOuts

    /// The statements of a finished pass.
    ///
    /// - Throws: `Problem` with `periodBeforeFund`; `ledgerDamaged` where the pass saw no fund; `statementsDiffer` where
    ///   two statements disagree, `subLedgerDiffers` where the units do not sum to their fund.
    init(_ books: Books) throws(Problem) {
        _ = try books.fund()
        balanceSheet = BalanceSheet(books, books.period)
        incomeStatement = IncomeStatement(books, books.period)
        netAssets = NetAssetsStatement(books, books.period)
        trialBalance = TrialBalance(books, books.period)
        projects = ProjectStatement(books)
        units = UnitBalances(books)
        let lines = try UnitTies.lines(books) + JournalTies.lines(books, trialBalance) + YearTies.lines(books)
        ties = TieOuts(
            isInOneYear: books.period.isInOneYear,
            balanceSheet: balanceSheet,
            income: incomeStatement,
            netAssets: netAssets,
            trialBalance: trialBalance,
            projects: projects,
            units: units,
            lines: lines,
            reconciled: books.reconciledAtEnd
        )
        try ties.check()
    }
}
