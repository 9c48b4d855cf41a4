import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// The writer believes nothing that it has not written or verified itself: caches and earlier lines that somebody changed
/// let nothing through that the rules refuse.
@Suite struct WriterTrustTests {
    /// A machine that has recorded into the ledger, and remembers it.
    private func record(
        _ body: any EntryBody,
        in fixture: LedgerFixture,
        at path: String? = nil,
        dryRun: Bool = false
    ) throws -> Recorded {
        let ledger = try LedgerFile(opening: path ?? fixture.path, writable: true)
        return try ledger.record(
            signer: fixture.treasurer,
            time: LedgerFixture.noon,
            dryRun: dryRun,
            memory: fixture.memory
        ) { _ in [EntryDraft(body, date: try day("2025-03-05"))] }
    }

    private func codes(_ work: () throws -> Recorded) -> Set<ProblemCode> {
        do {
            _ = try work()
            return []
        } catch let problem as Problem {
            return [problem.code]
        } catch let problems as Problems {
            return Set(problems.list.map(\.code))
        } catch {
            Issue.record("\(error)")
            return []
        }
    }

    /// Past 256 entries, so that there are caches, and remembered by what was recorded last.
    private func remembered() throws -> LedgerFixture {
        let fixture = try LedgerFixture()
        try fixture.recordContributions(until: 300)
        _ = try record(try fixture.contribution(5000), in: fixture)
        return fixture
    }

    private static let payment = Payment(
        project: "P1",
        amount: Money(fen: 100),
        payee: "防水公司",
        invoice: "FP1",
        reference: nil
    )

