public import FundRules
public import TransparencyLog

/// A checkpoint that this machine has verified, or has recorded on top of a verified one, and the file it saw it in.
public struct RememberedCheckpoint: Hashable, Sendable {
    /// The ledger file, as an absolute path.
    public let path: String
    /// The log's origin line.
    public let origin: String
    /// Number of entries.
    public let size: Int
    /// The root over them.
    public let root: Digest
    /// The checkpoint as it was signed.
    public let note: String
    /// The hash over it and every checkpoint before it.
    public let seals: SealChain
    /// When this machine saw it last.
    public let seen: Timestamp
    /// The edition of the rules that it was judged by.
    let rules: Int64
}

extension RememberedCheckpoint {
    /// The file's bytes: one line of canonical JSON.
    var encoded: [UInt8] {
        var writer = CanonicalWriter()
        writer.object {
            $0.member("note", note)
            $0.member("origin", origin)
            $0.member("path", path)
            $0.member("root") { $0.digest(root) }
            $0.member("rules", rules)
            $0.member("seals") { $0.digest(seals.digest) }
            $0.member("seen", seen.description)
            $0.member("size", Int64(size))
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// Reads a file.
    init(decoding file: UnsafeRawBufferPointer) throws(CanonicalError) {
        let line = file.last == UInt8(ascii: "\n") ? UnsafeRawBufferPointer(rebasing: file.dropLast()) : file
        var reader = CanonicalReader(line)
        try reader.beginObject()
        try reader.member("note")
        note = try reader.string()
        try reader.member("origin")
        origin = try reader.string()
        try reader.member("path")
        path = try reader.string(limit: 16_384)
        try reader.member("root")
        root = try reader.digest()
        try reader.member("rules")
        rules = try reader.integer()
        try reader.member("seals")
        seals = SealChain(digest: try reader.digest())
        try reader.member("seen")
        seen = try reader.timestamp()
        try reader.member("size")
        size = Int(try reader.integer(in: 1...Limits.integer))
        try reader.endObject()
        try reader.end()
    }
}
