package import FundRules

/// Writes comma-separated values (RFC 4180), with line feeds alone between the lines: nothing else in the program does.
///
/// Of a statement head, columns, rows and foot follow each other, an empty line below the head; money is plain yuan
/// (`-1234.50`). A text that a spreadsheet would take for a formula, for a number of another look or for a day is given a
/// leading apostrophe, and so is one that begins with an apostrophe: whoever takes one away wherever a text begins with one
/// has what was recorded.
package struct CSVWriter {
    private let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    /// The tables one below the other, an empty line between.
    package func write(_ tables: [Table]) -> String {
        tables.map(text).joined(separator: "\n")
    }

    private func text(_ table: Table) -> String {
        let columns: [Table.Cell] = table.columns.map { column in
            .plain([column.group, column.title].compactMap { $0?[language] }.joined(separator: " "))
        }
        let below = (table.notes + (table.head?.provenance.footLines ?? [])).map { [Table.Cell.text($0)] }
        let lines = above(table) + [columns] + table.rows.map(\.cells) + below
        return lines.map { line($0) }.joined()
    }

    /// What stands above the columns, and an empty line; nothing of a list.
    private func above(_ table: Table) -> [[Table.Cell]] {
        guard let head = table.head else { return [] }
        let whose = [
            (Label.entity[language], head.entity), (Label.preparer[language], head.preparer),
            (Label.period[language], table.date[language]),
        ]
        return [table.title, table.form, Label.basis].compactMap { $0 }.map { [.text($0)] }
            + whose.map { [.plain(unlabelled($0)), .plain($1)] }
            + table.details.map { [.text($0.label), .text($0.value)] } + [[.text(Label.money)], []]
    }

    /// A label without the colon that separates it from its value in running text.
    private func unlabelled(_ label: String) -> String {
        label.hasSuffix(Label.colon[language]) ? String(label.dropLast(Label.colon[language].count)) : label
    }

    /// A line with its end.
    ///
    /// - Parameter quoted: a column whose texts are quoted even where they need not be.
    package func line(_ cells: [Table.Cell], quoted: Int? = nil) -> String {
        let fields = cells.enumerated().map { column, cell in
            switch cell {
            case .empty: ""
            case .money(let fen): Money(fen: fen).plain
            case .text(let wording): CSVWriter.field(wording[language], isQuoted: column == quoted)
            }
        }
        return fields.joined(separator: ",") + "\n"
    }

    /// Lines of texts alone.
    ///
    /// - Parameter quoted: a column whose texts are quoted even where they need not be.
    package func lines(_ rows: [[String]], quoted: Int? = nil) -> String {
        rows.map { line($0.map(Table.Cell.plain), quoted: quoted) }.joined()
    }

    /// A text as a field: guarded against spreadsheets, quoted where it must be.
    static func field(_ text: String, isQuoted: Bool = false) -> String {
        let isGuarded = text.unicodeScalars.first.map(guardedStarts.contains) ?? false || MistakenText.isOne(text)
        let guarded = isGuarded ? "'" + text : text
        guard isQuoted || guarded.utf8.contains(where: needsQuotes) else { return guarded }
        return "\"" + guarded.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Comma, quote and line ends, whose bytes stand in no other character.
    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == 0x2C || byte == 0x22 || byte == 0x0D || byte == 0x0A
    }

    /// What makes spreadsheets read a field as a formula, the full-width forms where Chinese is typed; and the apostrophe,
    /// so that the guard can be told from the text.
    private static let guardedStarts = Set("=+-@\t\r\n＝＋－＠'".unicodeScalars)
}
