import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// What is recorded is sealed as a whole, and what is refused leaves the file as it was.
@Suite struct RecordingTests {
    /// One attempt that must be refused, with the problem it must give.
    struct Attempt: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: ProblemCode
        let drafts: @Sendable (LedgerFixture) throws -> [EntryDraft]
        var byStranger = false
    }

    @Test(arguments: [
        Attempt(testDescription: "an unknown unit", code: .unitUnknown) { _ in
            [
                EntryDraft(
                    Contribution(unit: "9-99", amount: Money(fen: 1), reference: nil),
                    date: try day("2025-03-01")
                )
            ]
        },
        Attempt(testDescription: "a good entry, then a reference used before", code: .referenceUsed) {
            [
                EntryDraft(try $0.contribution(7), date: try day("2025-03-01")),
                EntryDraft(try $0.contribution(7), date: try day("2025-03-01")),
            ]
        },
        Attempt(testDescription: "a closed month", code: .monthClosed) {
            [EntryDraft(try $0.contribution(7), date: try day("2025-01-31"))]
        },
        Attempt(testDescription: "tomorrow", code: .dateInFuture) {
            [EntryDraft(try $0.contribution(7), date: try day("2026-01-01"))]
        },
        Attempt(testDescription: "more than the bank holds", code: .assetBelowZero) { _ in
            [
                EntryDraft(
                    Transfer(amount: Money(fen: 99_999_999), from: .bank, to: .bonds, reference: nil),
                    date: try day("2025-03-01")
                )
            ]
        },
        Attempt(testDescription: "more than the budget", code: .projectOverBudget) { _ in
            [
                EntryDraft(
                    Payment(
                        project: "P1",
                        amount: Money(fen: 56_668),
                        payee: "防水公司",
                        invoice: nil,
                        reference: nil
                    ),
                    date: try day("2025-03-01")
                )
            ]
        },
        Attempt(
            testDescription: "a stranger's key",
            code: .recorderUnknown,
            drafts: { [EntryDraft(try $0.contribution(7), date: try day("2025-03-01"))] },
            byStranger: true
        ),
    ])
    func aRefusedCommandChangesNothing(_ attempt: Attempt) throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let before = try fixture.bytes()
        let problem = #expect(throws: Problem.self) {
            try fixture.record(
                try attempt.drafts(fixture),
                by: attempt.byStranger ? fixture.stranger : fixture.treasurer
            )
        }
        #expect(problem?.code == attempt.code)
        #expect(try fixture.bytes() == before)
    }

    @Test func aDryRunChangesNothing() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let before = try fixture.bytes()
        let draft = EntryDraft(try fixture.contribution(7), date: try day("2025-03-01"))
        let recorded = try fixture.ledger.record(
            signer: fixture.treasurer,
            time: LedgerFixture.noon,
            dryRun: true
        ) { _ in [draft] }
        #expect(recorded.items.map(\.number?.description) == ["2025-03/0001"])
        #expect(try fixture.bytes() == before)
    }

    @Test func aClockMoreThanAnHourBehindIsRefused() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let earlier = try #require(Timestamp("2025-12-31T02:59:59Z"))
        let draft = EntryDraft(try fixture.contribution(7), date: try day("2025-03-01"))
        let problem = #expect(throws: Problem.self) {
            try fixture.ledger.record(signer: fixture.treasurer, time: earlier) { _ in [draft] }
        }
        #expect(problem?.code == .timeGoesBack)
    }

    /// One command, one checkpoint, whatever it records; the snapshot gives the same books as a pass over everything.
    @Test func aBulkImportIsSealedOnceAndGoesOnFromItsSnapshot() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let size = try fixture.ledger.size()
        try fixture.record(
            try (0..<700).map { EntryDraft(try fixture.contribution(100 + $0), date: try day("2025-02-03")) }
        )
        for number in 0..<20 {
            try fixture.record([EntryDraft(try fixture.contribution(900 + number), date: try day("2025-02-04"))])
        }
        let (checkpoints, nodes, snapshot) = try await DatabaseQueue(path: fixture.path).read { database in
            (
                try Int.fetchAll(database, sql: "SELECT size FROM checkpoint ORDER BY size"),
                try Int.fetchOne(database, sql: "SELECT count(*) FROM node"),
                try Int.fetchOne(database, sql: "SELECT size FROM snapshot")
            )
        }
        #expect(checkpoints.suffix(21) == [size + 700] + (1...20).map { size + 700 + $0 })
        #expect(nodes == (size + 720) / 256)
        #expect(snapshot == size + 700)
        let last = try await fixture.ledger.verified(observing: LastState()).value
        #expect(last.state.encoded() == (try fixture.ledger.currentState().encoded()))
    }

    /// Whatever happened to the caches, repair brings back exactly what verification expects, and only that.
    @Test func repairRebuildsEveryCache() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 600)
        try await DatabaseQueue(path: fixture.path).write { database in
            try database.execute(
                sql: """
                    DELETE FROM node WHERE position = 1; UPDATE snapshot SET state = X'7B7D';
                    UPDATE number_run SET hashes = X''; DELETE FROM number_block; DROP VIEW voucher
                    """
            )
        }
        #expect(try await fixture.ledger.verify().word == .fails)
        let problems = #expect(throws: Problems.self) {
            try fixture.record([EntryDraft(try fixture.contribution(7), date: try day("2025-03-01"))])
        }
        #expect(Set(problems?.list.map(\.code) ?? []) == [.nodeDiffers, .snapshotDiffers, .referenceDiffers])
        #expect(try fixture.ledger.repair() == 600)
        let vouchers = try await DatabaseQueue(path: fixture.path).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM voucher")
        }
        #expect(vouchers == 596)
        let verdict = try await fixture.ledger.verify()
        #expect(verdict.findings.isEmpty, "\(verdict.findings)")
        try fixture.record([EntryDraft(try fixture.contribution(7), date: try day("2025-03-01"))])
    }

    /// What only our program reads may be left out by whoever writes a file; whoever records is told to repair it.
    @Test(arguments: [
        "DROP TABLE node", "DROP TABLE snapshot", "DROP TABLE number_run; DROP TABLE number_block",
        "DROP TABLE node; DROP TABLE snapshot; DROP TABLE number_run; DROP TABLE number_block",
    ])
    func aFileWithoutCachesIsAsGood(_ sql: String) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 600)
        try fixture.tamper { try $0.execute(sql: sql) }
        for way in VerificationPath.allCases {
            let verdict = try await fixture.verify(way)
            #expect(verdict.word == .holds, "\(verdict.findings)")
        }
        #expect(try fixture.ledger.repair() == 600)
        try fixture.record([EntryDraft(try fixture.contribution(7), date: try day("2025-03-01"))])
    }

    /// Nothing is added to a ledger whose end is not the one that was sealed.
    @Test(arguments: [
        "DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)",
        "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)",
        "UPDATE entry SET hash = zeroblob(32) WHERE seq = 5",
        "UPDATE checkpoint SET root = zeroblob(32) WHERE size = (SELECT max(size) FROM checkpoint)",
    ])
    func aDamagedEndIsNotBuiltOn(_ sql: String) throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        try fixture.tamper { try $0.execute(sql: sql) }
        #expect(throws: (any Error).self) {
            try fixture.record([EntryDraft(try fixture.contribution(7), date: try day("2025-03-01"))])
        }
    }

    /// Writers take turns: everything that two of them record at once is there, chained and sealed.
    @Test func twoWritersTakeTurns() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let size = try fixture.ledger.size()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<2 {
                group.addTask {
                    let ledger = try LedgerFile(opening: fixture.path, writable: true)
                    for number in 0..<10 {
                        let contribution = try fixture.contribution(1000 * (writer + 1) + number)
                        _ = try ledger.record(signer: fixture.treasurer, time: LedgerFixture.noon) { _ in
                            [EntryDraft(contribution, date: try day("2025-02-03"))]
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try fixture.ledger.size() == size + 20)
        #expect(try await fixture.ledger.verify().word == .holds)
    }
}
