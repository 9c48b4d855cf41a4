public import TransparencyLog

/// A file that belongs to an entry, named by its hash; its bytes stand beside the truth, not in it.
public struct Attachment: Hashable, Sendable {
    /// File name without folders.
    public let name: String
    /// SHA-256 of the bytes.
    public let sha256: Digest
    /// Number of bytes.
    public let size: Int64
    /// Media type, such as `application/pdf`.
    public let type: String

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("name")
        name = try reader.string()
        try reader.member("sha256")
        sha256 = try reader.digest()
        try reader.member("size")
        size = try reader.integer(in: 0...Limits.integer)
        try reader.member("type")
        type = try reader.code()
        try reader.endObject()
    }
}
