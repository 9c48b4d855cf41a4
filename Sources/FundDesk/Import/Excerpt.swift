extension Problem.Place.Excerpt {
    /// Columns of a terminal on each side of the mark, and of what is marked.
    private static let (around, within) = (28, 32)

    /// A row with one of its fields marked; the whole row where none is meant.
    init(_ row: Sheet.Row, marking position: Int?, delimiter: Character?) {
        let separator = delimiter.map { $0 == "\t" ? " | " : String($0) } ?? " | "
        let fields = row.fields.map { String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
        guard let position, position < fields.count else {
            // The end, where a field is missing.
            let all = fields.joined(separator: separator)
            self.init(before: "", marked: DisplayWidth.cut(all, to: Self.around * 2), after: "")
            return
        }
        let before = fields[..<position].map { $0 + separator }.joined()
        let after = fields[(position + 1)...].map { separator + $0 }.joined()
        self.init(
            before: Self.tail(before, Self.around),
            marked: DisplayWidth.cut(fields[position], to: Self.within),
            after: DisplayWidth.cut(after, to: Self.around)
        )
    }

    /// The end of a text that is wider than a number of columns, with a mark where something is left out.
    private static func tail(_ text: String, _ width: Int) -> String {
        guard DisplayWidth.columns(of: text) > width else { return text }
        var (start, used) = (text.endIndex, 0)
        while start > text.startIndex {
            let index = text.index(before: start)
            used += DisplayWidth.columns(of: String(text[index]))
            if used > width - 1 { break }
            start = index
        }
        return "…" + text[start...]
    }
}
