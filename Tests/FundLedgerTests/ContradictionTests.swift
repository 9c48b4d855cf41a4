import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

/// Two histories of one fund cannot both be true: both are kept, and every verdict about either says so until a person
/// has settled it.
@Suite struct ContradictionTests {
    private func answer(_ verdict: Verdict) -> Verdict.Check.Answer? {
        verdict.checks.first { $0.question == .memory }?.answer
    }

    /// The fund's ledger with two entries more, and a copy that went another way.
    private func parted() throws -> (fixture: LedgerFixture, fork: LedgerFile) {
        let fixture = try LedgerFixture()
        try fixture.recordEveryKind()
        let fork = try fixture.copy("fork.daxiu")
        try fixture.record(11...12, in: fixture.ledger)
        try fixture.record(21...22, in: fork)
        return (fixture, fork)
    }

    /// The first look, the second and the third: what was contradicted once is never called an extension.
    @Test(arguments: [VerificationDepth.incremental, .full])
    func aForkElsewhereIsNeverLaundered(_ depth: VerificationDepth) async throws {
        let (fixture, fork) = try parted()
        defer { fixture.remove() }
        #expect(try await fixture.look(fixture.ledger, depth).word == .holds)
        for look in 1...3 {
            for ledger in [fork, fixture.ledger] {
                let verdict = try await fixture.look(ledger, depth)
                #expect(verdict.word == .weak, "\(look)")
                #expect(verdict.doubts.map(\.code) == [.contradictsRemembered])
                #expect(verdict.opponents.map(\.weight) == [.contradicts])
                #expect(answer(verdict) == .unchecked)
                #expect(verdict.findings.isEmpty)
            }
            try fixture.record(30 + look...30 + look, in: fork)
        }
        #expect(try fixture.memoryFiles(".evidence").count == 1)
        #expect(try fixture.memoryFiles().count == 2)
    }

