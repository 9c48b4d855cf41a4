import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// What this machine remembers: it spares signatures that were checked, and nothing else, and it tells a history that
/// was replaced as a whole.
@Suite struct MemoryTests {
    private func check(_ question: Verdict.Check.Question, _ verdict: Verdict) throws -> Verdict.Check {
        try #require(verdict.checks.first { $0.question == question })
    }

    private func full(_ ledger: LedgerFile, _ fixture: LedgerFixture) async throws -> Verdict {
        var nobody = NoObserver()
        return try await ledger.verify(observing: &nobody, memory: fixture.memory, depth: .full)
    }

    @Test func signaturesThatWereCheckedAreNotCheckedAgain() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let first = try await fixture.verify(.incremental)
        #expect(try check(.memory, first).answer == .unchecked)
        let second = try await fixture.verify(.incremental)
        #expect(second.word == .holds)
        #expect(try check(.memory, second).answer == .yes)
        #expect(try check(.seals, second).detail.en.hasPrefix("0 new signatures checked"))
        try fixture.record([EntryDraft(try fixture.contribution(9), date: try day("2025-02-05"))])
        let third = try await fixture.verify(.incremental)
        #expect(try check(.seals, third).detail.en.hasPrefix("1 new signatures checked"))
        let everything = try await full(fixture.ledger, fixture)
        #expect(try check(.seals, everything).detail.en.hasPrefix("all "))
        #expect(try check(.memory, everything).answer == .yes)
        #expect(everything.root == third.root)
    }

    /// The treasurer writes history anew with the true key, from below what was remembered: every hash, seal and rule is
    /// right, and only somebody who saw it before can tell.
    @Test(arguments: [VerificationDepth.incremental, .full])
    func historyWrittenAnewByTheTrueKeyIsFound(_ depth: VerificationDepth) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        #expect(try await fixture.verify(.incremental).word == .holds)
        try fixture.tamper { database in
            try database.execute(
                sql: "UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), '1月大修基金', '2月大修基金') AS BLOB)"
            )
            try Forgery(signer: fixture.treasurer).rewrite(from: 3, in: database)
        }
        _ = try fixture.ledger.repair()
        #expect(try await fixture.verify(.full).word == .holds)
        var nobody = NoObserver()
        let verdict = try await fixture.ledger.verify(observing: &nobody, memory: fixture.memory, depth: depth)
        #expect(verdict.findings.map(\.code) == [.differsFromRemembered], "\(verdict.findings)")
        #expect(try check(.memory, verdict).answer == .no)
        let kept = try FileManager.default.contentsOfDirectory(atPath: fixture.memory.folder)
        #expect(kept.contains { $0.hasSuffix(".evidence") })
    }

    @Test func anOldCopyInTheSamePlaceIsFoundAndElsewhereIsWarnedOf() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let old = try fixture.bytes()
        try fixture.recordEveryKind()
        #expect(try await fixture.verify(.incremental).word == .holds)
        try old.write(to: URL(fileURLWithPath: fixture.path))
        let verdict = try await fixture.verify(.incremental)
        #expect(verdict.findings.map(\.code) == [.olderThanRemembered])
        let elsewhere = fixture.folder.appendingPathComponent("copy.daxiu").path
        try old.write(to: URL(fileURLWithPath: elsewhere))
        var nobody = NoObserver()
        let copy = try await LedgerFile(opening: elsewhere).verify(observing: &nobody, memory: fixture.memory)
        #expect(copy.word == .holds)
        #expect(try check(.memory, copy).answer == .unchecked)
        #expect(copy.warning != nil)
    }

    @Test func aLongerCopyElsewhereExtendsWhatWasSeen() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        #expect(try await fixture.verify(.incremental).word == .holds)
        try fixture.record([EntryDraft(try fixture.contribution(9), date: try day("2025-02-05"))])
        let elsewhere = fixture.folder.appendingPathComponent("copy.daxiu").path
        try fixture.bytes().write(to: URL(fileURLWithPath: elsewhere))
        var nobody = NoObserver()
        let copy = try await LedgerFile(opening: elsewhere).verify(observing: &nobody, memory: fixture.memory)
        #expect(try check(.memory, copy).answer == .yes)
        #expect(copy.warning == nil)
    }

    /// Whoever makes a new ledger where an old one was knows that it is another.
    @Test func aNewLedgerInTheSamePlaceIsNotHeldAgainstTheOld() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let young = try fixture.bytes()
        try fixture.recordEveryKind()
        #expect(try await fixture.verify(.incremental).word == .holds)
        try young.write(to: URL(fileURLWithPath: fixture.path))
        fixture.memory.forget(LedgerFixture.origin, at: fixture.path)
        #expect(try await fixture.verify(.incremental).word == .holds)
    }

    /// A memory that cannot be kept is no fault of the ledger.
    @Test func aMemoryThatCannotBeWrittenChangesNothing() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let memory = CheckpointMemory(folder: "\(fixture.path)/no-folder", now: LedgerFixture.noon)
        var nobody = NoObserver()
        #expect(try await fixture.ledger.verify(observing: &nobody, memory: memory).word == .holds)
    }

    /// A damaged memory file is as good as none: everything is checked.
    @Test func aDamagedMemoryIsNotBelieved() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        #expect(try await fixture.verify(.incremental).word == .holds)
        for name in try FileManager.default.contentsOfDirectory(atPath: fixture.memory.folder) {
            let file = URL(fileURLWithPath: "\(fixture.memory.folder)/\(name)")
            try Data("{}".utf8).write(to: file)
        }
        let verdict = try await fixture.verify(.incremental)
        #expect(verdict.word == .holds)
        #expect(try check(.seals, verdict).detail.en.hasPrefix("all "))
    }
}
