import Foundation
import FundDesk
import Testing

@testable import daxiu

/// A ledger of three homes that a test records in without starting a program, in a folder of its own.
final class SmallDesk {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-desk-\(UUID().uuidString)")
    private(set) var desk: Desk

    var ledger: LedgerFile { desk.ledger }

    /// - Parameter moment: when everything is recorded.
    init(at moment: String = "2025-03-03T04:00:00Z", policy: Policy = .strict) throws {
        let key = try SigningKey(name: "example.org/months", seed: Array(repeating: 3, count: 32))
        let noon = try #require(Timestamp("2025-01-01T04:00:00Z"))
        let ledger = try LedgerFile.sample(in: folder, key, at: noon, policy: policy)
        let now = try #require(Timestamp(moment))
        desk = Desk(ledger, signer: key, clock: RecordingClock(now: now, isVouchedFor: true), memory: nil)
        let homes = ["1-101", "1-102", "1-201"].map {
            RegisteredUnit(code: $0, building: "1", area: Area(hundredths: 5000), use: "residence", tenure: .commercial)
        }
        try record(UnitBatch(units: homes), "2025-01-01")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @discardableResult
    func record(_ body: any EntryBody, _ day: String) throws -> Int {
        let draft = EntryDraft(body, date: try #require(CalendarDate(day)))
        return try desk.record(answering: .yes) { _ in [draft] }.recorded.items[0].sequence
    }

    @discardableResult
    func contribute(_ unit: String, _ fen: Int64, _ day: String, _ reference: String? = nil) throws -> Int {
        try record(Contribution(unit: unit, amount: Money(fen: fen), reference: reference), day)
    }

    /// A bank's file with a heading, and lines above it.
    func bank(_ lines: [String], above: String = "") throws -> BankFile {
        let path = folder.appending(path: "\(UUID().uuidString).csv").path
        let text = (above.isEmpty ? "" : above + "\n") + "日期,金额,余额,流水号\n" + lines.map { $0 + "\n" }.joined()
        try Data(text.utf8).write(to: URL(filePath: path))
        return try BankFile(path)
    }

    /// The months of a file beside the ledger.
    func months(_ bank: BankFile, on day: String = "2025-03-03") async throws -> FileMonths {
        let books = BankBooks(periods: FileMonths.periods(of: bank))
        let today = try #require(CalendarDate(day))
        return FileMonths(bank, with: try await ledger.verified(observing: books), on: today)
    }

    /// Records what a file reconciles.
    func reconcile(_ months: FileMonths) throws {
        let day = try #require(CalendarDate("2025-03-03"))
        _ = try desk.record { _ in months.drafts(dated: day) }
    }
}
