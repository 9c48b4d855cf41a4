import Foundation
public import FundRules
import GRDB
import GRDBSQLite
import TransparencyLog

/// A file on disk that is to be attached: described first, and copied into the ledger with the entry that names it.
public struct AttachmentFile: Sendable {
    /// The path as the user named it.
    public let path: String
    /// What the entry says of it.
    public let attachment: Attachment

    /// Bytes that are read at once.
    static let piece = 1 << 18

    /// Reads a file through, in little memory.
    ///
    /// - Parameter place: what the file is called where its name cannot stand in an entry.
    /// - Throws: `Problem` with `fileMissing`, `fileIsDirectory`, `fileNotPermitted`, `fileNotRead`, `attachmentEmpty`,
    ///   `attachmentTooLarge`, or `textUnusable` where its name cannot stand in an entry.
    public init(path: String, called place: String = FreeText.Field.attachment.rawValue) throws(Problem) {
        let digest = StreamingDigest()
        var size: Int64 = 0
        try AttachmentFile.read(path) { bytes in
            digest.take(bytes)
            size += Int64(bytes.count)
        }
        guard size > 0 else { throw Problem(.attachmentEmpty, [.file(path)]) }
        guard size <= Limits.attachmentBytes else {
            throw Problem(.attachmentTooLarge, [.file(path), .number(size), .number(Limits.attachmentBytes)])
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        self.path = path
        attachment = Attachment(
            name: try InputText.text(name, place),
            sha256: digest.finish(),
            size: size,
            type: MediaType.of(fileName: name)
        )
    }

    /// A file that was described before, by whoever wrote it.
    init(path: String, _ attachment: Attachment) {
        self.path = path
        self.attachment = attachment
    }

    /// Copies the bytes into the ledger, unless they are there already.
    ///
    /// - Throws: `Problem` with `fileNotRead` where the file is no longer what was described.
    func store(in database: Database) throws {
        let key = Data(attachment.sha256.bytes)
        if try CompanionRows.row(of: attachment.sha256, in: database) != nil { return }
        try database.execute(
            sql: "INSERT INTO attachment (sha256, bytes) VALUES (?, zeroblob(?))",
            arguments: [key, attachment.size]
        )
        let blob = try StoredBytes(row: database.lastInsertedRowID, writable: true, database)
        let digest = StreamingDigest()
        try AttachmentFile.read(path) { bytes in
            digest.take(bytes)
            try? blob.append(bytes)
        }
        guard blob.isFull, digest.finish() == attachment.sha256 else {
            throw Problem(.fileNotRead, [.file(path), "changed"])
        }
    }

    /// Gives a file's bytes in pieces.
    private static func read(_ path: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(Problem) {
        // A pipe would be waited for until somebody writes to it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .ofSystem(path, .fileNotRead) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .ofSystem(path, .fileNotRead) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Problem(status.st_mode & S_IFMT == S_IFDIR ? .fileIsDirectory : .fileNotRegular, [.file(path)])
        }
        guard status.st_size <= Limits.attachmentBytes else {
            throw Problem(.attachmentTooLarge, [.file(path), .number(status.st_size), .number(Limits.attachmentBytes)])
        }
        var buffer = [UInt8](repeating: 0, count: piece)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .ofSystem(path, .fileNotRead) }
            guard count > 0 else { return }
            buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
    }
}
