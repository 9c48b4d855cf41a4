import Foundation
import Testing
import TransparencyLog

@testable import FundRules

/// Protects: the ballots of a sealed vote are recomputed by whoever has them, by both verifiers alike; one home's ballot is
/// proven without showing another's.
@Suite struct SealedVoteTests {
    /// 1-101 and 1-102, of one owner, are for, 1-103 is against; entry 6 by owners.
    private static func fund(for inFavour: String = "1-101 1-102", against: String = "1-103") throws -> TestFund {
        var fund = try TestFund.small()
        for unit in ["1-101", "1-102"] {
            #expect(try fund.record(Title(unit: unit, group: "G1", deed: nil), on: "2025-03-01") == [])
        }
        #expect(try fund.vote("P1", "1", heads: .group, for: inFavour, against: against, sealed: true) == [])
        return fund
    }

    private static func salt(_ unit: String) -> String {
        Base64.encode(TreeHasher().hash(Array("salt 6 \(unit)".utf8)).bytes.prefix(16))
    }

    /// What becomes of the lines → what both verifiers find.
    @Test(
        arguments: [
            ("as they are", nil, "", ""),
            ("without an end", .ballotsMalformed, "\n", ""),
            ("another vote", .ballotsRootDiffers, "1-102 for", "1-102 against"),
            ("a ballot left out", .ballotsRootDiffers, "ballot 1-103 against \(salt("1-103"))\n", ""),
            ("another salt", .ballotsRootDiffers, salt("1-101"), salt("1-102")),
            ("a salt of 15 bytes", .ballotsMalformed, salt("1-101"), "AAAAAAAAAAAAAAAAAAAA"),
            ("a vote nobody knows", .ballotsMalformed, "1-102 for", "1-102 For"),
            ("two spaces", .ballotsMalformed, "ballot 1-102", "ballot  1-102"),
            ("out of order", .ballotsMalformed, "1-101 for", "1-104 for"),
            ("twice", .ballotsMalformed, "1-102", "1-101"),
        ] as [(String, ProblemCode?, String, String)]
    )
    func lines(_ what: String, _ code: ProblemCode?, _ old: String, _ new: String) throws {
        let fund = try SealedVoteTests.fund()
        let sheet = String(decoding: try #require(fund.sheets[6]).lines, as: UTF8.self)
        let isEnd = old == "\n"
        let altered = isEnd ? String(sheet.dropLast()) : sheet.replacing(old, with: new)
        try expect(code, fund, Array(altered.utf8), isReadable: !isEnd)
    }

    /// Ballots that were sealed and are nobody's, or not one owner's, or not what the entry counts.
    @Test(
        arguments: [
            (
                "nobody's", .ballotOfNobody, "1-101 1-102", "1-103 2-101", "{\"area\":16842,\"heads\":2}",
                "{\"area\":6842,\"heads\":1}"
            ),
            (
                "two opinions of one owner", .sealedGroupDiffers, "1-101", "1-102 1-103",
                "{\"area\":13017,\"heads\":2}",
                "{\"area\":13017,\"heads\":1}"
            ),
            (
                "another count", .sealedTallyDiffers, "1-101 1-102", "1-103",
                "\"against\":{\"area\":6842,\"heads\":1}", "\"against\":{\"area\":0,\"heads\":0}"
            ),
        ] as [(String, ProblemCode, String, String, String, String)]
    )
    func sealed(
        _ what: String,
        _ code: ProblemCode,
        _ inFavour: String,
        _ against: String,
        _ old: String,
        _ new: String
    ) throws {
        var fund = try TestFund.small()
        for unit in ["1-101", "1-102"] {
            #expect(try fund.record(Title(unit: unit, group: "G1", deed: nil), on: "2025-03-01") == [])
        }
        fund.forge(old, new)
        #expect(try fund.vote("P1", "1", heads: .group, for: inFavour, against: against, sealed: true) == [])
        try expect(code, fund, try #require(fund.sheets[6]).lines)
    }

    /// Compares the findings of both verifiers.
    private func expect(_ code: ProblemCode?, _ fund: TestFund, _ lines: [UInt8], isReadable: Bool = true) throws {
        guard case .held(let electorate) = try #require(fund.votes[6]?.first) else {
            Issue.record("no vote")
            return
        }
        let found = electorate.problems(in: lines.withUnsafeBytes { BallotSheet(lines: $0) })
        #expect(Set(found.map(\.code)) == Set(code.map { [$0] } ?? []))
        guard VerifierScript.isAvailable, isReadable else { return }
        let ballots = String(decoding: lines, as: UTF8.self).split(separator: "\n").map { "6 \($0)\n" }.joined()
        let ledger = try ExampleLedger(sealing: fund)
        let run = try VerifierScript.run(
            lines: Data(ledger.lines),
            notes: Data(ledger.checkpoints.utf8),
            ballots: Data(ballots.utf8)
        )
        let result = try JSONDecoder().decode(VerifierScript.Result.self, from: Data(run.output.utf8))
        #expect(Set(result.findings.map(\.code)) == Set(code.map { [$0.rawValue] } ?? []))
    }

    /// A payment rests on a sealed vote; without its ballots both verifiers name it.
    @Test func namesWhatRestsOnBallotsThatAreNotThere() throws {
        var fund = try TestFund.small()
        try fund.govern(TestFund.votingPolicy)
        #expect(try fund.vote("P1", "1", for: "1-101 1-102 1-103", sealed: true) == [])
        #expect(try fund.request("200.00") == [])
        #expect(try fund.decide(8, by: fund.supervisor) == [])
        #expect(try fund.pay("P1", "200.00", request: 8) == [])
        guard case .rests(let votes) = try #require(fund.votes[10]?.first) else {
            Issue.record("rests on nothing")
            return
        }
        #expect(votes == [7])
        guard VerifierScript.isAvailable else { return }
        let ledger = try ExampleLedger(sealing: fund)
        let without = try VerifierScript.run(lines: Data(ledger.lines), notes: Data(ledger.checkpoints.utf8))
        #expect(without.status == 0 && without.output.contains("\"unchecked\":{\"ballots\":{\"7\":[10]}}"))
        let with = try VerifierScript.run(
            lines: Data(ledger.lines),
            notes: Data(ledger.checkpoints.utf8),
            ballots: Data(ledger.ballots)
        )
        #expect(with.status == 0 && !with.output.contains("unchecked"))
    }

