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
        // A complete earlier tree is itself the first hash on the path, and is left out of it.
        var rest = path[...]
        guard let start = first.nonzeroBitCount == 1 ? firstRoot : rest.popFirst(), !path.isEmpty else { return false }
        let shift = (~(first - 1)).trailingZeroBitCount
        var node = (first - 1) >> shift
        var last = (second - 1) >> shift
        var firstHash = start
        var secondHash = start
        for hash in rest {
            if last == 0 { return false }
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
        return last == 0 && firstHash == firstRoot && secondHash == secondRoot
    }
}
