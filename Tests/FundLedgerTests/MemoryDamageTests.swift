import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

/// A memory that is damaged is said to be, never taken for none, and never lets a rollback pass.
@Suite struct MemoryDamageTests {
    /// What becomes of a memory file.
    enum Damage: String, CaseIterable, CustomTestStringConvertible {
        case truncated, empty, rootAltered, sizeAltered, noteAltered, hashAltered, folder, unreadable, link, pipe, huge

        var testDescription: String { rawValue }

        /// Whether the signed note still tells what was seen.
        var keepsNote: Bool { [.rootAltered, .sizeAltered, .hashAltered].contains(self) }

        func strike(_ file: URL) throws {
            let files = FileManager.default
            var bytes = try Data(contentsOf: file)
            func altered(after text: String) throws -> Data {
                let place = try #require(bytes.firstRange(of: Data(text.utf8))).upperBound
                bytes[place] = bytes[place] == UInt8(ascii: "7") ? UInt8(ascii: "8") : UInt8(ascii: "7")
                return bytes
            }
            switch self {
            case .truncated: try bytes.prefix(60).write(to: file)
            case .empty: try Data().write(to: file)
            case .rootAltered: try altered(after: "\"root\":\"").write(to: file)
            case .sizeAltered: try altered(after: "\"size\":").write(to: file)
            case .noteAltered: try altered(after: "test-estate ").write(to: file)
            case .hashAltered: try altered(after: "sha256 ").write(to: file)
            case .folder:
                try files.removeItem(at: file)
                try files.createDirectory(at: file, withIntermediateDirectories: false)
            case .unreadable: try files.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
            case .link:
                let elsewhere = file.deletingPathExtension().appendingPathExtension("moved")
                try files.moveItem(at: file, to: elsewhere)
                try files.createSymbolicLink(at: file, withDestinationURL: elsewhere)
            case .pipe:
                try files.removeItem(at: file)
                try #require(mkfifo(file.path, 0o600) == 0)
            case .huge: try (bytes + Data(repeating: 0x20, count: 1 << 20)).write(to: file)
            }
        }
    }

    /// Nobody keeps root from reading a file.
    private static let possible = Damage.allCases.filter { $0 != .unreadable || getuid() != 0 }

    private func memoryCheck(_ verdict: Verdict) throws -> Verdict.Check {
        try #require(verdict.checks.first { $0.question == .memory })
    }

    @Test(arguments: possible)
    func aDamagedMemoryIsSaidUntilAPersonSettlesIt(_ damage: Damage) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        _ = try await fixture.look(fixture.ledger)
        try damage.strike(try #require(fixture.memoryFiles().first))
        for _ in 1...3 {
            let verdict = try await fixture.look(fixture.ledger)
            #expect(verdict.word == .weak)
            #expect(verdict.doubts.map(\.code) == [.recollectionDamaged])
            #expect(verdict.findings.isEmpty)
        }
        let first = try await fixture.look(fixture.ledger)
        #expect(try memoryCheck(first).answer == .yes)
        #expect(fixture.memory.listing().damaged.count == 1)
        let settlement = try fixture.memory.settle(fixture.number(fixture.ledger))
        #expect(settlement.setAside.count == 1)
        #expect(try await fixture.look(fixture.ledger).word == .holds)
        #expect(fixture.memory.listing().damaged.isEmpty)
    }

    /// Whether the note tells it or nobody can tell it any more: never the word that it holds.
    @Test(arguments: possible)
    func aRollbackBehindADamagedMemoryDoesNotPass(_ damage: Damage) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let old = try fixture.copy("old.copy")
        try fixture.recordEveryKind()
        _ = try await fixture.look(fixture.ledger)
        try damage.strike(try #require(fixture.memoryFiles().first))
        try fixture.replace(with: old)
        for _ in 1...3 {
            let verdict = try await fixture.look(fixture.ledger)
            #expect(verdict.doubts.map(\.code) == [.recollectionDamaged])
            #expect(verdict.findings.map(\.code) == (damage.keepsNote ? [.olderThanRemembered] : []))
            #expect(verdict.word == (damage.keepsNote ? .fails : .weak))
        }
        // Settling sets the damaged file aside, and not what its note proves.
        _ = try fixture.memory.settle(fixture.number(fixture.ledger))
        #expect(try await fixture.look(fixture.ledger).word == (damage.keepsNote ? .fails : .holds))
    }

    /// At first nothing is known but the damage.
    @Test func withoutANoteTheQuestionIsNotAnswered() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        _ = try await fixture.look(fixture.ledger)
        try Damage.truncated.strike(try #require(fixture.memoryFiles().first))
        let check = try memoryCheck(try await fixture.look(fixture.ledger))
        #expect(check.answer == .unchecked)
        #expect(check.detail.en == "this machine's memory is damaged")
    }

    /// A note that no member signed proves nothing: whoever writes it there cannot make a ledger fail.
    @Test func aForgedNoteInADamagedMemoryProvesNothing() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        _ = try await fixture.look(fixture.ledger)
        let checkpoint = try Checkpoint(origin: LedgerFixture.origin, size: 99, root: TreeHasher.emptyRoot)
        let note = try SignedNote.sign(text: checkpoint.text, with: [fixture.stranger]).encoded
        let escaped = note.replacing("\n", with: "\\n")
        try Data("{\"note\":\"\(escaped)\"}".utf8).write(to: try #require(fixture.memoryFiles().first))
        let verdict = try await fixture.look(fixture.ledger)
        #expect(verdict.findings.isEmpty)
        #expect(verdict.doubts.map(\.code) == [.recollectionDamaged])
    }

    @Test(arguments: [Damage.truncated, .empty, .hashAltered, .folder])
    func damagedEvidenceIsSaid(_ damage: Damage) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let fork = try fixture.copy("fork.daxiu")
        try fixture.recordEveryKind()
        let units = UnitBatch(units: [
            RegisteredUnit(code: "9-09", building: "9", area: Area(hundredths: 1), use: "x", tenure: .commercial)
        ])
        let drafts = [EntryDraft(units, date: try day("2025-01-01"))]
        _ = try fork.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in drafts }
        _ = try await fixture.look(fork)
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.contradictsRemembered])
        try damage.strike(try #require(fixture.memoryFiles(".evidence").first))
        let codes = try await fixture.look(fixture.ledger).doubts.map(\.code)
        #expect(codes.contains(.recollectionDamaged))
        #expect(codes.contains(.contradictsRemembered))
    }

    /// A folder that is there and cannot be listed is no folder that is not there.
    @Test func aMemoryThatIsNoFolderIsSaid() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try Data("x".utf8).write(to: URL(fileURLWithPath: fixture.memory.folder))
        let verdict = try await fixture.look(fixture.ledger)
        #expect(verdict.doubts.map(\.code) == [.recollectionDamaged])
        #expect(verdict.unremembered?.code == .memoryNotWritten)
    }

    /// Other files in the folder are somebody else's and are let be.
    @Test func filesOfOtherSortsAreLetBe() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        _ = try await fixture.look(fixture.ledger)
        let stem = try #require(fixture.memoryFiles().first).deletingPathExtension()
        for ending in ["signed", "writer", "details", "json.1735617600.evidence", "json.77.part"] {
            try Data("nothing of mine".utf8).write(to: stem.appendingPathExtension(ending))
        }
        #expect(try await fixture.look(fixture.ledger).word == .holds)
        #expect(fixture.memory.listing().others == [".signed": 1, ".writer": 1, ".details": 1])
        #expect(fixture.memory.listing().damaged.isEmpty)
    }
}
