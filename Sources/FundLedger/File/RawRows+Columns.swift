import FundRules
import GRDB
import GRDBSQLite
import TransparencyLog

/// The values of a row, by the types they must have: a file may hold anything in any column, whatever its tables say,
/// because SQLite asks a table's rules when something is written, and whoever made the file may have written it without.
extension RawRows {
    /// Sequence numbers and sizes that a ledger can have.
    static let numbers = 0...Int(Limits.integer)

    /// An integer in a range; nil for anything else.
    static func integer(_ handle: OpaquePointer, _ column: Int32, in range: ClosedRange<Int> = numbers) -> Int? {
        guard sqlite3_column_type(handle, column) == SQLITE_INTEGER,
            let value = Int(exactly: sqlite3_column_int64(handle, column)), range.contains(value)
        else { return nil }
        return value
    }

    /// The bytes of a blob, valid until the next step; nil for anything else.
    static func blob(_ handle: OpaquePointer, _ column: Int32) -> UnsafeRawBufferPointer? {
        sqlite3_column_type(handle, column) == SQLITE_BLOB ? bytes(handle, column) : nil
    }

    /// The bytes of a text, valid until the next step; nil for anything else.
    static func text(_ handle: OpaquePointer, _ column: Int32) -> UnsafeRawBufferPointer? {
        sqlite3_column_type(handle, column) == SQLITE_TEXT ? bytes(handle, column) : nil
    }

    /// A blob of 32 bytes; nil for anything else.
    static func digest(_ handle: OpaquePointer, _ column: Int32) -> Digest? {
        guard let bytes = blob(handle, column), bytes.count == Digest.byteCount, let start = bytes.baseAddress else {
            return nil
        }
        return Digest(unsafeBytes: start)
    }

    /// The error for a table whose rows cannot be what SQLite wrote.
    static func damaged(_ what: String) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: what)
    }

    /// Steps through the rows of a table in order of a whole number.
    ///
    /// The pages of a damaged or forged file may lead round in circles: the numbers must ascend, so that every walk ends.
    ///
    /// - Parameter key: the column with the number.
    /// - Parameter floor: what the first number must not be below.
    /// - Parameter body: returns whether to go on.
    /// - Throws: `DatabaseError` with `SQLITE_CORRUPT` where a number is none, or does not ascend.
    static func forEachAscending(
        _ statement: Statement,
        _ database: Database,
        _ table: StaticString,
        key: Int32 = 0,
        from floor: Int = Int.min,
        _ body: (_ handle: OpaquePointer, _ key: Int) throws -> Bool
    ) throws {
        var last: Int?
        try forEachWhile(statement, database) { handle in
            guard let number = integer(handle, key, in: Int.min...Int.max), number >= floor,
                last.map({ $0 < number }) ?? true
            else { throw damaged("\(table): rows out of order") }
            last = number
            return try body(handle, number)
        }
    }

    /// The first row of a query, as `body` makes it; nil where there is none.
    static func first<Value>(
        _ statement: Statement,
        _ database: Database,
        _ body: (OpaquePointer) throws -> Value
    ) throws -> Value? {
        var value: Value?
        try forEachWhile(statement, database) { handle in
            value = try body(handle)
            return false
        }
        return value
    }
}
