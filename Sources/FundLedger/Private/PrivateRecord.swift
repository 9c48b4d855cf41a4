import FundRules
import TransparencyLog

/// One line of a file of private details (Schema/FORMAT.md §4.1).
struct PrivateRecord: Sendable {
    /// The commitment that the line is kept under.
    let commitment: Digest
    /// The entry it was recorded with, or was about to be; a hint, not a truth.
    let entry: Int
    /// Field, value and salt.
    let detail: PrivateDetail
    /// Whether the entry was found in the ledger; a detail that is not bound waits for the commit of its entry.
    let isBound: Bool
    /// Where the line lies in its file, without its line feed.
    var range: Range<Int> = 0..<0

    /// Where in a line the digit of `bound` stands: one byte, so that it is written whole or not at all.
    static let boundOffset = 9

    init(_ detail: PrivateDetail, entry: Int, isBound: Bool) {
        commitment = detail.commitment
        self.entry = entry
        self.detail = detail
        self.isBound = isBound
    }

    /// Whether value and salt give the commitment.
    var fits: Bool { detail.commitment == commitment }

    /// The line with its line feed.
    var line: [UInt8] {
        var writer = CanonicalWriter()
        writer.object {
            $0.member("bound", isBound ? 1 : 0)
            $0.member("commitment") { $0.digest(commitment) }
            $0.member("entry", Int64(entry))
            $0.member("field", detail.field)
            $0.member("salt") { $0.string(Base64.encode(detail.salt)) }
            $0.member("v", 1)
            $0.member("value", detail.value)
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// Reads a line without its line feed.
    init(decoding line: UnsafeRawBufferPointer) throws(CanonicalError) {
        var reader = CanonicalReader(line)
        try reader.beginObject()
        try reader.member("bound")
        isBound = try reader.integer(in: 0...1) == 1
        try reader.member("commitment")
        commitment = try reader.digest()
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("field")
        let field = try reader.code()
        try reader.member("salt")
        let salt = try reader.digest()
        try reader.member("v")
        _ = try reader.integer(in: 1...1)
        try reader.member("value")
        detail = PrivateDetail(field: field, value: try reader.string(), salt: salt.bytes)
        try reader.endObject()
        try reader.end()
    }
}

/// A private detail that goes with an entry that is being recorded.
struct PendingDetail: Sendable {
    let entry: Int
    let detail: PrivateDetail
}
