import Foundation
import Testing
import TransparencyLog

/// Protects: `Schema/FORMAT.md` §8.3. Evidence is written byte for byte as before, and a script that has openssl and RFC 9162
/// alone says the same of it.
@Suite(.enabled(if: VerifierScript.isAvailable, "needs python3 with the package cryptography"))
struct EvidenceVectorTests {
    private let hasher = TreeHasher()

    /// Two histories that part at entry 4.
    private func histories() throws -> [[[UInt8]]] {
        let lines = try Files.vector("ledger.jsonl").split(separator: "\n").prefix(9).map { Array($0.utf8) }
        let other = String(decoding: lines[4], as: UTF8.self).replacing("\"budget\":50000", with: "\"budget\":60000")
        let changed = lines[..<4] + [Array(other.utf8)] + lines[5...]
        return [Array(lines.prefix(6)), Array(changed)]
    }

    private func key(_ seed: UInt8) throws -> SigningKey {
        try SigningKey(name: "example.org/shiliyuan", seed: Array(repeating: seed, count: 32))
    }

    private func evidence() throws -> [(name: String, text: String)] {
        let histories = try histories()
        let trees = histories.map { lines in KnownTree(leaves: lines.map { hasher.leaf($0) }, hasher: hasher) }
        let notes = try trees.map { tree in
            let checkpoint = try Checkpoint(origin: "example.org/shiliyuan", size: tree.size, root: tree.root)
            return try SignedNote.sign(text: checkpoint.text, with: [key(1)])
        }
        func made(_ first: KnownTree) throws -> ForkEvidence {
            guard case .fork(let ground) = TreeRelation(first, trees[1], hasher: hasher) else {
                throw LogError(.invalidProofRequest, reason: "no fork")
            }
            return try ForkEvidence(notes[0], notes[1], ground)
        }
        let node = try made(trees[0]).showing(histories[0][4], histories[1][4], hasher: hasher)
        let beginning = try made(KnownTree(size: trees[0].size, root: trees[0].root))
        return [("node.evidence", node.text), ("beginning.evidence", beginning.text)]
    }

    @Test func theVectorsAreWrittenByteForByte() throws {
        for (name, text) in try evidence() {
            if ProcessInfo.processInfo.environment["DAXIU_WRITE_VECTORS"] != nil {
                try Data(text.utf8).write(to: Files.vectors.appending(path: name))
            }
            #expect(try Files.vector(name) == text)
            #expect(try ForkEvidence(text).isProven(hasher: hasher))
        }
    }

    private func judge(_ text: String, _ keys: [VerifierKey]) throws -> (status: Int32, output: String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "daxiu-\(UUID()).evidence")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = Files.verifier.deletingLastPathComponent().appending(path: "check_evidence.py")
        return try VerifierScript.output(of: ["python3", "-B", script.path(), file.path()] + keys.map { "\($0)" })
    }

    @Test func theScriptAgrees() throws {
        let keys = try [key(1).verifierKey]
        for (name, text) in try evidence() {
            let whole = try judge(text, keys)
            #expect(whole.status == 0 && whole.output.contains("\"proven\": true"), "\(name): \(whole.output)")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            // The last hash before the notes, another one.
            let hash = try #require(lines.firstIndex(of: "")) - 1
            var changed = lines
            changed[hash] = TreeHasher.emptyRoot.base64
            let other = changed.joined(separator: "\n")
            #expect(try judge(other, keys).status == 1 && !ForkEvidence(other).isProven(hasher: hasher), "\(name)")
            // The letters of a signature, others.
            let forged = text.replacing(/(— \S+ \S{50})(.)/) { "\($0.1)\($0.2 == "A" ? "B" : "A")" }
            #expect(try judge(forged, keys).status == 1, "\(name)")
            #expect(try judge(text, [try key(2).verifierKey]).status == 1, "\(name)")
            #expect(try judge(text.replacing("v1", with: "v2"), keys).status == 2, "\(name)")
        }
    }
}
