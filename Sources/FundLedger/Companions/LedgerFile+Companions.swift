import Foundation
public import FundRules
import GRDB
import TransparencyLog

extension LedgerFile {
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

    /// Whether an attachment is not here because the ledger is a copy that was made without.
    public func leavesOut(_ attachment: Attachment) throws -> Bool {
        try LedgerFile.translating(path) {
            try queue.read { database in
                guard try ShareMark.read(database)?.hasAttachments == false else { return false }
                return try CompanionRows.row(of: attachment.sha256, in: database) == nil
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
                    throw Problem(.attachmentUnusable, [.name(attachment.name)])
                }
                let bytes = try StoredBytes(row: row, database)
                guard Int64(bytes.count) == attachment.size, try bytes.digest() == attachment.sha256 else {
                    throw Problem(.attachmentUnusable, [.name(attachment.name)])
                }
                try bytes.forEachPiece(body)
            }
        }
    }

    /// Writes the file anew without the room that erased and outdated rows left behind.
    ///
    static func compact(_ database: Database) throws {
        try database.execute(sql: "PRAGMA secure_delete = ON; VACUUM")
    }
}
