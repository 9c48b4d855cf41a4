public import FundRules

/// What was asked for, computed: tables, and how to write them.
///
/// ```swift
/// let request = try StatementRequest(.annual, period: Period("2025"))
/// var books = Books(for: request)
/// let verdict = try await ledger.verify(observing: &books)
/// let report = try StatementReport(request, books, Provenance(verdict))
/// print(try report.text(.csv, language: .zh, byteOrderMark: true))
/// ```
public struct StatementReport: Sendable {
    /// The tables, in order.
    public let tables: [Table]
    /// The statements that tie to each other, whichever was asked for.
    public let statements: StatementSet
    private let kind: StatementKind
    private let head: Table.Head
    private let provenance: Provenance

    /// A report from the books of a finished pass.
    ///
    /// The caller has looked at the verdict: what did not verify must not be stated. Whatever is asked for, the whole
    /// set is computed and must tie.
    ///
    /// - Throws: `Problem` with `periodBeforeFund`, `unitUnknown`, `accountUnknown`; `statementsDiffer`
    ///   or `subLedgerDiffers` where figures do not tie.
    public init(_ request: StatementRequest, _ books: Books, _ provenance: Provenance) throws(Problem) {
        let frame = try TableFrame(books, provenance)
        statements = try StatementSet(books)
        tables = try StatementReport.tables(request, books, statements, frame)
        kind = request.kind
        head = frame.head
        self.provenance = provenance
    }

    private static func tables(
        _ request: StatementRequest,
        _ books: Books,
        _ statements: StatementSet,
        _ frame: TableFrame
    ) throws(Problem) -> [Table] {
        switch request.kind {
        case .balanceSheet: [statements.balanceSheet.table(frame)]
        case .income: [statements.incomeStatement.table(frame)]
        case .netAssets: [statements.netAssets.table(frame)]
        case .annual: annual(statements, frame)
        case .units: [statements.units.table(frame)]
        case .projects: [statements.projects.table(frame)]
        case .all: annual(statements, frame) + [statements.units.table(frame)]
        case .unit: try UnitLedger.ledgers(books).map { $0.table(frame) }
        case .trialBalance: [TrialBalance(books).table(frame)]
        case .journal: [Journal(books).table(frame)]
        case .account:
            if let account = request.needs.account { [try AccountLedger(books, account).table(frame)] } else { [] }
        }
    }

    private static func annual(_ statements: StatementSet, _ frame: TableFrame) -> [Table] {
        [
            statements.balanceSheet.table(frame), statements.incomeStatement.table(frame),
            statements.netAssets.table(frame), statements.projects.table(frame),
        ]
    }

    /// The report as text in UTF-8's characters, ending in a line feed.
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
                ? statements.json(head, provenance).text() : JSONWriter(language).value(tables).text()
        }
    }

    /// One of the tables alone, for reports that are written to several files.
    public func text(
        of table: Table,
        _ format: StatementFormat,
        language: Language,
        byteOrderMark: Bool = false
    ) throws -> String {
        switch format {
        case .text: TextWriter(language).write([table])
        case .csv: (byteOrderMark ? "\u{FEFF}" : "") + CSVWriter(language).write([table])
        case .json: try JSONWriter(language).value([table]).text()
        }
    }
}
