/// An append-only Merkle tree in its compact form: the roots of its maximal complete subtrees.
///
/// A tree of n leaves has one peak for each bit set in n (RFC 6962 §2.1), so it takes O(log n) memory.
public struct Frontier: Hashable, Sendable {
    /// The number of leaves.
    public private(set) var size: Int

    /// The roots of the maximal complete subtrees, largest (leftmost) first.
    public private(set) var peaks: [Digest]

    /// Makes the tree without leaves.
    public init() {
        size = 0
        peaks = []
    }

    /// Takes up a stored tree; nil when the size is negative or the number of peaks does not belong to it.
    ///
    /// Whether the peaks are the right ones shows only when ``root(hasher:)`` is compared with a signed root.
    public init?(size: Int, peaks: [Digest]) {
        guard size >= 0, peaks.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.peaks = peaks
    }

    /// Appends one leaf hash.
    public mutating func append(_ leaf: Digest, hasher: TreeHasher) {
        append(subtree: leaf, level: 0, hasher: hasher)
    }

    /// Appends a complete subtree of 2^`level` leaves by its root.
    ///
    /// - Precondition: `level` is in 0...61, `size` is a multiple of 2^`level`, and the new size fits an `Int`.
    public mutating func append(subtree root: Digest, level: Int, hasher: TreeHasher) {
        precondition((0...61).contains(level), "level outside 0...61")
        let width = 1 << level
        precondition(size & (width - 1) == 0, "size is not a multiple of the subtree")
        var merged = root
        // Each bit set at `level` and above, without a gap, is a peak as wide as what stands to its right.
        for _ in 0..<(~(size >> level)).trailingZeroBitCount {
            merged = hasher.node(peaks.removeLast(), merged)
        }
        peaks.append(merged)
        size += width
    }

    /// The Merkle tree head (RFC 6962 §2.1); the empty root for no leaves.
    public func root(hasher: TreeHasher) -> Digest {
        guard var root = peaks.last else { return TreeHasher.emptyRoot }
        for peak in peaks.dropLast().reversed() { root = hasher.node(peak, root) }
        return root
    }
}
