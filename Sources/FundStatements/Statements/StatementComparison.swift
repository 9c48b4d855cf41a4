import FundRules

/// The statements of another period, beside which those of the period are shown.
///
/// Of a period before the books were opened nothing is known: balances are compared with those the books were opened with,
/// and of income and expenditure there is nothing to compare with.
struct StatementComparison: Sendable {
    /// Why it is shown.
    let comparison: Comparison
    /// Whether somebody asked for it; the yearly statements carry last year's figures in any case (财会〔2020〕7号).
    let isAskedFor: Bool
    /// When the books were opened, where the period that was asked for is before that.
    let opened: CalendarDate?
    let balanceSheet: BalanceSheet
    /// Nil where there were no books.
    let income: IncomeStatement.Column?
    /// Nil where there were no books.
    let netAssets: NetAssetsStatement?
    /// The net assets at its end, in fen.
    let closing: NetAssetsStatement.Line
    let trialBalance: TrialBalance

    /// Nil where nothing is compared, and where there is no earlier period (before 1900).
    init?(_ books: Books) {
        isAskedFor = books.needs.comparison != nil
        guard let comparison = books.needs.comparison ?? (books.period.span == .year ? .year : nil),
            let period = comparison.period(for: books.period)
        else { return nil }
        self.comparison = comparison
        // The yearly form has the column in any case, and the ministry's has figures in it.
        guard isAskedFor, period.lastDay < books.state.openedOn else {
            opened = nil
            balanceSheet = BalanceSheet(books, period)
            income = IncomeStatement.Column { books.turnover($0, in: period).net }
            let netAssets = NetAssetsStatement(books, period)
            self.netAssets = netAssets
            closing = netAssets.closing
            trialBalance = TrialBalance(books, period)
            return
        }
        opened = books.state.openedOn
        balanceSheet = BalanceSheet(openingOf: books)
        (income, netAssets) = (nil, nil)
        closing = NetAssetsStatement.Line { -books.netOpened($0) }
        trialBalance = TrialBalance(openingOf: books)
    }

    /// What a movement of that period is called.
    func movementTitle(of span: Period.Span) -> Wording {
        switch comparison {
        case .year: span == .year ? Label.lastYear : Label.sameOfLastYear
        case .previous: span == .year ? Label.lastYear : Label.lastPeriod
        }
    }

    /// What a balance of that period is called.
    var balanceTitle: Wording {
        if opened != nil { return Label.openedWith }
        return comparison == .year ? Label.closingOfLastYear : Label.closingOfLastPeriod
    }

    /// What a statement of balances says below where there is no such period.
    var balanceNotes: [Wording] { notes(Label.comparedWithOpening) }
    /// What a statement of movements says below where there is no such period.
    var movementNotes: [Wording] { notes(Label.nothingToCompare) }

    private func notes(_ wording: Wording) -> [Wording] {
        opened.map { [wording.filled(with: Period.title($0))] } ?? []
    }

    /// The columns of a comparison: the figure, the change and the change in percent.
    func columns(_ title: Wording) -> [Table.Column] {
        [
            .figures("compared", title), .figures("change", Label.changeAmount),
            .figures("changeRatio", Label.changeRatio),
        ]
    }

    /// The cells of `columns`; empty where there is nothing to compare with.
    func cells(_ figure: Int64, _ compared: Int64?) -> [Table.Cell] {
        guard let compared else { return [.empty, .empty, .empty] }
        return [.money(compared), .money(figure &- compared), .ratio(figure &- compared, of: compared)]
    }
}
