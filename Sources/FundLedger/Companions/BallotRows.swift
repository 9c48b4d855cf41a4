import Foundation
public import FundRules
import GRDB
import GRDBSQLite

/// The rows of the ballots that stand beside sealed votes.
enum BallotRows {
    static let table = "ballots"

    /// What stands under a resolution: its ballots, or something that is none.
    struct Found {
        /// The ballots; nil where they cannot be read as such.
        let sheet: BallotSheet?
        /// Bytes of the row.
        let bytes: Int
    }

    /// The ballots of a resolution; nil where there are none.
    static func found(_ entry: Int, in database: Database) throws -> Found? {
        guard try CompanionRows.has(table, in: database) else { return nil }
        let measured = try database.cachedStatement(
            sql: "SELECT typeof(lines), length(lines) FROM ballots WHERE entry = ?"
        )
        try measured.setArguments([entry])
        let size = try RawRows.first(measured, database) { handle in
            let isBlob = RawRows.text(handle, 0)?.elementsEqual("blob".utf8) == true
            return isBlob ? RawRows.integer(handle, 1) : nil
        }
        guard let size else { return nil }
        // What is too long is not even read.
        guard let size, size <= Limits.ballotBytes else { return Found(sheet: nil, bytes: 0) }
        let statement = try database.cachedStatement(sql: "SELECT lines FROM ballots WHERE entry = ?")
        try statement.setArguments([entry])
        return try RawRows.first(statement, database) { handle in
            Found(sheet: RawRows.blob(handle, 0).flatMap { BallotSheet(lines: $0) }, bytes: size)
        }
    }

    /// Stores the ballots of a resolution.
    static func insert(_ sheet: BallotSheet, of entry: Int, in database: Database) throws {
        try CompanionRows.prepare(database)
        try database.execute(
            sql: "INSERT INTO ballots (entry, lines) VALUES (?, ?)",
            arguments: [entry, Data(sheet.lines)]
        )
    }

    /// Gives the entry of every row, in order, until `body` has had enough.
    static func forEach(_ database: Database, _ body: (Int) -> Bool) throws {
        guard try CompanionRows.has(table, in: database) else { return }
        let statement = try database.cachedStatement(sql: "SELECT entry FROM ballots ORDER BY entry")
        try RawRows.forEachAscending(statement, database, "ballots") { _, entry in body(entry) }
    }
}

extension LedgerFile {
    /// The ballots of a resolution as they stand beside it; nil where they do not, or are none.
    ///
    /// Only for a ledger that was verified: who did not, compares their root.
    public func ballots(of resolution: Int) throws -> BallotSheet? {
        try LedgerFile.translating(path) {
            try queue.read { try BallotRows.found(resolution, in: $0)?.sheet }
        }
    }
}
