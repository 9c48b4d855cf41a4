import Testing
import TransparencyLog

/// Protects a resident from a receipt for an entry that is not in the ledger.
@Suite("Inclusion proofs")
struct InclusionProofTests {
    static let sizes = [1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 21, 32, 33]

    @Test("A proof that was changed anywhere is refused", arguments: sizes)
    func refusals(size: Int) throws {
        let hasher = TreeHasher()
        var source = MemoryLeaves(count: size)
        let root = source.root(0..<size)
        for index in 0..<size {
            let good = try InclusionProof.make(index: index, size: size, from: &source, hasher: hasher)
            let leaf = source.leaves[index]
            #expect(good.isValid(leaf: leaf, root: root, hasher: hasher))
            #expect(!good.isValid(leaf: hasher.leaf([255, 255]), root: root, hasher: hasher))
            #expect(!good.isValid(leaf: leaf, root: hasher.hash([1]), hasher: hasher))
            if size > 1 { #expect(!good.isValid(leaf: root, root: leaf, hasher: hasher)) }
            for proof in mutations(of: good, hasher: hasher) {
                #expect(!proof.isValid(leaf: leaf, root: root, hasher: hasher), "\(proof) from \(good)")
            }
        }
    }

    /// Everything that may not pass: another index, another size, another path.
    ///
    /// Sizes ±1 are left out: where they change nothing on the leaf's way up, they rightly lead to the same root.
    private func mutations(of good: InclusionProof, hasher: TreeHasher) -> [InclusionProof] {
        var proofs = [good.index - 1, good.index + 1, -1, good.size, Int.min, Int.max].map {
            InclusionProof(index: $0, size: good.size, path: good.path)
        }
        proofs += [0, -1, good.size * 2, good.size / 2, good.index, Int.min, Int.max].map {
            InclusionProof(index: good.index, size: $0, path: good.path)
        }
        proofs += pathMutations(of: good.path, hasher: hasher).map {
            InclusionProof(index: good.index, size: good.size, path: $0)
        }
        return proofs
    }

    @Test("How many hashes a proof has is known beforehand")
    func lengths() throws {
        let hasher = TreeHasher()
        for size in 1...70 {
            var source = MemoryLeaves(count: size)
            for index in 0..<size {
                let proof = try InclusionProof.make(index: index, size: size, from: &source, hasher: hasher)
                #expect(InclusionProof.pathCount(index: index, size: size) == proof.path.count)
            }
        }
        for (index, size) in [(0, 0), (-1, 4), (4, 4), (Int.max, Int.max), (Int.min, Int.min)] {
            #expect(InclusionProof.pathCount(index: index, size: size) == nil)
        }
        #expect(InclusionProof.pathCount(index: Int.max - 1, size: Int.max) != nil)
    }

    @Test("No proof is made for a leaf that the tree does not have")
    func requests() {
        var source = MemoryLeaves(count: 4)
        for (index, size) in [(0, 0), (-1, 4), (4, 4), (0, -1), (Int.max, 4), (Int.min, Int.min)] {
            let code = thrownCode {
                _ = try InclusionProof.make(index: index, size: size, from: &source, hasher: TreeHasher())
            }
            #expect(code == .invalidProofRequest, "\(index) of \(size)")
        }
    }

    @Test("The source's own error comes through")
    func sourceFails() {
        var source = MemoryLeaves(count: 4)
        #expect(throws: MemoryLeaves.Missing.self) {
            _ = try InclusionProof.make(index: 0, size: 9, from: &source, hasher: TreeHasher())
        }
    }
}

/// A path with a hash inserted, removed or with one bit flipped at each place, and two neighbours exchanged.
func pathMutations(of path: [Digest], hasher: TreeHasher) -> [[Digest]] {
    var paths: [[Digest]] = []
    for place in 0...path.count {
        for hash in [hasher.hash([7]), path.first ?? TreeHasher.emptyRoot, path.last ?? TreeHasher.emptyRoot] {
            paths.append(Array(path[..<place]) + [hash] + path[place...])
        }
    }
    for place in path.indices {
        paths.append(Array(path[..<place] + path[(place + 1)...]))
        for bit in [0, 100, 255] {
            var bytes = path[place].bytes
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            guard let flipped = Digest(bytes) else { continue }
            paths.append(Array(path[..<place]) + [flipped] + path[(place + 1)...])
        }
        if place > 0 {
            var swapped = path
            swapped.swapAt(place - 1, place)
            paths.append(swapped)
        }
    }
    return paths
}
