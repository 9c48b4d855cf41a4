import FundRules
import GRDB
import GRDBSQLite

/// The earlier entries as the writer sees them: rows of the file, the new ones of this transaction included.
final class StoredHistory: EntryHistory {
    private let database: Database
    /// Whether references are looked up and remembered; not while old entries are replayed.
    var remembers = false
    /// The first error of the database, kept because the rules ask questions that cannot fail.
    private(set) var failure: (any Error)?

    init(_ database: Database) {
        self.database = database
    }

    func entry(at sequence: Int) -> (entry: Entry, line: [UInt8])? {
        guard let line = reading({ try LedgerRows.line(at: sequence, in: database) }) ?? nil,
            let entry = try? Entry(decoding: line)
        else { return nil }
        return (entry, line)
    }

    func use(_ reference: Reference, by sequence: Int) -> Int? {
        guard remembers else { return nil }
        var key = "\(reference.kind.rawValue):\(reference.text)"
        return reading {
            // Nearly every reference is new: it is looked up only where it cannot be inserted.
            let isNew = try key.withUTF8 { key in
                try RawRows.run(
                    database.cachedStatement(sql: "INSERT OR IGNORE INTO reference (reference, seq) VALUES (?, ?)"),
                    database
                ) {
                    RawRows.bind($0, 1, text: key)
                    sqlite3_bind_int64($0, 2, Int64(sequence))
                }
                return sqlite3_changes(database.sqliteConnection) == 1
            }
            guard !isNew else { return nil }
            let earlier = try Int.fetchOne(
                database.cachedStatement(sql: "SELECT seq FROM reference WHERE reference = ?"),
                arguments: [key]
            )
            try database.cachedStatement(sql: "UPDATE reference SET seq = ? WHERE reference = ?")
                .execute(arguments: [sequence, key])
            return earlier
        } ?? nil
    }

    private func reading<Value>(_ work: () throws -> Value) -> Value? {
        do {
            return try work()
        } catch {
            failure = failure ?? error
            return nil
        }
    }
}
