import FundRules

/// The book of a period: the statements, the ledgers behind them and the units, as pages that an auditor is handed.
struct Book {
    private let books: Books
    private let statements: StatementSet
    /// By date.
    private let vouchers: [RecordedVoucher]

    /// - Parameter books: books that list the vouchers of the period and keep the units' movements.
    init(_ books: Books, _ statements: StatementSet) {
        self.books = books
        self.statements = statements
        vouchers = books.listed
    }

    /// The tables, in order.
    ///
    /// - Throws: what the statements throw where figures do not tie.
    func tables(_ frame: TableFrame) throws(Problem) -> [Table] {
        let units = try UnitMovementStatement(books)
        let ledgers = [GeneralLedger(books).table(frame)] + (try self.ledgers(frame))
        let sellers = SellerLedger(units)
        return StatementReport.annual(statements, frame) + [
            statements.trialBalance.table(frame),
            AccountSummary(books, statements.trialBalance).table(frame),
            try CommonIncome(books, vouchers).table(frame),
        ] + Flyleaf(books).tables(frame, before: ledgers) + ledgers + [
            units.table(frame, key: StatementKind.units.rawValue, Label.unitMovements)
        ] + (sellers.sections.isEmpty ? [] : [sellers.table(frame)])
    }

    /// The ledgers of every account in which something happened; a page has no room for every contribution, so those
    /// of a day are one line that names the first and the last of their vouchers.
    private func ledgers(_ frame: TableFrame) throws(Problem) -> [Table] {
        var tables: [Table] = []
        for account in books.chart.postable {
            let ledger = try AccountLedger(books, account.code, vouchers, isCondensed: true)
            if ledger.opening != 0 || !ledger.lines.isEmpty { tables.append(ledger.table(frame, isCondensed: true)) }
        }
        let repairs = try ColumnarLedger(books, vouchers)
        if !repairs.lines.isEmpty { tables.append(repairs.table(frame)) }
        return tables
    }
}
