/// A proof that a tree is an earlier tree with leaves appended, and nothing else changed.
public struct ConsistencyProof: Hashable, Sendable {
    /// The number of leaves of the earlier tree.
    public var first: Int

    /// The number of leaves of the later tree.
    public var second: Int

    /// The hashes in the order of RFC 6962 §2.1.2.
    public var path: [Digest]

    /// Makes a proof from its parts, unchecked: ``isValid(firstRoot:secondRoot:hasher:)`` refuses what makes no sense.
    public init(first: Int, second: Int, path: [Digest]) {
        self.first = first
        self.second = second
        self.path = path
    }

    /// Makes PROOF(first, D[second]) of RFC 6962 §2.1.2; empty when both sizes are equal.
    ///
    /// Throws `invalidProofRequest` unless 0 < `first` ≤ `second`, and whatever the source throws. The empty tree is
    /// a part of every tree, so a proof from it would prove nothing.
    public static func make(
        first: Int,
        second: Int,
        from source: inout some SubtreeSource,
        hasher: TreeHasher
    ) throws -> ConsistencyProof {
        guard first > 0, first <= second else {
            throw LogError(.invalidProofRequest, reason: "no consistency proof from size \(first) to size \(second)")
        }
        var range = 0..<second
        var path: [Digest] = []
        while range.upperBound != first {
            let split = range.treeSplit
            if first <= split {
                path.append(try source.root(of: split..<range.upperBound, hasher: hasher))
                range = range.lowerBound..<split
            } else {
                path.append(try source.root(of: range.lowerBound..<split, hasher: hasher))
                range = split..<range.upperBound
            }
        }
        // A range that begins at 0 is the earlier tree itself, whose root the verifier has.
        if range.lowerBound > 0 { path.append(try source.root(of: range, hasher: hasher)) }
        return ConsistencyProof(first: first, second: second, path: path.reversed())
    }

    /// Whether the later root extends the earlier one (RFC 9162 §2.1.4.2).
    ///
    /// Equal sizes need equal roots and an empty path; a first size of 0, or above the second, is never valid.
    public func isValid(firstRoot: Digest, secondRoot: Digest, hasher: TreeHasher) -> Bool {
        guard first > 0, first <= second else { return false }
        if first == second { return path.isEmpty && firstRoot == secondRoot }
        guard !path.isEmpty else { return false }
        // A complete earlier tree is itself the first hash on the path, and is left out of it.
        let whole = first.nonzeroBitCount == 1 ? [firstRoot] + path : path
        guard let roots = roots(along: whole, hasher: hasher) else { return false }
        return roots == (firstRoot, secondRoot)
    }

    /// The root of the earlier tree that the proof leads from, by the proof and the later root alone.
    ///
    /// Nil where the proof does not lead to the later root, and where the earlier size is a power of two: then the
    /// earlier root is the first hash of the proof, and is left out of it.
    func firstRoot(under secondRoot: Digest, hasher: TreeHasher) -> Digest? {
        guard first > 0, first < second, first.nonzeroBitCount > 1, let roots = roots(along: path, hasher: hasher),
            roots.second == secondRoot
        else { return nil }
        return roots.first
    }

    /// Where a path leads that begins with the largest complete subtree of the earlier tree: to both roots; nil for one of
    /// another length.
    private func roots(along path: [Digest], hasher: TreeHasher) -> (first: Digest, second: Digest)? {
        guard let start = path.first else { return nil }
        let shift = (~(first - 1)).trailingZeroBitCount
        var node = (first - 1) >> shift
        var last = (second - 1) >> shift
        var firstHash = start
        var secondHash = start
        for hash in path.dropFirst() {
            if last == 0 { return nil }
            if node & 1 == 1 || node == last {
                firstHash = hasher.node(hash, firstHash)
                secondHash = hasher.node(hash, secondHash)
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                secondHash = hasher.node(secondHash, hash)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 ? (firstHash, secondHash) : nil
    }
}
