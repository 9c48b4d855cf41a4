import Foundation
public import FundRules
import GRDB
import TransparencyLog

extension LedgerFile {
    /// The private details of an entry that were not erased, in order of field; each fits its commitment.
    ///
    /// - Parameter entry: the entry as its line says.
    public func privateDetails(of entry: Entry) throws -> [PrivateDetail] {
        try LedgerFile.translating(path) {
            try queue.read { database in
                try CompanionRows.details(of: entry.sequence, in: database).filter { detail in
                    entry.commitments.contains { $0.field == detail.field && $0.digest == detail.commitment }
                }
            }
        }
    }

    /// Whether the bytes of an attachment are in the file, to the byte.
    public func holds(_ attachment: Attachment) throws -> Bool {
        try LedgerFile.translating(path) {
            try queue.read { database in
                guard let row = try CompanionRows.row(of: attachment.sha256, in: database) else { return false }
                let bytes = try StoredBytes(row: row, database)
                return try Int64(bytes.count) == attachment.size && bytes.digest() == attachment.sha256
            }
        }
    }

    /// Gives the bytes of an attachment in pieces, valid during the call only.
    ///
    /// They are hashed first and handed out afterwards, in one read of the file's moment: nobody gets bytes that do not
    /// fit.
    ///
    /// - Throws: `Problem` with `attachmentUnusable`.
    public func forEachPiece(
        of attachment: Attachment,
        _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try LedgerFile.translating(path) {
            try queue.read { database in
                guard let row = try CompanionRows.row(of: attachment.sha256, in: database) else {
                    throw Problem(.attachmentUnusable, [attachment.name])
                }
                let bytes = try StoredBytes(row: row, database)
                guard Int64(bytes.count) == attachment.size, try bytes.digest() == attachment.sha256 else {
                    throw Problem(.attachmentUnusable, [attachment.name])
                }
                try bytes.forEachPiece(body)
            }
        }
    }

    /// Writes the file anew without the room that erased and outdated rows left behind.
    ///
    /// - Returns: how many bytes shorter the file is.
    public func compact() throws -> Int {
        try LedgerFile.translating(path) {
            try queue.inDatabase { database in
                let before = try LedgerFile.bytes(database)
                try database.execute(sql: "PRAGMA secure_delete = ON; VACUUM")
                return before - (try LedgerFile.bytes(database))
            }
        }
    }

    private static func bytes(_ database: Database) throws -> Int {
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        return pages * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)
    }
}
