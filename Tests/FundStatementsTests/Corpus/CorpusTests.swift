import Foundation
import FundRules
import Testing

@testable import FundLedger
@testable import FundStatements

/// The audit against a fund whose every fault is known: what it finds, and what it raises where there is nothing.
///
/// `DAXIU_LONG=1 DAXIU_RECORD_TRANSCRIPTS=1 swift test --filter CorpusTests` writes `audit-corpus.txt` anew, for review in
/// a diff: one line a scheme with how well it was found, by what, how many findings there were in all, and what was done.
struct CorpusTests {
    private static let isLong = ProcessInfo.processInfo.environment["DAXIU_LONG"] == "1"
    private static let isRecording = ProcessInfo.processInfo.environment["DAXIU_RECORD_TRANSCRIPTS"] == "1"
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "audit-corpus.txt")
    /// Every so manieth scheme is tried where there is little time.
    private static let step = isLong ? 1 : 16
    /// The funds of the seeds, which both tests lay their hands on.
    private static let corpora = Result { try (isLong ? [1, 2, 3, 4, 5] : [1]).map { try Corpus(seed: $0) } }

    @Test
    func findsWhatTheTableSays() async throws {
        let corpus = try CorpusTests.corpora.get()[0]
        let clean = try await corpus.clean()
        var table = CorpusTable()
        for (number, scheme) in CorpusScheme.all.enumerated() where number.isMultiple(of: CorpusTests.step) {
            do {
                let (fund, report) = try await corpus.kept(scheme.name, scheme.lay)
                table.add(scheme, fund, report, clean: clean)
            } catch {
                Issue.record(error, "\(scheme.name)")
            }
        }
        if CorpusTests.isLong, CorpusTests.isRecording {
            let heading = "\(table.rows.count) schemes: \(table.totals); \(clean.findings.count) findings without any."
            let found = clean.findings.map { "  \($0.severity.rawValue) \($0.id): \($0.detail.en)" }
            let lines = [heading] + found + [""] + table.rows.map(\.text)
            try (lines.joined(separator: "\n") + "\n").write(to: CorpusTests.file, atomically: true, encoding: .utf8)
        }
        let kept = Set(try String(contentsOf: CorpusTests.file, encoding: .utf8).components(separatedBy: "\n"))
        for row in table.rows { #expect(kept.contains(row.text), "\(row.text)") }
    }

    /// Of a fund that is kept as it should be next to nothing is asked.
    @Test(arguments: 0..<(isLong ? 5 : 1))
    func cleanYears(_ index: Int) async throws {
        let report = try await CorpusTests.corpora.get()[index].clean()
        let told = report.findings.map { "\($0.severity.rawValue) \($0.id): \($0.detail.en)" }
        #expect(told.count <= 1, "\(told.joined(separator: "\n"))")
        #expect(!report.findings.contains { $0.severity == .high })
    }

    /// Every scheme has a name of its own, and a detector may be expected before there is one.
    @Test
    func schemesAreNamed() {
        let names = CorpusScheme.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(CorpusScheme.all.allSatisfy { !$0.expected.isEmpty && $0.deed.count < 80 })
    }
}
