/// What somebody knows of a log's tree: its size and root, and of the nodes below it all, some, or none.
///
/// Whoever holds the leaves knows all of them, whoever holds a receipt those along its path. Two such trees may prove to each
/// other that one extends the other, or that neither does.
public struct KnownTree: Sendable {
    /// The number of leaves.
    public let size: Int
    /// The Merkle tree head.
    public let root: Digest
    /// Nodes by their canonical places; those at the right edge with them.
    private let nodes: [TreeNode: Digest]
    /// All leaves; empty where only nodes are known.
    private let leaves: [Digest]

    /// A tree of which its checkpoint alone is known.
    public init(size: Int, root: Digest) {
        self.init(size: size, root: root, nodes: [:], leaves: [])
    }

    /// A tree all of whose leaves are known.
    public init(leaves: [Digest], hasher: TreeHasher) {
        self.init(size: leaves.count, root: hasher.root(of: leaves), nodes: [:], leaves: leaves)
    }

    /// A tree of which a proof shows a leaf and what stands beside its path; nil where the proof does not lead to the root.
    public init?(_ proof: InclusionProof, leaf: Digest, root: Digest, hasher: TreeHasher) {
        guard proof.isValid(leaf: leaf, root: root, hasher: hasher) else { return nil }
        var (node, last, hash) = (proof.index, proof.size - 1, leaf)
        var nodes: [TreeNode: Digest] = [:]
        var siblings = proof.path[...]
        func know(_ level: Int, _ index: Int, _ hash: Digest) {
            nodes[TreeNode(at: level, index).canonical(in: proof.size)] = hash
        }
        for level in 0... {
            know(level, node, hash)
            if last == 0 { break }
            if node & 1 == 1 || node < last {
                // The proof leads to the root, so that it has as many.
                guard let sibling = siblings.popFirst() else { return nil }
                know(level, node ^ 1, sibling)
                hash = node & 1 == 1 ? hasher.node(sibling, hash) : hasher.node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        self.init(size: proof.size, root: root, nodes: nodes, leaves: [])
    }

    private init(size: Int, root: Digest, nodes: [TreeNode: Digest], leaves: [Digest]) {
        (self.size, self.root, self.nodes, self.leaves) = (size, root, nodes, leaves)
    }

    /// The hash of a node, whole or at the right edge; nil where it is not known, or is none of this tree.
    func hash(of node: TreeNode, hasher: TreeHasher) -> Digest? {
        guard node.start < size else { return nil }
        if !leaves.isEmpty {
            return hasher.root(of: Array(leaves[node.start..<min(size, node.start + 1 << node.level)]))
        }
        let place = node.canonical(in: size)
        return nodes[place] ?? (place == TreeNode(at: TreeNode.maximumLevel, 0).canonical(in: size) ? root : nil)
    }

    /// The root over the first leaves; nil where what is known does not tell it.
    public func root(at size: Int, hasher: TreeHasher) -> Digest? {
        if size == self.size { return root }
        guard size <= self.size else { return nil }
        if !leaves.isEmpty { return hasher.root(of: Array(leaves.prefix(size))) }
        var peaks: [Digest] = []
        var start = 0
        for level in (0...TreeNode.maximumLevel).reversed() where size >> level & 1 == 1 {
            guard let peak = hash(of: TreeNode(at: level, start >> level), hasher: hasher) else { return nil }
            peaks.append(peak)
            start += 1 << level
        }
        return Frontier(size: size, peaks: peaks)?.root(hasher: hasher)
    }

    /// The siblings from a node up to the root; nil where one of them is not known.
    func path(from node: TreeNode, hasher: TreeHasher) -> [Digest]? {
        var (index, last) = (node.index, (size - 1) >> node.level)
        var path: [Digest] = []
        var level = node.level
        while last > 0 {
            if index & 1 == 1 || index < last {
                guard let sibling = hash(of: TreeNode(at: level, index ^ 1), hasher: hasher) else { return nil }
                path.append(sibling)
            }
            (index, last, level) = (index >> 1, last >> 1, level + 1)
        }
        return path
    }

    /// The consistency proof from an earlier size (RFC 6962 §2.1.2); nil where what is known does not give it.
    public func consistency(from earlier: Int, hasher: TreeHasher) -> ConsistencyProof? {
        guard earlier > 0, earlier <= size else { return nil }
        if earlier == size { return ConsistencyProof(first: earlier, second: size, path: []) }
        // It is the path of the last complete subtree of the earlier tree, with that subtree itself before it, but where it
        // is the whole of the earlier tree.
        let level = earlier.trailingZeroBitCount
        let last = TreeNode(at: level, (earlier - 1) >> level)
        guard let hash = hash(of: last, hasher: hasher), let path = path(from: last, hasher: hasher) else { return nil }
        let proof = earlier.nonzeroBitCount == 1 ? path : [hash] + path
        return ConsistencyProof(first: earlier, second: size, path: proof)
    }

    /// The first node, the lowest level first, that two trees should share and do not; nil where none is known to both.
    func difference(from other: KnownTree, hasher: TreeHasher) -> TreeNode? {
        if !leaves.isEmpty, !other.leaves.isEmpty {
            return zip(leaves, other.leaves).enumerated().first { $0.element.0 != $0.element.1 }
                .map { TreeNode(at: 0, $0.offset) }
        }
        let shared = min(size, other.size)
        return Set(nodes.keys).union(other.nodes.keys).sorted().first { node in
            guard node.isComplete(in: shared), let here = hash(of: node, hasher: hasher),
                let there = other.hash(of: node, hasher: hasher)
            else { return false }
            return here != there
        }
    }
}
