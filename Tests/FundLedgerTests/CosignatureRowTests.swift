import Foundation
@testable import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// Protects: what witnesses said stands beside the checkpoints, is judged by whoever has a policy, and never makes the
/// books better or worse than they are.
struct CosignatureRowTests {
    static let time = 1_767_000_000
    static let now = Timestamp(seconds: 1_767_100_000)

    let witnesses: [CosigningKey]

    init() throws {
        witnesses = try (0..<3).map {
            try CosigningKey(name: "w\($0).example", seed: Array(repeating: 0x40 + UInt8($0), count: 32))
        }
    }

    /// Sizes 1, 3, 7, 11, 12.
    private func fixture() throws -> LedgerFixture {
        let fixture = try LedgerFixture()
        try fixture.recordEveryKind()
        return fixture
    }

    private func checkpoint(_ size: Int, _ fixture: LedgerFixture) throws -> Checkpoint {
        let note = try #require(try fixture.ledger.cosignedNote(over: size))
        return try Checkpoint(text: note.text)
    }

    @discardableResult
    private func cosign(
        _ size: Int,
        by places: Int...,
        at time: Int = time,
        in fixture: LedgerFixture
    ) throws -> [CosignatureOutcome] {
        let checkpoint = try checkpoint(size, fixture)
        let lines = try places.map { try witnesses[$0].cosign(checkpoint, time: time) }
        return try fixture.ledger.add(lines, of: witnesses.map(\.cosignerKey), now: CosignatureRowTests.now)
    }

    private func policy(_ quorum: String, logs: [SigningKey]) throws -> TrustPolicy {
        let lines =
            logs.map { "log \($0.verifierKey)" }
            + witnesses.enumerated().map { "witness w\($0) \($1.cosignerKey)" } + [quorum, "quorum g"]
        return try TrustPolicy(lines.map { $0 + "\n" }.joined().utf8)
    }

    private func verify(_ fixture: LedgerFixture, _ policy: TrustPolicy? = nil) async throws -> Verdict {
        try await LedgerFile(opening: fixture.path).verify(policy: policy, now: CosignatureRowTests.now)
    }

    private func check(_ verdict: Verdict) throws -> Verdict.Check {
        try #require(verdict.checks.first { $0.question == .witnesses })
    }

