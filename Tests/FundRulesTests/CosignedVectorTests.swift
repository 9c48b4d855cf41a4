import Foundation
import FundRules
import Testing
import TransparencyLog

/// Protects: `Schema/FORMAT.md` §8.2. What witnesses said is written byte for byte as before, and the second verifier says
/// the same of it by its own reading of cosignatures and policies.
@Suite(.enabled(if: VerifierScript.isAvailable, "needs python3 with the package cryptography"))
struct CosignedVectorTests {
    @Test func theVectorsAreWrittenByteForByte() throws {
        let ledger = try ExampleLedger()
        for (name, text) in [
            ("ledger.cosignatures", try ledger.cosignatureFile()), ("ledger.tlog-policy", try ledger.policyFile()),
        ] {
            if ProcessInfo.processInfo.environment["DAXIU_WRITE_VECTORS"] != nil {
                try Data(text.utf8).write(to: Files.vectors.appending(path: name))
            }
            #expect(try Files.vector(name) == text)
        }
    }

    @Test func theStoredCosignaturesAreTrue() throws {
        let policy = try TrustPolicy(Files.vector("ledger.tlog-policy").utf8)
        let notes = try ExampleLedger().notes.map(\.text)
        let texts = try Dictionary(uniqueKeysWithValues: notes.map { (try Checkpoint(text: $0).size, $0) })
        var held: [Int: Set<CosignerKey>] = [:]
        for row in try Files.vector("ledger.cosignatures").split(separator: "\n") {
            let parts = row.split(separator: " ", maxSplits: 1)
            let (size, line) = (try #require(Int(parts[0])), try NoteSignature(line: String(parts[1])))
            let text = try #require(texts[size])
            for key in policy.witnesses.map(\.key) where key.cosignature(line, under: text) != nil {
                held[size, default: []].insert(key)
            }
        }
        #expect(held.count == 16)
        let tenth = try tenth()
        #expect(held.filter { policy.standing(with: $0.value).isMet }.keys.max() == tenth)
    }

    /// The size of the newest checkpoint that both neighbours cosigned.
    private func tenth() throws -> Int { try Checkpoint(text: ExampleLedger().notes[9].text).size }

    /// What the script says of the example with cosignatures and a policy.
    private func judge(
        _ change: (String) -> String = { $0 },
        policy: (String) -> String = { $0 },
        by language: VerifierScript.Language = .python
    ) throws -> (status: Int32, witnessed: Int?, unchecked: Int?, codes: [Int]) {
        struct Opinion: Decodable {
            let witnessed: Int?
            let unchecked: [String: Int]?
            let findings: [VerifierScript.Result.Finding]
        }
        let run = try VerifierScript.run(
            by: language,
            lines: Data(Files.vector("ledger.jsonl").utf8),
            ballots: Data(Files.vector("ledger.ballots").utf8),
            beside: [
                "--cosignatures": change(try Files.vector("ledger.cosignatures")),
                "--policy": policy(try Files.vector("ledger.tlog-policy")),
            ].filter { !$0.value.isEmpty }
        )
        guard run.status != 2 else { return (2, nil, nil, []) }
        let opinion = try JSONDecoder().decode(Opinion.self, from: Data(run.output.utf8))
        return (run.status, opinion.witnessed, opinion.unchecked?["cosignatures"], opinion.findings.map(\.code))
    }

    @Test(arguments: VerifierScript.Language.allCases)
    func theOtherVerifiersAgree(_ language: VerifierScript.Language) throws {
        let whole = try judge(by: language)
        let tenth = try tenth()
        #expect(whole.status == 0 && whole.witnessed == tenth && whole.codes.isEmpty)
        let unasked = try judge(policy: { _ in "" }, by: language)
        #expect(unasked.status == 0 && unasked.witnessed == nil && unasked.unchecked == 27)
        let any = try judge(policy: { $0.replacing("both all", with: "both any") }, by: language)
        let size = try ExampleLedger().fund.state.size
        #expect(any.status == 0 && any.witnessed == size)
        let none = try judge({ _ in "4 — witness.example/passer-by AAAAKgE=\n" }, by: language)
        #expect(none.status == 3 && none.witnessed == 0)
    }

    @Test(arguments: [
        ("4 — ", "4 - ", [2080]), ("4 — ", "5 — ", [2080]),
        ("witness.example/passer-by", "witness.example/nobody+", [2080]),
        (
            "\n4 — witness.example/neighbour2", "\n4 — witness.example/neighbour1 AAAA\n4 — witness.example/neighbour2",
            [2080]
        ),
    ])
    func theSecondVerifierFindsAMalformedRow(_ old: String, _ new: String, _ codes: [Int]) throws {
        let outcome = try judge({ $0.replacing(old, with: new, maxReplacements: 1) })
        #expect(outcome.status == 1 && outcome.codes == codes)
    }

    /// A known witness's line under another checkpoint is false, and a stranger's is nobody's concern.
    @Test func theSecondVerifierFindsAFalseCosignature() throws {
        let lines = try Files.vector("ledger.cosignatures").split(separator: "\n").map(String.init)
        let last = try #require(lines.last)
        let size = try #require(last.split(separator: " ").first)
        let moved = try #require(lines.first { $0.contains("neighbour2") }).drop { $0 != " " }
        let outcome = try judge({ $0 + "\(size)\(moved)\n" })
        #expect(outcome.status == 1 && outcome.codes == [2081])
        let passing = try #require(lines.first { $0.contains("passer-by") }).drop { $0 != " " }
        #expect(try judge({ $0 + "\(size)\(passing)\n" }).status == 0)
    }

    @Test(arguments: [
        ("quorum both\n", ""), ("quorum both\n", "quorum both"), ("\n", "\r\n"), ("quorum both", "quorum neither"),
        ("both all", "both 3"), ("both all", "both 02"), ("group both", "group none"), ("quorum both", "quorum both x"),
        ("log ", "witness w "), ("all witness.example/neighbour1", "all witness.example/neighbour2"),
    ])
    func theSecondVerifierReadsPoliciesAsStrictly(_ old: String, _ new: String) throws {
        let policy = try Files.vector("ledger.tlog-policy").replacing(old, with: new, maxReplacements: 1)
        #expect(throws: TrustPolicyFault.self) { _ = try TrustPolicy(policy.utf8) }
        #expect(try judge(policy: { _ in policy }).status == 2)
    }
}
