import FundLedger
import FundRules
import Testing
import TransparencyLog

/// Members, policy and requests in a real file: sealed by the keys of their time, snapshotted, verified.
@Suite struct TrustTests {
    private func rotate(_ fixture: LedgerFixture, from old: SigningKey, to new: SigningKey) throws {
        _ = try fixture.ledger.record(signer: old, time: LedgerFixture.noon) { state in
            let text = SignedDecision.rotationText(
                origin: LedgerFixture.origin,
                previous: state.lastHash,
                old: old.keyID,
                new: new.verifierKey
            )
            let note = try SignedNote.sign(text: text, with: [old, new]).encoded
            let body = MemberChange(.rotate(old.keyID, to: new.verifierKey, note: note))
            return [EntryDraft(body, date: try day("2025-03-01"))]
        }
    }

    private func request(_ fixture: LedgerFixture, by signer: SigningKey) throws {
        let body = Request(amount: Money(fen: 500), payee: "印刷店", purpose: "公示")
        try fixture.record([EntryDraft(body, date: try day("2025-03-02"))], by: signer)
    }

    @Test(arguments: VerificationPath.allCases)
    func historyStaysSealedByTheKeysOfItsTime(_ way: VerificationPath) async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        #expect(try await fixture.verify(way).word == .holds)
        try rotate(fixture, from: fixture.treasurer, to: fixture.stranger)
        try request(fixture, by: fixture.stranger)
        let size = try fixture.ledger.size()
        #expect(throws: Problem(.recorderUnknown, [.key(fixture.treasurer.keyID)])) {
            try request(fixture, by: fixture.treasurer)
        }
        #expect(try fixture.ledger.size() == size)
        let verdict = try await fixture.verify(way)
        #expect(verdict.findings == [])
        #expect(verdict.word == .holds)
    }

    /// A writer that goes on from the snapshot knows who is a member, and what was asked and approved.
    @Test func theSnapshotKeepsWhatWaits() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        try rotate(fixture, from: fixture.treasurer, to: fixture.stranger)
        try request(fixture, by: fixture.stranger)
        let request = try fixture.ledger.size() - 1
        let drafts = try (100..<360).map { EntryDraft(try fixture.contribution($0), date: try day("2025-03-03")) }
        try fixture.record(drafts, by: fixture.stranger)
        let expense = Expense(
            category: .publication,
            amount: Money(fen: 501),
            payee: "印刷店",
            invoice: nil,
            reference: nil,
            request: request
        )
        #expect(throws: Problem(.paidOverRequest, [.entry(request), .money(500), .money(0), .money(501)])) {
            try fixture.record([EntryDraft(expense, date: try day("2025-03-04"))], by: fixture.stranger)
        }
        #expect(try fixture.ledger.currentState().trust.members.count == 2)
        #expect(try await fixture.verify(.full).findings == [])
    }
}
