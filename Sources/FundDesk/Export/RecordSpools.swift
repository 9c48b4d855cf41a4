/// A spool for every exported table.
package final class RecordSpools: RecordSink {
    private let spools: [RecordTable: Spool]

    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    package init() throws(Problem) {
        var spools: [RecordTable: Spool] = [:]
        for table in RecordTable.allCases { spools[table] = try Spool() }
        self.spools = spools
    }

    package func append(_ row: [UInt8], to table: RecordTable) { spools[table]?.append(row) }

    /// The spool of a table.
    package subscript(table: RecordTable) -> Spool? { spools[table] }
}
