import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// What somebody puts beside a ledger under the names of SQLite's working files never does anything: no file is
/// deleted, none written through, and what was put there is kept.
@Suite struct JournalCheckTests {
    /// A journal that SQLite takes for a hot one, which names a super-journal if one is given.
    private static func journal(of path: String, naming victim: String? = nil) throws -> Data {
        func number(_ value: Int) -> Data { withUnsafeBytes(of: UInt32(value).bigEndian) { Data($0) } }
        let magic = Data([0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7])
        let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
        var bytes = magic + number(0) + number(0) + number(size / 4096) + number(512) + number(4096)
        bytes += Data(repeating: 0, count: 512 - bytes.count)
        guard let victim else { return bytes }
        let name = Data(victim.utf8)
        // The name, from the page that no database uses on: its length, the sum of its bytes, the magic.
        let lockPage = 0x4000_0000 / 4096 + 1
        return bytes + number(lockPage) + name + number(name.count) + number(name.reduce(0) { $0 + Int($1) }) + magic
    }

    private func url(_ path: String) -> URL { URL(fileURLWithPath: path) }

    private func expect(
        _ code: ProblemCode,
        _ fixture: LedgerFixture,
        path: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try fixture.bytes()
        for writable in [false, true] {
            let problem = #expect(throws: Problem.self, sourceLocation: sourceLocation) {
                _ = try LedgerFile(opening: path ?? fixture.path, writable: writable)
            }
            #expect(problem?.code == code, sourceLocation: sourceLocation)
        }
        #expect(try fixture.bytes() == before, sourceLocation: sourceLocation)
    }

    /// First that the journal is a real one: SQLite alone deletes the file that it names.
    @Test func aJournalThatNamesAnotherFileIsRefusedAndBothAreKept() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let victim = fixture.folder.appendingPathComponent("board-minutes.txt")
        let journal = url(fixture.path + "-journal")
        let planted = try JournalCheckTests.journal(of: fixture.path, naming: victim.path)

        let naive = fixture.folder.appendingPathComponent("naive.db")
        try fixture.bytes().write(to: naive)
        try Data("minutes".utf8).write(to: victim)
        try planted.write(to: url(naive.path + "-journal"))
        let queue = try DatabaseQueue(path: naive.path)
        try queue.write { try $0.execute(sql: "CREATE TABLE anything (x)") }
        try queue.close()
        #expect(!FileManager.default.fileExists(atPath: victim.path))

        try Data("minutes".utf8).write(to: victim)
        try planted.write(to: journal)
        try expect(.journalNamesAnother, fixture)
        #expect(try Data(contentsOf: victim) == Data("minutes".utf8))
        #expect(try Data(contentsOf: journal) == planted)
        // Under another name of the same ledger too: SQLite follows the link to the journal.
        let link = fixture.folder.appendingPathComponent("link.daxiu").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: fixture.path)
        try expect(.journalNamesAnother, fixture, path: link)
        #expect(FileManager.default.fileExists(atPath: victim.path))
    }

    /// A new ledger is made by SQLite too, which plays back what lies there.
    @Test func aNewLedgerIsNotMadeBesideAPlantedJournal() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let victim = fixture.folder.appendingPathComponent("victim")
        try Data("v".utf8).write(to: victim)
        let path = fixture.folder.appendingPathComponent("new.daxiu").path
        try JournalCheckTests.journal(of: fixture.path, naming: victim.path).write(to: url(path + "-journal"))
        let draft = EntryDraft(try fixture.contribution(1), date: try day("2025-01-01"))
        let problem = #expect(throws: Problem.self) {
            try LedgerFile.create(at: path, opening: draft, signer: fixture.treasurer, time: LedgerFixture.noon)
        }
        #expect(problem?.code == .journalNamesAnother)
        #expect(FileManager.default.fileExists(atPath: victim.path))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    /// A name whose checksum is wrong SQLite passes over; here it is somebody's attempt all the same.
    @Test func aNameWithAWrongChecksumIsRefusedToo() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        var planted = try JournalCheckTests.journal(of: fixture.path, naming: "/somewhere/else")
        planted[planted.count - 9] ^= 1
        try planted.write(to: url(fixture.path + "-journal"))
        try expect(.journalNamesAnother, fixture)
    }

    @Test(arguments: ["-journal", "-wal", "-shm"], ["link", "hard link", "folder", "pipe", "dangling link"])
    func whatIsNoOrdinaryFileIsRefused(_ suffix: String, _ kind: String) throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let files = FileManager.default
        let target = fixture.folder.appendingPathComponent("target")
        try Data("precious".utf8).write(to: target)
        let name = fixture.path + suffix
        switch kind {
        case "link": try files.createSymbolicLink(atPath: name, withDestinationPath: target.path)
        case "dangling link": try files.createSymbolicLink(atPath: name, withDestinationPath: target.path + "-not")
        case "hard link": try files.linkItem(atPath: target.path, toPath: name)
        case "folder": try files.createDirectory(atPath: name, withIntermediateDirectories: false)
        default: #expect(mkfifo(name, 0o600) == 0)
        }
        try expect(.journalNotPlain, fixture)
        #expect(try Data(contentsOf: target) == Data("precious".utf8))
        #expect(!files.fileExists(atPath: target.path + "-not"))
    }

    /// Somebody else's file, which only the superuser can put there for a test.
    @Test(.enabled(if: geteuid() == 0)) func aStrangersJournalIsRefused() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let journal = fixture.path + "-journal"
        try JournalCheckTests.journal(of: fixture.path).write(to: url(journal))
        #expect(chown(journal, 65_534, 65_534) == 0)
        try expect(.journalNotPlain, fixture)
        #expect(chown(fixture.path, 65_534, 65_534) == 0)
        _ = try LedgerFile(opening: fixture.path, writable: true)
    }

    @Test(arguments: ["-wal", "-shm"]) func aWALFileThatTheLedgerDoesNotUseIsRefused(_ suffix: String) throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        for content in ["", "anything"] {
            try Data(content.utf8).write(to: url(fixture.path + suffix))
            try expect(.walUnexpected, fixture)
            #expect(try Data(contentsOf: url(fixture.path + suffix)) == Data(content.utf8))
        }
    }

    /// What a killed writer leaves is played back as ever.
    @Test func anOrdinaryJournalIsLeftToSQLite() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let size = try fixture.ledger.size()
        try JournalCheckTests.journal(of: fixture.path).write(to: url(fixture.path + "-journal"))
        let ledger = try LedgerFile(opening: fixture.path, writable: true)
        #expect(try ledger.size() == size)
        #expect(!FileManager.default.fileExists(atPath: fixture.path + "-journal"))
    }
}
