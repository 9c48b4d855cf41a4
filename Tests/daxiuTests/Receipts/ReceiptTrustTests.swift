import Foundation
import FundDesk
import Testing

@testable import daxiu

/// Protects: for a receipt the keys count that somebody named, and as many witnesses as the policy asks.
@Suite("Whose word counts under a receipt")
struct ReceiptTrustTests {
    private let desk: ReceiptDesk
    private let witnesses: [CosigningKey]

    init() throws {
        desk = try ReceiptDesk()
        witnesses = try ReceiptDesk.witnesses()
    }

    private func policy(_ quorum: String, logs: [VerifierKey]) throws -> TrustPolicy {
        let lines =
            logs.map { "log \($0)" } + witnesses.enumerated().map { "witness w\($0) \($1.cosignerKey)" }
            + ["group g \(quorum) w0 w1 w2", "quorum g"]
        return try TrustPolicy(lines.map { $0 + "\n" }.joined().utf8)
    }

    private func cosign(_ places: Int..., time: Int = ReceiptDesk.time) throws {
        let note = try #require(try desk.ledger.cosignedNote())
        let lines = try places.map { try witnesses[$0].cosign(Checkpoint(text: note.text), time: time) }
        let later = Timestamp(seconds: Int64(time))
        _ = try desk.ledger.add(lines, of: witnesses.map(\.cosignerKey), now: later)
    }

    private func trust(_ receipt: Receipt, keys: [VerifierKey] = [], _ policy: TrustPolicy?) throws -> ReceiptTrust {
        try ReceiptTrust(receipt, keys: keys, policy: policy, now: ReceiptDesk.now)
    }

    private func report(_ receipt: Receipt, _ trust: ReceiptTrust) -> String {
        receipt.report(trust, .en, DeskWords())
    }

    @Test("two of three are asked for")
    func quorum() async throws {
        let mine = desk.key.verifierKey
        let (two, all) = (try policy("2", logs: [mine]), try policy("all", logs: [mine]))
        let bare = try await desk.balance("1-02")
        let none = try trust(bare, two)
        #expect(none.signers == [mine] && !none.isMet)
        #expect(report(bare, none).contains("no           0 of 3 witnesses (2 needed) cosigned"))
        try cosign(0, 2)
        let receipt = try await desk.balance("1-02")
        #expect(receipt.proof.note.signatures.count == 3 && receipt.text.utf8.count < 2_048)
        let met = try trust(receipt, two)
        #expect(met.isMet && met.signers == [mine])
        let said = "yes          2 of 3 witnesses (2 needed) cosigned that checkpoint, last at 2025-"
        #expect(report(receipt, met).contains(said))
        #expect(try !trust(receipt, all).isMet)
        // Without a policy they are counted and not judged.
        let alone = try trust(receipt, keys: [mine], nil)
        #expect(alone.isMet && report(receipt, alone).contains("not checked  2 cosignatures"))
    }

    @Test("only keys that are named count, of this ledger's name, whatever else the policy has")
    func keys() async throws {
        try cosign(0, 1)
        let receipt = try await desk.balance("1-03")
        let stranger = try SigningKey(name: "example.org/receipts", seed: Array(repeating: 8, count: 32)).verifierKey
        let elsewhere = try SigningKey(name: "example.org/other", seed: Array(repeating: 7, count: 32)).verifierKey
        for logs in [[], [stranger], [elsewhere]] {
            let trust = try trust(receipt, policy("2", logs: logs))
            #expect(trust.signers.isEmpty && trust.isMet)
        }
        #expect(try trust(receipt, keys: [desk.key.verifierKey], policy("2", logs: [])).signers.count == 1)
        #expect(try trust(receipt, keys: [stranger], nil).signers.isEmpty)
        #expect(try report(receipt, trust(receipt, nil)).contains("no key of a recorder is given"))
    }

