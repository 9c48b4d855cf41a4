import FundRules
import TransparencyLog

/// The Merkle tree in blocks of 256: what is written to `node`, one row per 256 leaves and level.
struct TiledTree {
    /// A row of `node`: the root of 256^level leaves.
    struct Node: Hashable {
        let level: Int
        let position: Int
        let hash: Digest
    }

    static let width = Limits.block
    private static let bits = 8

    /// The unfinished block of each level, level 0 (leaves) first.
    private var unfinished: [Frontier] = [Frontier()]
    private(set) var size = 0

    init() {}

    /// Restores a tree from the unfinished block of each level, level 0 first.
    init(size: Int, unfinished: [[Digest]], hasher: TreeHasher) {
        self.size = size
        self.unfinished = unfinished.map { hashes in
            var frontier = Frontier()
            for hash in hashes { frontier.append(hash, hasher: hasher) }
            return frontier
        }
        if self.unfinished.isEmpty { self.unfinished = [Frontier()] }
    }

    /// Appends a leaf; `emit` receives every block that it completes.
    mutating func append(_ leaf: Digest, hasher: TreeHasher, emit: (Node) throws -> Void) rethrows {
        unfinished[0].append(leaf, hasher: hasher)
        size += 1
        if unfinished[0].size == TiledTree.width { try finish(0, hasher, emit) }
    }

    /// Appends a whole block of 256 leaves by its root; the size must be a multiple of 256.
    mutating func append(block root: Digest, hasher: TreeHasher, emit: (Node) throws -> Void) rethrows {
        precondition(unfinished[0].size == 0, "a block begins at a multiple of 256")
        size += TiledTree.width
        try push(root, to: 1, hasher, emit)
    }

    private mutating func finish(_ level: Int, _ hasher: TreeHasher, _ emit: (Node) throws -> Void) rethrows {
        let root = unfinished[level].root(hasher: hasher)
        unfinished[level] = Frontier()
        try push(root, to: level + 1, hasher, emit)
    }

    private mutating func push(_ root: Digest, to level: Int, _ hasher: TreeHasher, _ emit: (Node) throws -> Void)
        rethrows
    {
        try emit(Node(level: level, position: (size >> (level * TiledTree.bits)) - 1, hash: root))
        if unfinished.count == level { unfinished.append(Frontier()) }
        unfinished[level].append(root, hasher: hasher)
        if unfinished[level].size == TiledTree.width { try finish(level, hasher, emit) }
    }

    /// The root over everything appended.
    func root(hasher: TreeHasher) -> Digest { root(followedBy: [], hasher: hasher) }

    /// The root over everything appended and the first leaves of the next block, given by their peaks.
    func root(followedBy peaks: [Digest], hasher: TreeHasher) -> Digest {
        var root: Digest?
        func take(_ peak: Digest) { root = root.map { hasher.node(peak, $0) } ?? peak }
        for peak in peaks.reversed() { take(peak) }
        for level in unfinished { for peak in level.peaks.reversed() { take(peak) } }
        return root ?? TreeHasher.emptyRoot
    }
}
