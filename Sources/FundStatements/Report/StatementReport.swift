public import FundLedger
public import FundRules

/// What was asked for, computed: tables, and how to write them.
///
/// ```swift
/// let request = try StatementRequest(.annual, period: Period("2025"))
/// let books = try await ledger.verified(observing: Books(for: request))
/// let report = try StatementReport(request, books)
/// print(try report.text(.csv, language: .zh, byteOrderMark: true))
/// ```
public struct StatementReport: Sendable {
    /// The tables, in order.
    public let tables: [Table]
    /// The statements that tie to each other, whichever was asked for.
    public let statements: StatementSet
    /// What pages draw, after the first tables.
    let diagrams: [Diagram]
    private let kind: StatementKind
    private let head: Table.Head
    /// What restated the balances with which the period's year opens.
    private let adjustments: [Adjustment]

    /// A report from the books of a finished pass.
    ///
    /// Whatever is asked for, the whole set is computed and must tie.
    ///
    /// - Throws: `Problem` with `periodBeforeFund`, `unitUnknown`, `accountUnknown`, `projectUnknown`,
    ///   `voucherMissing`; `statementsDiffer` or `subLedgerDiffers` where figures do not tie.
    public init(_ request: StatementRequest, _ verified: Verified<Books>) throws(Problem) {
        let books = verified.value
        var frame = try TableFrame(verified)
        frame.notice = request.notice
        statements = try StatementSet(books)
        let tables = try StatementReport.tables(request, books, statements, frame)
        let isBook = request.isPage && request.kind.isBook
        self.tables = isBook ? Flyleaf(books).tables(frame, before: tables) + tables : tables
        diagrams =
            request.isPage && [.annual, .disclosure, .all].contains(request.kind) ? Diagram.all(books, statements) : []
        kind = request.kind
        head = frame.head
        adjustments = frame.restatements
    }

    private static func tables(
        _ request: StatementRequest,
        _ books: Books,
        _ statements: StatementSet,
        _ frame: TableFrame
    ) throws(Problem) -> [Table] {
        if request.isMonthly { return [try monthly(request.kind, books, frame)] }
        return switch request.kind {
        case .balanceSheet: [statements.balanceSheet.table(frame)]
        case .income: [statements.incomeStatement.table(frame)]
        case .netAssets: [statements.netAssets.table(frame)]
        case .annual: annual(statements, frame)
        case .ties: [statements.ties.table(frame)]
        case .trialBalance: [statements.trialBalance.table(frame)]
        case .accountSummary: [AccountSummary(books, statements.trialBalance).table(frame)]
        case .generalLedger: [GeneralLedger(books).table(frame)]
        case .units: [statements.units.table(frame)]
        case .sellers: [SellerLedger(try UnitMovementStatement(books)).table(frame)]
        case .projects: [statements.projects.table(frame)]
        case .project:
            try ProjectShares(books, statements.projects, request.needs.project ?? "").tables(frame)
        case .unit: try UnitLedger.ledgers(books).map { $0.table(frame) }
        case .slip: try UnitSlip.slips(books).map { $0.table(frame) }
        case .journal: [Journal(books).table(frame)]
        case .voucher: try VoucherSheet.sheets(books).map { $0.table(frame) }
        case .account: try accountLedgers(request, books).map { $0.table(frame) }
        case .columnar: [try ColumnarLedger(books, books.listed).table(frame)]
        case .dayBook: try accountLedgers(request, books).map { $0.dayBook(frame) }
        case .cashFlow: [try cashFlow(books, frame)]
        case .arrears: [Arrears(books).table(frame)]
        case .budget: [try BudgetStatement(books, statements).table(frame)]
        case .reconciliation: try reconciliations(books, frame)
        case .certificate: try BalanceCertificate.certificates(books).map { $0.table(frame) }
        case .commonIncome: [try CommonIncome(books, books.listed).table(frame)]
        case .disclosure: try Disclosure(books, statements, books.listed).tables(frame)
        case .all: request.isPage ? try Book(books, statements).tables(frame) : set(books, statements, frame)
        }
    }

