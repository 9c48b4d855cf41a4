import FundRules
import GRDB

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
        let key = "\(reference.kind.rawValue):\(reference.text)"
        return reading {
            let earlier = try Int.fetchOne(
                database.cachedStatement(sql: "SELECT seq FROM reference WHERE reference = ?"),
                arguments: [key]
            )
            try database.cachedStatement(
                sql: """
                    INSERT INTO reference (reference, seq) VALUES (?, ?)
                    ON CONFLICT (reference) DO UPDATE SET seq = excluded.seq
                    """
            ).execute(arguments: [key, sequence])
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
