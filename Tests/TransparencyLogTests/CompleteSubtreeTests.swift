import Testing
import TransparencyLog

/// Protects the verifier's way to a root in the middle of a block: without hashing a node twice, and the same root.
@Suite("Complete subtree")
struct CompleteSubtreeTests {
    let hasher = TreeHasher()

    @Test("Its head at every number of leaves is that of the compact tree", arguments: [0, 1, 4, 8])
    func everyHead(level: Int) throws {
        let source = MemoryLeaves(count: 1 << level)
        let tree = CompleteSubtree(leaves: source.leaves, hasher: hasher)
        var frontier = Frontier()
        #expect(tree.peaks(of: 0).isEmpty)
        for count in 1...tree.size {
            frontier.append(source.leaves[count - 1], hasher: hasher)
            #expect(tree.peaks(of: count) == frontier.peaks)
            #expect(tree.leaf(count - 1) == source.leaves[count - 1])
        }
        #expect(tree.root == frontier.root(hasher: hasher))
    }
}
