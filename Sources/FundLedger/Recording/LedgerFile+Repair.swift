import Foundation
import FundRules
import GRDB
import Schema
import TransparencyLog

extension LedgerFile {
    /// Rebuilds the caches — tree nodes, snapshot, references — from the entries, and gives auditors this version's
    /// views; takes out of cosignatures and timestamps what can be nobody's. The truth is not touched.
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
                    try CosignatureRows.removeMalformed(database)
                    try TimestampRows.removeMalformed(database)
                    size = try LedgerFile.rebuild(database)
                    return .commit
                }
                return size
            }
        }
    }

    /// Empties the caches, and brings their tables up to this version.
    private static func clearCaches(_ database: Database) throws {
        for table in LedgerSchema.olderTables {
            try database.execute(sql: "DROP TABLE IF EXISTS \(table.quotedDatabaseIdentifier)")
        }
        try database.execute(sql: Schema.caches)
        if try CompanionRows.has("attachment", in: database) { try database.execute(sql: "REINDEX attachment") }
        try database.execute(
            sql: "DELETE FROM node; DELETE FROM snapshot; DELETE FROM number_run; DELETE FROM number_block"
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
        let statement = try database.makeStatement(sql: "SELECT seq, line FROM entry ORDER BY seq")
        try RawRows.forEachAscending(statement, database, "entry") { handle, _ in
            let sequence = state.size
            guard let line = RawRows.blob(handle, 1), let entry = try? Entry(decoding: line) else {
                throw Problem(.entryUnreadable, entry: sequence)
            }
            let hash = hasher.leaf(line)
            var used: [ReferenceUse] = []
            entry.forEachReference { used.append(ReferenceUse(sequence: sequence, key: ReferenceKey($0, $1))) }
            references.take(used)
            uses += used.map(\.stored)
            if let violation = state.apply(entry, hash: hash, history: references).violations.first {
                throw violation.at(entry: sequence)
            }
            if let failure = references.failure { throw failure }
            try tree.append(hash, hasher: hasher) { try LedgerRows.insertNode($0, in: database) }
            return true
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
