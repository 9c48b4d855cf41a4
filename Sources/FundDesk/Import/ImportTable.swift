/// A table that people import: its heading found and understood, its rows that are none of its feet.
///
/// What is asked for must be there; what is not understood is an error and not overlooked, save what every sheet has beside
/// it (`HeadingWords.ignored`).
package struct ImportTable: Sendable {
    /// The columns a file must and may have, by the ledger's words.
    package struct Columns: Sendable {
        package let required: [String]
        package let optional: [String]

        package init(_ required: [String], optional: [String] = []) {
            self.required = required
            self.optional = optional
        }
    }

    /// The path as the user named it.
    package let path: String
    /// The rows.
    package let rows: [Sheet.Row]
    private let sheet: Sheet
    private let heading: TableHeading

    /// Reads a file.
    ///
    /// - Parameter mapping: what headings mean that are not understood otherwise.
    /// - Throws: `Problem` or `Problems` with `csvNotUTF8`, `csvMalformed`, `csvEmpty`, `csvColumnMissing`,
    ///   `csvColumnUnknown`, `csvFieldCount`, what `TableFile` throws or a problem of the file.
    package init(_ path: String, _ columns: Columns, _ mapping: ColumnMapping = ColumnMapping()) throws {
        self.path = path
        let found = try ImportTable.found(path, columns, mapping)
        (heading, sheet) = (found.heading, found.sheet)
        let body = found.sheet[found.rows.upperBound...].filter { [heading] in !heading.isBeside($0) }
        try ImportTable.check(found, body, path)
        guard !body.isEmpty else { throw Problem(.csvEmpty, place: Problem.Place(file: path)) }
        rows = body
        try refuse(heading.ragged(body, isGrid: sheet.delimiter == nil, in: path))
    }

    /// The heading that has all that is asked for, or else the row that looks most like one.
    static func found(
        _ path: String,
        _ columns: Columns,
        _ mapping: ColumnMapping
    ) throws(Problem) -> TableFile.Found<TableHeading> {
        do throws(Problem) {
            let file = try TableFile(path)
            func read(_ fields: [String]) -> TableHeading { TableHeading(fields, columns, mapping) }
            if let found = try file.find({ fields in [read(fields)].first(where: \.missing.isEmpty) }) { return found }
            guard let likeliest = try file.likeliest(read, score: \.score) else {
                throw Problem(.csvEmpty, place: Problem.Place(file: path))
            }
            return likeliest
        } catch {
            // The code that imports have for it.
            guard error.code == .textEncodingUnknown else { throw error }
            throw Problem(.csvNotUTF8, place: error.place)
        }
    }

    private static func check(
        _ found: TableFile.Found<TableHeading>,
        _ body: [Sheet.Row],
        _ path: String
    ) throws {
        let place = Problem.Place(file: path, line: found.sheet[found.rows.upperBound - 1].line)
        let missing = found.heading.missing.map { column in
            Problem(.csvColumnMissing, [.wording(HeadingWords.wording(of: column)), .name(column)], place: place)
        }
        let unknown = found.heading.unknown(in: body).map { Problem(.csvColumnUnknown, [.name($0)], place: place) }
        try RowReader.refuse(missing + unknown)
    }

    /// Whether a column is in the file.
    package func has(_ column: String) -> Bool { heading.has(column) }

    /// A field of a row, without what stands around it; nil where it is empty or there is no such column.
    package func field(_ column: String, of row: Sheet.Row) -> String? { heading.field(column, of: row) }

    /// Whether a column is headed by the ledger's own word, whose values are taken as they stand.
    package func isPlain(_ column: String) -> Bool { heading.isPlain(column) }

    /// A problem of a row, said in the file's own words: the column as it is headed there, the cell of a workbook, and an
    /// excerpt. Other problems are left alone.
    package func located(_ problem: Problem) -> Problem {
        guard let place = problem.place, place.file == path, place.excerpt == nil, let line = place.line,
            let row = sheet.row(onLine: line)
        else { return problem }
        let position = place.column.flatMap(heading.position)
        return problem.at(
            Problem.Place(
                file: path,
                line: line,
                column: position.map(heading.name) ?? place.column,
                cell: position.flatMap { sheet.cell($0, onLine: line) },
                excerpt: Problem.Place.Excerpt(row, marking: position, delimiter: sheet.delimiter)
            )
        )
    }

    /// Throws problems, if there are any, each where it stands in the file.
    package func refuse(_ problems: [Problem]) throws { try RowReader.refuse(problems.map(located)) }

    /// Runs work whose problems name lines of the file.
    @discardableResult
    package func locating<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let problem as Problem {
            throw located(problem)
        } catch let problems as Problems {
            throw Problems(problems.list.map(located))
        }
    }
}
