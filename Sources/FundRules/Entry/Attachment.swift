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

    /// A file by its name, hash, size and media type.
    public init(name: String, sha256: Digest, size: Int64, type: String) {
        self.name = name
        self.sha256 = sha256
        self.size = size
        self.type = type
    }

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

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("name", name)
            $0.member("sha256") { $0.digest(sha256) }
            $0.member("size", size)
            $0.member("type", type)
        }
    }
}
