import Testing
import TransparencyLog

/// Protects a resident from a ledger whose past was changed since it was last seen.
@Suite("Consistency proofs")
struct ConsistencyProofTests {
    @Test("A proof that was changed anywhere is refused", arguments: [2, 3, 4, 6, 7, 8, 9, 13, 16, 21, 32])
    func refusals(second: Int) throws {
        let hasher = TreeHasher()
        var source = MemoryLeaves(count: second)
        let secondRoot = source.root(0..<second)
        for first in 1..<second {
            let firstRoot = source.root(0..<first)
            let good = try ConsistencyProof.make(first: first, second: second, from: &source, hasher: hasher)
            let random = hasher.hash([9])
            #expect(good.isValid(firstRoot: firstRoot, secondRoot: secondRoot, hasher: hasher))
            #expect(!good.isValid(firstRoot: secondRoot, secondRoot: firstRoot, hasher: hasher))
            #expect(!good.isValid(firstRoot: random, secondRoot: secondRoot, hasher: hasher))
            #expect(!good.isValid(firstRoot: firstRoot, secondRoot: random, hasher: hasher))
            #expect(!good.isValid(firstRoot: random, secondRoot: random, hasher: hasher))
            for proof in mutations(of: good, hasher: hasher) {
                let isValid = proof.isValid(firstRoot: firstRoot, secondRoot: secondRoot, hasher: hasher)
                #expect(!isValid, "\(proof) from \(good)")
            }
        }
    }

    private func mutations(of good: ConsistencyProof, hasher: TreeHasher) -> [ConsistencyProof] {
        let sizes = [
            (0, good.second), (-1, good.second), (good.second, good.first), (good.second + 1, good.second),
            (good.second, good.second), (good.first, good.first), (good.first, 0), (good.first, -1),
            (good.first, good.second * 2), (Int.max, Int.max), (Int.min, Int.max),
        ]
        return sizes.map { ConsistencyProof(first: $0, second: $1, path: good.path) }
            + pathMutations(of: good.path, hasher: hasher).map {
                ConsistencyProof(first: good.first, second: good.second, path: $0)
            }
    }

    @Test("Equal sizes need equal roots and an empty path")
    func equalSizes() throws {
        let hasher = TreeHasher()
        var source = MemoryLeaves(count: 6)
        let root = source.root(0..<6)
        let proof = try ConsistencyProof.make(first: 6, second: 6, from: &source, hasher: hasher)
        #expect(proof.path.isEmpty)
        #expect(proof.isValid(firstRoot: root, secondRoot: root, hasher: hasher))
        #expect(!proof.isValid(firstRoot: root, secondRoot: hasher.hash([]), hasher: hasher))
        let longer = ConsistencyProof(first: 6, second: 6, path: [root])
        #expect(!longer.isValid(firstRoot: root, secondRoot: root, hasher: hasher))
    }

    @Test("An empty tree is consistent with nothing, not even with an empty path and empty roots")
    func emptyFirst() {
        let empty = TreeHasher.emptyRoot
        for second in [0, 1, 8] {
            let proof = ConsistencyProof(first: 0, second: second, path: [])
            #expect(!proof.isValid(firstRoot: empty, secondRoot: empty, hasher: TreeHasher()))
        }
    }

    @Test("No proof is made from nothing, nor backwards")
    func requests() {
        var source = MemoryLeaves(count: 4)
        for (first, second) in [(0, 4), (0, 0), (-1, 4), (4, 3), (Int.min, Int.max)] {
            let code = thrownCode {
                _ = try ConsistencyProof.make(first: first, second: second, from: &source, hasher: TreeHasher())
            }
            #expect(code == .invalidProofRequest, "\(first) to \(second)")
        }
    }
}
