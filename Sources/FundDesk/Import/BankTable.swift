/// The rows of a bank's file under its heading.
struct BankTable {
    /// A line whose amounts stand as the bank has them.
    struct Line {
        /// The line, and its day.
        let line: Int
        let date: CalendarDate
        /// Fen that came in, or a signed amount.
        let into: Int64
        /// Fen in a column, or with a word, for what went out.
        let out: Int64
        let balance: Int64?
        let reference: String?
        let text: String?
        let heading: BankHeading
        let fields: [String]

        /// The line as everything else has it.
        func line(outIsBelowZero: Bool) -> BankLine {
            let amount = outIsBelowZero ? into &+ out : into &- out
            let other: BankHeading.Column = amount < 0 ? .payee : .payer
            let account: BankHeading.Column = amount < 0 ? .payeeAccount : .payerAccount
            func said(_ columns: BankHeading.Column...) -> String? {
                columns.lazy.compactMap { heading.text($0, of: fields) }.first
            }
            return BankLine(
                line: line,
                date: date,
                amount: amount,
                balance: balance,
                reference: reference,
                text: text,
                party: said(.party, other, .payer),
                partyAccount: said(.partyAccount, account, .payerAccount)
            )
        }
    }

    private let path: String
    private let heading: BankHeading
    private let sheet: Sheet
    private let body: Sheet.SubSequence
    /// Where a direction stands.
    private let direction: Int?

    init(_ path: String, _ found: TableFile.Found<BankHeading>) {
        self.path = path
        (heading, sheet) = (found.heading, found.sheet)
        body = found.sheet[found.rows.upperBound...]
        let hasDirection = heading.hasDirection || heading.hasPair
        direction =
            hasDirection ? heading.position(.direction) : heading.type.flatMap { [body] in BankTable.way($0, body) }
    }

    /// A column that says of every row which way its amount goes.
    private static func way(_ position: Int, _ rows: Sheet.SubSequence) -> Int? {
        let words = rows.compactMap { position < $0.count ? CellText.clean($0[position]) : nil }.filter { !$0.isEmpty }
        return !words.isEmpty && words.allSatisfy { BankWords.direction($0) != nil } ? position : nil
    }

    /// Where a row, or a field of it, stands.
    func place(_ row: Sheet.Row, _ position: Int?) -> Problem.Place {
        Problem.Place(
            file: path,
            line: row.line,
            column: position.map { heading.names[$0] },
            cell: position.flatMap { sheet.cell($0, onLine: row.line) },
            excerpt: Problem.Place.Excerpt(row, marking: position, delimiter: sheet.delimiter)
        )
    }

    /// How the first rows would be read: the lines, or what is wrong with each row.
    func first(_ count: Int) -> [(row: Sheet.Row, line: Line?, faults: [Problem])] {
        var samples: [(row: Sheet.Row, line: Line?, faults: [Problem])] = []
        for row in body where samples.count < count {
            var reader = BankRow(row.fields.map(CellText.clean), heading, direction)
            let line = reader.line(on: row.line)
            if line != nil || !reader.faults.isEmpty { samples.append((row, line, reader.faults.map(\.problem))) }
        }
        return samples
    }

    /// The lines.
    ///
    /// - Throws: `Problem` or `Problems`: all that is wrong with the rows.
    func read() throws -> [Line] {
        var lines: [Line] = []
        var problems: [Problem] = []
        for row in body {
            var reader = BankRow(row.fields.map(CellText.clean), heading, direction)
            if let line = reader.line(on: row.line) { lines.append(line) }
            problems += reader.faults.map { $0.problem.at(place(row, $0.position)) }
            if problems.count >= RowReader.problemLimit { break }
        }
        try RowReader.refuse(problems)
        return lines
    }
}
