import CSQLite
import Foundation
import FundRules
import GRDB
import GRDBSQLite
import TransparencyLog

/// The rows of a ledger file, read and written one at a time.
enum LedgerRows {
    /// Sequence numbers that an entry can have.
    static let sequences = 0...Int(Limits.integer) - 1

    /// The line of an entry.
    ///
    /// - Throws: `DatabaseError` with `SQLITE_CORRUPT` where it is no blob.
    static func line(at sequence: Int, in database: Database) throws -> [UInt8]? {
        let statement = try database.cachedStatement(sql: "SELECT line FROM entry WHERE seq = ?")
        try statement.setArguments([sequence])
        return try RawRows.first(statement, database) { handle in
            guard let line = RawRows.blob(handle, 0) else { throw RawRows.damaged("entry \(sequence): line") }
            return Array(line)
        }
    }

    /// One more than the last entry's sequence number.
    ///
    /// - Throws: `DatabaseError` with `SQLITE_CORRUPT` where that is no number of an entry.
    static func size(in database: Database) throws -> Int {
        guard let last = try end("SELECT seq FROM entry ORDER BY seq DESC LIMIT 1", in: database) else { return 0 }
        guard sequences.contains(last) else { throw RawRows.damaged("entry: seq \(last)") }
        return last + 1
    }

    /// The size by the numbers that an entry can have, and the first and last of those that none can have.
    static func extent(in database: Database) throws -> (size: Int, below: Int?, above: Int?) {
        let limit = sequences.upperBound
        let inside = "SELECT seq FROM entry WHERE seq BETWEEN 0 AND \(limit) ORDER BY seq DESC LIMIT 1"
        return (
            size: try end(inside, in: database).map { $0 + 1 } ?? 0,
            below: try end("SELECT seq FROM entry WHERE seq < 0 ORDER BY seq LIMIT 1", in: database),
            above: try end("SELECT seq FROM entry WHERE seq > \(limit) ORDER BY seq DESC LIMIT 1", in: database)
        )
    }

    private static func end(_ sql: String, in database: Database) throws -> Int? {
        try RawRows.first(try database.cachedStatement(sql: sql), database) { handle in
            guard let sequence = RawRows.integer(handle, 0, in: Int.min...Int.max) else {
                throw RawRows.damaged("entry: seq")
            }
            return sequence
        }
    }

    /// Bytes of the file: all values together take no more, in a file that is sound.
    static func bytes(in database: Database) -> Int { max(0, Int(clamping: daxiu_length(database.sqliteConnection))) }

    /// The size, or less where a forged sequence number far out claims more entries than the file has room for.
    static func plausibleSize(in database: Database) throws -> Int {
        min(try extent(in: database).size, bytes(in: database) / 64)
    }

    static func insertEntry(_ sequence: Int, _ line: [UInt8], _ hash: Digest, in database: Database) throws {
        let statement = try database.cachedStatement(sql: "INSERT INTO entry (seq, line, hash) VALUES (?, ?, ?)")
        try line.withUnsafeBytes { line in
            try hash.withUnsafeBytes { hash in
                try RawRows.run(statement, database) {
                    sqlite3_bind_int64($0, 1, Int64(sequence))
                    RawRows.bind($0, 2, line)
                    RawRows.bind($0, 3, hash)
                }
            }
        }
    }

    static func insertNode(_ node: TiledTree.Node, in database: Database) throws {
        let statement = try database.cachedStatement(sql: "INSERT INTO node (level, position, hash) VALUES (?, ?, ?)")
        try statement.execute(arguments: [node.level, node.position, Data(node.hash.bytes)])
    }

    static func insertCheckpoint(_ checkpoint: Checkpoint, note: String, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO checkpoint (size, root, note) VALUES (?, ?, ?)",
            arguments: [checkpoint.size, Data(checkpoint.root.bytes), note]
        )
    }

    static func replaceSnapshot(size: Int, root: Digest, state: [UInt8], in database: Database) throws {
        try database.execute(sql: "DELETE FROM snapshot")
        try database.execute(
            sql: "INSERT INTO snapshot (size, root, state) VALUES (?, ?, ?)",
            arguments: [size, Data(root.bytes), Data(state)]
        )
    }

    /// The newest snapshot's state; nil where there is none, empty where the column is not what a snapshot has.
    static func snapshot(in database: Database) throws -> [UInt8]? {
        guard try LedgerSchema(database).isPlain("snapshot") else { return nil }
        let sql = "SELECT state FROM snapshot ORDER BY size DESC LIMIT 1"
        return try RawRows.first(try database.cachedStatement(sql: sql), database) { handle in
            RawRows.blob(handle, 0).map { Array($0) } ?? []
        }
    }

    /// Digests that one query may give: a few blocks of the tree.
    private static let digestLimit = 16 * Limits.block

    /// Digests of one column, in the order of the query; what is none is left out.
    static func digests(_ sql: String, _ arguments: StatementArguments, in database: Database) throws -> [Digest] {
        let statement = try database.cachedStatement(sql: sql)
        try statement.setArguments(arguments)
        var digests: [Digest] = []
        try RawRows.forEach(statement, database) { handle in
            guard digests.count < digestLimit else { throw RawRows.damaged("hash: rows out of order") }
            if let digest = RawRows.digest(handle, 0) { digests.append(digest) }
        }
        return digests
    }

    /// The bytes of the note over some first entries; nil where there is none, no bytes where its row holds no text.
    static func note(over size: Int, in database: Database) throws -> [UInt8]? {
        let statement = try database.cachedStatement(sql: "SELECT note FROM checkpoint WHERE size = ?")
        try statement.setArguments([size])
        return try RawRows.first(statement, database) { handle in RawRows.text(handle, 0).map { Array($0) } ?? [] }
    }

    /// The note in a column; nil for anything else.
    static func note(_ handle: OpaquePointer, _ column: Int32) -> SignedNote? {
        RawRows.text(handle, column).flatMap { try? SignedNote(bytes: $0) }
    }

    /// A row of size, root and note.
    static func checkpoint(_ handle: OpaquePointer) throws -> RecordedCheckpoint {
        guard let size = RawRows.integer(handle, 0), let root = RawRows.digest(handle, 1),
            let note = RawRows.text(handle, 2)
        else { throw RawRows.damaged("checkpoint") }
        return RecordedCheckpoint(size: size, root: root, note: String(decoding: note, as: UTF8.self))
    }
}
