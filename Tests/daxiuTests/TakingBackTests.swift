import Foundation
import FundDesk
import Testing

/// What was recorded is taken back as it can be, and what homes paid is what stands.
@Suite("Taking back")
struct TakingBackTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-back-\(UUID().uuidString)")
    private let key: SigningKey
    private let ledger: LedgerFile

    /// A ledger with one home, which owes 10.00 a month from 2024-11 on.
    init() throws {
        key = try SigningKey.generate(name: "example.org/back")
        ledger = try LedgerFile.sample(in: folder, key, at: TakingBackTests.noon(), on: "2024-11-01")
        let day = try #require(CalendarDate("2024-11-01"))
        let area = Area(hundredths: 5_000)
        let home = RegisteredUnit(code: "1-01", building: "1", area: area, use: "residence", tenure: .commercial)
        let rate = Rate(amount: 2_000, basis: .area, from: day.month, scope: ["all"])
        try record { _ in [EntryDraft(UnitBatch(units: [home]), date: day), EntryDraft(rate, date: day)] }
    }

    private static func noon() throws -> Timestamp { try #require(Timestamp("2025-02-10T04:00:00Z")) }

    @discardableResult
    private func record(_ drafts: (FundState) throws -> [EntryDraft]) throws -> Recorded {
        try ledger.record(signer: key, time: TakingBackTests.noon(), drafts)
    }

    private func paid(_ yuan: Int64) -> Contribution {
        Contribution(unit: "1-01", amount: Money(fen: yuan * 100), reference: nil)
    }

    @Test("what came later is taken back first")
    func order() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let day = try #require(CalendarDate("2025-02-05"))
        // The cash is drawn out of what was paid in.
        let drawn = Transfer(amount: Money(fen: 8_000), from: .bank, to: .imprest, reference: nil)
        try record { _ in [EntryDraft(paid(100), date: day), EntryDraft(drawn, date: day)] }
        let last = try LastRecording(in: ledger)
        #expect(last.rows.map(\.sequence) == [3, 4])
        #expect(throws: Problem.self, "the other way round the bank account is below zero") {
            try record { last.reversals("记错", in: $0, on: day).reversed() }
        }
        let reversed = try record { last.reversals("记错", in: $0, on: day) }
        #expect(reversed.state.reversed == [3, 4])
        #expect(try EntryLookup(ledger).reversals(of: [3, 4]) == [4: 5, 3: 6])
    }

    @Test("what a home paid counts corrections, and refunds as they stand")
    func owed() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let day = try #require(CalendarDate("2025-02-05"))
        func owed() throws -> Int64? {
            try PastVouchers(ledger, try ledger.currentState()).owed(by: "1-01", through: day.month)
        }
        #expect(try owed() == 4_000)
        for text in ["2024-11", "2024-12"] {
            let month = try #require(Month(text))
            try record { [EntryDraft(Close(period: month, in: $0), date: month.lastDay)] }
        }
        let missing = Correction(of: try #require(Year("2024")), paid(20))
        let corrected = try record { _ in [EntryDraft(missing, date: day)] }
        #expect(try owed() == 2_000)
        let refund = Refund(of: corrected.items[0].sequence, amount: Money(fen: 500), reference: nil)
        let refunded = try record { _ in [EntryDraft(refund, date: day)] }
        #expect(try owed() == 2_500)
        try record { _ in [EntryDraft(Reversal(entry: refunded.items[0].sequence, reason: "记错"), date: day)] }
        #expect(try owed() == 2_000)
    }
}
