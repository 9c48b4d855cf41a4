import FundRules

/// How a form is printed where that differs from the order in which programs read it: captions, the order of the
/// columns, and two sides beside each other.
public struct PrintedForm: Hashable, Sendable {
    /// One line of a side.
    enum Line: Hashable, Sendable {
        /// A section's head, without figures.
        case caption(Wording)
        /// A row of the table, by its key.
        case row(String)
        /// Nothing: the other side is longer.
        case blank
    }

    /// What stands in one half of the form.
    struct Side: Hashable, Sendable {
        /// The heading over its items.
        let title: Wording
        /// Its lines, from top to bottom.
        let lines: [Line]
    }

    /// The columns that are printed, by key, in order; those that are not named are left out.
    let columns: [String]
    /// The sides, from left to right; without any, all rows in their order.
    var sides: [Side] = []
}

extension Table {
    /// The table as a form, one line below the other: for a terminal.
    var listed: Table {
        guard let layout else { return self }
        var copy = self
        copy.columns = picked.map { columns[$0] }
        copy.rows =
            layout.sides.isEmpty
            ? rows.map(picked)
            : layout.sides.flatMap(\.lines).filter { $0 != .blank }.map(row)
        return copy
    }

    /// The table as the form that is printed: its sides beside each other.
    var printed: Table {
        guard let layout, layout.sides.count > 1 else { return listed }
        var copy = self
        copy.columns = layout.sides.enumerated().flatMap { number, side in
            picked.enumerated().map { position, column in
                columns[column].titled(position == 0 ? side.title : nil, number == 0 ? "" : "\(number + 1)")
            }
        }
        let height = layout.sides.map(\.lines.count).max() ?? 0
        copy.rows = (0..<height).map { index in
            let parts = layout.sides.map { row($0.lines.indices.contains(index) ? $0.lines[index] : .blank) }
            var first = parts[0]
            first.beside = Array(parts.dropFirst())
            return first
        }
        return copy
    }

    /// The positions of the columns that are printed.
    private var picked: [Int] {
        (layout?.columns ?? []).compactMap { key in columns.firstIndex { $0.key == key } }
    }

    private func picked(_ row: Row) -> Row {
        Row(key: row.key, style: row.style, cells: picked.map { row.cells[$0] }, source: row.source)
    }

    private func row(_ line: PrintedForm.Line) -> Row {
        let nothing = [Cell](repeating: .empty, count: picked.count)
        switch line {
        case .blank: return .line(nil, nothing)
        case .caption(let text): return .total(nil, [.text(text)] + nothing.dropFirst())
        case .row(let key): return rows.first { $0.key == key }.map(picked) ?? .line(key, nothing)
        }
    }
}

extension Table.Column {
    /// The same column of another side.
    fileprivate func titled(_ title: Wording?, _ suffix: String) -> Table.Column {
        Table.Column(key: key + suffix, title: title ?? self.title, isTrailing: isTrailing, group: group)
    }
}

extension Table.Row {
    /// Itself and what is printed beside it, from left to right.
    var parts: [Table.Row] { [self] + beside }
}
