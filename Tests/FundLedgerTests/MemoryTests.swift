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
        #expect(copy.warnings.count == 1)
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
        #expect(copy.warnings.isEmpty)
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

    /// A memory that cannot be kept is no fault of the ledger, but it is said.
    @Test func aMemoryThatCannotBeWrittenIsSaidAndChangesNothing() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let memory = CheckpointMemory(folder: "\(fixture.path)/no-folder", now: LedgerFixture.noon)
        var nobody = NoObserver()
        let verdict = try await fixture.ledger.verify(observing: &nobody, memory: memory)
        #expect(verdict.word == .holds)
        #expect(verdict.unremembered?.code == .memoryNotWritten)
    }

    /// What funds somebody keeps is nobody else's business.
    @Test func theMemoryIsItsOwnersAlone() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        #expect(try await fixture.verify(.incremental).unremembered == nil)
        let files = FileManager.default
        for name in try files.contentsOfDirectory(atPath: fixture.memory.folder) + ["."] {
            let mode = try files.attributesOfItem(atPath: "\(fixture.memory.folder)/\(name)")[.posixPermissions]
            #expect((mode as? NSNumber).map { $0.intValue & 0o077 } == 0, "\(name)")
        }
    }

    /// What an older program remembered counts: it has one line, and no hash over it.
    @Test func whatAnOlderProgramRememberedCounts() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        #expect(try await fixture.verify(.incremental).word == .holds)
        try fixture.makeMemoryOld()
        let verdict = try await fixture.verify(.incremental)
        #expect(try check(.memory, verdict).answer == .yes)
        #expect(try check(.seals, verdict).detail.en.hasPrefix("0 new signatures checked"))
        #expect(verdict.word == .holds)
        try fixture.makeMemoryOld()
        #expect(fixture.memory.listing().items.map(\.number) == [3])
        #expect(fixture.memory.listing().damaged.isEmpty)
    }

    /// All but the last note can be taken away and everything still holds; who saw more says so, however often it is
    /// asked.
    @Test func sealsThatWereRemovedAreRemarked() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let before = try await fixture.verify(.incremental)
        #expect(before.remarks.isEmpty)
        try fixture.tamper {
            try $0.execute(sql: "DELETE FROM checkpoint WHERE size < (SELECT max(size) FROM checkpoint) AND size > 1")
        }
        for _ in 1...3 {
            let verdict = try await fixture.verify(.incremental)
            #expect(verdict.remarks.map(\.code) == [.sealsMissing])
            #expect(verdict.remarks.first?.arguments.prefix(4) == [.number(3), .number(12), .number(5), .number(2)])
            #expect(verdict.word == .holds)
            #expect(try check(.memory, verdict).answer == .yes)
        }
        try fixture.record([EntryDraft(try fixture.contribution(9), date: try day("2025-02-05"))])
        let later = try await fixture.verify(.incremental)
        #expect(later.remarks.map(\.code) == [.sealsMissing])
    }
}
