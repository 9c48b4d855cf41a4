import Foundation
import FundRules
import GRDB
import GRDBSQLite
import Schema
import TransparencyLog

/// The rows of what stands beside the truth.
enum CompanionRows {
    /// Whether a table is there, of the shape that a new ledger gets; one of another shape is not read, which is found
    /// elsewhere, and what it should hold is missing.
    static func has(_ table: String, in database: Database) throws -> Bool {
        try LedgerSchema(database).isPlain(table)
    }

    /// Makes the table that is missing: a ledger from before it existed, or one that never needed it.
    static func prepare(_ database: Database) throws {
        try database.execute(sql: Schema.companions)
    }

    /// Removes value and salt from the table of an older ledger, and overwrites where they stood.
    static func erase(_ detail: Erasure.Detail, in database: Database) throws {
        guard try has("private_detail", in: database) else { return }
        try database.execute(sql: "PRAGMA secure_delete = ON")
        try database.execute(
            sql: "DELETE FROM private_detail WHERE seq = ? AND field = ?",
            arguments: [detail.entry, detail.field]
        )
    }

    /// The private details of an entry that are still in the table of an older ledger, in order of field.
    static func details(of sequence: Int, in database: Database) throws -> [PrivateDetail] {
        guard try has("private_detail", in: database) else { return [] }
        let statement = try database.cachedStatement(
            sql: "SELECT seq, field, salt, value FROM private_detail WHERE seq = ? ORDER BY field"
        )
        try statement.setArguments([sequence])
        var details: [PrivateDetail] = []
        try forEachDetail(statement, database) { row in if let row { details.append(row.detail) } }
        return details
    }

    /// Gives every private detail, in order of entry and field; nil for a row that holds something else.
    static func forEachDetail(
        in database: Database,
        _ body: ((sequence: Int, detail: PrivateDetail)?) -> Void
    ) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT seq, field, salt, value FROM private_detail ORDER BY seq, field"
        )
        try forEachDetail(statement, database, body)
    }

    private static func forEachDetail(
        _ statement: Statement,
        _ database: Database,
        _ body: ((sequence: Int, detail: PrivateDetail)?) -> Void
    ) throws {
        var last: (sequence: Int, field: [UInt8])?
        var strays = 0
        try RawRows.forEachWhile(statement, database) { handle in
            guard let sequence = RawRows.integer(handle, 0), let field = RawRows.text(handle, 1),
                let salt = RawRows.blob(handle, 2), let value = RawRows.text(handle, 3)
            else {
                body(nil)
                strays += 1
                return strays < strayLimit
            }
            // The pages of a forged table may lead round in circles.
            let isInOrder = last.map { last in
                last.sequence < sequence || last.sequence == sequence && last.field.lexicographicallyPrecedes(field)
            }
            guard isInOrder ?? true else { throw RawRows.damaged("private_detail: rows out of order") }
            last = (sequence, Array(field))
            let detail = PrivateDetail(
                field: String(decoding: field, as: UTF8.self),
                value: String(decoding: value, as: UTF8.self),
                salt: Array(salt)
            )
            body((sequence, detail))
            return true
        }
    }

    /// Rows that hold something else, of which so many are named.
    static let strayLimit = 100

    /// The row that holds the bytes of an attachment.
    static func row(of sha256: Digest, in database: Database) throws -> Int64? {
        guard try has("attachment", in: database) else { return nil }
        let statement = try database.cachedStatement(sql: "SELECT rowid FROM attachment WHERE sha256 = ?")
        try statement.setArguments([Data(sha256.bytes)])
        return try RawRows.first(statement, database) { sqlite3_column_int64($0, 0) }
    }
}