    /// A fork that is shorter cannot be told from an old copy at first; once it is, that is remembered.
    @Test func aShortForkIsFoundByTheLongerOne() async throws {
        let (fixture, fork) = try parted()
        defer { fixture.remove() }
        try fixture.record(13...15, in: fixture.ledger)
        #expect(try await fixture.look(fixture.ledger).word == .holds)
        let first = try await fixture.look(fork)
        #expect(first.word == .holds)
        #expect(first.warnings.count == 1)
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.contradictsRemembered])
        let again = try await fixture.look(fork)
        #expect(again.doubts.map(\.code) == [.contradictsRemembered])
        #expect(again.warnings.isEmpty)
    }

    /// A copy of what is known shares the doubt, and an old copy from before the parting does not.
    @Test func copiesShareWhatTheyAreCopiesOf() async throws {
        let (fixture, fork) = try parted()
        defer { fixture.remove() }
        _ = try await fixture.look(fixture.ledger)
        _ = try await fixture.look(fork)
        let copy = try fixture.copy("copy.daxiu")
        #expect(try await fixture.look(copy).doubts.map(\.code) == [.contradictsRemembered])
        _ = try fixture.memory.settle(fixture.number(fixture.ledger))
        #expect(try await fixture.look(copy).word == .holds)
        #expect(try await fixture.look(fixture.ledger).word == .holds)
        #expect(try await fixture.look(fork).doubts.map(\.code) == [.historyNotOwn])
    }

    @Test func aPersonSettlesItEitherWay() async throws {
        let (fixture, fork) = try parted()
        defer { fixture.remove() }
        _ = try await fixture.look(fixture.ledger)
        _ = try await fixture.look(fork)
        for (own, other) in [(fixture.ledger, fork), (fork, fixture.ledger), (fixture.ledger, fork)] {
            let later = CheckpointMemory(
                folder: fixture.memory.folder,
                now: Timestamp(seconds: LedgerFixture.noon.seconds + Int64(own.path.count) * 60)
            )
            let settlement = try later.settle(fixture.number(own))
            #expect(settlement.contradictions == 1)
            #expect(settlement.own.path.hasSuffix(own.path.suffix(10)))
            for _ in 1...2 {
                #expect(try await fixture.look(own).word == .holds)
                let verdict = try await fixture.look(other)
                #expect(verdict.word == .weak)
                #expect(verdict.doubts.map(\.code) == [.historyNotOwn])
                #expect(verdict.doubts.first?.arguments.last == .time(later.now))
            }
        }
    }

    /// What was settled is settled of these histories: a third one is a new question.
    @Test func aThirdHistoryIsANewQuestion() async throws {
        let (fixture, fork) = try parted()
        defer { fixture.remove() }
        let third = try LedgerFile(
            opening: try fixture.copy("third.daxiu").path,
            writable: true
        )
        try fixture.record(41...42, in: third)
        try fixture.record(16...17, in: fixture.ledger)
        _ = try await fixture.look(fixture.ledger)
        _ = try await fixture.look(fork)
        _ = try await fixture.look(fixture.ledger)
        _ = try fixture.memory.settle(fixture.number(fixture.ledger))
        #expect(try await fixture.look(fixture.ledger).word == .holds)
        #expect(try await fixture.look(third).doubts.map(\.code).contains(.historyNotOwn))
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.contradictsRemembered])
    }

    @Test func settlingNothingIsRefused() async throws {
        let (fixture, _) = try parted()
        defer { fixture.remove() }
        _ = try await fixture.look(fixture.ledger)
        let number = try fixture.number(fixture.ledger)
        #expect(throws: Problem.self) { try fixture.memory.settle(number) }
        #expect(throws: Problem(.memoryNumberUnknown, [.number(99)])) { try fixture.memory.settle(99) }
    }

    /// In the same place another history is a finding, before and after anybody settles anything; the true one put back
    /// is in doubt until it is settled.
    @Test func inTheSamePlaceItStaysAFinding() async throws {
        let (fixture, fork) = try parted()
        defer { fixture.remove() }
        let good = try fixture.copy("true.copy")
        _ = try await fixture.look(fixture.ledger)
        try fixture.replace(with: fork)
        for _ in 1...20 {
            let verdict = try await fixture.look(fixture.ledger)
            #expect(verdict.word == .fails)
            #expect(verdict.findings.map(\.code) == [.differsFromRemembered])
        }
        #expect(try fixture.memoryFiles(".evidence").count == 1)
        #expect(try fixture.memoryFiles().count == 2)
        _ = try fixture.memory.settle(fixture.number(fixture.ledger))
        #expect(try await fixture.look(fixture.ledger).word == .fails)
        // Under another name it is what was settled.
        #expect(try await fixture.look(fork).word == .holds)
        try fixture.replace(with: good)
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.historyNotOwn])
        let first = try #require(fixture.memory.listing().items.first?.number)
        _ = try fixture.memory.settle(first)
        #expect(try await fixture.look(fixture.ledger).word == .holds)
    }

    /// Twenty looks at an old copy leave one piece of evidence, and the newer one put back is what it was.
    @Test func anOldCopyInTheSamePlaceLeavesOnePieceOfEvidence() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let old = try fixture.copy("old.copy")
        try fixture.recordEveryKind()
        let good = try fixture.copy("true.copy")
        _ = try await fixture.look(fixture.ledger)
        try fixture.replace(with: old)
        for _ in 1...20 {
            #expect(try await fixture.look(fixture.ledger).findings.map(\.code) == [.olderThanRemembered])
        }
        #expect(try fixture.memoryFiles(".evidence").count == 1)
        try fixture.replace(with: good)
        let verdict = try await fixture.look(fixture.ledger)
        #expect(verdict.word == .holds)
        #expect(answer(verdict) == .yes)
        #expect(try fixture.memoryFiles().count == 1)
    }

    /// Whoever forges a file of the fund's origin weakens that file and nothing else, though it names a member's key.
    @Test func aForgeryByStrangersWeakensItselfOnly() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let forgery = try fixture.forgery("forged.daxiu")
        _ = try await fixture.look(fixture.ledger)
        for _ in 1...3 {
            // Shorter than the true one: it could be an old copy, if any member had sealed it.
            #expect(try await fixture.look(forgery).doubts.map(\.code) == [.originOfStrangers])
            #expect(try await fixture.look(fixture.ledger).word == .holds)
        }
        let key = try SigningKey(name: LedgerFixture.origin, seed: Array(repeating: 3, count: 32))
        _ = try forgery.record(signer: key, time: LedgerFixture.noon) { _ in
            try (1...30).map { number in
                EntryDraft(
                    Income(category: .subsidy, amount: Money(fen: 100), reference: "R\(number)"),
                    date: try day("2025-01-06")
                )
            }
        }
        for _ in 1...3 {
            #expect(try await fixture.look(forgery).doubts.map(\.code) == [.originOfStrangers])
            #expect(try await fixture.look(fixture.ledger).word == .holds)
        }
    }

    /// Where the forgery came first, the machine cannot know; a person can.
    @Test func whereAForgeryCameFirstAPersonSettlesIt() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let forgery = try fixture.forgery("forged.daxiu")
        #expect(try await fixture.look(forgery).word == .holds)
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.originOfStrangers])
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.originOfStrangers])
        _ = try fixture.memory.settle(fixture.number(fixture.ledger))
        #expect(try await fixture.look(fixture.ledger).word == .holds)
        #expect(try await fixture.look(forgery).doubts.map(\.code) == [.historyNotOwn])
    }

    /// A history in many files is one history.
    @Test func aForgeryInManyCopiesIsToldOfOnce() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let forgery = try fixture.forgery("forged.daxiu")
        for number in 1...3 {
            let copy = fixture.folder.appending(path: "copy-\(number).daxiu").path
            try FileManager.default.copyItem(atPath: forgery.path, toPath: copy)
            #expect(try await fixture.look(LedgerFile(opening: copy)).word == .holds)
        }
        #expect(try await fixture.look(fixture.ledger).doubts.map(\.code) == [.originOfStrangers])
    }
}
