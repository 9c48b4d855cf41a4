import Testing
import TransparencyLog

/// Protects: evidence that names somebody a liar is believed only where it proves it.
struct ForkEvidenceTests {
    private let hasher = TreeHasher()

    private func key(_ seed: UInt8, _ name: String = "example.org/log") throws -> SigningKey {
        try SigningKey(name: name, seed: Array(repeating: seed, count: 32))
    }

    private func leaves(_ count: Int, _ mark: UInt8) -> [Digest] {
        (0..<count).map { hasher.leaf([UInt8($0), $0 < 5 ? 0 : mark]) }
    }

    private func note(_ leaves: [Digest], _ seed: UInt8 = 1, origin: String = "example.org/log") throws -> SignedNote {
        let checkpoint = try Checkpoint(origin: origin, size: leaves.count, root: hasher.root(of: leaves))
        return try SignedNote.sign(text: checkpoint.text, with: [key(seed, origin)])
    }

    private func evidence(_ first: [Digest], _ second: [Digest]) throws -> ForkEvidence {
        let trees = [first, second].map { KnownTree(leaves: $0, hasher: hasher) }
        guard case .fork(let ground) = TreeRelation(trees[0], trees[1], hasher: hasher) else {
            throw LogError(.invalidProofRequest, reason: "no fork")
        }
        return try ForkEvidence(note(first), note(second, 2), ground)
    }

    /// The smaller one stands first whatever the order, and what is written reads back.
    @Test func isWrittenInOneWay() throws {
        let (one, other) = (leaves(9, 1), leaves(12, 2))
        let (forth, back) = (try evidence(one, other), try evidence(other, one))
        #expect(forth.firstCheckpoint.size == 9 && back.firstCheckpoint.size == 9)
        #expect(forth.ground == back.ground && forth.isProven(hasher: hasher) && back.isProven(hasher: hasher))
        let read = try ForkEvidence(forth.text)
        #expect(read == forth && read.text == forth.text)
        let keys = try [key(1), key(2), key(3)].map(\.verifierKey)
        let signers = try read.signers(among: keys)
        #expect(signers.first == [keys[0]] && signers.second == [keys[1]])
        let shown = forth.showing([5, 1], [5, 2], hasher: hasher)
        #expect(shown != forth && shown.isProven(hasher: hasher) && shown.text.contains("\nentry BQE=\n"))
        #expect(try ForkEvidence(shown.text) == shown)
        #expect(forth.showing([5, 9], nil, hasher: hasher) == forth)
    }

    /// No byte can be another and leave the proof true, whatever of it still reads.
    @Test func everyByteCounts() throws {
        for one in [try evidence(leaves(9, 1), leaves(12, 2)), try evidence(leaves(9, 1), leaves(9, 2))] {
            let text = Array(one.text.utf8)
            let head = one.text.utf8.count - one.first.encoded.utf8.count - one.second.encoded.utf8.count
            var held = 0
            for index in 0..<head + one.first.text.utf8.count {
                var bytes = text
                bytes[index] ^= 1
                guard let changed = try? ForkEvidence(String(decoding: bytes, as: UTF8.self)) else { continue }
                if changed.isProven(hasher: hasher) { held += 1 }
            }
            #expect(held == 0)
        }
    }

    private func refused(_ text: String) -> Bool { (try? ForkEvidence(text)) == nil }

    @Test func whatIsNoEvidenceIsRefused() throws {
        let good = try evidence(leaves(9, 1), leaves(12, 2))
        let text = good.text
        #expect(!refused(text))
        for other in [
            "", "\n", ForkEvidence.header + "\n", String(text.dropLast()), text + "\n", " " + text,
            text.replacing("node 0 5", with: "node 0 05"), text.replacing("node 0 5", with: "node 54 0"),
            text.replacing("node 0 5", with: "node 0 9007199254740992"), text.replacing("hash ", with: "leaf "),
            text.replacing("\n", with: "\r\n"), text.replacing("v1", with: "v2"),
            ForkEvidence.header + "\n\n" + good.second.encoded + "\n" + good.first.encoded,
            ForkEvidence.header + "\n\n" + good.first.encoded,
            ForkEvidence.header + "\n\n" + good.first.encoded + "\n" + good.second.encoded + "\n" + good.second.encoded,
            ForkEvidence.header + "\nbeginning\n\n" + good.first.encoded + "\n" + good.second.encoded,
            String(repeating: "a", count: ForkEvidence.maximumByteCount + 1),
        ] { #expect(refused(other), "\(other.prefix(60))") }
        let strange = try note(leaves(9, 1), origin: "example.org/other")
        #expect(throws: LogError.self) { try ForkEvidence(strange, good.second, .roots) }
        let hashes = String(repeating: TreeHasher.emptyRoot.base64 + "\n", count: 60)
        let many = "\(ForkEvidence.header)\nbeginning \(TreeHasher.emptyRoot)\n\(hashes)\n"
        #expect(refused(many + good.first.encoded + "\n" + good.second.encoded))
    }

    /// What holds of two honest checkpoints must never be taken for a fork.
    @Test func honestHistoriesCannotBeAccused() throws {
        let (short, long) = (leaves(9, 1), leaves(12, 1))
        let tree = KnownTree(leaves: long, hasher: hasher)
        let proof = try #require(tree.consistency(from: 9, hasher: hasher))
        let branch = ForkEvidence.Branch(content: .hash(long[9]), path: [])
        let root = hasher.root(of: short)
        let grounds: [ForkEvidence.Ground] = [
            .roots, .beginning(root, proof: proof.path), .beginning(long[0], proof: proof.path),
            .beginning(long[0], proof: []), .node(try #require(TreeNode(level: 0, index: 9)), branch, branch),
        ]
        for ground in grounds {
            #expect(try !ForkEvidence(note(short), note(long), ground).isProven(hasher: hasher), "\(ground)")
        }
        // The smaller tree has a node at its right edge, which is no part of the larger one.
        let edge = try #require(TreeNode(level: 3, index: 1))
        let first = ForkEvidence.Branch(content: .hash(short[8]), path: [hasher.root(of: Array(short.prefix(8)))])
        let second = ForkEvidence.Branch(
            content: .hash(hasher.root(of: Array(long[8...]))),
            path: [hasher.root(of: Array(long.prefix(8)))]
        )
        #expect(try !ForkEvidence(note(short), note(long), .node(edge, first, second)).isProven(hasher: hasher))
    }

    @Test func aFalseSignatureIsNone() throws {
        let good = try evidence(leaves(9, 1), leaves(9, 2))
        let line = try #require(good.second.signatures.first)
        let forged = try NoteSignature(name: line.name, keyID: line.keyID, signature: [1] + line.signature.dropFirst())
        let note = try SignedNote(text: good.second.text, signatures: [forged])
        let evidence = try ForkEvidence(good.first, note, good.ground)
        #expect(thrownCode { _ = try evidence.signers(among: [try key(2).verifierKey]) } == .badSignature)
    }
}
