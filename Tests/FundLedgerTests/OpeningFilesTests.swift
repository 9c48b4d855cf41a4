import Foundation
import FundLedger
import FundRules
import Testing

/// What is no ledger, or no whole one, is refused by name.
@Suite struct OpeningFilesTests {
    @Test func whatIsNoLedgerIsRefused() throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        let text = fixture.folder.appendingPathComponent("text.daxiu")
        try Data(repeating: 0x61, count: 5000).write(to: text)
        let empty = fixture.folder.appendingPathComponent("empty.daxiu")
        try Data().write(to: empty)
        let cases: [(String, ProblemCode)] = [
            (fixture.folder.appendingPathComponent("none.daxiu").path, .fileMissing),
            (fixture.folder.path, .fileIsDirectory),
            (text.path, .fileNotALedger),
            (empty.path, .fileNotALedger),
        ]
        for (path, code) in cases {
            let problem = #expect(throws: Problem.self) { try LedgerFile(opening: path) }
            #expect(problem?.code == code)
        }
    }

    /// A copy that was cut short is not taken for a shorter ledger.
    @Test func aTruncatedFileDoesNotHold() async throws {
        let fixture = try LedgerFixture()
        defer { fixture.remove() }
        try fixture.recordContributions(until: 600)
        let bytes = try fixture.bytes()
        for kept in [bytes.count - 4096, bytes.count / 2, 8192] {
            let path = fixture.folder.appendingPathComponent("cut-\(kept).daxiu")
            try bytes.prefix(kept).write(to: path)
            let findings = await findings(in: path.path)
            #expect(findings.contains(.databaseDamaged), "\(kept): \(findings)")
        }
    }

    /// Where even the head of the file is beyond reading, opening says what verifying would.
    private func findings(in path: String) async -> [ProblemCode] {
        do {
            return try await LedgerFile(opening: path).verify().findings.map(\.code)
        } catch {
            return [(error as? Problem)?.code].compactMap { $0 }
        }
    }
}
