import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// A receipt proves an entry to somebody who holds nothing but a key.
@Suite struct ReceiptTests {
    private let hasher = TreeHasher()

    @Test(arguments: [0, 1, 255, 256, 257, 600])
    func everyEntryHasAProof(_ sequence: Int) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 601)
        let proof = try LogProof(try fixture.ledger.receipt(for: sequence).text)
        let line = try #require(proof.extra)
        #expect(try fixture.ledger.line(at: sequence) == line)
        #expect(proof.isValid(leaf: hasher.leaf(line), hasher: hasher))
        #expect(try proof.note.verifiedKeys(among: [fixture.treasurer.verifierKey]).count == 1)
        #expect(!proof.isValid(leaf: hasher.leaf(line + [0x20]), hasher: hasher))
    }

    /// Most witnesses count, then the newest; a line that is known to be false and a key's second are left out.
    @Test func theBestWitnessedCheckpointIsTaken() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let witnesses = try (0..<3).map {
            try CosigningKey(name: "w\($0).example", seed: Array(repeating: 0x40 + UInt8($0), count: 32))
        }
        let keys = witnesses.map(\.cosignerKey)
        func cosign(_ size: Int, _ places: Int...) throws {
            let note = try #require(try fixture.ledger.cosignedNote(over: size))
            let checkpoint = try Checkpoint(text: note.text)
            let lines = try places.map { try witnesses[$0].cosign(checkpoint, time: 1_767_000_000) }
            _ = try fixture.ledger.add(lines, of: keys, now: Timestamp(seconds: 1_767_000_000))
        }
        func receipt(_ sequence: Int) throws -> LogProof {
            let proof = try fixture.ledger.receipt(for: sequence, knowing: keys)
            #expect(proof.isValid(leaf: hasher.leaf(try #require(proof.extra)), hasher: hasher))
            #expect(try proof.note.verifiedKeys(among: [fixture.treasurer.verifierKey]).count == 1)
            return proof
        }
        #expect(try receipt(2).inclusion.size == 12)
        try cosign(7, 0)
        #expect(try receipt(2).inclusion.size == 7 && receipt(8).inclusion.size == 12)
        try cosign(11, 1)
        #expect(try receipt(2).inclusion.size == 11)
        try cosign(7, 2)
        let best = try receipt(2)
        #expect(best.inclusion.size == 7)
        #expect(try best.note.cosignatures(by: keys).map(\.key.name) == ["w0.example", "w2.example"])
        // Somebody writes a false line in the name of a witness, and a true one a second time with another time.
        let checkpoint = try Checkpoint(text: best.note.text)
        let other = try Checkpoint(origin: checkpoint.origin, size: 7, root: TreeHasher.emptyRoot)
        let rows = [try witnesses[1].cosign(other, time: 9), try witnesses[0].cosign(checkpoint, time: 9)]
        try fixture.tamper { database in
            for row in rows {
                try database.execute(sql: "INSERT INTO cosignature VALUES (7, ?)", arguments: [row.line])
            }
        }
        #expect(try receipt(2).note.cosignatures(by: keys).count == 2)
        // Nobody can say so without knowing the witness.
        #expect(throws: LogError.self) {
            try fixture.ledger.receipt(for: 2).note.cosignatures(by: keys)
        }
        // Rows over what is no checkpoint are nothing to go by.
        try fixture.tamper { database in
            for row in rows + [try witnesses[2].cosign(other, time: 9), try witnesses[2].cosign(other, time: 8)] {
                try database.execute(sql: "INSERT INTO cosignature VALUES (9, ?)", arguments: [row.line])
            }
        }
        #expect(try receipt(2).inclusion.size == 7)
    }

    @Test func aWrongCacheMakesNoProof() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 601)
        try fixture.tamper { try $0.execute(sql: "UPDATE node SET hash = zeroblob(32) WHERE level = 1") }
        #expect(throws: Problem.self) { try fixture.ledger.receipt(for: 300) }
        #expect(throws: Problem.self) { try fixture.ledger.receipt(for: 601) }
    }
}
