import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// Two copies of a ledger: which is newer, where they part, and what can be brought over. Each is a real file that was
/// copied and gone on with.
@Suite struct ComparisonTests {
    private func copy(_ fixture: LedgerFixture, _ name: String) throws -> LedgerFile {
        let path = fixture.folder.appendingPathComponent(name).path
        try FileManager.default.copyItem(atPath: fixture.path, toPath: path)
        return try LedgerFile(opening: path, writable: true)
    }

    private func compare(_ first: LedgerFile, _ second: LedgerFile) async throws -> LedgerComparison {
        LedgerComparison(
            try await ComparedLedger(verifying: first, memory: nil),
            try await ComparedLedger(verifying: second, memory: nil)
        )
    }

    private func record(
        _ ledger: LedgerFile,
        _ fixture: LedgerFixture,
        by key: SigningKey? = nil,
        _ bodies: any EntryBody...
    )
        throws
    {
        let drafts = try bodies.map { EntryDraft($0, date: try day("2025-02-03")) }
        _ = try ledger.record(signer: key ?? fixture.treasurer, time: LedgerFixture.noon) { _ in drafts }
    }

    private func income(_ reference: String?, _ fen: Int64 = 100) -> Income {
        Income(category: .other, amount: Money(fen: fen), reference: reference)
    }

    @Test func theSameAndTheNewerAreTold() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let other = try copy(fixture, "other.daxiu")
        let size = try fixture.ledger.size()
        var comparison = try await compare(fixture.ledger, other)
        #expect(comparison.relation == .same)
        #expect(comparison.common == size)
        try record(other, fixture, income("A1"), income("A2"))
        comparison = try await compare(fixture.ledger, other)
        #expect(comparison.relation == .secondExtends)
        #expect(comparison.common == size)
        #expect(try comparison.second.entry(at: size + 1)?.entry.sequence == size + 1)
        #expect(try comparison.first.entry(at: size) == nil)
        #expect(try await compare(other, fixture.ledger).relation == .firstExtends)
        #expect(comparison.isSound)
        #expect(comparison.second.seal?.signatures.map(\.keyID) == [fixture.treasurer.keyID])
    }

    /// Past 256 entries there are a node and a snapshot: neither has a say in it.
    @Test(arguments: [0, 1, 255, 256, 257, 300]) func thePlaceWhereTheyPartIsFound(_ more: Int) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        for number in 0..<(more == 0 ? 0 : 1) {
            let drafts = try (0..<more).map { EntryDraft(income("N\(number)-\($0)"), date: try day("2025-02-03")) }
            try fixture.record(drafts)
        }
        let other = try copy(fixture, "under another name.db")
        let size = try fixture.ledger.size()
        try record(fixture.ledger, fixture, income("HERE"))
        try record(other, fixture, income("THERE"), income("THERE2"))
        let comparison = try await compare(fixture.ledger, other)
        #expect(comparison.relation == .fork)
        #expect(comparison.common == size)
    }

    /// Another member's key on the same machine: a fork as well, for both are members to both.
    @Test func anotherMembersKeyForksToo() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let member = Member(key: fixture.stranger.verifierKey, title: "出纳", role: .treasurer)
        try record(fixture.ledger, fixture, MemberChange(.add(member)))
        let other = try copy(fixture, "other.daxiu")
        try record(fixture.ledger, fixture, income("HERE"))
        try record(other, fixture, by: fixture.stranger, income("THERE"))
        let comparison = try await compare(fixture.ledger, other)
        #expect(comparison.relation == .fork)
        #expect(comparison.common == 2)
        #expect(comparison.second.seal?.signatures.map(\.keyID) == [fixture.stranger.keyID])
    }

    private func ledger(_ fixture: LedgerFixture, _ name: String, _ key: SigningKey, title: String) throws -> LedgerFile
    {
        let open = Open(
            name: title,
            preparer: title,
            origin: key.verifierKey.name,
            nature: .statutory,
            zone: .china,
            sharing: .area,
            members: [Member(key: key.verifierKey, title: "司库", role: .treasurer)],
            policy: .strict
        )
        return try LedgerFile.create(
            at: fixture.folder.appendingPathComponent(name).path,
            opening: EntryDraft(open, date: try day("2025-01-01")),
            signer: key,
            time: LedgerFixture.noon
        ).ledger
    }

    /// A forged file weakens nobody's; the same key beginning twice is a contradiction from entry 0 on.
    @Test func aStrangersLedgerIsNoForkAndATwiceBegunOneIs() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let strange = try ledger(fixture, "strange.daxiu", fixture.stranger, title: "测试苑大修基金")
        #expect(try await compare(fixture.ledger, strange).relation == .strangers)
        let again = try ledger(fixture, "again.daxiu", fixture.treasurer, title: "另一个名字")
        let comparison = try await compare(fixture.ledger, again)
        #expect(comparison.relation == .fork)
        #expect(comparison.common == 0)
        let elsewhere = try SigningKey(name: "example.org/elsewhere", seed: Array(repeating: 1, count: 32))
        let foreign = try ledger(fixture, "foreign.daxiu", elsewhere, title: "测试苑大修基金")
        #expect(try await compare(fixture.ledger, foreign).relation == .origins)
    }

    /// What does not verify is said so, and what was read of it is still compared.
    @Test func aDamagedCopyIsComparedAsFarAsItGoes() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let whole = try copy(fixture, "whole.daxiu")
        try record(fixture.ledger, fixture, income("HERE"))
        try fixture.tamper { try $0.execute(sql: "UPDATE entry SET line = x'7B7D' WHERE seq = 5") }
        let comparison = try await compare(fixture.ledger, whole)
        #expect(comparison.relation == .unread)
        #expect(comparison.common == 5)
        #expect(!comparison.first.isSound)
        #expect(comparison.second.isSound)
        #expect(comparison.first.findings.contains { $0.entry == 5 })
    }

    /// A line that was altered under its old hash is a finding, and never shown as what was sealed.
    @Test func anAlteredLineIsNotShown() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let whole = try copy(fixture, "whole.daxiu")
        try fixture.tamper { database in
            try database.execute(
                sql: "UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), '1月大修基金', '2月大修基金') AS BLOB)"
            )
        }
        let comparison = try await compare(fixture.ledger, whole)
        #expect(!comparison.isSound)
        let altered = try #require(comparison.first.findings.first { $0.code == .hashDiffers }?.entry)
        #expect(try comparison.first.entry(at: altered) == nil)
        #expect(try comparison.second.entry(at: altered) != nil)
    }

    /// What this machine remembers of one is no fault of the file: the older of two copies can be compared.
    @Test func anOlderCopyInTheSamePlaceIsCompared() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let old = try fixture.bytes()
        try fixture.recordEveryKind()
        #expect(try await fixture.verify(.incremental).word == .holds)
        let newer = try copy(fixture, "newer.daxiu")
        try old.write(to: URL(fileURLWithPath: fixture.path))
        let restored = try LedgerFile(opening: fixture.path)
        let first = try await ComparedLedger(verifying: restored, memory: fixture.memory)
        let comparison = LedgerComparison(first, try await ComparedLedger(verifying: newer, memory: fixture.memory))
        #expect(first.verdict.word == .fails)
        #expect(first.isSound)
        #expect(comparison.relation == .secondExtends)
    }
}
