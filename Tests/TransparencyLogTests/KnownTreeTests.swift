import Testing
import TransparencyLog

/// Protects: what two people know of a tree proves what it proves and no more: every answer is compared with the leaves.
struct KnownTreeTests {
    private let hasher = TreeHasher()

    private func leaves(_ count: Int, changedFrom change: Int? = nil) -> [Digest] {
        (0..<count).map { hasher.leaf([UInt8($0), $0 >= change ?? count ? 1 : 0]) }
    }

    private func receipt(_ index: Int, _ leaves: [Digest]) throws -> KnownTree {
        var source = Source(leaves: leaves)
        let proof = try InclusionProof.make(index: index, size: leaves.count, from: &source, hasher: hasher)
        return try #require(
            KnownTree(proof, leaf: leaves[index], root: hasher.root(of: leaves), hasher: hasher)
        )
    }

    private struct Source: SubtreeSource {
        let leaves: [Digest]
        mutating func subtree(level: Int, position: Int) throws -> Digest {
            TreeHasher().root(of: Array(leaves[position << level..<(position + 1) << level]))
        }
    }

    private func note(_ leaves: [Digest]) -> KnownTree {
        KnownTree(size: leaves.count, root: hasher.root(of: leaves))
    }

    private func isProven(_ ground: ForkEvidence.Ground, _ first: [Digest], _ second: [Digest]) throws -> Bool {
        func note(_ leaves: [Digest]) throws -> SignedNote {
            let checkpoint = try Checkpoint(origin: "a", size: leaves.count, root: hasher.root(of: leaves))
            let line = try NoteSignature(name: "a", keyID: KeyID(value: 0x1234_5678), signature: [1])
            return try SignedNote(text: checkpoint.text, signatures: [line])
        }
        let evidence = try ForkEvidence(note(first), note(second), ground)
        #expect(try ForkEvidence(evidence.text) == evidence)
        return evidence.isProven(hasher: hasher)
    }

    /// Whoever has the leaves knows every root and gives every consistency proof; whoever has a receipt those that its path
    /// holds, and they are the same.
    @Test func aReceiptKnowsWhatItsPathHolds() throws {
        var known = 0
        for size in 1...20 {
            let leaves = leaves(size)
            for index in 0..<size {
                let tree = try receipt(index, leaves)
                for earlier in 1...size {
                    let first = Array(leaves.prefix(earlier))
                    guard let root = tree.root(at: earlier, hasher: hasher) else { continue }
                    known += 1
                    #expect(root == hasher.root(of: first))
                    let proof = try #require(tree.consistency(from: earlier, hasher: hasher))
                    var source = Source(leaves: leaves)
                    let made = try ConsistencyProof.make(first: earlier, second: size, from: &source, hasher: hasher)
                    #expect(proof == made)
                }
                // What stands before an entry is along its path.
                #expect(index == 0 || tree.root(at: index, hasher: hasher) != nil)
                #expect(tree.root(at: size + 1, hasher: hasher) == nil)
            }
        }
        #expect(known > 20 * 21)
    }

    /// Two notes of different sizes prove nothing; with the leaves of the larger one everything is told.
    @Test func ledgersAndNotesAreTold() throws {
        for size in 1...17 {
            for earlier in 1...size {
                let (whole, first) = (leaves(size), leaves(earlier))
                let ledger = KnownTree(leaves: whole, hasher: hasher)
                let extends = TreeRelation(note(first), ledger, hasher: hasher)
                #expect(extends == (earlier == size ? .same : .secondExtends))
                #expect(TreeRelation(ledger, note(first), hasher: hasher) == (earlier == size ? .same : .firstExtends))
                if earlier < size {
                    #expect(TreeRelation(note(first), note(whole), hasher: hasher) == .unproven)
                    // Who has fewer leaves than the note covers cannot tell.
                    let short = KnownTree(leaves: first, hasher: hasher)
                    #expect(TreeRelation(short, note(whole), hasher: hasher) == .unproven)
                }
                for change in 0..<earlier {
                    let other = leaves(earlier, changedFrom: change)
                    guard case .fork(let ground) = TreeRelation(note(other), ledger, hasher: hasher) else {
                        Issue.record("no fork: \(earlier) of \(size) from \(change)")
                        continue
                    }
                    #expect(try isProven(ground, other, whole))
                    #expect(try !isProven(ground, first, whole))
                    guard
                        case .fork(.node(let node, _, _)) = TreeRelation(
                            ledger,
                            KnownTree(leaves: other, hasher: hasher),
                            hasher: hasher
                        )
                    else {
                        Issue.record("no entry: \(earlier) of \(size) from \(change)")
                        continue
                    }
                    #expect(node == TreeNode(level: 0, index: change))
                }
            }
        }
    }

    /// Of two receipts: never a fork between histories of which one extends the other, and always one that holds where it is
    /// said; of one entry that differs it is always said.
    @Test func twoReceiptsProveWhatTheyHold() throws {
        var (extensions, forks) = (0, 0)
        for (earlier, size) in [(1, 2), (3, 3), (4, 7), (5, 8), (6, 13), (8, 16), (11, 12), (15, 16)] {
            let whole = leaves(size)
            for change in 0...earlier {
                let other = leaves(earlier, changedFrom: change)
                for here in 0..<earlier {
                    for there in 0..<size {
                        let relation = TreeRelation(try receipt(here, other), try receipt(there, whole), hasher: hasher)
                        switch relation {
                        case .fork(let ground):
                            forks += 1
                            #expect(change < earlier)
                            #expect(try isProven(ground, other, whole))
                        case .secondExtends, .same:
                            extensions += 1
                            #expect(change == earlier)
                        case .unproven: #expect(here != there || here < change)
                        case .firstExtends: Issue.record("the smaller one extends the larger one")
                        }
                    }
                }
            }
        }
        #expect(extensions > 100 && forks > 1000)
    }

    /// A tree without leaves is the beginning of every tree; one with another root of none.
    @Test func theEmptyTree() throws {
        let empty = KnownTree(size: 0, root: TreeHasher.emptyRoot)
        #expect(TreeRelation(empty, note(leaves(3)), hasher: hasher) == .secondExtends)
        #expect(TreeRelation(empty, empty, hasher: hasher) == .same)
        let impossible = KnownTree(size: 0, root: hasher.leaf([]))
        #expect(TreeRelation(note(leaves(3)), impossible, hasher: hasher) == .fork(.roots))
    }
}
