import FundRules

/// The statements of another period, beside which those of the period are shown.
struct StatementComparison: Sendable {
    /// Why it is shown.
    let comparison: Comparison
    /// Whether somebody asked for it; the yearly statements carry last year's figures in any case (财会〔2020〕7号).
    let isAskedFor: Bool
    let balanceSheet: BalanceSheet
    let income: IncomeStatement.Column
    let netAssets: NetAssetsStatement
    let trialBalance: TrialBalance

    /// Nil where nothing is compared, and where there is no earlier period (before 1900).
    init?(_ books: Books) {
        isAskedFor = books.needs.comparison != nil
        guard let comparison = books.needs.comparison ?? (books.period.span == .year ? .year : nil),
            let period = comparison.period(for: books.period)
        else { return nil }
        self.comparison = comparison
        balanceSheet = BalanceSheet(books, period)
        income = IncomeStatement.Column { books.turnover($0, in: period).net }
        netAssets = NetAssetsStatement(books, period)
        trialBalance = TrialBalance(books, period)
    }

    /// What a movement of that period is called.
    func movementTitle(of span: Period.Span) -> Wording {
        switch comparison {
        case .year: span == .year ? Label.lastYear : Label.sameOfLastYear
        case .previous: span == .year ? Label.lastYear : Label.lastPeriod
        }
    }

    /// What a balance of that period is called.
    var balanceTitle: Wording { comparison == .year ? Label.closingOfLastYear : Label.closingOfLastPeriod }

    /// The columns of a comparison: the figure, the change and the change in percent.
    func columns(_ title: Wording) -> [Table.Column] {
        [
            .figures("compared", title), .figures("change", Label.changeAmount),
            .figures("changeRatio", Label.changeRatio),
        ]
    }

    /// The cells of `columns`.
    func cells(_ figure: Int64, _ compared: Int64) -> [Table.Cell] {
        [.money(compared), .money(figure &- compared), .ratio(figure &- compared, of: compared)]
    }
}
