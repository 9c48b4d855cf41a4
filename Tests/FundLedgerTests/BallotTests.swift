import Foundation
@testable import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// Protects: the ballots of a sealed vote are in the ledger's file, nobody changes or removes one unseen, and nothing is
/// spent on a vote that nobody can count.
@Suite struct BallotTests {
    /// Entry 12 is a policy that asks for a vote from 100.00 on, 13 a vote on P1 by both homes.
    private func fixture(open: Bool = false) throws -> LedgerFixture {
        let fixture = try LedgerFixture()
        try fixture.recordEveryKind()
        let json = """
            {"budgetTolerance":0,"tiers":[{"approvals":0,"from":10000,"resolution":"required","roles":["treasurer"]}]}
            """
        let policy = try Array(json.utf8).withUnsafeBytes { bytes in
            var reader = CanonicalReader(bytes)
            return try Policy(from: &reader)
        }
        try fixture.record([EntryDraft(PolicyChange(policy), date: try day("2025-02-01"))])
        try fixture.record([try vote(open: open)])
        return fixture
    }

    private func vote(open: Bool = false) throws -> EntryDraft {
        let body = Resolution(
            title: "动用维修资金",
            matter: .use,
            project: "P1",
            scope: ["all"],
            heads: .unit,
            from: try day("2025-02-01"),
            to: try day("2025-02-03"),
            votes: .open(Ballots([(unit: "1-01", choice: .for), (unit: "2-01", choice: .for)]))
        )
        var draft = EntryDraft(body, date: try day("2025-02-04"))
        draft.sealsBallots = !open
        return draft
    }

    private func payment() throws -> EntryDraft {
        let body = Payment(
            project: "P1",
            amount: Money(fen: 20_000),
            payee: "防水公司",
            invoice: nil,
            reference: nil
        )
        return EntryDraft(body, date: try day("2025-02-05"))
    }

    private static let vote = 13

