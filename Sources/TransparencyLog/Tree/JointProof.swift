/// A proof that several leaves stand at their places of one tree: the roots over the largest parts of the tree, as RFC 6962
/// §2.1 splits it, that have none of them, from left to right.
///
/// It says what an ``InclusionProof`` for each would say, and of many leaves it is a quarter as long.
public struct JointProof: Hashable, Sendable {
    /// The roots.
    public let hashes: [Digest]

    /// Makes the proof of some leaves of a tree.
    ///
    /// - Parameter leaves: the hashes of all leaves.
    /// - Precondition: `places` ascend strictly from 0, and are those of leaves.
    public init(of places: [Int], in leaves: [Digest], hasher: TreeHasher) {
        var hashes: [Digest] = []
        func walk(_ range: Range<Int>, _ places: ArraySlice<Int>) {
            if places.isEmpty { return hashes.append(hasher.root(of: Array(leaves[range]))) }
            guard range.count > 1 else { return }
            let split = range.treeSplit
            let middle = places.firstIndex { $0 >= split } ?? places.endIndex
            walk(range.lowerBound..<split, places[..<middle])
            walk(split..<range.upperBound, places[middle...])
        }
        if !leaves.isEmpty { walk(leaves.indices, places[...]) }
        self.hashes = hashes
    }
}
