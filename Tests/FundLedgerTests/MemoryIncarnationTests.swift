import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

/// A decision to go on without a lost copy covers what this machine remembers of that copy: said until a person has
/// settled it, and a contradiction no more.
@Suite struct MemoryIncarnationTests {
    @Test func whatAnIncarnationReplacedIsSaidUntilSettled() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let kept = try fixture.ledger.size()
        let old = try fixture.copy("old.copy")
        try fixture.record(11...13, in: fixture.ledger)
        let lost = try #require(try fixture.ledger.notes().last)
        let copy = try fixture.copy("lost.daxiu")
        _ = try await fixture.look(fixture.ledger)
        try fixture.replace(with: old)
        #expect(try await fixture.look(fixture.ledger).findings.map(\.code) == [.olderThanRemembered])

        let again = try LedgerFile(opening: fixture.path, writable: true)
        let body = Incarnation(kept: kept, lost: lost, reason: "硬盘坏了，从备份恢复")
        _ = try again.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in
            [EntryDraft(body, date: try day("2025-02-06"))]
        }
        for _ in 1...3 {
            let verdict = try await fixture.look(fixture.ledger)
            #expect(verdict.findings.isEmpty, "\(verdict.findings)")
            #expect(verdict.doubts.map(\.code) == [.rememberedReplaced])
            #expect(verdict.word == .weak)
        }
        // Longer than what was lost, and still covered.
        try fixture.record(21...25, in: again)
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.rememberedReplaced])
        let evidence = try fixture.memoryFiles(".evidence").map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(evidence.contains { $0.contains(lost) })

        _ = try fixture.memory.settle(fixture.number(fixture.ledger))
        #expect(try await fixture.look(fixture.ledger).word == .holds)
        // The lost copy turns up.
        #expect(try await fixture.look(copy).doubts.map(\.code) == [.historyNotOwn])
        #expect(try await fixture.look(fixture.ledger).word == .holds)
    }

    /// What the lost note does not reach is no part of the decision.
    @Test func beyondTheLostNoteItContradicts() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let kept = try fixture.ledger.size()
        let old = try fixture.copy("old.copy")
        try fixture.record(11...11, in: fixture.ledger)
        let lost = try #require(try fixture.ledger.notes().last)
        try fixture.record(12...14, in: fixture.ledger)
        let copy = try fixture.copy("lost.daxiu")
        _ = try await fixture.look(copy)
        let body = Incarnation(kept: kept, lost: lost, reason: "硬盘坏了，从备份恢复")
        _ = try old.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in
            [EntryDraft(body, date: try day("2025-02-06"))]
        }
        try fixture.record(21...29, in: old)
        #expect(try await fixture.look(old).doubts.map(\.code) == [.contradictsRemembered])
    }
}
