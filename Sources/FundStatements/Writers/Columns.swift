/// Rows of text, aligned by display width, two spaces between columns.
package struct Columns {
    /// The columns of a terminal that each column takes.
    let widths: [Int]
    private let trailing: Set<Int>
    static let gap = "  "

    /// - Parameter trailing: columns of numbers, which stand flush right.
    init(_ rows: [[String]], trailing: Set<Int>) {
        var widths: [Int] = []
        for row in rows {
            for (column, text) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], DisplayWidth.columns(of: text))
            }
        }
        self.widths = widths
        self.trailing = trailing
    }

    /// A row as a line, without spaces at its end.
    func line(_ row: [String]) -> String {
        let cells = row.enumerated().map { column, text in
            DisplayWidth.padded(text, to: widths[column], isTrailing: trailing.contains(column))
        }
        return Columns.trimmed(cells.joined(separator: Columns.gap))
    }

    /// A line without spaces at its end.
    package static func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }

    /// The rows as lines.
    package static func aligned(_ rows: [[String]], trailing: Set<Int> = []) -> [String] {
        rows.map(Columns(rows, trailing: trailing).line)
    }
}
