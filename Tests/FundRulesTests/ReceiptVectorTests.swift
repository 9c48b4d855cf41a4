import Foundation
import FundRules
import Testing
import TransparencyLog

/// Protects: `Schema/FORMAT.md` §8.1. A home's receipt is written byte for byte as before, and the second verifier says the
/// same of it by its own reading, without the ledger.
@Suite(.enabled(if: VerifierScript.isAvailable, "needs python3 with the package cryptography"))
struct ReceiptVectorTests {
    private let ledger: ExampleLedger
    private let text: String
    private let policy = ["--policy", Files.vectors.appending(path: "ledger.tlog-policy").path()]

    init() throws {
        ledger = try ExampleLedger()
        text = try ledger.balanceReceipt()
    }

    @Test func theVectorIsWrittenByteForByte() throws {
        if ProcessInfo.processInfo.environment["DAXIU_WRITE_VECTORS"] != nil {
            try Data(text.utf8).write(to: Files.vectors.appending(path: "ledger.balance-proof"))
        }
        #expect(try Files.vector("ledger.balance-proof") == text)
        #expect(text.utf8.count < 2_048)
    }

    @Test func theScriptSaysWhatItProves() throws {
        let judged = try VerifierScript.judge(receipt: text, policy)
        #expect(judged.status == 0)
        let balance = try #require(ledger.closes().first?.homes.first { $0.unit == "1-102" }?.balance)
        #expect(judged.output.contains("\"balance\":\(balance),"), "\(judged.output)")
        #expect(judged.output.contains("\"period\":\"2025-01\"") && judged.output.contains("\"unit\":\"1-102\""))
        #expect(judged.output.contains("\"witnesses\":[\"witness.example/neighbour1\",\"witness.example/neighbour2\"]"))
    }

    /// A key by hand, no key at all, another's; too few witnesses; the cashier's note, whom the policy does not list.
    @Test func onlyKeysThatAreNamedCount() throws {
        func status(_ text: String, _ beside: [String]) throws -> Int32 {
            try VerifierScript.judge(receipt: text, beside).status
        }
        #expect(try status(text, ["--signer", ledger.fund.treasurer.verifierKey.description]) == 0)
        #expect(try status(text, ["--signer", ledger.fund.cashier.verifierKey.description]) == 2)
        #expect(try status(text, []) == 2)
        let second = try #require(text.split(separator: "\n").last { $0.contains("neighbour2") })
        #expect(try status(text.replacing(second + "\n", with: ""), policy) == 3)
        let entry = try #require(ledger.closes().first).entry
        let byCashier = try ledger.receipt(of: entry, under: ledger.notes[9]).text
        #expect(try status(byCashier, policy) == 2)
    }

    /// What was altered → what the script ends with; 1 for what does not hold, 2 for what is no receipt.
    @Test(arguments: [
        ("unit 1-102 ", "unit 1-101 ", Int32(1)), ("unit 1-102 ", "unit 1-102  ", 2),
        ("unit 1-102 ", "unit 1-102 0", 2),
        ("unit 1-102 ", "unit 1-102 1", 1), ("index 1\n", "index 0\n", 1), ("index 1\n", "index 99\n", 1),
        ("accounts ", "account ", 2), ("\nc2sp.org", "c2sp.org", 2), ("extra eyJ", "extra eyA", 2),
        ("balance-proof", "ballot-proof", 2), ("— witness.example/neighbour1 ", "— witness.example/neighbour3 ", 3),
    ])
    func whatWasAlteredIsRefused(_ old: String, _ new: String, _ status: Int32) throws {
        let altered = text.replacing(old, with: new, maxReplacements: 1)
        try #require(altered != text)
        #expect(try VerifierScript.judge(receipt: altered, policy).status == status, "\(old) → \(new)")
    }

    @Test func wrongPathsAndEntriesAreRefused() throws {
        let close = try #require(ledger.closes().first)
        let proof = try #require(close.proof(of: "1-102"))
        let right = try ledger.receipt(of: close.entry, under: ledger.cosignedNote())
        func judge(_ inclusion: InclusionProof, _ extra: [UInt8]?) throws -> Int32 {
            let text = proof.text + LogProof(extra: extra, inclusion: inclusion, note: right.note).text
            return try VerifierScript.judge(receipt: text, policy).status
        }
        let (index, size, path) = (right.inclusion.index, right.inclusion.size, right.inclusion.path)
        #expect(try judge(right.inclusion, right.extra) == 0)
        // An index beyond the size, hashes too many and too few, another entry, none.
        #expect(try judge(InclusionProof(index: size, size: size, path: path), right.extra) == 1)
        #expect(try judge(InclusionProof(index: index, size: size, path: path + path.suffix(1)), right.extra) == 1)
        #expect(try judge(InclusionProof(index: index, size: size, path: Array(path.dropLast())), right.extra) == 1)
        #expect(try judge(right.inclusion, ledger.fund.history.contents.entries[close.entry + 1].line) == 1)
        #expect(try judge(right.inclusion, nil) == 2)
        let lines = right.note.signatures
        let twice = try SignedNote(text: right.note.text, signatures: lines + lines.suffix(1))
        let text = proof.text + LogProof(extra: right.extra, inclusion: right.inclusion, note: twice).text
        #expect(try VerifierScript.judge(receipt: text, policy).status == 1)
    }
}
