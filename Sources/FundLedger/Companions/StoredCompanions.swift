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
        /// The row that has them.
        let row: Int
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
            try readAttachments(database)
            if strays.isEmpty, try !isIndexSound(database) { strays.append(Problem(.indexDiffers, ["attachment"])) }
        }
        if try CompanionRows.has("private_detail", in: database) { try readDetails(database) }
    }

    private mutating func readAttachments(_ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT rowid, sha256, typeof(bytes) FROM attachment ORDER BY 1"
        )
        var left = LedgerRows.bytes(in: database)
        try RawRows.forEachAscending(statement, database, "attachment") { handle, row in
            let isBlob = RawRows.text(handle, 2)?.elementsEqual("blob".utf8) == true
            guard let sha256 = RawRows.digest(handle, 1), isBlob else {
                let hash = RawRows.digest(handle, 1)?.hexadecimal
                strays.append(Problem(.attachmentUnnamed, [.name(hash)]))
                return strays.count < CompanionRows.strayLimit
            }
            let bytes = try StoredBytes(row: Int64(row), database)
            // Attachments that overlap: a few pages could be read as many times as there are rows.
            left -= bytes.count
            guard left >= 0 else { throw RawRows.damaged("attachment: bytes longer than the file") }
            attachments[sha256] = Bytes(digest: try bytes.digest(), size: Int64(bytes.count), row: row)
            return true
        }
    }

    /// Whether the index that attachments are found by leads to each of them, and to nothing else.
    private func isIndexSound(_ database: Database) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: "SELECT sha256, rowid FROM attachment INDEXED BY sqlite_autoindex_attachment_1 ORDER BY sha256"
        )
        var last: Digest?
        var found = 0
        var isSound = true
        try RawRows.forEachWhile(statement, database) { handle in
            guard let sha256 = RawRows.digest(handle, 0), last.map({ $0 < sha256 }) ?? true,
                let bytes = attachments[sha256], RawRows.integer(handle, 1, in: Int.min...Int.max) == bytes.row
            else {
                isSound = false
                return false
            }
            last = sha256
            found += 1
            return true
        }
        return isSound && found == attachments.count
    }

    private mutating func readDetails(_ database: Database) throws {
        try CompanionRows.forEachDetail(in: database) { row in
            if let row {
                commitments[Erasure.Detail(entry: row.sequence, field: row.detail.field)] = row.detail.commitment
            } else {
                strays.append(Problem(.privateUnnamed, ["—", "—"]))
            }
        }
    }
}
