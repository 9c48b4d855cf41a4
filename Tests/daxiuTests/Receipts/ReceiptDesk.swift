import Foundation
import FundDesk
import Testing

/// A small ledger with a closed month and three homes, for receipts of what they had.
final class ReceiptDesk: Sendable {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-receipts-\(UUID().uuidString)")
    let key: SigningKey
    let ledger: LedgerFile
    /// Some hash.
    let root = TreeHasher.emptyRoot

    static let time = 1_751_250_000
    static let now = Timestamp(seconds: 1_751_260_000)

    init() throws {
        key = try SigningKey(name: "example.org/receipts", seed: Array(repeating: 7, count: 32))
        let noon = try #require(Timestamp("2025-02-01T04:00:00Z"))
        ledger = try LedgerFile.sample(in: folder, key, at: noon)
        let day = try #require(CalendarDate("2025-01-01"))
        let units = ["1-01", "1-02", "1-03"].map { code in
            let area = Area(hundredths: 5_000)
            return RegisteredUnit(code: code, building: "1", area: area, use: "residence", tenure: .commercial)
        }
        for batch in UnitBatch.batches(units) {
            _ = try ledger.record(signer: key, time: noon) { _ in [EntryDraft(batch, date: day)] }
        }
        for (unit, fen) in [("1-01", Int64(12_300)), ("1-02", 4_567), ("1-03", 999)] {
            let contribution = Contribution(unit: unit, amount: Money(fen: fen), reference: nil)
            _ = try ledger.record(signer: key, time: noon) { _ in [EntryDraft(contribution, date: day)] }
        }
        _ = try ledger.record(signer: key, time: noon) { state in
            let month = state.nextToClose
            return [EntryDraft(Close(period: month, in: state), date: month.lastDay)]
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The receipts of what homes had, as the ledger is now.
    func receipts(knowing witnesses: [CosignerKey] = []) async throws -> BalanceReceipts {
        let books = try BalanceBooks(nil, of: ledger, memory: nil)
        return try BalanceReceipts(await ledger.verified(observing: books), in: ledger, knowing: witnesses)
    }

    /// The receipt of what a home had.
    func balance(_ unit: String) async throws -> Receipt { try await receipts().receipt(of: unit) }

    /// Some neighbours.
    static func witnesses() throws -> [CosigningKey] {
        try (0..<3).map {
            try CosigningKey(name: "witness.example/\($0)", seed: Array(repeating: 0x50 + UInt8($0), count: 32))
        }
    }

    /// A file with some bytes.
    func file(_ bytes: [UInt8]) throws -> String {
        let path = folder.appending(path: UUID().uuidString).path
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// What editors and mail programs do to every text.
    static let edits: [@Sendable (String) -> [UInt8]] = [
        { Array($0.replacing("\n", with: "\r\n").utf8) },
        { [0xEF, 0xBB, 0xBF] + Array($0.replacing("\n", with: " \t\r\n").utf8) + Array("\r\n\r\n".utf8) },
        { [0xFF, 0xFE] + $0.replacing("\n", with: " \r\n").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
        { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } },
        { $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
        { Array(("\n\n" + $0.replacing(" ", with: "\u{A0}")).utf8.dropLast()) },
    ]
}
