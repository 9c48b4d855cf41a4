import FundStatements

/// Rows of text, aligned by display width.
package enum Columns {
    /// Lines whose columns are two spaces apart; the last one is not filled up.
    ///
    /// - Parameter trailing: columns of numbers, which stand flush right.
    package static func aligned(_ rows: [[String]], trailing: Set<Int> = []) -> [String] {
        var widths: [Int] = []
        for row in rows {
            for (column, text) in row.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], DisplayWidth.columns(of: text))
            }
        }
        return rows.map { row in
            var line = row.enumerated().map { column, text in
                column == row.count - 1 && !trailing.contains(column)
                    ? text : DisplayWidth.padded(text, to: widths[column], isTrailing: trailing.contains(column))
            }
            .joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