    @Test func aLedgerGetsTheTableWithTheFirstCosignature() async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let before = try await verify(fixture)
        #expect(before.witnesses.count == 0 && before.word == .holds)
        let notes = try fixture.ledger.notes()
        #expect(try fixture.ledger.cosignedNote() == SignedNote(notes[notes.count - 1]))
        try cosign(12, by: 0, 1, in: fixture)
        let after = try await verify(fixture)
        #expect(after.word == .holds && after.witnesses.count == 2, "\(after.findings)")
        #expect(try check(after).answer == .unchecked)
        #expect(try fixture.ledger.notes() == notes)
        let shown = try #require(try fixture.ledger.cosignedNote())
        #expect(try shown.cosignatures(by: witnesses.map(\.cosignerKey)).map(\.said.time) == [Self.time, Self.time])
        #expect(shown.signatures.count == 3)
        // Recording goes on, a repair keeps them, and a copy for others has them.
        try fixture.record([EntryDraft(try fixture.contribution(9), date: try day("2025-02-05"))])
        #expect(try fixture.ledger.repair() == 13)
        #expect(try await verify(fixture).witnesses.count == 2)
        let copy = fixture.folder.appendingPathComponent("copy.daxiu").path
        try fixture.ledger.share(to: copy, hasAttachments: true)
        let shared = try await LedgerFile(opening: copy).verify()
        #expect(shared.witnesses.count == 2 && shared.findings.isEmpty, "\(shared.findings)")
        let line = try witnesses[2].cosign(try checkpoint(12, fixture), time: Self.time)
        #expect(throws: Problem(.ledgerIsShared, [.file(copy)])) {
            _ = try LedgerFile(opening: copy, writable: true)
                .add([line], of: [witnesses[2].cosignerKey], now: CosignatureRowTests.now)
        }
    }

    @Test func onlyWhatIsTrueIsAdded() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let whole = try checkpoint(12, fixture)
        let keys = [witnesses[0].cosignerKey]
        func add(_ lines: NoteSignature...) throws -> [CosignatureOutcome] {
            try fixture.ledger.add(lines, of: keys, now: CosignatureRowTests.now)
        }
        func is12(_ outcome: CosignatureOutcome?, _ isAdded: Bool) -> Bool {
            switch outcome {
            case .added(12): isAdded
            case .known(12): !isAdded
            default: false
            }
        }
        let other = try Checkpoint(origin: whole.origin, size: 12, root: TreeHasher.emptyRoot)
        let longer = try Checkpoint(origin: whole.origin, size: 13, root: whole.root)
        for wrong in [other, longer] {
            let outcomes = try add(witnesses[0].cosign(wrong, time: Self.time))
            guard case .unfit = outcomes[0] else { Issue.record("\(outcomes)"); continue }
        }
        guard case .unknownKey = try add(witnesses[1].cosign(whole, time: Self.time))[0] else {
            Issue.record("an unknown key's was added")
            return
        }
        let late = Int(CosignatureRowTests.now.seconds) + 3_601
        guard case .ahead = try add(witnesses[0].cosign(whole, time: late))[0] else {
            Issue.record("a time that has not come was added")
            return
        }
        #expect(try fixture.ledger.cosignedNote()?.signatures.count == 1)
        // The newest of one key over one size stays.
        #expect(is12(try add(witnesses[0].cosign(whole, time: Self.time)).first, true))
        #expect(is12(try add(witnesses[0].cosign(whole, time: Self.time)).first, false))
        #expect(is12(try add(witnesses[0].cosign(whole, time: Self.time - 1)).first, false))
        #expect(is12(try add(witnesses[0].cosign(whole, time: Self.time + 1)).first, true))
        let shown = try #require(try fixture.ledger.cosignedNote())
        #expect(try shown.cosignatures(by: keys).map(\.said.time) == [Self.time + 1])
        let smaller = try add(witnesses[0].cosign(try checkpoint(3, fixture), time: Self.time))
        guard case .added(3) = smaller[0] else {
            Issue.record("\(smaller)")
            return
        }
    }

    @Test func theNewestCheckpointThatSatisfiesThePolicyCounts() async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let two = try policy("group g 2 w0 w1 w2", logs: [fixture.treasurer])
        let none = try await verify(fixture, two)
        #expect(none.word == .weak && none.witnesses.isMet == false && none.witnesses.best == nil)
        #expect(try check(none).answer == .no)
        try cosign(3, by: 0, 1, in: fixture)
        try cosign(7, by: 0, 2, in: fixture)
        try cosign(12, by: 1, in: fixture)
        let verdict = try await verify(fixture, two)
        #expect(verdict.word == .holds && verdict.witnesses.isMet == true, "\(verdict.findings)")
        #expect(verdict.witnesses.best?.size == 7 && verdict.witnesses.best?.standing.held == 2)
        #expect(verdict.witnesses.best?.cosigners.map(\.name) == ["w0", "w2"])
        #expect(verdict.witnesses.best?.time == Timestamp(seconds: Int64(Self.time)))
        #expect(try check(verdict).answer == .yes)
        #expect(try check(verdict).detail[.en].contains("5 follow unwitnessed"))
        let all = try await verify(fixture, try policy("group g all w0 w1 w2", logs: [fixture.treasurer]))
        #expect(all.word == .weak && all.witnesses.best?.size == 7, "the newest of those that come nearest")
        let any = try await verify(fixture, try policy("group g any w0 w1 w2", logs: []))
        #expect(any.witnesses.best?.size == 12 && any.word == .holds && any.witnesses.listed == nil)
        // Somebody else's log key vouches for nothing here.
        let strangers = try await verify(fixture, try policy("group g any w0 w1 w2", logs: [fixture.stranger]))
        #expect(strangers.word == .weak && strangers.witnesses.listed == 0 && strangers.witnesses.best == nil)
    }

    /// What a machine was asked does not change what it remembers of the ledger.
    @Test func aLedgerThatTooFewCosignedIsRememberedAllTheSame() async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let two = try policy("group g 2 w0 w1 w2", logs: [fixture.treasurer])
        let verdict = try await fixture.ledger.verify(memory: fixture.memory, policy: two)
        #expect(verdict.word == .weak)
        let again = try await fixture.ledger.verify(memory: fixture.memory)
        #expect(again.checks.contains { $0.question == .memory && $0.answer == .yes })
    }

    @Test func keysThatListedOnesBroughtInCountAsListed() async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let cashier = Member(key: fixture.stranger.verifierKey, title: "出纳", role: .cashier)
        try fixture.record([EntryDraft(MemberChange(.add(cashier)), date: try day("2025-12-31"))])
        try fixture.record(
            [EntryDraft(try fixture.contribution(9), date: try day("2025-12-31"))],
            by: fixture.stranger
        )
        let listed = try await verify(fixture, TrustPolicy(pins: [fixture.treasurer.verifierKey]))
        #expect(listed.word == .holds && listed.witnesses.listed == 14)
        // The other way round nobody brought the treasurer in.
        let other = try await verify(fixture, TrustPolicy(pins: [fixture.stranger.verifierKey]))
        #expect(other.word == .holds && other.witnesses.listed == 14)
        try fixture.record([EntryDraft(try fixture.contribution(11), date: try day("2025-12-31"))])
        let now = try await verify(fixture, TrustPolicy(pins: [fixture.stranger.verifierKey]))
        #expect(now.witnesses.listed == 14)
        #expect(now.checks.contains { $0.question == .seals && $0.answer == .unchecked })
    }

    @Test func aTimeThatHasNotComeDoesNotCount() async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        try cosign(12, by: 0, in: fixture)
        let any = try policy("group g any w0 w1 w2", logs: [])
        let early = Timestamp(seconds: Int64(Self.time) - 3_601)
        let verdict = try await LedgerFile(opening: fixture.path).verify(policy: any, now: early)
        #expect(verdict.word == .weak && verdict.witnesses.ahead == 1)
        let nearly = Timestamp(seconds: Int64(Self.time) - 3_600)
        #expect(try await LedgerFile(opening: fixture.path).verify(policy: any, now: nearly).word == .holds)
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let codes: [ProblemCode]
        /// Whether it is a finding only for whoever knows the witness.
        var needsPolicy = false
    }

    static let changes = [
        Change(testDescription: "no line", sql: "UPDATE cosignature SET line = 'x'", codes: [.cosignatureMalformed]),
        Change(
            testDescription: "a hyphen for the dash",
            sql: "UPDATE cosignature SET line = replace(line, '—', '-')",
            codes: [.cosignatureMalformed]
        ),
        Change(
            testDescription: "a line feed",
            sql: "UPDATE cosignature SET line = line || char(10)",
            codes: [.cosignatureMalformed]
        ),
        Change(
            testDescription: "more than a line has",
            sql: "UPDATE cosignature SET line = line || printf('%.*c', 9000, 'A')",
            codes: [.cosignatureMalformed]
        ),
        Change(testDescription: "another size", sql: "UPDATE cosignature SET size = 5", codes: [.cosignatureMalformed]),
        Change(testDescription: "a size of 0", sql: "UPDATE cosignature SET size = 0", codes: [.cosignatureMalformed]),
        Change(testDescription: "less", sql: "UPDATE cosignature SET size = -1", codes: [.cosignatureMalformed]),
        Change(
            testDescription: "the same key twice",
            sql: "INSERT INTO cosignature SELECT 12, substr(line, 1, 40) || 'AAAA' FROM cosignature",
            codes: [.cosignatureMalformed]
        ),
        Change(
            testDescription: "a hundred of strangers",
            sql: """
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 70)
                INSERT INTO cosignature SELECT 12, '— s' || i || ' AAAAKgE=' FROM n
                """,
            codes: Array(repeating: .cosignatureMalformed, count: 7)
        ),
        Change(
            testDescription: "a checkpoint that is gone",
            sql: "DELETE FROM checkpoint WHERE size = 11; UPDATE cosignature SET size = 11",
            codes: [.cosignatureMalformed]
        ),
        Change(
            testDescription: "another checkpoint",
            sql: "UPDATE cosignature SET size = 11",
            codes: [.cosignatureInvalid],
            needsPolicy: true
        ),
        Change(
            testDescription: "other letters",
            sql: "UPDATE cosignature SET line = substr(line, 1, length(line) - 4) || 'AAAA'",
            codes: [.cosignatureInvalid],
            needsPolicy: true
        ),
        Change(
            testDescription: "a shorter line",
            sql: "UPDATE cosignature SET line = substr(line, 1, length(line) - 4)",
            codes: [.cosignatureInvalid],
            needsPolicy: true
        ),
        Change(
            testDescription: "a table of another shape",
            sql: """
                PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', 'STRICT ') \
                WHERE name = 'cosignature'
                """,
            codes: [.schemaDiffers]
        ),
    ]

    @Test(arguments: changes) func everyChangeIsFound(_ change: Change) async throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        try cosign(12, by: 0, in: fixture)
        try fixture.tamper { try $0.execute(sql: change.sql) }
        let known = try policy("group g any w0 w1 w2", logs: [])
        let asked = try await verify(fixture, known)
        #expect(asked.findings.map(\.code) == change.codes, "\(asked.findings)")
        #expect(asked.word == .fails)
        let unasked = try await verify(fixture)
        #expect(unasked.findings.map(\.code) == (change.needsPolicy ? [] : change.codes), "\(unasked.findings)")
        guard change.codes.contains(.cosignatureMalformed) else { return }
        #expect(try check(unasked).answer == .no)
        // The books are not concerned: recording goes on, and a repair takes such rows out.
        try fixture.record([EntryDraft(try fixture.contribution(9), date: try day("2025-02-05"))])
        _ = try fixture.ledger.repair()
        #expect(try await verify(fixture).findings.isEmpty)
    }

    /// The last checkpoint is asked for, from what the witness cosigned last, and whoever has that finds the proof to hold.
    @Test func aRequestProvesThatItGoesOn() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let first = try fixture.ledger.witnessRequest(for: "w0.example")
        #expect(first.oldSize == 0 && first.proof.isEmpty && first.checkpoint.size == 12)
        try cosign(3, by: 0, in: fixture)
        try cosign(7, by: 1, in: fixture)
        let next = try fixture.ledger.witnessRequest(for: "w0.example")
        #expect(next.oldSize == 3)
        let old = try checkpoint(3, fixture)
        #expect(next.consistency.isValid(firstRoot: old.root, secondRoot: next.checkpoint.root, hasher: TreeHasher()))
        #expect(try AddCheckpointRequest(next.text) == next)
        #expect(try fixture.ledger.witnessRequest(for: "w0.example", keyID: KeyID(value: 1)).oldSize == 0)
        for size in 0...12 {
            let request = try fixture.ledger.witnessRequest(after: size)
            #expect(request.oldSize == size)
            #expect(request.proof.isEmpty == (size == 0 || size == 12))
        }
        #expect(throws: Problem(.cosignedSizeUnfit, [.number(13), .number(12)])) {
            _ = try fixture.ledger.witnessRequest(after: 13)
        }
    }

    @Test func aPolicyIsRememberedForAnOrigin() throws {
        let fixture = try fixture()
        defer { fixture.remove() }
        let origin = try #require(try fixture.ledger.claimedOrigin())
        #expect(origin == LedgerFixture.origin)
        let memory = fixture.memory
        #expect(try memory.policy(origin: origin) == nil)
        let two = try policy("group g 2 w0 w1 w2", logs: [fixture.treasurer])
        try memory.remember(policy: two, origin: origin)
        let bytes = try #require(try memory.policy(origin: origin))
        #expect(try TrustPolicy(bytes) == two)
        #expect(try memory.policy(origin: "example.org/other") == nil)
        // It is no history, and no damage to one.
        #expect(memory.remembered(origin: origin).isEmpty)
        try memory.forgetPolicy(origin: origin)
        try memory.forgetPolicy(origin: origin)
        #expect(try memory.policy(origin: origin) == nil)
        try FileManager.default.createDirectory(
            atPath: memory.policyPath(origin: origin),
            withIntermediateDirectories: true
        )
        #expect(throws: Problem.self) { _ = try memory.policy(origin: origin) }
    }
}
