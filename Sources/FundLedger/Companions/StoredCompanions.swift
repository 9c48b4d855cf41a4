import Foundation
import FundRules
import GRDB
import TransparencyLog

/// What stands beside the truth, hashed: read beside the pass on a connection of its own, attachments piece by piece.
struct StoredCompanions: Sendable {
    /// Bytes of an attachment as they are.
    struct Bytes: Hashable, Sendable {
        /// SHA-256 of the bytes.
        let digest: Digest
        /// How many there are.
        let size: Int64
    }

    /// The bytes, by the hash that they are stored under.
    private(set) var attachments: [Digest: Bytes] = [:]
    /// What the private details in the table of an older ledger commit to.
    private(set) var commitments: [Erasure.Detail: Digest] = [:]
    /// Whether it says of itself that it is a copy without attachments.
    private(set) var lacksAttachments = false
    /// Rows that cannot be what an entry names.
    private(set) var strays: [Problem] = []

    /// Nothing.
    init() {}

    init(_ database: Database) throws {
        lacksAttachments = try ShareMark.read(database)?.hasAttachments == false
        if try CompanionRows.has("attachment", in: database) {
            try CompanionRows.forgiving { try readAttachments(database) }
        }
        if try CompanionRows.has("private_detail", in: database) {
            try CompanionRows.forgiving { try readDetails(database) }
        }
    }

    private mutating func readAttachments(_ database: Database) throws {
        let rows = try Row.fetchCursor(database, sql: "SELECT rowid AS row, sha256 FROM attachment ORDER BY rowid")
        while let row = try rows.next() {
            let name: Data? = Data.fromDatabaseValue(row["sha256"])
            guard let sha256 = name.flatMap({ Digest($0) }) else {
                strays.append(Problem(.attachmentUnnamed, [name?.base64EncodedString() ?? "—"]))
                continue
            }
            let bytes = try StoredBytes(row: row["row"], database)
            attachments[sha256] = Bytes(digest: try bytes.digest(), size: Int64(bytes.count))
        }
    }

    private mutating func readDetails(_ database: Database) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT seq, field, CAST(salt AS BLOB) AS salt, CAST(value AS BLOB) AS value FROM private_detail"
        )
        while let row = try rows.next() {
            guard let sequence = Int.fromDatabaseValue(row["seq"]), let stored = CompanionRows.detail(row) else {
                strays.append(Problem(.privateUnnamed, ["—", "—"]))
                continue
            }
            commitments[Erasure.Detail(entry: sequence, field: stored.field)] = stored.commitment
        }
    }
}
