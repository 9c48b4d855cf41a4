import Foundation
import FundRules
import Testing

@testable import FundLedger
@testable import FundStatements

/// Funds that are kept as they should be and yet look unlike others.
struct HonestFund: Sendable, CustomTestStringConvertible {
    let name: String
    let seed: UInt64
    /// The one firm that has all jobs; nil: several.
    var contractor: String?
    /// What is done besides an ordinary fund's.
    let live: @Sendable (inout CorpusStory) -> Void

    var testDescription: String { name }

    static let all = [
        HonestFund(name: "one firm for everything, by vote", seed: 11, contractor: "安居工程有限公司") { _ in },
        HonestFund(name: "old elevators", seed: 12) { story in
            let days = [
                "2024-02-19", "2024-04-22", "2024-06-17", "2024-09-02", "2024-11-11", "2025-01-13", "2025-03-24",
                "2025-06-02",
                "2025-08-18", "2025-10-27",
            ]
            for (number, text) in days.enumerated() {
                guard let day = CalendarDate(text) else { continue }
                let fen = 310_019 + Int64(number * number) * 7_013
                let title = "\(number % 3 + 1)栋电梯困人抢修"
                story.mend("L\(number)", title, .elevator, fen, by: "迅达电梯维修有限公司", on: day, scope: "\(number % 3 + 1)")
            }
        },
        HonestFund(name: "bonds that are renewed", seed: 13) { story in
            let lots: [(bought: String, redeemed: String, fen: Int64)] = [
                ("2024-04-15", "2024-10-14", 10_000_000), ("2024-10-15", "2025-04-14", 10_000_000),
                ("2025-04-15", "2025-10-13", 12_000_000), ("2024-05-13", "2025-05-12", 6_000_000),
                ("2025-05-13", "", 6_500_000), ("2025-10-14", "", 12_500_000),
            ]
            for lot in lots {
                if let day = CalendarDate(lot.bought) {
                    story.add(day, "bonds") { fund, day in try fund.buyBonds(lot.fen, on: day) }
                }
                guard let day = CalendarDate(lot.redeemed) else { continue }
                story.add(day, "bonds") { fund, day in
                    try fund.move(lot.fen, from: .bonds, to: .bank, interest: lot.fen / 100 + 17, on: day)
                }
            }
        },
    ]

    /// What the audit says of it after two years.
    func report() async throws -> AuditReport {
        let folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-honest-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var chance = CorpusChance(seed)
        let units = CorpusYears.units(&chance)
        var story = try CorpusYears.story(&chance, units, contractor: contractor)
        live(&story)
        var fund = try CorpusFund(in: folder, seed: seed, on: CorpusYears.opened, units)
        try fund.live(story)
        return try await fund.audited()
    }
}
