package import FundRules

/// Writes tables for a terminal or a printer: columns aligned by display width; of statements with a head, and with rules
/// in ASCII.
package struct TextWriter {
    private let language: Language
    /// The columns of the terminal that a list is to fit; nil where it need not.
    private let width: Int?

    package init(_ language: Language, width: Int? = nil) {
        (self.language, self.width) = (language, width)
    }

    /// The tables one below the other.
    package func write(_ tables: [Table]) -> String {
        tables.map { write($0.listed) }.joined(separator: tables.first?.head == nil ? "\n" : "\n\n")
    }

    private func write(_ table: Table) -> String {
        let titles = table.columns.map { $0.title[language] }
        let isList = table.head == nil
        let rows = table.rows.map { row in zip(row.cells, table.columns).map { text($0, $1, row.style, isList) } }
        // Words alone run on over the row; they make no column wider.
        let set = zip(table.rows, rows).filter { isList || !$0.0.isRemark }.map(\.1)
        let columns = Columns([titles] + set, trailing: Set(titles.indices.filter { table.columns[$0].isTrailing }))
        let notes = table.notes.map { $0[language] }
        guard let head = table.head else {
            let lines = rows.isEmpty ? [] : listed(titles, rows, columns, table)
            return (lines + notes).map { $0 + "\n" }.joined()
        }
        let width = columns.widths.reduce(0, +) + Columns.gap.count * (titles.count - 1)
        let rule = String(repeating: "-", count: width)
        let lines =
            [centred(table.title[language], width)] + above(table, head) + [rule]
            + groups(table.columns, columns.widths) + [columns.line(titles), rule] + rows.map(columns.line) + [rule]
            + notes + signatures(table) + head.provenance.footLines.map { $0[language] }
        return lines.map(Columns.trimmed).joined(separator: "\n") + "\n"
    }

    /// The rows of a list, fitted to the terminal where they are wider.
    private func listed(_ titles: [String], _ rows: [[String]], _ columns: Columns, _ table: Table) -> [String] {
        let total = columns.widths.reduce(Columns.gap.count * (titles.count - 1), +)
        guard let width, total > width else { return ([titles] + rows).map(columns.line) }
        let fitted = FittedList(titles, rows, table.columns, width: width)
        guard !fitted.omitted.isEmpty else { return fitted.lines }
        let names = fitted.omitted.joined(separator: Label.listComma[language])
        return fitted.lines + [Label.omitted.text(language, [names])]
    }

    /// Where people sign, in one line.
    private func signatures(_ table: Table) -> [String] {
        guard !table.signatures.isEmpty else { return [] }
        let room = String(repeating: " ", count: 12)
        return [table.signatures.map { $0[language] + Label.colon[language] + room }.joined()]
    }

    private func above(_ table: Table, _ head: Table.Head) -> [String] {
        let basis = [table.form, Label.basis].compactMap { $0?[language] }
        let whose = [
            Label.entity[language] + head.entity, Label.preparer[language] + head.preparer,
        ]
        let details = table.details.map { $0.label[language] + Label.colon[language] + $0.value[language] }
        let what = [table.date[language], Label.money[language]]
        return [basis, whose, details, what].filter { !$0.isEmpty }
            .map { $0.map(oneLine).joined(separator: Columns.gap) }
    }

    /// A line that names what columns have in common, over the first of them; none where none have.
    private func groups(_ columns: [Table.Column], _ widths: [Int]) -> [String] {
        guard columns.contains(where: { $0.group != nil }) else { return [] }
        var cells: [String] = []
        var rest = zip(columns, widths).map { $0 }[...]
        while let first = rest.first {
            let members = first.0.group == nil ? rest.prefix(1) : rest.prefix { $0.0.group == first.0.group }
            let width = members.reduce(Columns.gap.count * (members.count - 1)) { $0 + $1.1 }
            let name = first.0.group?[language] ?? ""
            cells.append(DisplayWidth.padded(name, to: width, isTrailing: true))
            rest = rest.dropFirst(members.count)
        }
        return [cells.joined(separator: Columns.gap)]
    }

    /// A memo may have several lines, a cell has one; nothing in a list turns a terminal against who reads it.
    private func text(_ cell: Table.Cell, _ column: Table.Column, _ style: Table.Row.Style, _ isList: Bool) -> String {
        switch cell {
        case .empty: return ""
        case .money(let fen): return Money(fen: fen).grouped
        case .text(let wording) where isList:
            return column.isWhole ? Visible.line(wording[language]) : Visible.text(wording[language])
        case .text(let wording):
            let indent = if case .line(let steps) = style { steps } else { 0 }
            return String(repeating: Columns.gap, count: indent) + oneLine(wording[language])
        }
    }

    private func centred(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, (width - DisplayWidth.columns(of: text)) / 2)) + text
    }

    private func oneLine(_ text: String) -> String { String(text.map { $0.isNewline ? " " : $0 }) }
}
