import GRDB
import GRDBSQLite
import TransparencyLog

/// The bytes of one attachment in the file, read and written in pieces: no file is ever whole in memory.
final class StoredBytes {
    private let handle: OpaquePointer
    /// How many bytes there are.
    let count: Int
    private var written = 0

    /// Opens the bytes of a row.
    ///
    /// - Throws: `DatabaseError`, also where the row holds no bytes.
    init(row: Int64, writable: Bool = false, _ database: Database) throws {
        var opened: OpaquePointer?
        let code = sqlite3_blob_open(
            database.sqliteConnection,
            "main",
            "attachment",
            "bytes",
            row,
            writable ? 1 : 0,
            &opened
        )
        guard code == SQLITE_OK, let opened else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
        }
        handle = opened
        count = Int(sqlite3_blob_bytes(opened))
    }

    deinit { sqlite3_blob_close(handle) }

    /// Whether as many bytes were written as there is room for.
    var isFull: Bool { written == count }

    /// Writes the next bytes.
    func append(_ bytes: UnsafeRawBufferPointer) throws {
        let code = sqlite3_blob_write(handle, bytes.baseAddress, Int32(bytes.count), Int32(written))
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        written += bytes.count
    }

    /// Gives all bytes in pieces; they are valid during the call only.
    func forEachPiece(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        var buffer = [UInt8](repeating: 0, count: min(count, AttachmentFile.piece))
        var position = 0
        while position < count {
            let length = min(buffer.count, count - position)
            let code = sqlite3_blob_read(handle, &buffer, Int32(length), Int32(position))
            guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
            try buffer.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<length])) }
            position += length
        }
    }

    /// SHA-256 of all bytes.
    func digest() throws -> Digest {
        let digest = StreamingDigest()
        try forEachPiece { digest.take($0) }
        return digest.finish()
    }
}
