import CSQLite
package import GRDB
import GRDBSQLite

/// How a connection is opened: SQLite is told that whoever made the file may have meant harm.
///
/// Nothing of the file's own making runs, neither triggers nor views nor extensions nor what a default or a check of a
/// column would call; no value is longer than what a ledger has.
package enum Defence {
    /// Bytes of one row that a reader takes; an attachment is read in pieces and may be longer.
    static let readLimit: Int32 = 32 << 20
    /// Bytes of one row that a writer makes: the largest attachment, and room beside it.
    static let writeLimit: Int32 = 128 << 20
    /// Bytes of a statement: our own, and those that the file's structure was made with.
    private static let statementLimit: Int32 = 1 << 17

    /// Sets everything up; nothing of the file has been read yet.
    package static func raise(_ database: Database, readonly: Bool) throws {
        let handle = database.sqliteConnection
        let switches: [(verb: Int32, value: Int32)] = [
            (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
            (SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), (SQLITE_DBCONFIG_ENABLE_VIEW, 0),
            (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0),
        ]
        for (verb, value) in switches where daxiu_set(handle, verb, value) != SQLITE_OK {
            throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "SQLITE_DBCONFIG \(verb)")
        }
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, readonly ? readLimit : writeLimit)
        sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, statementLimit)
        // VACUUM attaches the new file.
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, readonly ? 0 : 1)
        sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 0)
        // A damaged page must not pass unseen, and one that the disk cannot give must be an error, not a signal.
        try database.execute(sql: "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0")
    }
}
