import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: whatever two things somebody holds, `compare` says what they prove and no more, in either order; and the evidence
/// that it writes convinces whoever has only that and a public key.
struct ComparingTests {
    private struct Answer: Decodable {
        struct Side: Decodable {
            let form: String
            let size: Int
            let signature: String
        }
        let relation: String
        let a: Side
        let b: Side
        let behind: Int?
        let entry: Int?
        let attributed: Bool?
        let evidence: String?
        let remembered: [Remembered]?
        struct Remembered: Decodable { let relation: String }
    }

    /// A desk with a paper of every kind of its two histories.
    private static let prepared = Task { () async throws -> PracticeDesk in
        let desk = try await PracticeDesk.copy()
        for name in ["fund", "one", "other"] {
            let ledger = try LedgerFile(opening: desk.folder.appending(path: "\(name).daxiu").path)
            let size = try ledger.size()
            let note = try ledger.witnessRequest(after: 0).note
            let lines = note.text.split(separator: "\n").joined(separator: "\r\n")
            try desk.write(note.encoded, to: "\(name)-note.txt")
            try desk.write("\u{FEFF}\(lines)  \r\n\r\n", to: "\(name)-lines.txt")
            try desk.write(ledger.receipt(for: size - 1).text, to: "\(name)-last.tlog-proof")
            try desk.write(ledger.receipt(for: 0).text, to: "\(name)-first.tlog-proof")
            // Of a ballot or a balance something stands before the receipt.
            let home = "daxiu/some-proof/v1\nunit 3-1-301 5\nindex 0\nsize 1\n\n"
            try desk.write(home + ledger.receipt(for: size - 1).text, to: "\(name)-home.txt")
            try await desk.must("daxiu receipt issue 0 --format html --output \(name)-page.html --ledger \(name).daxiu")
            let key = try VerifierKey(desk.vkey("treasurer.key"))
            let link = try CheckpointLink(note, signedBy: key, at: "https://example.org/s/")
            try desk.write(link.text + "\n", to: "\(name)-link.txt")
        }
        return desk
    }

    private func answer(
        _ line: String,
        _ desk: PracticeDesk,
        adding variables: [String: String] = [:]
    ) async throws -> (status: Int32, answer: Answer) {
        let outcome = try await desk.run("daxiu compare \(line) --json", .en, adding: variables)
        let answer = try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
        return (outcome.status, answer)
    }

    /// What stands to what, with a place for what differs: the ledger at hand, one that goes on from it, and another that does.
    @Test(arguments: [
        ("fund-note.txt", "fund-note.txt", "same", Int32(0)), ("fund-lines.txt", "fund-last.tlog-proof", "same", 0),
        ("fund-link.txt", "fund-lines.txt", "same", 0), ("fund-link.txt", "fund.daxiu", "same", 0),
        ("one-note.txt", "fund.daxiu", "unproven", 3), ("one-lines.txt", "fund-lines.txt", "unproven", 2),
        ("one-link.txt", "fund-link.txt", "unproven", 2), ("one.daxiu", "fund-note.txt", "a-extends-b", 0),
        ("one.daxiu", "fund-link.txt", "a-extends-b", 0), ("one.daxiu", "fund-lines.txt", "a-extends-b", 0),
        ("one.daxiu", "fund-last.tlog-proof", "a-extends-b", 0),
        ("one-last.tlog-proof", "fund-note.txt", "a-extends-b", 0),
        ("one-last.tlog-proof", "fund.daxiu", "a-extends-b", 3), ("one-note.txt", "other-note.txt", "fork", 1),
        ("one-lines.txt", "other-note.txt", "fork", 1), ("one-link.txt", "other.daxiu", "fork", 1),
        ("one.daxiu", "other-last.tlog-proof", "fork", 1),
        ("one-last.tlog-proof", "other-last.tlog-proof", "fork", 1),
        ("one-first.tlog-proof", "other-last.tlog-proof", "fork", 1),
        ("one-home.txt", "fund-note.txt", "a-extends-b", 0), ("fund-page.html", "fund-note.txt", "same", 0),
    ])
    func twoPapersAreTold(_ first: String, _ second: String, _ relation: String, _ status: Int32) async throws {
        let desk = try await ComparingTests.prepared.value
        let key = try VerifierKey(desk.vkey("treasurer.key"))
        let opposite = ["a-extends-b": "b-extends-a"]
        let (one, other) = (try await exhibit(first, desk), try await exhibit(second, desk))
        for (pair, expected) in [((one, other), relation), ((other, one), opposite[relation] ?? relation)] {
            let comparison = ExhibitComparison(pair.0, pair.1, named: [key], remembered: [])
            let text = try comparison.json(.en).text()
            let answer = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
            let name = "\(pair.0.path) \(pair.1.path)"
            #expect(answer.relation == expected && comparison.exitStatus == status, "\(name): \(text)")
            let isEvidence = relation == "fork" && !name.contains("lines")
            #expect((answer.evidence != nil) == isEvidence, "\(name)")
            #expect(answer.attributed == (relation == "fork" ? isEvidence : nil), "\(name)")
            if let evidence = answer.evidence {
                #expect(try ForkEvidence(evidence).isProven(hasher: TreeHasher()))
            }
            for language in Language.allCases {
                let report = ExhibitReport(comparison, language, .commandLine).text
                #expect(!report.contains("{"), "\(report)")
            }
        }
    }

