import TransparencyLog

/// A digest of the salts of all entries so far, in bounded memory and without hashing them anew each time.
///
/// Sixty-four salts at a time are folded into `folded`; those since stand in `pending`. Who lacks one of them cannot
/// know a key made of them.
struct SaltChain: Hashable, Sendable {
    /// Salts that are folded in at a time.
    static let group = 64

    /// K of the last full group: at first 32 zero bytes, then SHA-256(K ‖ the salts of the group).
    private(set) var folded: Digest
    /// The salts since, 16 bytes each; fewer than a group.
    private(set) var pending: [UInt8]

    /// No salt yet.
    init() {
        self.init(folded: SaltChain.start, pending: [])
    }

    init(folded: Digest, pending: [UInt8]) {
        self.folded = folded
        self.pending = pending
    }

    private static let start: Digest = {
        let zeros: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        return withUnsafeBytes(of: zeros) { Digest(unsafeBytes: $0.baseAddress.unsafelyUnwrapped) }
    }()

    /// Takes the salt of the next entry.
    @inline(__always)
    mutating func take(_ salt: Bytes16) {
        salt.withUnsafeBytes { pending.append(contentsOf: $0) }
        if pending.count == SaltChain.group * Bytes16.byteCount { fold() }
    }

    private mutating func fold() {
        let digest = StreamingDigest()
        folded.withUnsafeBytes { digest.take($0) }
        pending.withUnsafeBytes { digest.take($0) }
        folded = digest.finish()
        pending.removeAll(keepingCapacity: true)
    }
}

extension FundState {
    /// Whether every line bears a salt.
    public var isSalted: Bool { salts != nil }

    /// The first entry decides: every line of a salted ledger bears a salt, none of another.
    @inline(__always)
    mutating func takeSalt(_ salt: Bytes16?, _ judgement: inout Judgement) {
        guard fund != nil else { return }
        guard let salt else {
            if salts != nil {
                lacksSalts = true
                judgement.add(.saltMissing)
            }
            return
        }
        if size == 0 { salts = SaltChain() }
        if salts?.take(salt) == nil { judgement.add(.saltUnexpected) }
    }
}

extension SaltChain {
    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("folded") { $0.digest(folded) }
            if !pending.isEmpty { $0.member("pending", Base64.encode(pending)) }
        }
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("folded")
        let folded = try reader.digest()
        let start = reader.position
        let text = reader.optionalMember("pending") ? try reader.string() : ""
        guard let pending = Base64.decode(text), pending.count % Bytes16.byteCount == 0,
            pending.count < SaltChain.group * Bytes16.byteCount
        else { throw reader.failure(.malformedValue, at: start) }
        try reader.endObject()
        self.init(folded: folded, pending: pending)
    }
}
