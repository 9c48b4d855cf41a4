/// A proof that several leaves stand at their places of one tree: the roots over the largest parts of the tree, as RFC 6962
/// §2.1 splits it, that have none of them, from left to right.
///
/// It says what an ``InclusionProof`` for each would say, and of many leaves it is a quarter as long.
public struct JointProof: Hashable, Sendable {
    /// The places of the leaves, from 0, strictly ascending.
    public let places: [Int]
    /// The number of leaves of the tree.
    public let size: Int
    /// The roots.
    public let hashes: [Digest]

    /// Makes a proof from its parts, unchecked: ``root(of:hasher:)`` refuses what makes no sense.
    public init(places: [Int], size: Int, hashes: [Digest]) {
        self.places = places
        self.size = size
        self.hashes = hashes
    }

    /// Makes the proof of some leaves of a tree.
    ///
    /// - Parameter leaves: the hashes of all leaves.
    /// - Precondition: `places` ascend strictly, and are those of leaves.
    public init(of places: [Int], in leaves: [Digest], hasher: TreeHasher) {
        self.places = places
        size = leaves.count
        var found: [Digest] = []
        JointProof.walk(0..<leaves.count, places[...]) { range, isProven in
            if !isProven { found.append(hasher.root(of: Array(leaves[range]))) }
            return nil
        } joining: { _, _ in
            nil
        }
        hashes = found
    }

    /// The root that the proof leads to from the hashes of its leaves; nil where it makes no sense.
    public func root(of leaves: [Digest], hasher: TreeHasher) -> Digest? {
        let ascend = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
        guard size > 0, leaves.count == places.count, ascend, places.allSatisfy((0..<size).contains) else { return nil }
        var proven = leaves.makeIterator()
        var others = hashes.makeIterator()
        let root = JointProof.walk(0..<size, places[...]) { _, isProven in
            isProven ? proven.next() : others.next()
        } joining: { left, right in
            hasher.node(left, right)
        }
        return others.next() == nil ? root : nil
    }

    /// Goes through the parts of a tree from left to right: leaves that are proven, and the largest parts without.
    @discardableResult
    private static func walk(
        _ range: Range<Int>,
        _ places: ArraySlice<Int>,
        _ part: (Range<Int>, _ isProven: Bool) -> Digest?,
        joining: (Digest, Digest) -> Digest?
    ) -> Digest? {
        if range.isEmpty { return nil }
        if places.isEmpty { return part(range, false) }
        if range.count == 1 { return part(range, true) }
        let split = range.treeSplit
        let middle = places.firstIndex { $0 >= split } ?? places.endIndex
        let left = walk(range.lowerBound..<split, places[..<middle], part, joining: joining)
        let right = walk(split..<range.upperBound, places[middle...], part, joining: joining)
        guard let left, let right else { return nil }
        return joining(left, right)
    }
}
