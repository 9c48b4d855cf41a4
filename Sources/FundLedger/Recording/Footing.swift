public import TransparencyLog

/// What a writer stands on: the end of a ledger as this program wrote or verified it, with hashes over the caches that it
/// is about to read. Where the file has anything else, nothing in it is believed before it was verified.
public struct Footing: Hashable, Sendable {
    /// Number of entries.
    public let size: Int
    /// The root over them.
    public let root: Digest
    /// SHA-256 of the cached state; that of no bytes where there is none.
    let snapshot: Digest
    /// The hash over the cache of references.
    let references: Digest

    /// What a new ledger stands on.
    static let start = Footing(
        size: 0,
        root: TreeHasher.emptyRoot,
        snapshot: TreeHasher.emptyRoot,
        references: TreeHasher.emptyRoot
    )
}
