import FundLedger
import FundRules
import GRDB
import Testing
import TransparencyLog

/// The kinds that complete the bookkeeping, in a real file: recorded, snapshotted, verified, repaired.
@Suite struct BookkeepingTests {
    private static let later = Timestamp("2026-02-20T04:00:00Z") ?? Timestamp(seconds: 0)

    private func record(_ fixture: LedgerFixture, _ drafts: (FundState) throws -> [EntryDraft]) throws {
        _ = try fixture.ledger.record(signer: fixture.treasurer, time: BookkeepingTests.later, drafts)
    }

    private func home(_ code: String, _ area: Int64) -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: "1",
            area: Area(hundredths: area),
            use: "residence",
            tenure: .commercial
        )
    }

    /// Homes change, a contribution is refunded, the year closes and is corrected, all before the snapshot is taken.
    private func turn(_ fixture: LedgerFixture) throws {
        try fixture.recordEveryKind()
        let contribution = try fixture.ledger.size()
        try fixture.record([
            EntryDraft(try fixture.contribution(8), date: try day("2025-02-01")),
            EntryDraft(Refund(of: contribution, amount: Money(fen: 85), reference: "TH1"), date: try day("2025-02-02")),
            EntryDraft(
                Split(unit: "1-01", parts: [home("1-01A", 3000), home("1-01B", 2236)]),
                date: try day("2025-02-03")
            ),
            EntryDraft(Title(unit: "1-01A", group: "G9", deed: "D-1"), date: try day("2025-02-04")),
            EntryDraft(
                Rate(amount: 1500, basis: .area, from: try #require(Month("2025-01")), scope: ["all"]),
                date: try day("2025-02-04")
            ),
        ])
        try record(fixture) { [EntryDraft(Destruction(unit: "1-01A", in: $0), date: try day("2025-02-05"))] }
        try record(fixture) { state in
            let book = Money(fen: state.bankBalance(at: try #require(Month("2025-02"))))
            let body = Reconciliation(
                period: try #require(Month("2025-02")),
                bank: book,
                book: book,
                file: TreeHasher.emptyRoot,
                bankOnly: [],
                ledgerOnly: []
            )
            return [EntryDraft(body, date: try day("2025-03-01"))]
        }
        for month in 2...12 {
            let month = try #require(Month(year: 2025, month: month))
            try record(fixture) { [EntryDraft(Close(period: month, in: $0), date: month.lastDay)] }
        }
        let year = try #require(Year("2025"))
        try record(fixture) { _ in [EntryDraft(Closing(year: year), date: year.december.lastDay)] }
        try record(fixture) { _ in
            [
                EntryDraft(Correction(of: year, try fixture.contribution(10)), date: try day("2026-02-01")),
                EntryDraft(Reversal(entry: 6, reason: "退回"), date: try day("2026-02-02")),
            ]
        }
    }

    @Test func aSnapshotCarriesEverythingTheRulesAsk() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try turn(fixture)
        let before = try fixture.ledger.currentState()
        try record(fixture) { _ in
            try (0..<256).map { _ in
                EntryDraft(
                    Contribution(unit: "2-01", amount: Money(fen: 1), reference: nil),
                    date: try day("2026-02-03")
                )
            }
        }
        let queue = try DatabaseQueue(path: fixture.path)
        #expect(try await queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM snapshot") } == 1)
        let after = try fixture.ledger.currentState()
        #expect(after.payables == before.payables)
        #expect(after.register.departure(of: 0)?.successors.count == 2)
        #expect(after.rates.count == 1 && after.reconciled.count == 1 && after.years.isEmpty)
        let verdict = try await fixture.ledger.verify()
        #expect(verdict.word == .holds, "\(verdict.findings.map { $0.message(in: .en) })")
        #expect(try fixture.ledger.repair() == after.size)
        #expect(try fixture.ledger.currentState().encoded() == after.encoded())
    }

    /// What may not be undone, in the file as in memory: nothing is stored.
    @Test func aReversalIntoAClosedMonthIsRefused() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try turn(fixture)
        let bytes = try fixture.bytes()
        let problem = #expect(throws: Problem.self) {
            try record(fixture) { _ in
                [EntryDraft(Reversal(entry: 4, reason: "记错"), date: try day("2025-12-31"))]
            }
        }
        #expect(problem?.code == .monthClosed)
        #expect(try fixture.bytes() == bytes)
    }
}
