import Foundation
import FundRules
import Testing

@testable import FundLedger
@testable import FundStatements

/// The fund of a seed, kept until schemes may be laid into copies of it.
final class Corpus: Sendable {
    private let folder: URL
    private let fund: CorpusFund
    private let rest: CorpusStory

    init(seed: UInt64) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "daxiu-corpus-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var chance = CorpusChance(seed)
        let units = CorpusYears.units(&chance)
        let story = try CorpusYears.story(&chance, units)
        let (before, after) = story.cut(at: try #require(CorpusYears.forked))
        var fund = try CorpusFund(in: folder, seed: seed, on: CorpusYears.opened, units)
        try fund.live(before)
        self.fund = fund
        rest = after
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// What the audit says of the fund as it was kept.
    func clean() async throws -> AuditReport { try await kept("clean") { _ in }.report }

    /// A copy that went on with a scheme in it, and what the audit says of it.
    func kept(
        _ name: String,
        _ lay: (inout CorpusStory) -> Void
    ) async throws -> (fund: CorpusFund, report: AuditReport) {
        let path = folder.appending(path: "\(name)-\(UUID().uuidString).daxiu").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var copy = try fund.copy(to: path)
        var story = rest
        lay(&story)
        try copy.live(story.cut(at: try #require(CorpusYears.last)).before)
        return (copy, try await copy.audited())
    }
}
