import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

@testable import FundWitness

/// Protects: a witness trusts only keys that lead from what it cosigned, and never those of another history.
@Suite struct FollowingTests {
    /// A witness, and a ledger that it has cosigned as it stands.
    private struct Estate {
        let fixture: WitnessFixture
        let ledger: LedgerFile
        let treasurer: SigningKey
        let cashier: SigningKey
        let policy: Policy

        init() throws {
            fixture = try WitnessFixture()
            treasurer = fixture.log
            cashier = try SigningKey(name: WitnessFixture.origin, seed: Array(repeating: 3, count: 32))
            policy = .strict
            ledger = try Estate.open("fund", [treasurer], fixture)
            try record(ledger, 3)
        }

        static func open(_ name: String, _ keys: [SigningKey], _ fixture: WitnessFixture) throws -> LedgerFile {
            let open = Open(
                name: "测试苑大修基金",
                preparer: "测试苑",
                origin: WitnessFixture.origin,
                nature: .statutory,
                zone: .china,
                sharing: .area,
                members: keys.map { Member(key: $0.verifierKey, title: "司库", role: .treasurer) },
                policy: .strict
            )
            let day = try #require(CalendarDate("2025-01-01"))
            return try LedgerFile.create(
                at: fixture.folder.appending(path: "\(name).daxiu").path,
                opening: EntryDraft(open, date: day),
                signer: keys[0],
                time: WitnessFixture.noon
            ).ledger
        }

        func record(_ ledger: LedgerFile, _ body: any EntryBody, by signer: SigningKey? = nil) throws {
            let day = try #require(CalendarDate("2025-02-01"))
            _ = try ledger.record(signer: signer ?? treasurer, time: WitnessFixture.noon) { _ in
                [EntryDraft(body, date: day)]
            }
        }

        func record(_ ledger: LedgerFile, _ count: Int, by signer: SigningKey? = nil) throws {
            for _ in 0..<count {
                let reference = UUID().uuidString
                try record(ledger, Income(category: .other, amount: Money(fen: 100), reference: reference), by: signer)
            }
        }

        func copy(_ name: String) throws -> LedgerFile {
            let path = fixture.folder.appending(path: "\(name).daxiu").path
            try FileManager.default.copyItem(atPath: ledger.path, toPath: path)
            return try LedgerFile(opening: path, writable: true)
        }

        func plan(_ ledger: LedgerFile) async throws -> FollowPlan {
            try await fixture.witness().plan(following: ledger, memory: nil, now: WitnessFixture.noon)
        }

        @discardableResult
        func follow(_ ledger: LedgerFile) async throws -> FollowPlan {
            let plan = try await plan(ledger)
            try fixture.witness().carryOut(plan)
            return plan
        }

        func cosign(_ ledger: LedgerFile) throws -> Int {
            let last = try fixture.witness().log(WitnessFixture.origin).last?.checkpoint.size ?? 0
            return try fixture.answer(ledger.witnessRequest(after: last)).answer.status
        }

        func code(_ ledger: LedgerFile) async -> ProblemCode? {
            do {
                try await follow(ledger)
                return nil
            } catch {
                return (error as? Problem)?.code
            }
        }
    }

    @Test func theFirstTimeAPersonCompares() async throws {
        let estate = try Estate()
        let plan = try await estate.plan(estate.ledger)
        #expect(plan.needsComparing)
        #expect(plan.added.map(\.key) == [estate.treasurer.verifierKey])
        try estate.fixture.witness().carryOut(plan)
        #expect(try estate.cosign(estate.ledger) == 200)
        let again = try await estate.follow(estate.ledger)
        #expect(!again.needsComparing)
        #expect(again.added.isEmpty && again.dropped.isEmpty)
    }

    /// A new recorder is refused until the ledger is followed again; the old one is refused from then on.
    @Test func keysComeAndGoWithTheLedger() async throws {
        let estate = try Estate()
        try await estate.follow(estate.ledger)
        #expect(try estate.cosign(estate.ledger) == 200)
        let cashier = Member(key: estate.cashier.verifierKey, title: "出纳", role: .cashier)
        try estate.record(estate.ledger, MemberChange(.add(cashier)))
        try estate.record(estate.ledger, 1, by: estate.cashier)
        #expect(try estate.cosign(estate.ledger) == 403)
        let plan = try await estate.follow(estate.ledger)
        #expect(!plan.needsComparing)
        #expect(plan.added == [FollowedLog.Key(key: estate.cashier.verifierKey, title: "出纳")])
        #expect(try estate.cosign(estate.ledger) == 200)
        let older = try estate.copy("older")
        try estate.record(estate.ledger, MemberChange(.revoke(estate.treasurer.keyID)), by: estate.cashier)
        let dropping = try await estate.follow(estate.ledger)
        #expect(dropping.dropped.map(\.key) == [estate.treasurer.verifierKey])
        // An auditor signs no seals.
        let auditor = try SigningKey(name: WitnessFixture.origin, seed: Array(repeating: 4, count: 32))
        let member = Member(key: auditor.verifierKey, title: "审计", role: .auditor)
        try estate.record(estate.ledger, MemberChange(.add(member)), by: estate.cashier)
        #expect(try await estate.follow(estate.ledger).added.isEmpty)
        // The dismissed treasurer goes on with the copy that he still has.
        try estate.record(older, 2)
        #expect(try estate.cosign(older) == 403)
        #expect(await estate.code(older) == .witnessLedgerForks)
        try estate.record(estate.ledger, 1, by: estate.cashier)
        #expect(try estate.cosign(estate.ledger) == 200)
        #expect(try estate.fixture.witness().log(WitnessFixture.origin).keys.map(\.key) == [estate.cashier.verifierKey])
    }

