import Foundation
import FundLedger
import FundRules
import Testing
import TransparencyLog

/// What stands already is found again, wherever in the ledger it stands, and nothing else is.
@Suite struct EarlierVoucherTests {
    /// Records with a look at what was there before.
    private func look(
        _ fixture: LedgerFixture,
        _ bodies: [any EntryBody],
        on date: String,
        at time: String
    ) throws -> [Int] {
        var found: [Int] = []
        let drafts = try bodies.map { EntryDraft($0, date: try day(date)) }
        let moment = try #require(Timestamp(time))
        let review = { (review: Review) in
            found = try review.earlier.doubles(of: review.drafts).map(\.earlier.sequence)
        }
        _ = try fixture.ledger.record(signer: fixture.treasurer, time: moment, reviewing: review) { _ in drafts }
        return found
    }

    private func contribution(_ fen: Int64, _ reference: String? = nil) -> Contribution {
        Contribution(unit: "1-01", amount: Money(fen: fen), reference: reference)
    }

    /// The ledger of the fixture, and then one day after another, so that a look has something to pass over.
    @Test
    func theSameIsFoundHoweverMuchWasRecordedSince() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let first = try fixture.ledger.size()
        #expect(try look(fixture, [contribution(100)], on: "2026-01-01", at: "2026-01-01T08:00:00Z") == [])
        for number in 0..<300 {
            let other = contribution(1_000 + Int64(number))
            #expect(try look(fixture, [other], on: "2026-01-02", at: "2026-01-02T08:00:00Z") == [])
        }
        let now = "2026-01-03T08:00:00Z"
        #expect(try look(fixture, [contribution(100)], on: "2026-01-02", at: now) == [], "another day")
        #expect(try look(fixture, [contribution(100, "SK9")], on: "2026-01-01", at: now) == [], "it bears a number")
        #expect(try look(fixture, [contribution(101)], on: "2026-01-01", at: now) == [], "another amount")
        #expect(try look(fixture, [contribution(100)], on: "2026-01-01", at: now) == [first])
        // Both stand now; the last is named.
        #expect(try look(fixture, [contribution(100)], on: "2026-01-01", at: now) == [first + 304])
    }

    /// Equal rows of one command are both meant, and what was reversed is recorded anew.
    @Test
    func rowsOfOneCommandAndReversedVouchersAreNoDoubles() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordEveryKind()
        let (now, today) = ("2026-01-03T08:00:00Z", "2026-01-03")
        let first = try fixture.ledger.size()
        #expect(try look(fixture, [contribution(100), contribution(100)], on: today, at: now) == [])
        for entry in [first, first + 1] {
            #expect(try look(fixture, [Reversal(entry: entry, reason: "记错")], on: today, at: now) == [])
        }
        #expect(try look(fixture, [contribution(100)], on: today, at: now) == [])
        #expect(try look(fixture, [contribution(100), contribution(7)], on: today, at: now) == [first + 4])
    }
}
