import Foundation
import FundRules
import GRDB
import Schema
import TransparencyLog

/// The rows of what stands beside the truth.
enum CompanionRows {
    /// Whether a table is there.
    static func has(_ table: String, in database: Database) throws -> Bool {
        try database.tableExists(table)
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
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT field, CAST(salt AS BLOB) AS salt, CAST(value AS BLOB) AS value FROM private_detail
                WHERE seq = ? ORDER BY field
                """,
            arguments: [sequence]
        )
        return rows.compactMap(detail)
    }

    /// A table of another shape cannot be asked; that it is one is found elsewhere, and what it should hold is missing.
    static func forgiving(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            return
        }
    }

    /// A row as a private detail; nil where a table of another shape holds something else.
    static func detail(_ row: Row) -> PrivateDetail? {
        guard let field = String.fromDatabaseValue(row["field"]), let salt = Data.fromDatabaseValue(row["salt"]),
            let value = Data.fromDatabaseValue(row["value"])
        else { return nil }
        return PrivateDetail(field: field, value: String(decoding: value, as: UTF8.self), salt: Array(salt))
    }

    /// The row that holds the bytes of an attachment.
    static func row(of sha256: Digest, in database: Database) throws -> Int64? {
        guard try has("attachment", in: database) else { return nil }
        return try Int64.fetchOne(
            database,
            sql: "SELECT rowid FROM attachment WHERE sha256 = ?",
            arguments: [Data(sha256.bytes)]
        )
    }
}
