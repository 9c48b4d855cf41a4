import Foundation
import FundRules
import Testing

@testable import FundLedger
@testable import FundStatements

/// The audit against a fund whose every fault is known: what it finds, and what it raises where there is nothing.
///
/// `DAXIU_LONG=1 DAXIU_RECORD_TRANSCRIPTS=1 swift test --filter CorpusTests` writes `audit-corpus.txt` and the handbook's
/// table anew, for review in a diff: one line a scheme with how well it was found, by what, how many findings there were in
/// all, and what was done.
struct CorpusTests {
    private static let isLong = ProcessInfo.processInfo.environment["DAXIU_LONG"] == "1"
    private static let isRecording = ProcessInfo.processInfo.environment["DAXIU_RECORD_TRANSCRIPTS"] == "1"
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "audit-corpus.txt")
    private static let page = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/daxiu/daxiu.docc/Audit.md")
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
            let found = clean.findings.map { "  " + CorpusTests.told($0) }
            let lines = [heading] + found + [""] + table.rows.map(\.text)
            try (lines.joined(separator: "\n") + "\n").write(to: CorpusTests.file, atomically: true, encoding: .utf8)
            try CorpusTests.recordHandbook(table)
        }
        let kept = Set(try String(contentsOf: CorpusTests.file, encoding: .utf8).components(separatedBy: "\n"))
        let page = Set(try String(contentsOf: CorpusTests.page, encoding: .utf8).components(separatedBy: "\n"))
        for row in table.rows { #expect(kept.contains(row.text), "\(row.text)") }
        for line in table.handbook(.zh) + table.handbook(.en) { #expect(page.contains(line), "\(line)") }
    }

    /// Puts the table into the handbook in place of the one that stands there in each language.
    private static func recordHandbook(_ table: CorpusTable) throws {
        var lines = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
        for language in [Language.zh, .en] {
            let rows = table.handbook(language)
            let first = try #require(lines.firstIndex(of: rows[0]))
            let end = lines[first...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
            lines.replaceSubrange(first..<end, with: rows)
        }
        try lines.joined(separator: "\n").write(to: page, atomically: true, encoding: .utf8)
    }

    /// Of a fund that is kept as it should be next to nothing is asked.
    @Test(arguments: 0..<(isLong ? 5 : 1))
    func cleanYears(_ index: Int) async throws {
        let report = try await CorpusTests.corpora.get()[index].clean()
        let told = report.findings.map(CorpusTests.told)
        #expect(told.count <= 1, "\(told.joined(separator: "\n"))")
        #expect(!report.findings.contains { $0.severity == .high })
    }

    /// The kinds are found, and not the table's examples: with other figures and under another policy.
    @Test(.enabled(if: isLong))
    func findsOtherFigures() async throws {
        let corpus = try CorpusTests.corpora.get()[1]
        let clean = try await corpus.clean()
        for scheme in CorpusScheme.others {
            do {
                let (fund, report) = try await corpus.kept(scheme.name, scheme.lay)
                let (result, _) = scheme.result(fund, report, clean: clean)
                let told = CorpusScheme.new(report, clean).map(CorpusTests.told).joined(separator: "\n")
                #expect(result == .clearly, "\(scheme.name): \(told)")
            } catch {
                Issue.record(error, "\(scheme.name)")
            }
        }
    }

    /// What is ordinary and only looks like a scheme is not asked about.
    @Test
    func passesNearMisses() async throws {
        let corpus = try CorpusTests.corpora.get()[0]
        let clean = try await corpus.clean()
        for (number, miss) in NearMiss.all.enumerated() where number.isMultiple(of: CorpusTests.step) {
            do {
                let report = try await corpus.kept(miss.name, miss.lay).report
                let new = CorpusScheme.new(report, clean).map(CorpusTests.told)
                #expect(new.isEmpty, "\(miss.name), \(miss.deed): \(new.joined(separator: "\n"))")
            } catch {
                Issue.record(error, "\(miss.name)")
            }
        }
    }

    /// Funds that are kept as they should be and look unlike others.
    @Test(.enabled(if: isLong), arguments: HonestFund.all)
    func honestFunds(_ fund: HonestFund) async throws {
        let report = try await fund.report()
        let told = report.findings.map(CorpusTests.told)
        #expect(told.count <= 1, "\(told.joined(separator: "\n"))")
        #expect(!report.findings.contains { $0.severity == .high })
    }

    private static func told(_ finding: AuditFinding) -> String {
        "\(finding.severity.rawValue) \(finding.id): \(finding.detail.en)"
    }

    /// Every scheme has a name of its own, and a detector that there is.
    @Test
    func schemesAreNamed() {
        let schemes = CorpusScheme.all + CorpusScheme.others
        let names = schemes.map(\.name) + NearMiss.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(schemes.allSatisfy { !$0.expected.isEmpty && $0.deed.count < 80 })
        #expect(Set(schemes.flatMap(\.expected)).isSubset(of: AuditExplanation.names))
    }
}
