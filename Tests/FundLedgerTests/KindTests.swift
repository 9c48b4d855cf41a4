import Foundation
import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// Protects: wrong clocks and lost copies in a real file, on both sides of a snapshot and of whole blocks of the tree.
@Suite struct KindTests {
    private static let ahead = Timestamp("2035-03-05T04:00:00Z") ?? Timestamp(seconds: 0)

    private func record(_ fixture: LedgerFixture, _ body: any EntryBody, _ date: String, at time: Timestamp) throws {
        _ = try fixture.ledger.record(signer: fixture.treasurer, time: time) { _ in
            [EntryDraft(body, date: try day(date))]
        }
    }

    private func later(_ seconds: Int64) -> Timestamp { Timestamp(seconds: LedgerFixture.noon.seconds + seconds) }

    /// A writer that goes on from a snapshot knows where the time jumped, and what a clock took back.
    @Test(arguments: VerificationPath.allCases)
    func aClockIsSetRightBeyondASnapshot(_ way: VerificationPath) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let jump = try fixture.ledger.size()
        try record(fixture, try fixture.contribution(7), "2035-03-05", at: KindTests.ahead)
        let more = try (0..<300).map { _ in
            EntryDraft(Contribution(unit: "1-01", amount: Money(fen: 1), reference: nil), date: try day("2025-03-03"))
        }
        _ = try fixture.ledger.record(signer: fixture.treasurer, time: KindTests.ahead) { _ in more }
        let before = try fixture.bytes()
        let goesBack = [later(0), KindTests.ahead].map(Problem.Argument.time)
        #expect(throws: Problem(.timeGoesBack, goesBack + [.entry(jump)])) {
            try record(fixture, try fixture.contribution(8), "2025-12-30", at: later(0))
        }
        #expect(try fixture.bytes() == before)
        try record(fixture, Clock(from: jump, reason: "走快"), "2025-12-31", at: later(60))
        try fixture.record(more, by: nil)
        try record(fixture, Reversal(entry: jump, reason: "走快"), "2035-03-05", at: later(120))
        let verdict = try await fixture.verify(way)
        #expect(verdict.findings == [])
        #expect(verdict.remarks.map(\.code) == [.clockCorrected])
        #expect(verdict.lastTime == later(120))
    }

    /// Up to an hour behind the last entry the time repeats it: two machines' clocks differ. Further behind is refused.
    @Test func anHourBehindRepeatsTheLastTime() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        try record(fixture, try fixture.contribution(7), "2025-12-30", at: later(-3_600))
        let line = try #require(try fixture.ledger.line(at: fixture.ledger.size() - 1))
        #expect(try Entry(decoding: line).time == LedgerFixture.noon)
        let goesBack = [later(-3_601), LedgerFixture.noon].map(Problem.Argument.time)
        #expect(throws: Problem(.timeGoesBack, goesBack)) {
            try record(fixture, try fixture.contribution(8), "2025-12-30", at: later(-3_601))
        }
        #expect(try await fixture.ledger.verify().word == .holds)
    }

    /// That a ledger is ahead of the verifier's clock is remarked, and is no finding.
    @Test(arguments: [(-3_601, true), (-3_600, false), (60, false)])
    func aTimeInTheFutureIsRemarked(_ seconds: Int64, _ isRemarked: Bool) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let verdict = try await fixture.ledger.verify(now: later(seconds))
        #expect(verdict.word == .holds)
        let due = Problem(.timeInFuture, [.time(LedgerFixture.noon), .time(later(seconds))])
        #expect(verdict.remarks == (isRemarked ? [due] : []))
        #expect(try await fixture.ledger.verify().remarks == [], "nobody asked")
    }

    private func checkpoint(_ fixture: LedgerFixture, _ size: Int, root: Digest) throws -> String {
        let checkpoint = try Checkpoint(origin: LedgerFixture.origin, size: size, root: root)
        return try SignedNote.sign(text: checkpoint.text, with: [fixture.treasurer]).encoded
    }

    private func root(_ fixture: LedgerFixture, _ size: Int) throws -> Digest {
        let lines = try (0..<size).map { try #require(try fixture.ledger.line(at: $0)) }
        return TreeHasher().root(of: lines.map { TreeHasher().leaf($0) })
    }

    /// A note of this very history excuses nothing, wherever it lies in the tree; one of another history does.
    @Test(arguments: [255, 256, 257, 300, 512])
    func aNoteOfThisHistoryIsNotLost(_ size: Int) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 520)
        let other = try checkpoint(fixture, size, root: root(fixture, size - 1))
        let own = try checkpoint(fixture, size, root: root(fixture, size))
        let before = try fixture.bytes()
        #expect(throws: Problem(.incarnationNotLost, [.number(size)])) {
            try fixture.record([
                EntryDraft(Incarnation(kept: 9, lost: own, reason: "丢失"), date: try day("2025-12-31"))
            ])
        }
        #expect(try fixture.bytes() == before)
        let going = Incarnation(kept: 9, lost: other, reason: "丢失")
        try fixture.record([EntryDraft(going, date: try day("2025-12-31"))])
        let verdict = try await fixture.ledger.verify()
        #expect(verdict.findings == [])
        #expect(verdict.remarks.map(\.code) == [.historyReplaced])
        #expect(verdict.incarnations.map(\.kept) == [9])
        try fixture.tamper { database in
            let line = String(decoding: try #require(try fixture.ledger.line(at: 520)), as: UTF8.self)
            func escaped(_ note: String) -> String { note.replacing("\n", with: "\\n") }
            let forged = line.replacing(escaped(other), with: escaped(own))
            try #require(forged != line)
            try database.execute(sql: "UPDATE entry SET line = ? WHERE seq = 520", arguments: [Data(forged.utf8)])
            try Forgery(signer: fixture.treasurer).rewrite(from: 520, in: database)
        }
        let found = try await fixture.ledger.verify()
        #expect(found.findings.contains(Problem(.incarnationNotLost, [.number(size)], entry: 520)))
    }
}
