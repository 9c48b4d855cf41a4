import FundRules

/// Writes tables as comma-separated values (RFC 4180), with line feeds alone between the lines.
///
/// Head, columns, rows and foot follow each other, an empty line between two of them; money is plain yuan (`-1234.50`).
/// A text that a spreadsheet would take for a formula is given a leading apostrophe.
struct CSVWriter {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// The tables one below the other, an empty line between.
    func write(_ tables: [Table]) -> String {
        tables.map { lines($0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }

    private func lines(_ table: Table) -> [String] {
        let head: [(String, String)] = [
            (Label.entity[language], table.head.entity),
            (Label.preparer[language], table.head.preparer),
            (Label.period[language], table.date[language]),
        ]
        let labelled =
            head.map { [unlabelled($0), $1] } + table.details.map { [$0.label[language], $0.value[language]] }
        let plain = [table.title, table.form, Label.basis].compactMap { $0 }.map { [$0[language]] }
        return (plain + labelled + [[Label.money[language]]]).map(record) + [""]
            + [record(table.columns.map { [$0.group, $0.title].compactMap { $0?[language] }.joined(separator: " ") })]
            + table.rows.map { $0.cells.map(field).joined(separator: ",") }
            + (table.notes + table.provenance.footLines).map { record([$0[language]]) }
    }

    /// A label without the colon that separates it from its value in running text.
    private func unlabelled(_ label: String) -> String {
        label.hasSuffix(Label.colon[language]) ? String(label.dropLast(Label.colon[language].count)) : label
    }

    private func record(_ texts: [String]) -> String { texts.map(CSVWriter.field).joined(separator: ",") }

    private func field(_ cell: Table.Cell) -> String {
        switch cell {
        case .empty: ""
        case .money(let fen): Money(fen: fen).plain
        case .text(let wording): CSVWriter.field(wording[language])
        }
    }

    /// A text as a field: guarded against formulas, quoted where it must be.
    static func field(_ text: String) -> String {
        let guarded = text.unicodeScalars.first.map(formulaStarts.contains) ?? false ? "'" + text : text
        guard guarded.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return guarded }
        return "\"" + guarded.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// What makes spreadsheets read a field as a formula; the full-width forms count where Chinese is typed.
    private static let formulaStarts = Set("=+-@\t\r＝＋－＠".unicodeScalars)
}
