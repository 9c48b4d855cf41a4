import Testing
import TransparencyLog

/// Protects the writer's and the verifier's root: the compact tree is the tree that RFC 6962 defines.
@Suite("Frontier")
struct FrontierTests {
    let hasher = TreeHasher()

    @Test("Leaf by leaf, the root is that of the recursive definition")
    func recursiveDefinition() {
        let source = MemoryLeaves(count: 300)
        var frontier = Frontier()
        #expect(frontier.root(hasher: hasher) == TreeHasher.emptyRoot)
        for size in 1...300 {
            frontier.append(source.leaves[size - 1], hasher: hasher)
            #expect(frontier.size == size)
            #expect(frontier.root(hasher: hasher) == source.root(0..<size))
            #expect(frontier.peaks.count == size.nonzeroBitCount)
        }
        #expect(hasher.root(of: source.leaves) == source.root(0..<300))
        #expect(hasher.root(of: []) == TreeHasher.emptyRoot)
    }

    @Test("Whole subtrees and single leaves give the same tree", arguments: 0...6)
    func subtrees(level: Int) throws {
        let source = MemoryLeaves(count: 300)
        let width = 1 << level
        var bySubtree = Frontier()
        for position in 0..<300 / width {
            let root = try source.subtree(level: level, position: position)
            bySubtree.append(subtree: root, level: level, hasher: hasher)
        }
        for leaf in source.leaves[bySubtree.size...] { bySubtree.append(leaf, hasher: hasher) }
        var byLeaf = Frontier()
        for leaf in source.leaves { byLeaf.append(leaf, hasher: hasher) }
        #expect(bySubtree == byLeaf)
    }

    @Test("A stored tree is taken up again where it stood")
    func stored() throws {
        let source = MemoryLeaves(count: 21)
        var frontier = Frontier()
        for leaf in source.leaves[..<13] { frontier.append(leaf, hasher: hasher) }
        var restored = try #require(Frontier(size: frontier.size, peaks: frontier.peaks))
        for leaf in source.leaves[13...] { restored.append(leaf, hasher: hasher) }
        #expect(restored.root(hasher: hasher) == source.root(0..<21))
    }

    @Test("A size and peaks that do not belong together are refused")
    func storedRefusals() {
        let hash = hasher.hash([1])
        #expect(Frontier(size: -1, peaks: []) == nil)
        #expect(Frontier(size: -1, peaks: Array(repeating: hash, count: 64)) == nil)
        #expect(Frontier(size: 0, peaks: [hash]) == nil)
        #expect(Frontier(size: 1, peaks: []) == nil)
        #expect(Frontier(size: 3, peaks: [hash]) == nil)
        #expect(Frontier(size: 0, peaks: []) == Frontier())
    }
}
