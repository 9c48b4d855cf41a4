import Testing
import TransparencyLog

/// Protects every root and proof of the trees of 1…130 leaves against any other implementation's.
@Suite("Roots and proofs, check value")
struct ProofCheckValueTests {
    /// For each n: `root N`, `incl I N`, `cons M N`, each with its hashes in hexadecimal, a space before each hash.
    static let expected = "fdd6dd0bf45a33d0991b06db5dbf922a6491a29bfc6f525cf302e536e530386b"

    @Test("17,030 lines over one-byte leaves give the check value, and every proof verifies")
    func checkValue() throws {
        let hasher = TreeHasher()
        var source = MemoryLeaves(count: 130)
        var frontier = Frontier()
        var roots = [TreeHasher.emptyRoot]
        var lines: [String] = []
        func add(_ name: String, _ hashes: [Digest]) {
            lines.append(([name] + hashes.map(\.hexadecimal)).joined(separator: " ") + "\n")
        }
        for size in 1...130 {
            frontier.append(source.leaves[size - 1], hasher: hasher)
            let root = frontier.root(hasher: hasher)
            roots.append(root)
            add("root \(size)", [root])
            for index in 0..<size {
                let proof = try InclusionProof.make(index: index, size: size, from: &source, hasher: hasher)
                try #require(proof.isValid(leaf: source.leaves[index], root: root, hasher: hasher))
                add("incl \(index) \(size)", proof.path)
            }
            for first in 1..<size {
                let proof = try ConsistencyProof.make(first: first, second: size, from: &source, hasher: hasher)
                try #require(proof.isValid(firstRoot: roots[first], secondRoot: root, hasher: hasher))
                add("cons \(first) \(size)", proof.path)
            }
        }
        #expect(lines.count == 17_030)
        #expect(hasher.hash(Array(lines.joined().utf8)).hexadecimal == Self.expected)
    }
}
