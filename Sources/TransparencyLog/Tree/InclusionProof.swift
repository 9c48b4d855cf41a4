/// A proof that a leaf stands at an index of a tree: the hashes missing on the way from the leaf to the root.
public struct InclusionProof: Hashable, Sendable {
    /// The 0-based index of the leaf.
    public var index: Int

    /// The number of leaves of the tree.
    public var size: Int

    /// The siblings from the leaf up (RFC 6962 §2.1.1).
    public var path: [Digest]

    /// Makes a proof from its parts, unchecked: ``isValid(leaf:root:hasher:)`` refuses what makes no sense.
    public init(index: Int, size: Int, path: [Digest]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// Makes the proof PATH(index, D[size]) of RFC 6962 §2.1.1.
    ///
    /// Throws `invalidProofRequest` unless 0 ≤ `index` < `size`, and whatever the source throws.
    public static func make(
        index: Int,
        size: Int,
        from source: inout some SubtreeSource,
        hasher: TreeHasher
    ) throws -> InclusionProof {
        guard index >= 0, index < size else {
            throw LogError(.invalidProofRequest, reason: "no leaf \(index) in a tree of \(size)")
        }
        var range = 0..<size
        var path: [Digest] = []
        while range.count > 1 {
            let split = range.treeSplit
            let (near, far) =
                index < split
                ? (range.lowerBound..<split, split..<range.upperBound)
                : (split..<range.upperBound, range.lowerBound..<split)
            path.append(try source.root(of: far, hasher: hasher))
            range = near
        }
        return InclusionProof(index: index, size: size, path: path.reversed())
    }

    /// How many hashes a proof has; nil where there is no such leaf.
    public static func pathCount(index: Int, size: Int) -> Int? {
        guard index >= 0, index < size else { return nil }
        var (node, last, count) = (index, size - 1, 0)
        while last > 0 {
            // An odd last one rises without a sibling.
            if node & 1 == 1 || node < last { count += 1 }
            node >>= 1
            last >>= 1
        }
        return count
    }

    /// Whether the proof leads from the leaf hash to the root (RFC 9162 §2.1.3.2).
    public func isValid(leaf: Digest, root: Digest, hasher: TreeHasher) -> Bool {
        self.root(leaf: leaf, hasher: hasher) == root
    }

    /// The root that the proof leads to from the leaf hash (RFC 9162 §2.1.3.2); nil where it has not as many hashes as its
    /// index and size ask for.
    public func root(leaf: Digest, hasher: TreeHasher) -> Digest? {
        guard index >= 0, index < size else { return nil }
        var node = index
        var last = size - 1
        var hash = leaf
        for sibling in path {
            if last == 0 { return nil }
            if node & 1 == 1 || node == last {
                hash = hasher.node(sibling, hash)
                // At the right edge the levels without a sibling are skipped.
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = hasher.node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 ? hash : nil
    }
}
