import GRDB
import GRDBSQLite

/// Rows through SQLite's own interface: where a pass reads millions of them, a `Data` or `String` for each would cost
/// as much as the hashing.
enum RawRows {
    /// Steps through a statement's rows; a value is valid until the next step.
    static func forEach(_ statement: Statement, _ database: Database, _ body: (OpaquePointer) throws -> Void) throws {
        try forEachWhile(statement, database) { handle in
            try body(handle)
            return true
        }
    }

    /// Steps through a statement's rows for as long as `body` returns true.
    @inline(__always)
    static func forEachWhile(
        _ statement: Statement,
        _ database: Database,
        _ body: (OpaquePointer) throws -> Bool
    ) throws {
        let handle = statement.sqliteStatement
        defer { sqlite3_reset(handle) }
        var code = sqlite3_step(handle)
        while code == SQLITE_ROW {
            guard try body(handle) else { return }
            code = sqlite3_step(handle)
        }
        guard code == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
        }
    }

    /// Runs a statement that gives no rows; what `bind` binds must live until this returns.
    static func run(_ statement: Statement, _ database: Database, _ bind: (OpaquePointer) -> Void) throws {
        let handle = statement.sqliteStatement
        sqlite3_reset(handle)
        bind(handle)
        let code = sqlite3_step(handle)
        // Nothing may point at memory that is gone once the caller has returned.
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
        guard code == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
        }
    }

    /// Binds bytes as a blob, without a copy.
    static func bind(_ handle: OpaquePointer, _ index: Int32, _ bytes: UnsafeRawBufferPointer) {
        sqlite3_bind_blob(handle, index, bytes.baseAddress, Int32(bytes.count), nil)
    }

    /// The bytes of a blob or text column.
    static func bytes(_ handle: OpaquePointer, _ column: Int32) -> UnsafeRawBufferPointer {
        // The pointer first: asking for the length first could convert the value after it was measured.
        let start = sqlite3_column_blob(handle, column)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
    }
}