    @Test func anInvoiceIsNotPaidTwiceBecauseItsCacheIsGone() throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        #expect(codes { try record(WriterTrustTests.payment, in: fixture) } == [.invoiceUsed])
        try fixture.tamper { database in
            try database.execute(sql: "DELETE FROM number_block; UPDATE number_run SET hashes = x''")
        }
        let before = try fixture.bytes()
        #expect(codes { try record(WriterTrustTests.payment, in: fixture) } == [.referenceDiffers])
        #expect(try fixture.bytes() == before)
    }

    /// Numbers are looked up folded: an older version's cache, of their bytes, is left alone until it is rebuilt.
    @Test func anOlderCacheOfNumbersIsNotBelieved() async throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        try fixture.tamper { database in
            try database.execute(
                sql: """
                    ALTER TABLE number_run RENAME TO reference_run;
                    ALTER TABLE number_block RENAME TO reference_block
                    """
            )
        }
        #expect(try await fixture.ledger.verify().findings.isEmpty)
        #expect(codes { try record(WriterTrustTests.payment, in: fixture) } == [.cacheUnusable])
        #expect(try fixture.ledger.repair() > 0)
        let again = Payment(
            project: "P1",
            amount: Money(fen: 100),
            payee: "防水公司",
            invoice: "ｆp1",
            reference: nil
        )
        #expect(codes { try record(again, in: fixture) } == [.invoiceUsed])
        #expect(try await fixture.ledger.verify().findings.isEmpty)
    }

    /// A block that is replaced by a well-formed one of other uses.
    @Test func aBlockOfOtherReferencesIsNotBelieved() throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        try fixture.tamper { database in
            try database.execute(sql: "UPDATE number_block SET keys = zeroblob(length(keys))")
        }
        let found = codes { try record(WriterTrustTests.payment, in: fixture) }
        #expect(found == [.cacheUnusable] || found == [.referenceDiffers], "\(found)")
    }

    @Test(arguments: [
        (#""budget":90000"#, #""budget":99999"#),
        (#""closedThrough":"2025-01""#, #""closedThrough":"2024-01""#),
    ])
    func anEditedStateIsNotBelieved(_ from: String, _ to: String) throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        try fixture.tamper { database in
            try database.execute(
                sql: "UPDATE snapshot SET state = CAST(replace(CAST(state AS TEXT), ?, ?) AS BLOB)",
                arguments: [from, to]
            )
        }
        let income = Income(category: .subsidy, amount: Money(fen: 1), reference: nil)
        let isChanged = try DatabaseQueue(path: fixture.path).read {
            try Bool.fetchOne($0, sql: "SELECT instr(CAST(state AS TEXT), ?) > 0 FROM snapshot", arguments: [to])
        }
        #expect(isChanged == true)
        #expect(codes { try record(income, in: fixture) } == [.snapshotDiffers])
    }

    /// An earlier line is altered below the cached state, its stored hash left alone, and a refund looks back at it.
    @Test func aRefundIsNotMeasuredByAnAlteredLine() throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        let line = try #require(try fixture.ledger.line(at: 20))
        try fixture.tamper { database in
            let text = String(decoding: line, as: UTF8.self).replacingOccurrences(of: "785", with: "99999")
            try database.execute(sql: "UPDATE entry SET line = ? WHERE seq = 20", arguments: [Data(text.utf8)])
        }
        let refund = Refund(of: 20, amount: Money(fen: 50_000), reference: nil)
        #expect(codes { try record(refund, in: fixture) } == [.entryUnreadable])
        try fixture.tamper { database in
            try database.execute(sql: "UPDATE entry SET line = ? WHERE seq = 20", arguments: [Data(line)])
        }
        #expect(codes { try record(refund, in: fixture) } == [.refundTooLarge])
    }

    /// The usual desk verifies once, and then goes on from what it wrote itself.
    @Test func whatWasRecordedHereIsNotVerifiedAgain() throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        // A line that nothing looks back at: only a verification would see it.
        try fixture.tamper { database in
            try database.execute(
                sql: "UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), '785', '786') AS BLOB) WHERE seq = 20"
            )
        }
        #expect(codes { try record(try fixture.contribution(5001), in: fixture) } == [])
        #expect(throws: Problem.self) { try fixture.ledger.line(at: 20) }
        // Another program touches the end: the writer verifies first, finds it, and stops.
        try fixture.tamper { database in
            try database.execute(sql: "UPDATE snapshot SET root = zeroblob(32), state = x'7B7D'")
        }
        let found = codes { try record(try fixture.contribution(5002), in: fixture) }
        #expect(found == [.hashDiffers, .snapshotDiffers], "\(found)")
    }

    @Test func aRestoredCopyIsNotContinued() throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        let old = try fixture.bytes()
        _ = try record(try fixture.contribution(6000), in: fixture)
        try old.write(to: URL(fileURLWithPath: fixture.path))
        #expect(codes { try record(try fixture.contribution(6001), in: fixture) } == [.ledgerBehind])
        #expect(try fixture.bytes() == old)
        // Whoever wants to try something may.
        #expect(codes { try record(try fixture.contribution(6001), in: fixture, dryRun: true) } == [])
        // In another folder, under another name.
        let elsewhere = fixture.folder.appendingPathComponent("again.daxiu").path
        try old.write(to: URL(fileURLWithPath: elsewhere))
        #expect(codes { try record(try fixture.contribution(6002), in: fixture, at: elsewhere) } == [.ledgerBehind])
    }

    /// A copy that was continued where nobody remembers is another history here.
    @Test func aSecondHistoryIsNotContinued() throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        let elsewhere = fixture.folder.appendingPathComponent("again.daxiu").path
        try fixture.bytes().write(to: URL(fileURLWithPath: elsewhere))
        _ = try record(try fixture.contribution(6000), in: fixture)
        let other = try LedgerFile(opening: elsewhere, writable: true)
        for number in 7000..<7002 {
            _ = try other.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in
                [EntryDraft(try fixture.contribution(number), date: try day("2025-03-05"))]
            }
        }
        #expect(codes { try record(try fixture.contribution(6001), in: fixture, at: elsewhere) } == [.ledgerForked])
    }

    /// A stranger's key of the same name is not the ledger's past.
    @Test func strangersDoNotCount() throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        let open = Open(
            name: "别的",
            preparer: "别的",
            origin: LedgerFixture.origin,
            nature: .statutory,
            zone: .china,
            sharing: .area,
            members: [Member(key: fixture.stranger.verifierKey, title: "司库", role: .treasurer)],
            policy: .strict
        )
        let elsewhere = fixture.folder.appendingPathComponent("other.daxiu").path
        _ = try LedgerFile.create(
            at: elsewhere,
            opening: EntryDraft(open, date: try day("2025-01-01")),
            signer: fixture.stranger,
            time: LedgerFixture.noon,
            memory: fixture.memory
        )
        #expect(codes { try record(try fixture.contribution(8000), in: fixture) } == [])
        // But the key that began it begins no other.
        let third = fixture.folder.appendingPathComponent("third.daxiu").path
        let problem = #expect(throws: Problem.self) {
            try LedgerFile.create(
                at: third,
                opening: EntryDraft(open, date: try day("2025-01-02")),
                signer: fixture.stranger,
                time: LedgerFixture.noon,
                memory: fixture.memory
            )
        }
        #expect(problem?.code == .keyHasHistory)
        #expect(!FileManager.default.fileExists(atPath: third))
    }

    /// What the memory cannot keep is said, and so is a memory that would be restored with the ledger.
    @Test func theMemorysTroublesAreSaid() throws {
        let fixture = try remembered()
        defer { fixture.remove() }
        let recorded = try record(try fixture.contribution(9000), in: fixture)
        #expect(recorded.notices.map(\.code) == [.memoryWithLedger])
        let nobody = try fixture.ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in
            [EntryDraft(try fixture.contribution(9001), date: try day("2025-03-05"))]
        }
        #expect(nobody.notices.map(\.code) == [.memoryMissing])
        for name in try FileManager.default.contentsOfDirectory(atPath: fixture.memory.folder)
        where name.hasSuffix(".signed") {
            try Data("?".utf8).write(to: URL(fileURLWithPath: "\(fixture.memory.folder)/\(name)"))
        }
        let damaged = try record(try fixture.contribution(9002), in: fixture)
        #expect(damaged.notices.map(\.code).contains(.memoryDamaged), "\(damaged.notices)")
        #expect(try record(try fixture.contribution(9003), in: fixture).notices.map(\.code) == [.memoryWithLedger])
    }

    /// Many recordings of a few uses each, and a few of many: every reference is found again, in few runs.
    @Test func referencesAreFoundInWhateverRunTheyStand() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        var number = 0
        for batch in [260, 300, 1500, 270, 4000, 256, 256, 256] {
            _ = try fixture.ledger.record(
                signer: fixture.treasurer,
                time: LedgerFixture.noon,
                memory: fixture.memory
            ) { _ in
                try (0..<batch).map { _ in
                    number += 1
                    return EntryDraft(try fixture.contribution(10_000 + number), date: try day("2025-03-05"))
                }
            }
        }
        let runs = try DatabaseQueue(path: fixture.path).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM number_run") ?? 0
        }
        #expect((1...4).contains(runs))
        for used in [1, 2, 259, 261, 561, 2061, 2331, 6331, number] {
            #expect(codes { try record(try fixture.contribution(10_000 + used), in: fixture) } == [.referenceUsed])
        }
        #expect(codes { try record(try fixture.contribution(99_999), in: fixture) } == [])
    }
}
