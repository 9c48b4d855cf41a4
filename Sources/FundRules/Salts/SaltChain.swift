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
        folded = digest(after: [])
        pending.removeAll(keepingCapacity: true)
    }

    /// What the next entry may be made of and nobody can know who lacks an entry before it: SHA-256("daxiu/salts/v1" ‖
    /// 0x00 ‖ K ‖ the salts since).
    var key: Digest { digest(after: Array("daxiu/salts/v1".utf8) + [0]) }

    private func digest(after prefix: [UInt8]) -> Digest {
        let digest = StreamingDigest()
        prefix.withUnsafeBytes { digest.take($0) }
        folded.withUnsafeBytes { digest.take($0) }
        pending.withUnsafeBytes { digest.take($0) }
        return digest.finish()
    }
}

extension FundState {
    /// Whether every line bears a salt.
    public var isSalted: Bool { salts != nil }

    /// Whether what an entry commits to can be judged: not if the salts that it is keyed by are not all known.
    var knowsSalts: Bool { !lacksSalts || salts == nil }

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

extension SaltChain: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: SaltChain?, by coder: inout Coder) throws(Coder.Failure) {
        folded = try coder.value("folded", written?.folded)
        let text = try coder.value("pending", written.map { Base64.encode($0.pending) }, unless: "")
        let salts = Base64.decode(text)
        pending = salts ?? []
        try coder.check(
            salts != nil && pending.count % Bytes16.byteCount == 0
                && pending.count < SaltChain.group * Bytes16.byteCount
        )
    }
}
