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
            self.init(before: "", marked: Self.head(all, Self.around * 2), after: "")
            return
        }
        let before = fields[..<position].map { $0 + separator }.joined()
        let after = fields[(position + 1)...].map { separator + $0 }.joined()
        self.init(
            before: Self.tail(before, Self.around),
            marked: Self.head(fields[position], Self.within),
            after: Self.head(after, Self.around)
        )
    }

    private static func head(_ text: String, _ width: Int) -> String {
        guard DisplayWidth.columns(of: text) > width else { return text }
        var short = text
        while DisplayWidth.columns(of: short) > width - 1 { short.removeLast() }
        return short + "…"
    }

    private static func tail(_ text: String, _ width: Int) -> String {
        guard DisplayWidth.columns(of: text) > width else { return text }
        var short = text[...]
        while DisplayWidth.columns(of: String(short)) > width - 1 { short.removeFirst() }
        return "…" + short
    }
}
