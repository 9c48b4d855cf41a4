import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

/// The place remembers too: whose ledger a file was.
@Suite struct MemoryPlaceTests {
    private let other = "example.org/another-estate"

    private func another(_ fixture: LedgerFixture) throws -> LedgerFile {
        try fixture.forgery(
            "another.daxiu",
            origin: other,
            by: SigningKey(name: other, seed: Array(repeating: 1, count: 32))
        )
    }

    /// The treasurer's own key under a new name in the same file: no origin is remembered, but the file is.
    @Test func aRenamedOriginInTheSameFileIsSaidUntilSettled() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let renamed = try another(fixture)
        let good = try fixture.copy("true.copy")
        _ = try await fixture.look(fixture.ledger)
        try fixture.replace(with: renamed)
        for _ in 1...3 {
            let verdict = try await fixture.look(fixture.ledger)
            #expect(verdict.word == .weak)
            #expect(verdict.doubts.map(\.code) == [.placeOfAnother])
            #expect(verdict.doubts.first?.arguments.contains(.name(LedgerFixture.origin)) == true)
        }
        try fixture.replace(with: good)
        #expect(try await fixture.look(fixture.ledger).word == .holds)
        try fixture.replace(with: renamed)
        let number = try #require(fixture.memory.listing().items.first { $0.checkpoint.origin == other }?.number)
        #expect(try fixture.memory.settle(number).displaced == LedgerFixture.origin)
        #expect(try await fixture.look(fixture.ledger).word == .holds)
        try fixture.replace(with: good)
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.placeOfAnother])
    }

    /// A detour over another origin is no way to a shorter history of the first.
    @Test func aDetourOverAnotherOriginLoosensNothing() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let renamed = try another(fixture)
        let old = try fixture.copy("old.copy")
        try fixture.recordEveryKind()
        _ = try await fixture.look(fixture.ledger)
        try fixture.replace(with: renamed)
        _ = try await fixture.look(fixture.ledger)
        let number = try #require(fixture.memory.listing().items.first { $0.checkpoint.origin == other }?.number)
        _ = try fixture.memory.settle(number)
        try fixture.replace(with: old)
        let verdict = try await fixture.look(fixture.ledger)
        #expect(verdict.findings.map(\.code) == [.olderThanRemembered])
        #expect(verdict.word == .fails)
    }

    /// Whoever makes a new ledger, of whatever origin, begins the place anew.
    @Test func aNewLedgerForgetsThePlace() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let renamed = try another(fixture)
        _ = try await fixture.look(fixture.ledger)
        try fixture.replace(with: renamed)
        _ = try await fixture.look(fixture.ledger)
        fixture.memory.forget(other, at: fixture.path)
        #expect(try fixture.memoryFiles().isEmpty)
        #expect(try await fixture.look(fixture.ledger).word == .holds)
    }

    /// Of what an older program wrote nothing says whose the place is: the one seen last.
    @Test func aPlaceThatAnOlderProgramRememberedIsKept() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        _ = try await fixture.look(fixture.ledger)
        try fixture.makeMemoryOld()
        try fixture.replace(with: try another(fixture))
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.placeOfAnother])
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.placeOfAnother])
    }
}
