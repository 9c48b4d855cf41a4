public import TransparencyLog

/// A hash over all stored checkpoints up to one of them: equal only where size, root and note of every one are equal.
///
/// Seals that were checked once and have not changed need no second check of their signatures.
public struct SealChain: Hashable, Sendable {
    /// The hash; that of the empty tree before the first checkpoint.
    public private(set) var digest: Digest

    /// The chain before the first checkpoint.
    public init() {
        digest = TreeHasher.emptyRoot
    }

    init(digest: Digest) {
        self.digest = digest
    }

    /// Takes the next checkpoint: SHA-256 of the chain so far, the size in eight bytes, the stored root and the note.
    mutating func append(
        size: Int,
        root: UnsafeRawBufferPointer,
        note: UnsafeRawBufferPointer,
        hasher: TreeHasher
    ) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Digest.byteCount + 8 + root.count + note.count)
        digest.withUnsafeBytes { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: Int64(size).bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: root)
        bytes.append(contentsOf: note)
        digest = hasher.hash(bytes)
    }
}
