/// A file of vouchers or projects, read whole: what is wrong with its rows was said, all at once.
public struct ImportedFile: Sendable {
    private let rows: [ImportedRow]
    private let table: ImportTable

    /// Reads a file.
    ///
    /// - Throws: `Problem` or `Problems`, each at its row and column.
    public init(_ kind: ImportKind, _ path: String) throws { try self.init(kind, path, ColumnMapping()) }

    /// Reads a file.
    ///
    /// - Parameter mapping: what headings mean that are not understood otherwise.
    package init(_ kind: ImportKind, _ path: String, _ mapping: ColumnMapping) throws {
        table = try ImportTable(path, kind.columns, mapping)
        rows = try kind.rows(table)
    }

    /// Makes the drafts, once the day is known that entries without a date bear.
    ///
    /// - Parameter ledger: where the vouchers stand that rows name by their numbers.
    /// - Throws: `Problem` with `entryMissing` at the row.
    package func drafts(in ledger: LedgerFile) throws -> (CalendarDate) -> [EntryDraft] {
        let lookup = EntryLookup(ledger)
        let numbers = try lookup.sequences(of: Set(rows.compactMap(\.number)))
        let bodies = try rows.map { try $0.entry(lookup, numbers) }
        return { today in
            zip(rows, bodies).map { row, body in
                EntryDraft(body, date: row.date ?? today, memo: row.memo, place: row.place)
            }
        }
    }

    /// Runs work whose problems name rows, and shows each where it stands in the file.
    package func locating<Result>(_ work: () throws -> Result) throws -> Result { try table.locating(work) }
}

extension Desk {
    /// Records a file's rows under one checkpoint, or none of them.
    ///
    /// - Parameter isTrial: whether everything is done and then undone: a preview.
    /// - Parameter answers: what is meant, of what may be doubtful.
    /// - Throws: what recording throws, each problem at its row and column.
    public func record(
        _ file: ImportedFile,
        isTrial: Bool = false,
        answering answers: Answers = .none
    ) throws -> Recording {
        try file.locating {
            let drafts = try file.drafts(in: ledger)
            return try Placing.naming {
                try record(isTrial: isTrial, answering: answers) { drafts(today($0)) }
            }
        }
    }
}