    private func exhibit(_ name: String, _ desk: PracticeDesk) async throws -> Exhibit {
        let path = desk.folder.appending(path: name).path
        guard name.hasSuffix(".daxiu") else { return try Exhibit(reading: path) }
        return Exhibit(try await ComparedLedger(verifying: LedgerFile(opening: path), memory: nil))
    }

    /// Of two links nothing says whose they are but the keys that their signatures fit.
    @Test func twoLinksNameTheirLogByTheirSignatures() async throws {
        let desk = try await ComparingTests.prepared.value
        let line = "one-link.txt other-link.txt --signer \(try desk.vkey("treasurer.key"))"
        let fork = try await answer(line, desk, adding: ["DAXIU_STATE": desk.folder.appending(path: "nobody").path])
        #expect(fork.status == 1 && fork.answer.attributed == true && fork.answer.evidence != nil)
    }

    /// The first entry that differs is named where both sides have it, and only then.
    @Test func theFirstEntryThatDiffersIsNamed() async throws {
        let desk = try await PracticeDesk.copy()
        let fund = try desk.size()
        let outcome = try await desk.run("daxiu compare one.daxiu other.daxiu --json", .en)
        struct Ledgers: Decodable {
            let relation: String
            let common: Int
            let evidence: String
        }
        let ledgers = try JSONDecoder().decode(Ledgers.self, from: Data(outcome.output.utf8))
        #expect(ledgers.relation == "fork" && ledgers.common == fund)
        guard case .node(let node, let one, let other) = try ForkEvidence(ledgers.evidence).ground else {
            Issue.record("no entry")
            return
        }
        #expect(node == TreeNode(level: 0, index: fund))
        let entries = try [one, other].map { branch in
            guard case .leaf(let line) = branch.content else { throw Problem(.entryUnreadable) }
            return try Entry(decoding: line)
        }
        #expect(entries.map(\.sequence) == [fund, fund] && entries[0].previous == entries[1].previous)
    }

