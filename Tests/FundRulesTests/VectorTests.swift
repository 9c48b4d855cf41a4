import Foundation
import FundRules
import Testing
import TransparencyLog

/// Protects: the byte format. A ledger written by an earlier version stays a ledger, and what `Schema/FORMAT.md`
/// promises a stranger stays true.
///
/// `DAXIU_WRITE_VECTORS=1 swift test --filter VectorTests` writes the files anew after a deliberate change of format.
@Suite struct VectorTests {
    @Test(arguments: ["ledger.jsonl", "ledger.hashes", "ledger.checkpoints", "ledger.ballots", "ledger.verdict.json"])
    func theExampleLedgerIsWrittenByteForByte(_ name: String) throws {
        let ledger = try ExampleLedger()
        let bytes =
            switch name {
            case "ledger.jsonl": ledger.lines
            case "ledger.hashes": Array(ledger.hashes.utf8)
            case "ledger.checkpoints": Array(ledger.checkpoints.utf8)
            case "ledger.ballots": ledger.ballots
            default: Array(ledger.verdict.utf8)
            }
        if ProcessInfo.processInfo.environment["DAXIU_WRITE_VECTORS"] != nil {
            try Data(bytes).write(to: Files.vectors.appending(path: name))
        }
        #expect(try Files.vector(name) == String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: ["unsalted.jsonl", "unsalted.checkpoints"])
    func aLedgerWithoutSaltsIsWrittenByteForByte(_ name: String) throws {
        let ledger = try ExampleLedger.unsalted()
        let bytes = name == "unsalted.jsonl" ? ledger.lines : Array(ledger.checkpoints.utf8)
        if ProcessInfo.processInfo.environment["DAXIU_WRITE_VECTORS"] != nil {
            try Data(bytes).write(to: Files.vectors.appending(path: name))
        }
        #expect(try Files.vector(name) == String(decoding: bytes, as: UTF8.self))
    }

    @Test func theStoredLedgerWithoutSaltsIsJudgedSound() throws {
        var fund = try TestFund()
        for line in try Files.vector("unsalted.jsonl").utf8.split(separator: 0x0A) {
            #expect(try fund.apply(Array(line)) == [])
        }
        #expect(!fund.state.isSalted)
    }

    @Test func theExampleLedgerHasEveryKind() throws {
        let kinds = try ExampleLedger().fund.history.contents.entries.map(\.entry.kind)
        #expect(Set(kinds) == Set(EntryKinds.all.map { $0.kind }))
    }

    @Test func theStoredLedgerIsJudgedSound() throws {
        var fund = try TestFund()
        let lines = try Files.vector("ledger.jsonl").utf8.split(separator: 0x0A)
        let hashes = try Files.vector("ledger.hashes").split(separator: "\n")
        #expect(lines.count == hashes.count)
        for (line, hash) in zip(lines, hashes) {
            #expect(try fund.apply(Array(line)) == [])
            #expect(hash.hasPrefix(fund.state.lastHash.hexadecimal))
            try fund.checkTies()
        }
    }

    @Test func theStoredCheckpointsSealTheStoredLedger() throws {
        let fund = try TestFund()
        let hashes = try Files.vector("ledger.hashes").split(separator: "\n")
        let notes = try Files.vector("ledger.checkpoints").components(separatedBy: "\n\n")
        for (text, signatures) in zip(notes, notes.dropFirst()).enumerated().filter({ $0.offset % 2 == 0 }).map(
            \.element
        ) {
            let note = try SignedNote(text + "\n\n" + signatures + "\n")
            let checkpoint = try Checkpoint(text: note.text)
            #expect(hashes[checkpoint.size - 1].hasSuffix(checkpoint.root.hexadecimal))
            let keys = [fund.treasurer, fund.cashier].map(\.verifierKey)
            #expect(try note.verifiedKeys(among: keys).count == 1)
        }
    }
}
