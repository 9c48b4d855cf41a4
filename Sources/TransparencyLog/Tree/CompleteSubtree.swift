/// Every node of a complete tree of 2^`levels` leaves, so that its head at any number of leaves needs no hash again.
public struct CompleteSubtree: Sendable {
    /// The number of levels above the leaves.
    public let levels: Int
    /// The leaves, then the nodes of each level above them, the root last: 2^(`levels` + 1) − 1 hashes.
    private let nodes: [Digest]

    /// Hashes a tree upwards from its leaves.
    ///
    /// - Precondition: the number of leaves is a power of two.
    public init(leaves: some Collection<Digest>, hasher: TreeHasher) {
        let count = leaves.count
        precondition(count.nonzeroBitCount == 1, "not a complete tree")
        levels = count.trailingZeroBitCount
        nodes = [Digest](unsafeUninitializedCapacity: 2 * count - 1) { buffer, initialized in
            _ = buffer.initialize(from: leaves)
            // A parent lies `count` places behind the middle of its children, on every level.
            for parent in count..<2 * count - 1 {
                let left = (parent - count) * 2
                buffer.initializeElement(at: parent, to: hasher.node(buffer[left], buffer[left + 1]))
            }
            initialized = 2 * count - 1
        }
    }

    /// The number of leaves.
    public var size: Int { 1 << levels }

    /// The root over all leaves.
    public var root: Digest { nodes[nodes.count - 1] }

    /// The hash of a leaf.
    public func leaf(_ index: Int) -> Digest { nodes[index] }

    /// The roots of the maximal complete subtrees of the first leaves, largest first (RFC 6962 §2.1).
    ///
    /// - Precondition: `count` is in 0…`size`.
    public func peaks(of count: Int) -> [Digest] {
        precondition((0...size).contains(count), "more leaves than there are")
        var peaks: [Digest] = []
        var start = 0
        for level in (0...levels).reversed() where count >> level & 1 == 1 {
            // The nodes of a level begin where those below it end.
            let first = 2 * size - (2 * size >> level)
            peaks.append(nodes[first + (start >> level)])
            start += 1 << level
        }
        return peaks
    }
}
