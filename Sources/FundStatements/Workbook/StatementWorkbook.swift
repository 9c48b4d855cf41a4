public import FundLedger
public import FundRules
import TransparencyLog

/// The statements of a period as an Excel workbook: one sheet a table, figures as numbers, ready to print on A4 and to
/// sign; the last sheet says what they rest on.
public struct StatementWorkbook {
    private let tables: [Table]
    private let checks: [[String]]
    private let language: Language
    private let words: PaperWords
    private let lastTime: Timestamp

    /// A workbook from the books of a finished pass, which must have kept the vouchers, the units' movements and what
    /// cash was for.
    ///
    /// - Parameter checks: the verification's questions with their answers, for people.
    /// - Throws: `Problem` with `periodBeforeFund`; `statementsDiffer` or `subLedgerDiffers` where figures do not tie.
    public init(
        _ verified: Verified<Books>,
        checks: [[String]],
        language: Language,
        words: PaperWords = PaperWords()
    ) throws(Problem) {
        let (books, verdict) = (verified.value, verified.verdict)
        var frame = try TableFrame(verified)
        frame.notice.words = words
        let statements = try StatementSet(books)
        let months = books.period.months.count > 1 ? [StatementKind.income, .netAssets, .cashFlow] : []
        var monthly: [Table] = []
        for kind in months { monthly.append(try StatementReport.monthly(kind, books, frame)) }
        let sellers = SellerLedger(try UnitMovementStatement(books))
        tables =
            [
                statements.balanceSheet.table(frame), statements.incomeStatement.table(frame),
                statements.netAssets.table(frame), statements.trialBalance.table(frame),
                Journal(books).table(frame, isWorkedOn: true),
                statements.projects.table(frame), statements.units.table(frame), statements.ties.table(frame),
            ] + (sellers.sections.isEmpty ? [] : [sellers.table(frame)]) + monthly
        let origin = [Label.origin[language], verdict.origin]
        let time = [Label.lastEntry[language], verdict.lastTime?.description ?? ""]
        let size = [Label.entries[language], String(verdict.size)]
        let root = [Label.root[language], verdict.root.base64]
        let whose = [(Label.entity, frame.head.entity), (Label.preparer, frame.head.preparer)].map { label, name in
            [String(label[language].dropLast(Label.colon[language].count)), name]
        }
        self.checks = whose + [origin, size, root, time] + checks
        self.language = language
        self.words = words
        lastTime = verdict.lastTime ?? Timestamp(seconds: 0)
    }

    /// Writes the workbook.
    ///
    /// - Throws: `Problem` with `fileNotWritten`.
    public func write(to path: String) throws(Problem) {
        let file = try StatementWorkbook.file(tables, path, language, created: lastTime)
        try writeProvenance(to: file)
        try file.close()
    }

    /// Writes tables as a workbook of their own, one sheet each.
    ///
    /// - Throws: `Problem` with `fileNotWritten`.
    static func write(
        _ tables: [Table],
        to path: String,
        _ language: Language,
        created: Timestamp
    ) throws(Problem) {
        try file(tables, path, language, created: created).close()
    }

    /// A workbook with a sheet for each table.
    private static func file(
        _ tables: [Table],
        _ path: String,
        _ language: Language,
        created: Timestamp
    ) throws(Problem) -> XLSXFile {
        // SimSun, in which such forms are printed; programs without it take another Chinese font.
        let file = try XLSXFile(path: path, font: language == .zh ? "宋体" : "Arial")
        for table in tables { try write(table, to: file, language) }
        if let head = tables.first?.head {
            file.setProperties(
                title: "\(head.entity) \(head.period.title[language])",
                author: head.preparer,
                company: head.entity,
                comments: head.provenance.footLine[language],
                created: created
            )
        }
        return file
    }

    /// A table that is longer than a sheet can be goes on in another.
    private static func write(_ table: Table, to file: XLSXFile, _ language: Language) throws(Problem) {
        let table = table.printed
        let parts = max(1, (table.rows.count + TableSheet.rowLimit - 1) / TableSheet.rowLimit)
        for part in 0..<parts {
            let name = SheetName.of(table.key)[language] + (part == 0 ? "" : " \(part + 1)")
            let start = part * TableSheet.rowLimit
            let rows = table.rows[start..<min(table.rows.count, start + TableSheet.rowLimit)]
            let sheet = TableSheet(table: table, rows: rows, language: language, isWhole: parts == 1)
            sheet?.write(to: try file.sheet(name))
        }
    }

    private func writeProvenance(to file: XLSXFile) throws(Problem) {
        guard let head = tables.first?.head else { return }
        let sheet = try file.sheet(SheetName.provenance[language])
        let widths = [34, 86]
        sheet.merge(SheetName.provenance[language], 0, through: 1, TableSheet.titleStyle, height: 30)
        for (row, check) in checks.enumerated() {
            let value = check.dropFirst().joined(separator: Label.colon[language])
            let style = XLSXFile.Style(hasBorder: true, wraps: true)
            sheet.write(check.first ?? "", row + 1, 0, XLSXFile.Style(isBold: true, hasBorder: true, wraps: true))
            sheet.write(value, row + 1, 1, style)
            let lines = zip([check.first ?? "", value], widths).map { text, width in
                (DisplayWidth.columns(of: text) + width - 1) / width
            }
            sheet.setHeight(Double(max(1, lines.max() ?? 1)) * 16 + 2, of: row + 1)
        }
        for (column, width) in widths.enumerated() { sheet.setWidth(width, of: column) }
        let foot = XLSXFile.Style(wraps: true)
        let row = checks.count + 2
        sheet.merge(head.provenance.footLine[language], row, through: 1, foot, height: 45)
        sheet.merge(words.howToCheck[language], row + 1, through: 1, foot, height: 45)
        sheet.setUpPage(
            isLandscape: true,
            heading: 0...0,
            columns: 2,
            rows: row + 1,
            footer: TableSheet.footer(head, language)
        )
    }
}