    /// One vote with open ballots is enough to rest on.
    @Test func restsOnAnOpenVoteWhereThereIsOne() throws {
        var fund = try TestFund.small()
        try fund.govern(TestFund.votingPolicy)
        #expect(try fund.vote("P1", "1", for: "1-101 1-102 1-103", sealed: true) == [])
        #expect(try fund.vote("P1", "1", for: "1-101 1-102 1-103") == [])
        #expect(try fund.request("200.00") == [])
        #expect(try fund.decide(9, by: fund.supervisor) == [])
        #expect(try fund.pay("P1", "200.00", request: 9) == [])
        #expect(fund.votes[11] == nil)
    }

    @Test func provesOneBallotAndShowsNoOther() throws {
        let fund = try SealedVoteTests.fund()
        let sheet = try #require(fund.sheets[6])
        for unit in ["1-101", "1-102", "1-103"] {
            let proof = try #require(sheet.proof(of: unit))
            #expect(proof.leads(to: sheet.root))
            let (read, rest) = try BallotProof.read(proof.text + "rest")
            #expect(read == proof && rest == "rest")
            for other in ["1-101", "1-102", "1-103"] where other != unit { #expect(!proof.text.contains(other)) }
            let altered = Ballot(unit: unit, choice: .abstain, salt: proof.ballot.salt)
            #expect(!BallotProof(ballot: altered, inclusion: proof.inclusion).leads(to: sheet.root))
        }
        #expect(sheet.proof(of: "2-101") == nil)
    }

    @Test(arguments: ["index 0", "size 3", "ballot 1-101 for", BallotProof.header])
    func refusesAReceiptThatIsNone(_ part: String) throws {
        let text = try #require(try SealedVoteTests.fund().sheets[6]?.proof(of: "1-101")?.text)
        try #require(text.contains(part))
        #expect(throws: LogError.self) { try BallotProof.read(text.replacing(part, with: "x")) }
    }

    /// 4,000 homes whose codes have 64 bytes vote, and the line stays short.
    @Test func aLargeEstateVotes() throws {
        var fund = try TestFund.small()
        let codes = (0..<4_000).map { index in
            let name = String(index)
            return "9-" + String(repeating: "0", count: 62 - name.count) + name
        }
        let units = try codes.map { try TestFund.unit($0, "9", "100.00") }
        for start in stride(from: 0, to: units.count, by: 250) {
            #expect(try fund.record(UnitBatch(units: Array(units[start..<start + 250])), on: "2025-02-01") == [])
        }
        let votes = codes.joined(separator: " ")
        #expect(try fund.vote(nil, "9", .raise, for: votes, sealed: true) == [])
        let line = try #require(fund.history.contents.entries.last).line
        #expect(line.count < 1_000)
        let tally = try #require(fund.state.trust.resolutions.last).tally
        #expect(tally.inFavour == Tally.Count(area: 40_000_000, heads: 4_000) && tally.passes(.raise))
    }

    /// The state that a writer goes on from knows which votes are sealed.
    @Test func aSnapshotKeepsWhatIsSealed() throws {
        let bytes = try SealedVoteTests.fund().state.encoded()
        let state = try bytes.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(state.encoded() == bytes && state.trust.resolutions.last?.isSealed == true)
    }
}
