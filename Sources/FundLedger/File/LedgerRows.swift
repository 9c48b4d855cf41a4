import Foundation
import GRDB
import GRDBSQLite
import TransparencyLog

/// The rows of a ledger file, read and written one at a time.
enum LedgerRows {
    /// The line of an entry.
    static func line(at sequence: Int, in database: Database) throws -> [UInt8]? {
        let statement = try database.cachedStatement(sql: "SELECT line FROM entry WHERE seq = ?")
        return try Data.fetchOne(statement, arguments: [sequence]).map { Array($0) }
    }

    /// One more than the last entry's sequence number.
    static func size(in database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM entry") ?? 0
    }

    /// The size, or less where a forged sequence number far out claims more entries than the file has room for.
    static func plausibleSize(in database: Database) throws -> Int {
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
        return min(try size(in: database), pages * pageSize / 64)
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

    /// The bytes of the cached state; nil where there is none.
    static func snapshot(in database: Database) throws -> [UInt8]? {
        guard try database.tableExists("snapshot") else { return nil }
        let statement = try database.cachedStatement(sql: "SELECT state FROM snapshot ORDER BY size DESC LIMIT 1")
        var bytes: [UInt8]?
        try RawRows.forEach(statement, database) { handle in
            bytes = sqlite3_column_type(handle, 0) == SQLITE_BLOB ? Array(RawRows.bytes(handle, 0)) : []
        }
        return bytes
    }

    /// Digests of one column, in the order of the query.
    static func digests(_ sql: String, _ arguments: StatementArguments, in database: Database) throws -> [Digest] {
        try Data.fetchAll(database, sql: sql, arguments: arguments).compactMap { Digest($0) }
    }
}
