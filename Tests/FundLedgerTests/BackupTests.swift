import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// A backup is all of one moment, verified, over nothing that was there; and only what this program provably wrote is
/// ever deleted.
@Suite struct BackupTests {
    private struct Place {
        let fixture: LedgerFixture
        let folder: String
        let memory: BackupMemory

        init() throws {
            fixture = try LedgerFixture()
            try fixture.recordEveryKind()
            folder = fixture.folder.appendingPathComponent("usb").path
            memory = BackupMemory(state: fixture.folder.appendingPathComponent("memory").path)
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        }

        var names: [String] {
            get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
        }

        func backUp(hour: Int) async throws -> Backup {
            let now = Timestamp(seconds: LedgerFixture.noon.seconds + Int64(hour) * 3600)
            let backup = try await fixture.ledger.backUp(to: folder, now: now)
            try memory.remember(backup.remembered)
            return backup
        }
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test func aBackupIsTheLedger() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        let backup = try await place.backUp(hour: 0)
        #expect(try place.names == ["fund-20251231-120000-\(try place.fixture.ledger.size()).daxiu"])
        #expect(backup.verdict.word == .holds)
        let copy = try LedgerFile(opening: backup.path)
        #expect(try copy.notes() == place.fixture.ledger.notes())
        #expect(try mode(backup.path) & 0o027 == 0)
        #expect(place.memory.last(of: LedgerFixture.origin, ledger: place.fixture.path) == backup.remembered)
        #expect(place.memory.backups(of: LedgerFixture.origin, holding: backup.remembered.size - 1).count == 1)
        #expect(place.memory.backups(of: LedgerFixture.origin, holding: backup.remembered.size).isEmpty)
        // A second one in the same second has a name of its own.
        let second = try await place.backUp(hour: 0)
        #expect(second.path.hasSuffix("-2.daxiu"))
    }

    @Test func nothingIsOverwritten() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        let target = place.folder + "/copy.daxiu"
        _ = try await place.fixture.ledger.backUp(to: target, now: LedgerFixture.noon)
        let before = try Data(contentsOf: URL(fileURLWithPath: target))
        for taken in [target, place.fixture.path] {
            let problem = await #expect(throws: Problem.self) {
                _ = try await place.fixture.ledger.backUp(to: taken, now: LedgerFixture.noon)
            }
            #expect(problem?.code == .fileExists)
        }
        try FileManager.default.createSymbolicLink(atPath: place.folder + "/link", withDestinationPath: "nowhere")
        let problem = await #expect(throws: Problem.self) {
            _ = try await place.fixture.ledger.backUp(to: place.folder + "/link", now: LedgerFixture.noon)
        }
        #expect(problem?.code == .fileExists)
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == before)
        #expect(try place.names == ["copy.daxiu", "link"])
    }

    @Test func privateDetailsComeAlongForTheOwnerOnly() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        let source = place.fixture.folder.appendingPathComponent("fund.private")
        try Data("{}\n".utf8).write(to: source)
        let backup = try await place.backUp(hour: 0)
        let path = try #require(backup.privatePath)
        #expect(path == String(backup.path.dropLast("daxiu".count)) + "private")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("{}\n".utf8))
        #expect(try mode(path) == 0o600)
        // A link is somebody's, and is not followed; the ledger is backed up all the same.
        try FileManager.default.removeItem(at: source)
        try FileManager.default.createSymbolicLink(atPath: source.path, withDestinationPath: place.fixture.path)
        let without = try await place.backUp(hour: 1)
        #expect(without.privatePath == nil)
        #expect(without.privatesRefused != nil)
        #expect(without.verdict.word == .holds)
    }

    /// Only what was written by a backup of this ledger, is still what was written, and lies in this folder.
    @Test func onlyOwnBackupsAreDeleted() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        var backups: [Backup] = []
        for hour in 0..<5 { backups.append(try await place.backUp(hour: hour)) }
        // One was changed, one was replaced by a link to it, one is somebody's copy under a name like ours.
        let changed = try LedgerFile(opening: backups[0].path, writable: true)
        _ = try changed.record(signer: place.fixture.treasurer, time: LedgerFixture.noon) { _ in
            [EntryDraft(try place.fixture.contribution(77), date: try day("2025-02-05"))]
        }
        try FileManager.default.removeItem(atPath: backups[1].path)
        try FileManager.default.createSymbolicLink(atPath: backups[1].path, withDestinationPath: backups[4].path)
        let alike = place.folder + "/fund-20251230-120000-12.daxiu"
        try FileManager.default.copyItem(atPath: backups[2].path, toPath: alike)
        let thinned = place.memory.keep(2, besides: backups[4].remembered)
        #expect(thinned.deleted == [backups[2].remembered.path])
        #expect(Set(thinned.left) == [backups[0].remembered.path, backups[1].remembered.path])
        let names = try place.names.map { "\(place.folder)/\($0)" }
        #expect(Set(names) == Set([alike] + [0, 1, 3, 4].map { backups[$0].path }))
        // The memory of another ledger, and an empty one, delete nothing.
        let stranger = BackupMemory(state: place.fixture.folder.appendingPathComponent("other").path)
        #expect(stranger.keep(1, besides: backups[4].remembered).deleted.isEmpty)
        #expect(try place.names.count == names.count)
    }

    @Test func aDamagedMemoryDeletesNothing() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        let first = try await place.backUp(hour: 0)
        let state = place.fixture.folder.appendingPathComponent("memory/backups").path
        for name in try FileManager.default.contentsOfDirectory(atPath: state) {
            try Data("{}".utf8).write(to: URL(fileURLWithPath: "\(state)/\(name)"))
        }
        let second = try await place.backUp(hour: 1)
        #expect(place.memory.keep(1, besides: second.remembered).deleted.isEmpty)
        #expect(FileManager.default.fileExists(atPath: first.path))
    }

    /// Somebody records all the while: every copy is whole, and the beginning of what the ledger became.
    @Test func aBackupWhileOthersRecordIsOfOneMoment() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        let fixture = place.fixture
        let start = try fixture.ledger.size()
        let writing = Task.detached {
            let ledger = try LedgerFile(opening: fixture.path, writable: true)
            for number in 100..<160 {
                let draft = EntryDraft(try fixture.contribution(number), date: try day("2025-02-05"))
                _ = try ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in [draft] }
            }
        }
        var sizes: Set<Int> = []
        for hour in 0..<8 {
            let backup = try await place.backUp(hour: hour)
            #expect(backup.verdict.word == .holds)
            sizes.insert(backup.verdict.size)
            let copy = try LedgerFile(opening: backup.path)
            #expect(try fixture.ledger.notes().starts(with: copy.notes()))
        }
        try await writing.value
        #expect(sizes.allSatisfy { $0 >= start })
        #expect(sizes.count > 1)
        #expect(try await fixture.verify(.full).word == .holds)
        #expect(try place.names.allSatisfy { $0.hasSuffix(".daxiu") })
    }

    /// A ledger that does not hold is copied as it is: it is evidence.
    @Test func aDamagedLedgerIsCopiedAsItIs() async throws {
        let place = try Place()
        defer { place.fixture.remove() }
        try place.fixture.tamper { try $0.execute(sql: "UPDATE entry SET line = x'7B7D' WHERE seq = 5") }
        let backup = try await place.backUp(hour: 0)
        #expect(backup.verdict.word == .fails)
        #expect(FileManager.default.fileExists(atPath: backup.path))
    }
}
