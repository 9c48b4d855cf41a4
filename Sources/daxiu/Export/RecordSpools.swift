import FundRules
import FundStatements

/// A spool for every exported table.
final class RecordSpools: RecordSink {
    private let spools: [RecordTable: Spool]

    /// - Throws: `Problem` with `fileNotWritten` where there is no room for temporary files.
    init() throws(Problem) {
        var spools: [RecordTable: Spool] = [:]
        for table in RecordTable.allCases { spools[table] = try Spool() }
        self.spools = spools
    }

    func append(_ row: [UInt8], to table: RecordTable) { spools[table]?.append(row) }

    /// The spool of a table.
    subscript(table: RecordTable) -> Spool? { spools[table] }
}
