import Foundation
import FundRules
import Testing
import TransparencyLog

/// Protects: `Schema/FORMAT.md` §8.4. The timestamps of the vectors are true, and the second verifier counts them, and says
/// which are none or are over something else.
@Suite(.enabled(if: VerifierScript.isAvailable, "needs python3 with the package cryptography"))
struct StampedVectorTests {
    private struct Row {
        let size: Int
        let token: TimestampToken
        let chain: [UInt8]
    }

    private func bytes(_ digits: Substring) throws -> [UInt8] {
        try stride(from: 0, to: digits.utf8.count, by: 2).map { index in
            try #require(UInt8(digits.dropFirst(index).prefix(2), radix: 16))
        }
    }

    private func rows() throws -> [Row] {
        try Files.vector("ledger.timestamps").split(separator: "\n").map { line in
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            let bytes = try parts.dropFirst().map(bytes)
            return Row(size: try #require(Int(parts[0])), token: try TimestampToken(bytes[0]), chain: bytes[1])
        }
    }

    /// The second was signed under a certificate between, which the token has not.
    @Test func theStoredTimestampsAreTrue() throws {
        let authority = try TimestampAuthority(Array(Files.vector("ledger.timestamp-ca.pem").utf8))
        let notes = try ExampleLedger().notes.map { try Checkpoint(text: $0.text) }
        let rows = try rows()
        #expect(rows.map(\.size) == [notes[0].size, notes[9].size])
        for row in rows {
            let checkpoint = try #require(notes.first { $0.size == row.size })
            #expect(row.token.isOver(checkpoint))
            guard case .stamped = authority.judgement(of: row.token, chain: row.chain) else {
                Issue.record("the timestamp over \(row.size) is not true")
                continue
            }
        }
        #expect(authority.judgement(of: rows[1].token) == .unknown)
        #expect(rows.map(\.token.time) == [1_750_000_001, 1_750_777_601])
    }

    /// What the script says of the example with timestamps.
    private func judge(_ change: (String) -> String) throws -> (status: Int32, unchecked: Int?, codes: [Int]) {
        struct Opinion: Decodable {
            let unchecked: [String: Int]?
            let findings: [VerifierScript.Result.Finding]
        }
        let run = try VerifierScript.run(
            lines: Data(Files.vector("ledger.jsonl").utf8),
            ballots: Data(Files.vector("ledger.ballots").utf8),
            beside: ["--timestamps": change(try Files.vector("ledger.timestamps"))]
        )
        let opinion = try JSONDecoder().decode(Opinion.self, from: Data(run.output.utf8))
        return (run.status, opinion.unchecked?["timestamps"], opinion.findings.map(\.code))
    }

    @Test func theSecondVerifierCountsThem() throws {
        let outcome = try judge { $0 }
        #expect(outcome.status == 0 && outcome.unchecked == 2 && outcome.codes.isEmpty)
    }

    /// A change of the first row → what it is found as.
    @Test(arguments: [
        ("4 30", "5 30"), ("4 30", "x 30"), ("4 30", "4 31"), (" \n", " 3000\n"), (" \n", "00 \n"),
        ("60864801650304020105000420", "60864801650304020205000420"),
        ("2A864886F70D0109100104", "2A864886F70D0109100105"),
    ])
    func theSecondVerifierFindsWhatIsNone(_ old: String, _ new: String) throws {
        let outcome = try judge { $0.replacing(old, with: new, maxReplacements: 1) }
        #expect(outcome.status == 1 && outcome.codes == [2090])
    }

    @Test func theSecondVerifierFindsWhatIsOverSomethingElse() throws {
        let outcome = try judge { rows in
            let sizes = rows.split(separator: "\n").map { $0.prefix { $0 != " " } }
            return "\(sizes[0])\(rows.split(separator: "\n")[1].drop { $0 != " " })\n"
        }
        #expect(outcome.status == 1 && outcome.codes == [2091])
    }
}
