import Foundation
import FundRules
import GRDB
import Schema
import TransparencyLog

extension LedgerFile {
    /// Rebuilds the caches — tree nodes, snapshot, references — from the entries, and gives auditors this version's
    /// views; the truth is not touched.
    ///
    /// - Returns: the number of entries read.
    /// - Throws: `Problem` where an entry cannot be read or breaks a rule: caches of a broken ledger are worth nothing.
    public func repair() throws -> Int {
        try LedgerFile.translating(path) {
            try queue.inDatabase { database in
                var size = 0
                try database.inTransaction(.immediate) {
                    try LedgerFile.clearCaches(database)
                    try renewViews(database)
                    size = try LedgerFile.rebuild(database)
                    return .commit
                }
                return size
            }
        }
    }

    /// Empties the caches, and brings their tables up to this version.
    private static func clearCaches(_ database: Database) throws {
        for table in Caches.olderTables {
            try database.execute(sql: "DROP TABLE IF EXISTS \(table.quotedDatabaseIdentifier)")
        }
        try database.execute(sql: Schema.caches)
        try database.execute(
            sql: "DELETE FROM node; DELETE FROM snapshot; DELETE FROM reference_run; DELETE FROM reference_block"
        )
    }

    private func renewViews(_ database: Database) throws {
        for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'view'") {
            try database.execute(sql: "DROP VIEW \(name.quotedDatabaseIdentifier)")
        }
        try database.execute(sql: Schema.views)
    }

    private static func rebuild(_ database: Database) throws -> Int {
        let hasher = TreeHasher()
        let references = ReferenceIndex(database, expected: try LedgerRows.plausibleSize(in: database), covered: 0)
        var uses: [StoredUse] = []
        var state = FundState()
        var tree = TiledTree()
        let rows = try Row.fetchCursor(database, sql: "SELECT line FROM entry ORDER BY seq")
        while let row = try rows.next() {
            let line: Data = row["line"]
            let hash = line.withUnsafeBytes { hasher.leaf($0) }
            guard let entry = try? line.withUnsafeBytes({ try Entry(decoding: $0) }) else {
                throw Problem(.entryUnreadable, entry: state.size)
            }
            let sequence = state.size
            var used: [ReferenceUse] = []
            entry.forEachReference { used.append(ReferenceUse(sequence: sequence, key: ReferenceKey($0, $1))) }
            references.take(used)
            uses += used.map(\.stored)
            if let violation = state.apply(entry, hash: hash, history: references).violations.first {
                throw violation.at(entry: sequence)
            }
            try tree.append(hash, hasher: hasher) { try LedgerRows.insertNode($0, in: database) }
        }
        if state.size >= Limits.block {
            try LedgerRows.replaceSnapshot(
                size: state.size,
                root: tree.root(hasher: hasher),
                state: state.encoded(),
                in: database
            )
            var runs = try ReferenceRuns(database, hasher)
            try runs.append(uses, through: state.size, database)
        }
        return state.size
    }
}
