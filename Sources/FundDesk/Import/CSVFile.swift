/// A CSV file read strictly: known columns only, every row as wide as the heading, every row with its line.
package struct CSVFile {
    /// A row that is not blank.
    package struct Row {
        /// The line it begins on, from 1.
        package let line: Int
        /// How many fields it has: as many as the heading, in a file that was checked.
        package var count: Int { range.count }
        /// Where its fields lie among those of the file.
        package let range: Range<Int>
        package let source: CSVFields

        /// A field.
        package subscript(index: Int) -> String { source[range.lowerBound + index] }

        /// All of them.
        package var fields: [String] { range.map { source[$0] } }
    }

    /// The columns a file must and may have.
    package struct Columns {
        package let required: [String]
        package let optional: [String]

        package init(_ required: [String], optional: [String] = []) {
            self.required = required
            self.optional = optional
        }
    }

    /// The path as the user named it.
    package let path: String
    /// The columns' names, in the file's order.
    package let heading: [String]
    /// The rows.
    package let rows: [Row]

    /// Reads a file.
    ///
    /// - Throws: `Problem` or `Problems` with `csvNotUTF8`, `csvMalformed`, `csvEmpty`, `csvColumnMissing`,
    ///   `csvColumnUnknown`, `csvFieldCount` or a problem of the file.
    package init(_ path: String, _ columns: Columns) throws {
        self.path = path
        let all = try CSVFile.parse(path)
        guard let first = all.first else { throw Problem(.csvEmpty, place: Problem.Place(file: path)) }
        heading = first.fields
        try CSVFile.check(heading, columns, Problem.Place(file: path, line: first.line))
        rows = Array(all.dropFirst())
        guard !rows.isEmpty else { throw Problem(.csvEmpty, place: Problem.Place(file: path)) }
        let width = heading.count
        let ragged = Array(rows.lazy.filter { $0.count != width }.prefix(RowReader.problemLimit))
        let problems = ragged.map { row in
            Problem(
                .csvFieldCount,
                [.number(row.count), .number(heading.count)],
                // The first column that has no field, or the last one, after which there is one too many.
                place: Problem.Place(
                    file: path,
                    line: row.line,
                    column: heading[min(row.count, heading.count - 1)]
                )
            )
        }
        try RowReader.refuse(problems)
    }

    private static func check(_ heading: [String], _ columns: Columns, _ place: Problem.Place) throws {
        var problems: [Problem] = []
        for name in columns.required where !heading.contains(name) {
            problems.append(Problem(.csvColumnMissing, [.name(name)], place: place))
        }
        var seen: Set<String> = []
        for name in heading {
            let isKnown = columns.required.contains(name) || columns.optional.contains(name)
            if !isKnown || !seen.insert(name).inserted {
                problems.append(Problem(.csvColumnUnknown, [.name(name)], place: place))
            }
        }
        try RowReader.refuse(problems)
    }

    private static func parse(_ path: String) throws -> [Row] {
        let bytes = try FileAccess.bytes(path, .table)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Problem(.csvNotUTF8, place: Problem.Place(file: path))
        }
        return try rows(bytes, path)
    }

    /// The rows of a text that are not blank, of any width.
    ///
    /// - Parameter bytes: valid UTF-8.
    /// - Throws: `Problem` with `csvMalformed` or `tableTooLong`.
    package static func rows(_ bytes: [UInt8], _ path: String) throws(Problem) -> [Row] {
        switch CSVRows.read(bytes) {
        case .whole(let rows): return rows
        case .misquoted(let line): throw misquoted(String(decoding: bytes, as: UTF8.self), line, path)
        case .tooLong:
            throw Problem(
                .tableTooLong,
                [.number(CSVRows.rowLimit), .number(CSVRows.columnLimit)],
                place: Problem.Place(file: path)
            )
        }
    }

    private static func misquoted(_ text: String, _ line: Int, _ path: String) -> Problem {
        let lines = text.split(maxSplits: line, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let excerpt = String(lines[min(line, lines.count) - 1].prefix(60))
        return Problem(.csvMalformed, [.text(excerpt)], place: Problem.Place(file: path, line: line))
    }
}