    /// What is written convinces somebody without a memory who has a key, and nobody who has another.
    @Test func theEvidenceConvincesAStranger() async throws {
        let desk = try await PracticeDesk.copy()
        let stranger = ["DAXIU_STATE": desk.folder.appending(path: "nobody").path]
        let treasurer = try desk.vkey("treasurer.key")
        let without = try await desk.run("daxiu evidence two.evidence", .en, adding: stranger)
        #expect(without.status == 2 && without.output.contains("not checked"))
        let told = try await desk.run("daxiu evidence two.evidence --signer \(treasurer)", .en, adding: stranger)
        #expect(told.status == 0 && told.output.contains("has signed both"), "\(told)")
        let wrong = try await desk.run(
            "daxiu evidence two.evidence --signer \(try desk.vkey("supervisor.key"))",
            .en,
            adding: stranger
        )
        #expect(wrong.status == 2 && wrong.output.contains("number 1 has none"))
        let text = try String(contentsOf: desk.folder.appending(path: "two.evidence"), encoding: .utf8)
        try desk.write("\u{FEFF}" + text.replacing("\n", with: "\r\n"), to: "mailed.evidence")
        let mailed = try await desk.run("daxiu evidence mailed.evidence --signer \(treasurer)", .en, adding: stranger)
        #expect(mailed.status == 0)
        // A letter of a signature, another one.
        try desk.write(
            text.replacing(/(— \S+ \S{50})(.)/) { "\($0.1)\($0.2 == "A" ? "B" : "A")" },
            to: "forged.evidence"
        )
        let forged = try await desk.run("daxiu evidence forged.evidence --signer \(treasurer)", .en, adding: stranger)
        #expect(forged.status == 1 && forged.errors.contains("3182"), "\(forged)")
        // A hash, another one.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var changed = lines
        changed[try #require(lines.firstIndex(of: "")) - 1] = TreeHasher.emptyRoot.base64
        try desk.write(changed.joined(separator: "\n"), to: "false.evidence")
        let unproven = try await desk.run("daxiu evidence false.evidence --signer \(treasurer)", .en, adding: stranger)
        #expect(unproven.status == 1 && unproven.errors.contains("3182"))
    }

    /// What the memory and a witness keep becomes the same kind of file.
    @Test func whatIsKeptElsewhereBecomesEvidence() async throws {
        let desk = try await PracticeDesk.copy()
        let fund = try LedgerFile(opening: desk.folder.appending(path: "fund.daxiu").path)
        try await desk.must("daxiu witness cosign neighbour request.add-checkpoint")
        for (name, status) in [("one", Int32(0)), ("other", 1)] {
            let history = try LedgerFile(opening: desk.folder.appending(path: "\(name).daxiu").path)
            try desk.write(history.witnessRequest(after: fund.size()).text, to: "\(name).add-checkpoint")
            let outcome = try await desk.run("daxiu witness cosign neighbour \(name).add-checkpoint", .en)
            #expect(outcome.status == status, "\(outcome)")
        }
        try await desk.must("daxiu witness evidence neighbour 1 --output kept.evidence")
        let kept = try await desk.must("daxiu evidence kept.evidence")
        #expect(kept.contains("neighbour") && kept.contains("两份都签了"))
        #expect(try await desk.run("daxiu witness evidence neighbour --output all.evidence").status == 64)

        let compared = try await desk.run("daxiu compare one.daxiu other.daxiu", .en)
        #expect(compared.status == 1)
        let memory = CheckpointMemory(folder: desk.folder.appending(path: "state").path, now: Timestamp(seconds: 0))
        let evidence = try #require(memory.listing().evidence.first { $0.isContradiction })
        try FileManager.default.copyItem(
            atPath: evidence.path,
            toPath: desk.folder.appending(path: "remembered.evidence").path
        )
        try await desk.must("daxiu evidence remembered.evidence --output handed.evidence")
        let handed = try String(contentsOf: desk.folder.appending(path: "handed.evidence"), encoding: .utf8)
        #expect(try ForkEvidence(handed).ground == .roots && !handed.contains(desk.folder.path))
    }

    /// One thing alone stands against what this machine remembers: the ledger that was cut, the copy that was put back.
    @Test func oneAloneIsComparedWithTheMemory() async throws {
        let desk = try await PracticeDesk.copy()
        let whole = try await answer("my.tlog-proof", desk)
        #expect(whole.status == 0 && whole.answer.relation == "same" && whole.answer.b.form == "remembered")
        try await desk.must("daxiu compare fund.daxiu")
        try await desk.must("daxiu verify one.daxiu")
        let note = try LedgerFile(opening: desk.folder.appending(path: "other.daxiu").path).witnessRequest(after: 0)
            .note
        try desk.write(note.encoded, to: "other-note.txt")
        let fork = try await answer("other-note.txt", desk)
        #expect(fork.status == 1 && fork.answer.relation == "fork" && fork.answer.attributed == true)
        #expect(fork.answer.remembered?.count == 2)
        // It is kept: whoever verifies either history from now on is told.
        #expect(try await desk.run("daxiu verify one.daxiu", .en).status == 3)
        let disputed = try await desk.run("daxiu compare other-note.txt other.daxiu", .en)
        #expect(disputed.status == 3 && disputed.output.contains("another history contradicts it"))
        let nobody = try await desk.run(
            "daxiu compare other-note.txt",
            .en,
            adding: ["DAXIU_STATE": desk.folder.appending(path: "nobody").path]
        )
        #expect(nobody.status == 2 && nobody.output.contains("remembers nothing"))
    }

    /// Whoever makes a ledger under the fund's name, and names the treasurer in it, has not made the treasurer a liar.
    @Test func aStrangersLedgerBlamesNobody() async throws {
        let desk = try await PracticeDesk.copy()
        try await desk.must(
            "daxiu init strange.daxiu --name 示例苑大修基金 --origin example.org/shiliyuan --date 2025-01-01 "
                + "--member treasurer=外人:new.key --member cashier=出纳:treasurer.key --key new.key"
        )
        try await desk.must("daxiu receipt issue 0 --ledger strange.daxiu --output strange.tlog-proof")
        try await desk.must("daxiu receipt issue 0 --output first.tlog-proof")
        let fork = try await answer("strange.tlog-proof first.tlog-proof --evidence blame.evidence", desk)
        #expect(fork.answer.relation == "fork" && fork.answer.entry == 0)
        #expect(fork.answer.attributed == false && fork.answer.a.signature == "known")
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "blame.evidence").path))
        #expect(try await desk.run("daxiu memory list --json").output.contains("\"evidence\" : [\n\n  ]"))
        // Of a file all the same: its hashes hold, and whose word they catch is not known.
        try desk.write(try #require(fork.answer.evidence), to: "blame.evidence")
        let judged = try await desk.run("daxiu evidence blame.evidence", .en)
        #expect(judged.status == 2 && judged.output.contains("may be a stranger's"), "\(judged)")
    }

    /// What cannot be compared is refused in one sentence, and a false signature is no evidence.
    @Test func whatIsNoneOfTheseIsRefused() async throws {
        let desk = try await ComparingTests.prepared.value
        let note = try String(contentsOf: desk.folder.appending(path: "one-note.txt"), encoding: .utf8)
        let other = try String(contentsOf: desk.folder.appending(path: "other-note.txt"), encoding: .utf8)
        let receipt = try String(contentsOf: desk.folder.appending(path: "one-last.tlog-proof"), encoding: .utf8)
        let beyond = receipt.replacing(/index \d+/, with: "index 9007199254740991")
        let more = receipt.replacing(/(index \d+\n)/) { "\($0.1)\(TreeHasher.emptyRoot)\n" }
        let files: [(String, String, String)] = [
            ("two-notes.txt", note + "\n" + other, "3180"), ("nothing.txt", "\n\n", "3180"),
            ("beyond.tlog-proof", beyond, "3039"), ("more.tlog-proof", more, "3039"),
            ("cut.tlog-proof", String(receipt.prefix(90)), "3038"),
        ]
        for (name, text, code) in files {
            try desk.write(text, to: name)
            let outcome = try await desk.run("daxiu compare \(name) one-note.txt", .en)
            #expect(outcome.errors.contains(" \(code) ") && outcome.status != 0, "\(name): \(outcome)")
        }
        #expect(try await desk.run("daxiu compare one-note.txt other-note.txt --bring").status == 64)
        let forged = other.replacing(/(— \S+ \S{50})(.)/) { "\($0.1)\($0.2 == "A" ? "B" : "A")" }
        try desk.write(forged, to: "forged-note.txt")
        let outcome = try await desk.run("daxiu compare one-note.txt forged-note.txt --evidence no.evidence", .en)
        #expect(outcome.status == 1 && outcome.output.contains("does not fit"))
        #expect(outcome.errors.contains("was not written"))
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "no.evidence").path))
    }
}

extension PracticeDesk {
    /// The public key of a key file.
    fileprivate func vkey(_ name: String) throws -> String {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return try #require(text.firstMatch(of: /Verifier-Key: (.*)/).map { String($0.1) })
    }
}