    /// A statement with its months beside each other.
    static func monthly(_ kind: StatementKind, _ books: Books, _ frame: TableFrame) throws(Problem) -> Table {
        switch kind {
        case .netAssets: try MonthlyStatement.netAssets(books).table(frame, kind, Label.netAssetsByMonth)
        case .cashFlow: try MonthlyStatement.cashFlow(books).table(frame, kind, Label.cashFlowByMonth)
        default: try MonthlyStatement.income(books).table(frame, kind, Label.incomeByMonth)
        }
    }

    private static func cashFlow(_ books: Books, _ frame: TableFrame) throws(Problem) -> Table {
        let period = books.period
        let year = period.span == .year ? nil : Period(period.startOfYear, period.lastDay)
        let yearToDate = try year.map { period throws(Problem) in try CashFlow(books, period) }
        return try CashFlow(books, period).table(frame, yearToDate: yearToDate)
    }

    private static func accountLedgers(_ request: StatementRequest, _ books: Books) throws(Problem) -> [AccountLedger] {
        var ledgers: [AccountLedger] = []
        for account in request.needs.accounts { ledgers.append(try AccountLedger(books, account, books.listed)) }
        return ledgers
    }

    private static func reconciliations(_ books: Books, _ frame: TableFrame) throws(Problem) -> [Table] {
        let months = books.period.months.compactMap { books.reconciled($0) }
        guard !months.isEmpty else { throw Problem(.reconciliationMissing, [.text(books.period.description)]) }
        let numbers = Dictionary(books.vouchers.map { ($0.sequence, $0.number) }) { first, _ in first }
        return months.map { $0.table(frame, numbers) }
    }

    /// 年报: the three statutory statements, the projects and what ties them.
    static func annual(_ statements: StatementSet, _ frame: TableFrame) -> [Table] {
        [
            statements.balanceSheet.table(frame), statements.incomeStatement.table(frame),
            statements.netAssets.table(frame), statements.projects.table(frame), statements.ties.table(frame),
        ]
    }

    /// What can be made of sums alone.
    private static func set(_ books: Books, _ statements: StatementSet, _ frame: TableFrame) -> [Table] {
        annual(statements, frame) + [
            statements.trialBalance.table(frame), GeneralLedger(books).table(frame), statements.units.table(frame),
        ]
    }

    /// The report as text in UTF-8's characters, ending in a line feed.
    ///
    /// A PDF is the HTML, printed by a browser: its text is that of the page.
    ///
    /// - Parameter byteOrderMark: whether CSV starts with U+FEFF, which Excel needs to read Chinese.
    public func text(
        _ format: StatementFormat,
        language: Language,
        byteOrderMark: Bool = false
    ) throws -> String {
        switch format {
        case .text: TextWriter(language).write(tables)
        case .csv: (byteOrderMark ? "\u{FEFF}" : "") + CSVWriter(language).write(tables)
        case .json:
            try kind == .all
                ? statements.json(head, adjustments, language).text()
                : JSONWriter(language).value(tables).text()
        case .html, .pdf:
            try HTMLWriter(language, kind.name).write(tables, diagrams)
        }
    }

    /// One of the tables alone, for reports that are written to several files.
    public func text(
        of table: Table,
        _ format: StatementFormat,
        language: Language,
        byteOrderMark: Bool = false
    ) throws -> String {
        try StatementReport.text([table], kind.name, format, language, byteOrderMark: byteOrderMark)
    }

    /// Some tables in a form, under the name that a cover would have.
    static func text(
        _ tables: [Table],
        _ name: Wording,
        _ format: StatementFormat,
        _ language: Language,
        byteOrderMark: Bool
    ) throws -> String {
        switch format {
        case .text: TextWriter(language).write(tables)
        case .csv: (byteOrderMark ? "\u{FEFF}" : "") + CSVWriter(language).write(tables)
        case .json: try JSONWriter(language).value(tables).text()
        case .html, .pdf: try HTMLWriter(language, name).write(tables, [])
        }
    }
}
