import FundRules

/// Writes tables for a terminal or a printer: columns aligned by display width, rules in ASCII.
struct TextWriter {
    let language: Language
    private static let gap = "  "

    init(_ language: Language) {
        self.language = language
    }

    /// The tables one below the other.
    func write(_ tables: [Table]) -> String {
        tables.map { write($0.listed) }.joined(separator: "\n\n")
    }

    private func write(_ table: Table) -> String {
        let rows = table.rows.map { row in row.cells.map { text($0, row.style) } }
        let titles = table.columns.map { $0.title[language] }
        let widths = titles.indices.map { column in
            ([titles] + rows).reduce(0) { max($0, DisplayWidth.columns(of: $1[column])) }
        }
        let width = widths.reduce(0, +) + TextWriter.gap.count * (widths.count - 1)
        let rule = String(repeating: "-", count: width)
        let lines =
            [centred(table.title[language], width)] + head(table) + [rule] + groups(table.columns, widths)
            + [line(titles, widths, table.columns), rule]
            + rows.map { line($0, widths, table.columns) } + [rule]
            + table.notes.map { $0[language] } + signatures(table) + table.provenance.footLines.map { $0[language] }
        return lines.map(trimmed).joined(separator: "\n") + "\n"
    }

    /// Where people sign, in one line.
    private func signatures(_ table: Table) -> [String] {
        guard !table.signatures.isEmpty else { return [] }
        let room = String(repeating: " ", count: 12)
        return [table.signatures.map { $0[language] + Label.colon[language] + room }.joined()]
    }

    private func head(_ table: Table) -> [String] {
        let basis = [table.form, Label.basis].compactMap { $0?[language] }
        let whose = [
            Label.entity[language] + table.head.entity, Label.preparer[language] + table.head.preparer,
        ]
        let details = table.details.map { $0.label[language] + Label.colon[language] + $0.value[language] }
        let what = [table.date[language], Label.money[language]]
        return [basis, whose, details, what].filter { !$0.isEmpty }
            .map { $0.map(oneLine).joined(separator: TextWriter.gap) }
    }

    /// A line that names what columns have in common, over the first of them; none where none have.
    private func groups(_ columns: [Table.Column], _ widths: [Int]) -> [String] {
        guard columns.contains(where: { $0.group != nil }) else { return [] }
        var cells: [String] = []
        var rest = zip(columns, widths).map { $0 }[...]
        while let first = rest.first {
            let members = first.0.group == nil ? rest.prefix(1) : rest.prefix { $0.0.group == first.0.group }
            let width = members.reduce(TextWriter.gap.count * (members.count - 1)) { $0 + $1.1 }
            let name = first.0.group?[language] ?? ""
            cells.append(DisplayWidth.padded(name, to: width, isTrailing: true))
            rest = rest.dropFirst(members.count)
        }
        return [cells.joined(separator: TextWriter.gap)]
    }

    private func text(_ cell: Table.Cell, _ style: Table.Row.Style) -> String {
        switch cell {
        case .empty: return ""
        case .money(let fen): return Money(fen: fen).grouped
        case .text(let wording):
            let indent = if case .line(let steps) = style { steps } else { 0 }
            return String(repeating: TextWriter.gap, count: indent) + oneLine(wording[language])
        }
    }

    private func line(_ cells: [String], _ widths: [Int], _ columns: [Table.Column]) -> String {
        zip(cells, zip(widths, columns)).map { cell, column in
            DisplayWidth.padded(cell, to: column.0, isTrailing: column.1.isTrailing)
        }.joined(separator: TextWriter.gap)
    }

    private func centred(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, (width - DisplayWidth.columns(of: text)) / 2)) + text
    }

    /// A memo may have several lines, a table's cell has one.
    private func oneLine(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }

    private func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line = line.dropLast() }
        return String(line)
    }
}
