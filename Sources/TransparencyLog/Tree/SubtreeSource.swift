/// Where the roots of complete subtrees come from: a table, a file of tiles, or the leaves themselves.
public protocol SubtreeSource {
    /// The root of the complete subtree over the leaves `position << level ..< (position + 1) << level`.
    ///
    /// Throws what the source throws when it does not have it.
    mutating func subtree(level: Int, position: Int) throws -> Digest
}

extension SubtreeSource {
    /// The Merkle tree head over a range of leaves, MTH(D[lower:upper]) of RFC 6962 §2.1.
    ///
    /// - Precondition: the range is not empty, and its lower bound is a multiple of the smallest power of two that is
    ///   not less than its length, as it always is for the ranges that RFC 6962 §2.1 splits a tree into.
    public mutating func root(of range: Range<Int>, hasher: TreeHasher) throws -> Digest {
        var lower = range.lowerBound
        var peaks: [Digest] = []
        while lower < range.upperBound {
            let level = Int.bitWidth - 1 - (range.upperBound - lower).leadingZeroBitCount
            peaks.append(try subtree(level: level, position: lower >> level))
            lower += 1 << level
        }
        guard var root = peaks.popLast() else { preconditionFailure("root of an empty range") }
        while let peak = peaks.popLast() { root = hasher.node(peak, root) }
        return root
    }
}

extension Range<Int> {
    /// Where RFC 6962 §2.1 splits a range of two leaves or more: after the largest power of two less than its length.
    var treeSplit: Int { lowerBound + (1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)) }
}
