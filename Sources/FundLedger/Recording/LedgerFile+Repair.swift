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
                    try database.execute(sql: "DELETE FROM node; DELETE FROM snapshot; DELETE FROM reference")
                    try renewViews(database)
                    size = try LedgerFile.rebuild(database)
                    return .commit
                }
                return size
            }
        }
    }

    private func renewViews(_ database: Database) throws {
        for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'view'") {
            try database.execute(sql: "DROP VIEW \(name.quotedDatabaseIdentifier)")
        }
        try database.execute(sql: Schema.views)
    }

    private static func rebuild(_ database: Database) throws -> Int {
        let hasher = TreeHasher()
        let history = StoredHistory(database)
        history.remembers = true
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
            if let violation = state.apply(entry, hash: hash, history: history).violations.first {
                throw violation.at(entry: sequence)
            }
            if let failure = history.failure { throw failure }
            try tree.append(hash, hasher: hasher) { try LedgerRows.insertNode($0, in: database) }
        }
        if state.size >= Limits.block {
            try LedgerRows.replaceSnapshot(
                size: state.size,
                root: tree.root(hasher: hasher),
                state: state.encoded(),
                in: database
            )
        }
        return state.size
    }
}
