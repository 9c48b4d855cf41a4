import Foundation
import FundRules
import Testing

@testable import FundLedger

/// Protects: whatever step fails, or does not and is said to have failed, an entry and its private details come to be
/// together or not at all, and nothing is called erased that stands.
@Suite struct PrivateFaultTests {
    private struct Fault: Error {}

    /// A ledger whose file of private details fails at one step, once.
    private func failing(_ step: PrivateFile.Step, _ moment: PrivateFile.Moment, _ ledger: LedgerFile) -> LedgerFile {
        var ledger = ledger
        ledger.privates.watch = { if $0 == step, $1 == moment { throw Fault() } }
        return ledger
    }

    /// Everything that must be so whatever happened: the verdict, and that every entry has its details.
    private func check(_ fixture: PrivateFixture, committing: Int, erased: Int = 0) async throws {
        let verdict = try await fixture.verify()
        #expect(verdict.word == .holds, "\(verdict.findings)")
        #expect(verdict.details.named == committing && verdict.details.unchecked == 0)
        #expect(verdict.details.kept == committing - erased && verdict.details.erased == erased)
    }

    @Test(arguments: PrivateFile.Step.allCases, PrivateFile.Moment.allCases)
    func recordingWithDetails(_ step: PrivateFile.Step, _ moment: PrivateFile.Moment) async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        let size = try fixture.fund.ledger.size()
        let draft = try fixture.draft(number: 60, ["payer": "李四"])
        let ledger = failing(step, moment, fixture.fund.ledger)
        func act() throws {
            _ = try ledger.record(signer: fixture.fund.treasurer, time: LedgerFixture.noon) { _ in [draft] }
        }
        if step == .append {
            #expect(throws: Fault.self) { try act() }
            #expect(try fixture.fund.ledger.size() == size)
            #expect(fixture.contents().range(of: Data("李四".utf8)) == nil)
        } else {
            try act()
            #expect(try fixture.fund.ledger.size() == size + 1)
        }
        try await check(fixture, committing: step == .append ? 2 : 3)
        // The next recording makes good what is left.
        try fixture.fund.record([EntryDraft(try fixture.fund.contribution(61), date: try day("2025-02-05"))])
        #expect(try fixture.records().allSatisfy(\.isBound))
        try await check(fixture, committing: step == .append ? 2 : 3)
    }

    @Test(arguments: PrivateFile.Moment.allCases)
    func erasing(_ moment: PrivateFile.Moment) async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        let ledger = failing(.blank, moment, fixture.fund.ledger)
        try fixture.erasePayer(ledger)
        if moment == .before { #expect(throws: Fault.self) { try ledger.completeErasures() } }
        let verdict = try await fixture.verify()
        #expect(try fixture.fund.ledger.holds(fixture.payer) == (moment == .before))
        #expect(verdict.findings.map(\.code) == (moment == .before ? [.privateNotErased] : []))
        // Finished by whoever comes next, without a second decision.
        let size = try fixture.fund.ledger.size()
        try fixture.fund.ledger.completeErasures()
        #expect(try fixture.fund.ledger.size() == size)
        try await check(fixture, committing: 2, erased: 1)
    }

    /// A kill between the steps: what was written and never committed, what was committed and never bound.
    @Test(arguments: [false, true])
    func aKillAfterWriting(_ isCommitted: Bool) async throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        let draft = try fixture.draft(number: 60, ["payer": "李四"])
        if isCommitted {
            let ledger = failing(.bind, .before, fixture.fund.ledger)
            _ = try ledger.record(signer: fixture.fund.treasurer, time: LedgerFixture.noon) { _ in [draft] }
        } else {
            let entry = try fixture.fund.ledger.size()
            let details = draft.privateDetails.map { PendingDetail(entry: entry, detail: $0) }
            try fixture.fund.ledger.privates.append(details)
        }
        #expect(try fixture.records().filter { !$0.isBound }.count == 1)
        let bytes = fixture.contents()
        let verdict = try await fixture.verify()
        #expect(verdict.word == .holds && verdict.details.pending == (isCommitted ? 0 : 1))
        #expect(fixture.contents() == bytes, "a reader never heals")
        // Another entry comes to stand where the first one was to stand: it does not get its details.
        try fixture.fund.record([try fixture.draft(number: 61, ["payer": "王五"])])
        #expect(try fixture.records().map(\.detail.value).contains("李四") == isCommitted)
        #expect(try fixture.records().allSatisfy(\.isBound))
        try await check(fixture, committing: isCommitted ? 4 : 3)
    }

    /// A dry run and a refused entry leave no trace, not even one that waits.
    @Test func whatIsNotRecordedIsNotWritten() throws {
        let fixture = try PrivateFixture()
        defer { fixture.fund.remove() }
        let bytes = fixture.contents()
        let draft = try fixture.draft(number: 60, ["payer": "李四"])
        _ = try fixture.fund.ledger.record(
            signer: fixture.fund.treasurer,
            time: LedgerFixture.noon,
            dryRun: true
        ) { _ in [draft] }
        #expect(throws: Problem.self) { try fixture.fund.record([try fixture.draft(number: 50, ["payer": "李四"])]) }
        #expect(fixture.contents() == bytes)
    }
}
