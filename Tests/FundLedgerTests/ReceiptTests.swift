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

    @Test func aWrongCacheMakesNoProof() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 601)
        try fixture.tamper { try $0.execute(sql: "UPDATE node SET hash = zeroblob(32) WHERE level = 1") }
        #expect(throws: Problem.self) { try fixture.ledger.receipt(for: 300) }
        #expect(throws: Problem.self) { try fixture.ledger.receipt(for: 601) }
    }
}
