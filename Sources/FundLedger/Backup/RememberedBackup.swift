public import FundRules
public import TransparencyLog

/// A backup that this machine has made of a ledger: where it is, and what its bytes were when it was made.
public struct RememberedBackup: Hashable, Sendable {
    /// The log's origin line.
    public let origin: String
    /// The ledger that was copied, as an absolute path.
    public let ledger: String
    /// The copy, as an absolute path.
    public let path: String
    /// SHA-256 of the copy.
    public let sha256: Digest
    /// Entries in it.
    public let size: Int
    /// The root over them.
    public let root: Digest
    /// When it was made.
    public let made: Timestamp
    /// The copy of the file of private details; nil where there was none.
    public let privates: File?
    /// The copy of the notes on bank files; nil where there were none.
    public let notes: File?

    /// A file that was written beside the copy.
    public struct File: Hashable, Sendable {
        /// Where, as an absolute path.
        public let path: String
        /// SHA-256 of it.
        public let sha256: Digest
    }
}

extension RememberedBackup {
    /// The file's bytes: one line of canonical JSON.
    var encoded: [UInt8] {
        var writer = CanonicalWriter()
        writer.object {
            $0.member("ledger", ledger)
            $0.member("made", made.description)
            if let notes {
                $0.member("notes", notes.path)
                $0.member("notesSha256") { $0.digest(notes.sha256) }
            }
            $0.member("origin", origin)
            $0.member("path", path)
            if let privates {
                $0.member("private", privates.path)
                $0.member("privateSha256") { $0.digest(privates.sha256) }
            }
            $0.member("root") { $0.digest(root) }
            $0.member("sha256") { $0.digest(sha256) }
            $0.member("size", Int64(size))
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// Reads a file.
    init(decoding file: UnsafeRawBufferPointer) throws(CanonicalError) {
        let longestPath = 16_384
        let line = file.last == UInt8(ascii: "\n") ? UnsafeRawBufferPointer(rebasing: file.dropLast()) : file
        var reader = CanonicalReader(line)
        try reader.beginObject()
        try reader.member("ledger")
        ledger = try reader.string(limit: longestPath)
        try reader.member("made")
        made = try reader.timestamp()
        if reader.optionalMember("notes") {
            let path = try reader.string(limit: longestPath)
            try reader.member("notesSha256")
            notes = File(path: path, sha256: try reader.digest())
        } else {
            notes = nil
        }
        try reader.member("origin")
        origin = try reader.string()
        try reader.member("path")
        path = try reader.string(limit: longestPath)
        if reader.optionalMember("private") {
            let path = try reader.string(limit: longestPath)
            try reader.member("privateSha256")
            privates = File(path: path, sha256: try reader.digest())
        } else {
            privates = nil
        }
        try reader.member("root")
        root = try reader.digest()
        try reader.member("sha256")
        sha256 = try reader.digest()
        try reader.member("size")
        size = Int(try reader.integer(in: 1...Limits.integer))
        try reader.endObject()
        try reader.end()
    }
}