    @Test func anOlderCopyIsNotFollowed() async throws {
        let estate = try Estate()
        let older = try estate.copy("older")
        try estate.record(estate.ledger, 1)
        try await estate.follow(estate.ledger)
        #expect(await estate.code(older) == .witnessLedgerOlder)
        #expect(try estate.cosign(estate.ledger) == 200)
        #expect(await estate.code(older) == .witnessLedgerOlder)
        #expect(try estate.fixture.witness().evidence().isEmpty)
    }

    /// A history that somebody wrote anew, with keys of his own in it: before anything was cosigned, and after.
    @Test func aRewrittenLedgerIsRefused() async throws {
        let estate = try Estate()
        try await estate.follow(estate.ledger)
        let stranger = estate.fixture.stranger
        let forged = try Estate.open("forged", [stranger], estate.fixture)
        try estate.record(forged, 7, by: stranger)
        #expect(await estate.code(forged) == .witnessLedgerForks)
        #expect(try estate.cosign(estate.ledger) == 200)
        #expect(await estate.code(forged) == .witnessLedgerForks)
        #expect(try estate.cosign(forged) == 403)
        // A stranger's word against the ledger is no evidence.
        #expect(try estate.fixture.witness().evidence().isEmpty)
        #expect(try estate.fixture.witness().log(WitnessFixture.origin).keys.count == 1)
    }

    /// A second history under the true key is kept, with the proof, whether or not it has a seal of the same size.
    @Test(arguments: [0, 1])
    func aSecondHistoryIsEvidence(_ together: Int) async throws {
        let estate = try Estate()
        try await estate.follow(estate.ledger)
        let other = try estate.copy("other")
        try estate.record(estate.ledger, 1)
        #expect(try estate.cosign(estate.ledger) == 200)
        if together == 1 {
            let day = try #require(CalendarDate("2025-02-01"))
            _ = try other.record(signer: estate.treasurer, time: WitnessFixture.noon) { _ in
                (0..<2).map { number in
                    EntryDraft(
                        Income(category: .other, amount: Money(fen: 100), reference: "O\(number)"),
                        date: day
                    )
                }
            }
        } else {
            try estate.record(other, 1)
        }
        #expect(await estate.code(other) == .witnessLedgerForks)
        #expect(await estate.code(other) == .witnessLedgerForks)
        let kept = try estate.fixture.witness().evidence()
        #expect(kept.count == 1)
        #expect(kept.first?.contradiction?.isProven == true)
    }

    /// By a decision of its own a ledger goes on from an older copy: who cosigned what was lost never follows it; who
    /// cosigned only what both share does.
    @Test(arguments: [true, false])
    func aLostRange(_ wasCosigned: Bool) async throws {
        let estate = try Estate()
        try await estate.follow(estate.ledger)
        #expect(try estate.cosign(estate.ledger) == 200)
        let size = try estate.ledger.size()
        let kept = try estate.copy("kept")
        try estate.record(estate.ledger, 2)
        try await estate.follow(estate.ledger)
        if wasCosigned { #expect(try estate.cosign(estate.ledger) == 200) }
        let lost = try #require(try estate.ledger.notes().last)
        try estate.record(kept, Incarnation(kept: size, lost: lost, reason: "磁盘坏了"))
        try estate.record(kept, 3)
        #expect(await estate.code(kept) == (wasCosigned ? .witnessRangeLost : nil))
        #expect(try estate.cosign(kept) == (wasCosigned ? 422 : 200))
        #expect(try estate.fixture.witness().evidence().isEmpty == !wasCosigned)
    }

    /// A key that a person names stays beside those of the ledger, until the ledger says that it is nobody's any more.
    @Test func aKeyNamedByHandStays() async throws {
        let estate = try Estate()
        let witness = try estate.fixture.witness()
        try witness.carryOut(witness.plan(trusting: estate.fixture.stranger.verifierKey))
        let plan = try await estate.follow(estate.ledger)
        #expect(plan.needsComparing)
        #expect(try witness.log(WitnessFixture.origin).keys.map(\.title) == ["", "司库"])
        let repeated = try witness.plan(trusting: estate.treasurer.verifierKey)
        #expect(!repeated.needsComparing && repeated.added.isEmpty)
    }

    /// A plan that was shown to a person is carried out only while it still says what it would do.
    @Test func aPlanThatIsOutOfDateIsRefused() async throws {
        let estate = try Estate()
        let plan = try await estate.plan(estate.ledger)
        try await estate.follow(estate.ledger)
        #expect(throws: Problem(.ledgerBusy, [.file(estate.fixture.place)])) {
            try estate.fixture.witness().carryOut(plan)
        }
    }
}