    @Test("a cosignature of a time to come does not count; one that is false or there twice makes the receipt fail")
    func falseOnes() async throws {
        try cosign(0, 1)
        let receipt = try await desk.balance("1-01")
        let asked = try policy("2", logs: [desk.key.verifierKey])
        func with(_ change: ([NoteSignature]) throws -> [NoteSignature]) throws -> Receipt {
            let note = receipt.proof.note
            let changed = try SignedNote(text: note.text, signatures: change(note.signatures))
            let proof = LogProof(extra: receipt.proof.extra, inclusion: receipt.proof.inclusion, note: changed)
            return try Receipt((receipt.balance?.text ?? "") + proof.text, path: "r")
        }
        let early = try witnesses[2].cosign(receipt.checkpoint, time: Int(ReceiptDesk.now.seconds) + 3_700)
        let ahead = try with { $0.dropLast() + [early] }
        #expect(try !trust(ahead, asked).isMet)
        #expect(try report(ahead, trust(ahead, asked)).contains("1 cosignatures name a time to come"))
        let other = try Checkpoint(origin: receipt.checkpoint.origin, size: receipt.checkpoint.size, root: desk.root)
        let wrong = try witnesses[2].cosign(other, time: ReceiptDesk.time)
        // Time 0 is no cosignature at all.
        let line = try witnesses[2].cosign(receipt.checkpoint, time: 1)
        let zero = try NoteSignature(
            name: line.name,
            keyID: line.keyID,
            signature: Array(repeating: 0, count: 8) + line.signature.dropFirst(8)
        )
        // One witness under another's name, whose ID is not its own.
        let renamed = try NoteSignature(name: witnesses[2].cosignerKey.name, keyID: line.keyID, signature: [1])
        for bad in [[wrong], [zero], [renamed], [line, line], Array(receipt.proof.note.signatures.suffix(1))] {
            let problem = try #require(throws: Problem.self) { try trust(with { $0 + bad }, asked) }
            #expect(problem.code == .receiptFails)
        }
        let seal = try #require(receipt.proof.note.signatures.first)
        let twice = try with { $0 + [seal] }
        #expect(throws: Problem.self) { try trust(twice, asked) }
        let forged = try NoteSignature(name: seal.name, keyID: seal.keyID, signature: Array(repeating: 1, count: 64))
        #expect(throws: Problem.self) { try trust(with { [forged] + $0.dropFirst() }, asked) }
        // A witness's key under another name is another's, and nobody asked about that one.
        let alias = try CosigningKey(name: "witness.example/alias", seed: Array(repeating: 0x51, count: 32))
        let byAlias = try alias.cosign(receipt.checkpoint, time: ReceiptDesk.time)
        #expect(try !trust(with { $0.dropLast() + [byAlias] }, asked).isMet)
        // Of keys that nobody asked about nothing is said.
        #expect(try trust(with { $0 + [wrong, line] }, keys: [desk.key.verifierKey], nil).signers.count == 1)
    }

    @Test("a page has the receipt in it, and reads back as it")
    func page() async throws {
        try cosign(1)
        let receipts = try await desk.receipts()
        var page = ReceiptPage(fund: "样例<苑>&", .zh, howTo: ReceiptTexts.howTo)
        for receipt in try receipts.all() {
            let html = page.html([receipt], keys: receipts.members)
            #expect(try Receipt(path: desk.file(Array(html.utf8))).text == receipt.text)
            let money = Money(fen: try #require(receipt.balance).balance)
            for part in ["人民币\(money.words)", money.grouped, "样例&lt;苑&gt;&amp;", "witness.example/1", "<path "] {
                #expect(html.contains(part), "\(part)")
            }
            #expect(html.contains(desk.key.verifierKey.description) && !html.contains("<script"))
        }
        let all = page.html(try receipts.all(), keys: receipts.members)
        #expect(all.components(separatedBy: "<symbol ").count == 2 && all.components(separatedBy: "<use ").count == 4)
        #expect(throws: Problem.self) { try Receipt(path: desk.file(Array(all.utf8))) }
        let entry = try Receipt(desk.ledger.receipt(for: 3).text, path: "3")
        #expect(page.html([entry], keys: []).contains("人民币肆拾伍元陆角柒分"))
    }
}