    @Test(arguments: VerificationPath.allCases)
    func areStoredCountedAndSpentOn(_ way: VerificationPath) async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let sheet = try #require(try fixture.ledger.ballots(of: BallotTests.vote))
        #expect(sheet.ballots.map(\.unit) == ["1-01", "2-01"])
        #expect(Set(sheet.ballots.map(\.salt)).count == 2)
        try fixture.record([try payment()])
        let verdict = try await fixture.verify(way)
        #expect(verdict.word == .holds && verdict.ballotsUnchecked.isEmpty, "\(verdict.findings)")
        let line = try #require(try fixture.ledger.line(at: BallotTests.vote))
        #expect(!String(decoding: line, as: UTF8.self).contains("1-01"), "the line tells nobody's vote")
        #expect(try fixture.ledger.repair() == verdict.size)
        #expect(try await fixture.verify(way).word == .holds)
    }

    /// A vote and what is spent on it may come in one recording.
    @Test func aVoteIsSpentOnInOneRecording() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        try fixture.tamper { try $0.execute(sql: "DELETE FROM ballots") }
        try fixture.record([try vote(), try payment()])
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let codes: [ProblemCode]
        var isMissing = false
    }

    static let changes = [
        Change(
            testDescription: "a vote turned",
            sql: "UPDATE ballots SET lines = CAST(replace(CAST(lines AS TEXT), ' for ', ' against ') AS BLOB)",
            codes: [.ballotsRootDiffers]
        ),
        Change(
            testDescription: "a ballot removed",
            sql: "UPDATE ballots SET lines = substr(lines, 1, instr(lines, x'0A'))",
            codes: [.ballotsRootDiffers]
        ),
        Change(testDescription: "noise", sql: "UPDATE ballots SET lines = randomblob(900)", codes: [.ballotsMalformed]),
        Change(
            testDescription: "more than anybody reads",
            sql: "UPDATE ballots SET lines = zeroblob(10000001)",
            codes: [.ballotsMalformed]
        ),
        Change(
            testDescription: "another type",
            sql: """
                PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') \
                WHERE name = 'ballots'
                """,
            codes: [.schemaDiffers],
            isMissing: true
        ),
        Change(
            testDescription: "ballots of another entry",
            sql: "INSERT INTO ballots VALUES (7, x'')",
            codes: [.ballotsUnnamed]
        ),
        Change(
            testDescription: "ballots moved",
            sql: "UPDATE ballots SET entry = 99",
            codes: [.ballotsUnnamed],
            isMissing: true
        ),
        Change(testDescription: "ballots removed", sql: "DELETE FROM ballots", codes: [], isMissing: true),
        Change(testDescription: "the table removed", sql: "DROP TABLE ballots", codes: [], isMissing: true),
        Change(
            testDescription: "a view in its place",
            sql: "ALTER TABLE ballots RENAME TO others; CREATE VIEW ballots AS SELECT * FROM others",
            codes: [.schemaDiffers, .schemaDiffers],
            isMissing: true
        ),
    ]

    @Test(arguments: changes, VerificationPath.allCases)
    func everyChangeIsFound(_ change: Change, _ way: VerificationPath) async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        try fixture.record([try payment()])
        #expect(try await fixture.verify(way).word == .holds)
        try fixture.tamper { try $0.execute(sql: change.sql) }
        let verdict = try await fixture.verify(way)
        #expect(verdict.findings.map(\.code) == change.codes, "\(verdict.findings)")
        #expect(verdict.ballotsUnchecked == (change.isMissing ? [UncheckedVote(entry: 13, payments: [14])] : []))
        #expect(verdict.word == (change.codes.isEmpty ? .weak : .fails))
        // Whatever became of the ballots, nothing more is spent on them.
        #expect(throws: (any Error).self) { try fixture.record([try payment()]) }
    }

    /// Nothing is spent on ballots that are not here; everything else goes on, and an open vote needs none.
    @Test func nothingIsSpentOnAVoteThatNobodyCanCount() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        try fixture.tamper { try $0.execute(sql: "DELETE FROM ballots") }
        #expect(throws: Problem(.ballotsUnchecked, [.entries([13])])) { try fixture.record([try payment()]) }
        try fixture.record([EntryDraft(try fixture.contribution(9), date: try day("2025-02-05"))])
        try fixture.record([try vote(open: true)])
        try fixture.record([try payment()])
    }

    /// Nobody takes the office of those whose keys are lost by a vote that nobody can count.
    @Test func nobodyIsPutInOfficeByAVoteThatNobodyCanCount() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let auditor = Member(key: fixture.stranger.verifierKey, title: "审计", role: .auditor)
        try fixture.record([EntryDraft(MemberChange(.add(auditor)), date: day("2025-12-31"))])
        let body = Resolution(
            title: "更换司库",
            matter: .office,
            project: nil,
            scope: ["all"],
            heads: .unit,
            from: try day("2026-01-01"),
            to: try day("2026-01-15"),
            votes: .open(Ballots([(unit: "1-01", choice: .for), (unit: "2-01", choice: .for)]))
        )
        var vote = EntryDraft(body, date: try day("2026-01-16"))
        vote.sealsBallots = true
        let afterwards = try #require(Timestamp("2026-02-01T04:00:00Z"))
        func record(_ draft: EntryDraft) throws {
            _ = try fixture.ledger.record(signer: fixture.stranger, time: afterwards, salts: .key) { _ in [draft] }
        }
        try record(vote)
        let key = try SigningKey(name: LedgerFixture.origin, seed: Array(repeating: 7, count: 32)).verifierKey
        let successor = Member(key: key, title: "新司库", role: .treasurer)
        let change = EntryDraft(MemberChange(.add(successor)), date: try day("2026-02-01"))
        let ballots = try fixture.bytes()
        try fixture.tamper { try $0.execute(sql: "DELETE FROM ballots") }
        #expect(throws: Problem(.ballotsUnchecked, [.entries([13])])) { try record(change) }
        try ballots.write(to: URL(fileURLWithPath: fixture.path))
        try record(change)
    }

    /// Ballots that may not vote are refused by the names that the file's reader knows, and leave nothing.
    @Test func refusesBallotsByName() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let before = try fixture.bytes()
        var draft = EntryDraft(
            Resolution(
                title: "动用维修资金",
                matter: .raise,
                project: nil,
                scope: ["1"],
                heads: .unit,
                from: try day("2025-02-01"),
                to: try day("2025-02-03"),
                votes: .open(Ballots([(unit: "2-01", choice: .for)]))
            ),
            date: try day("2025-02-04")
        )
        draft.sealsBallots = true
        #expect(throws: Problem(.ballotOutOfScope, [.name("2-01")])) { try fixture.record([draft]) }
        #expect(try fixture.bytes() == before)
    }

    /// A copy for others has no ballots unless asked for; a backup has them.
    @Test(arguments: [false, true])
    func aCopyHasThemIfAsked(_ hasBallots: Bool) async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        try fixture.record([try payment()])
        let path = fixture.folder.appending(path: "copy.daxiu").path
        try fixture.ledger.share(to: path, hasAttachments: true, hasBallots: hasBallots)
        let verdict = try await LedgerFile(opening: path).verify()
        #expect(verdict.word == (hasBallots ? .holds : .weak) && verdict.findings.isEmpty)
        #expect(verdict.ballotsUnchecked.map(\.payments) == (hasBallots ? [] : [[14]]))
        let salts = try #require(try fixture.ledger.ballots(of: BallotTests.vote)).ballots.map(\.salt.base64)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(salts.allSatisfy { (bytes.range(of: Data($0.utf8)) != nil) == hasBallots })
        let backup = try await fixture.ledger.backUp(
            to: fixture.folder.appending(path: "b").path,
            now: LedgerFixture.noon
        )
        #expect(backup.verdict.word == .holds)
    }

    @Test func oneHomesBallotIsProven() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let receipt = try fixture.ledger.receipt(for: BallotTests.vote)
        let proof = try fixture.ledger.ballotProof(of: "1-01", in: BallotTests.vote, receipt)
        #expect(proof.ballot.choice == .for && !proof.text.contains("2-01"))
        #expect(throws: Problem(.ballotNotCast, [.entry(13), .name("3-01")])) {
            try fixture.ledger.ballotProof(of: "3-01", in: BallotTests.vote, receipt)
        }
        let other = try fixture.ledger.receipt(for: 3)
        #expect(throws: Problem(.ballotsNotSealed, [.entry(3)])) {
            try fixture.ledger.ballotProof(of: "1-01", in: 3, other)
        }
        try fixture.tamper { try $0.execute(sql: BallotTests.changes[0].sql) }
        #expect(throws: Problem.self) { try fixture.ledger.ballotProof(of: "1-01", in: BallotTests.vote, receipt) }
        try fixture.tamper { try $0.execute(sql: "DELETE FROM ballots") }
        #expect(throws: Problem(.ballotsMissing, [.entry(13)])) {
            try fixture.ledger.ballotProof(of: "1-01", in: BallotTests.vote, receipt)
        }
    }
}
