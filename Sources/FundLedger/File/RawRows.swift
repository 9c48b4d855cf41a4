import GRDB
import GRDBSQLite

/// Rows through SQLite's own interface: where a pass reads millions of them, a `Data` or `String` for each would cost
/// as much as the hashing.
enum RawRows {
    /// Steps through a statement's rows; a value is valid until the next step.
    static func forEach(_ statement: Statement, _ database: Database, _ body: (OpaquePointer) throws -> Void) throws {
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        var code = sqlite3_step(handle)
        while code == SQLITE_ROW {
            try body(handle)
            code = sqlite3_step(handle)
        }
        guard code == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
        }
    }

    /// The bytes of a blob or text column.
    static func bytes(_ handle: OpaquePointer, _ column: Int32) -> UnsafeRawBufferPointer {
        // The pointer first: asking for the length first could convert the value after it was measured.
        let start = sqlite3_column_blob(handle, column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    }
}
