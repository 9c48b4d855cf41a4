/// A node of an RFC 6962 tree by its place: the head over the leaves `index << level ..< (index + 1) << level`, or over
/// those of them that there are.
public struct TreeNode: Hashable, Sendable {
    /// The largest level: a tree of 2^53 − 1 leaves has no more.
    public static let maximumLevel = 53

    /// Levels above the leaves, 0...53.
    public let level: Int
    /// How many nodes of the level stand before it.
    public let index: Int

    /// A place; nil for one that no tree has.
    public init?(level: Int, index: Int) {
        guard (0...TreeNode.maximumLevel).contains(level), index >= 0,
            index < Checkpoint.maximumSize >> level + 1
        else { return nil }
        self.init(at: level, index)
    }

    /// A place that a tree is known to have.
    init(at level: Int, _ index: Int) {
        self.level = level
        self.index = index
    }

    /// The first leaf under it.
    var start: Int { index << level }

    /// Whether a tree has all the leaves that it can stand over, so that every tree that extends that one has it too.
    func isComplete(in size: Int) -> Bool { size >= 0 && index < size >> level }

    /// The same node by the lowest level at which it stands in a tree: at the right edge one rises without a sibling.
    func canonical(in size: Int) -> TreeNode {
        let count = min(size - start, 1 << level)
        let lowest = Int.bitWidth - (count - 1).leadingZeroBitCount
        return TreeNode(at: lowest, start >> lowest)
    }

    /// A node that is known to belong to a tree, as an inclusion proof: over trees of 2^`level` leaves as leaves.
    func inclusion(in size: Int, path: [Digest]) -> InclusionProof {
        InclusionProof(index: index, size: (size - 1) >> level + 1, path: path)
    }
}

extension TreeNode: Comparable {
    /// The lower and the earlier one first.
    public static func < (left: TreeNode, right: TreeNode) -> Bool {
        (left.level, left.index) < (right.level, right.index)
    }
}
