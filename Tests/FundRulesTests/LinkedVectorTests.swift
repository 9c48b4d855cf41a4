import Foundation
import Testing
import TransparencyLog

/// Protects: `Schema/FORMAT.md` §8.5. The second verifier reads a checkpoint from paper by its own reading, and says of it
/// what the ledger proves.
@Suite(.enabled(if: VerifierScript.isAvailable, "needs python3 with the package cryptography"))
struct LinkedVectorTests {
    /// The link of a note of the vectors, signed by a key of the test fund.
    private func link(_ text: String, _ key: SigningKey) throws -> String {
        let note = try SignedNote.sign(text: text, with: [key])
        return try CheckpointLink(note, signedBy: key.verifierKey, at: "https://example.org/").text
    }

    /// What the script says of the example beside a link; nil where it does not read the link.
    private func judge(_ link: String) throws -> String? {
        struct Opinion: Decodable { let link: String }
        let run = try VerifierScript.run(
            lines: Data(Files.vector("ledger.jsonl").utf8),
            ballots: Data(Files.vector("ledger.ballots").utf8),
            link: link
        )
        guard run.status == 0 else { return nil }
        return try JSONDecoder().decode(Opinion.self, from: Data(run.output.utf8)).link
    }

    @Test func theSecondVerifierAgrees() throws {
        let ledger = try ExampleLedger()
        let key = ledger.fund.treasurer
        let checkpoint = try Checkpoint(text: try #require(ledger.notes.first).text)
        let origin = checkpoint.origin
        let stranger = try SigningKey(name: origin, seed: Array(repeating: 0x77, count: 32))
        let other = Checkpoint.text(origin: origin, size: checkpoint.size, root: TreeHasher.emptyRoot)
        let longer = Checkpoint.text(origin: origin, size: 100_000, root: TreeHasher.emptyRoot)
        let elsewhere = Checkpoint.text(origin: "example.org/other", size: checkpoint.size, root: checkpoint.root)
        let elsewhereKey = try SigningKey(name: "example.org/other", seed: Array(repeating: 0x01, count: 32))
        #expect(try judge(link(checkpoint.text, key)) == "same")
        #expect(try judge(link(other, key)) == "fork")
        #expect(try judge(link(longer, key)) == "ahead")
        #expect(try judge(link(checkpoint.text, stranger)) == "unsigned")
        #expect(try judge(link(elsewhere, elsewhereKey)) == "unsigned")
        #expect(try judge(link(checkpoint.text, key) + "=") == nil)
    }
}
