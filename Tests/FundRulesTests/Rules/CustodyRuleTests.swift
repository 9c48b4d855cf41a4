import FundRules
import Testing
import TransparencyLog

/// Protects: the money is kept by whom the owners chose, whoever approves otherwise; what stays theirs needs no vote.
/// 民法典 §278.
@Suite struct CustodyRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = handovers + others + forms

    private static let all = "1-101 1-102 1-103 2-101"

    /// Hands out 200.00 on 6 March with an approved request, after what came before it.
    private static func handsOut(
        _ what: String,
        _ code: ProblemCode?,
        ground: Ground? = nil,
        after act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode] = { _ in [] }
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try act(&$0) == [])
            let request = $0.state.size
            #expect(try $0.request("200.00", nil, payee: "某区房管局", ground: ground) == [])
            #expect(try $0.decide(request, by: $0.supervisor) == [])
            return try $0.handOver(.out, [("1-101", "200.00")], request: request, on: "2025-03-06")
        }
    }

    /// Protects: money goes to another custodian only after the owners chose that one, by a vote that was over.
    static let handovers: [Attempt] = [
        handsOut("money handed to another custodian without a vote", .resolutionMissing),
        handsOut("money handed to the custodian that the owners chose", nil) {
            try $0.vote(nil, "all", .custody, custodian: "某区房管局", for: all)
        },
        handsOut("money handed to the custodian that the owners chose, by a wider name", nil) {
            try $0.vote(nil, "all", .custody, custodian: "某区 房管局", for: all)
        },
        handsOut("money handed to another than the owners chose", .resolutionMissing) {
            try $0.vote(nil, "all", .custody, custodian: "某银行", for: all)
        },
        handsOut("money handed out after a vote with half against it", .resolutionMissing) {
            try $0.vote(nil, "all", .custody, custodian: "某区房管局", for: "1-101 1-103", against: "1-102 2-101")
        },
        handsOut("money handed out after a vote on a use", .resolutionMissing) { try $0.vote(nil, "all", for: all) },
        handsOut("money handed out before the vote ended", .resolutionLate) {
            try $0.vote(nil, "all", .custody, custodian: "某区房管局", for: all, to: "2025-03-07", on: "2025-03-08")
        },
        handsOut("money handed out as an emergency", .resolutionMissing, ground: .roof),
        Attempt("less money handed out", nil) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try $0.request("199.99", nil, payee: "某区房管局") == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            return try $0.handOver(.out, [("1-101", "199.99")], request: 7, on: "2025-03-06")
        },
    ]

    /// Under `votingPolicy`, on request 8 for 200.00, approved.
    private static func owned(
        _ what: String,
        payee: String,
        _ before: @escaping @Sendable (inout TestFund) throws -> [ProblemCode],
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, nil) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try before(&$0) == [])
            #expect(try $0.request("200.00", nil, payee: payee) == [])
            #expect(try $0.decide(8, by: $0.supervisor) == [])
            return try act(&$0)
        }
    }

    /// Protects: what stays the owners' or comes to them needs no such vote.
    static let others: [Attempt] = [
        owned("a refund of so much, without a vote", payee: "1-101") {
            try $0.contribute("1-101", "300.00")
        } _: {
            try $0.record(Refund(of: 7, amount: Money(yuan: "200.00"), reference: nil, request: 8), on: "2025-03-06")
        },
        owned("a payout of so much, without a vote", payee: "1-101") {
            try $0.destroy("1-101", on: "2025-03-05")
        } _: {
            try $0.record(
                Payout(unit: "1-101", amount: Money(yuan: "200.00"), reference: nil, request: 8),
                on: "2025-03-06"
            )
        },
        owned("a distribution of so much, without a vote", payee: "all") {
            try $0.receive("200.00")
        } _: {
            try $0.distribute("200.00", on: "2025-03-06", request: 8)
        },
        Attempt("as much taken over, without a vote", nil) {
            try $0.govern(TestFund.votingPolicy)
            return try $0.handOver(.in, [("1-101", "200.00")], on: "2025-03-06")
        },
    ]

    /// Protects: a vote on custody is of all owners, names a custodian, and is no other vote.
    static let forms: [Attempt] = [
        Attempt("a vote on custody by one building", .custodyVote) {
            try $0.vote(nil, "1", .custody, custodian: "某银行", for: "1-101")
        },
        Attempt("a vote on custody for a project", .custodyVote) {
            #expect(try $0.propose("P9", "all", budget: "500.00", on: "2025-02-02") == [])
            return try $0.vote("P9", "all", .custody, custodian: "某银行", for: all)
        },
        Attempt("a vote on custody with nobody named", .custodyVote) { try $0.vote(nil, "all", .custody, for: all) },
        Attempt("a vote on a use with a custodian", .custodyVote) {
            try $0.vote("P1", "1", custodian: "某银行", for: "1-101")
        },
    ]

    /// What the owners chose is known after a snapshot.
    @Test func aSnapshotKeepsTheCustodian() throws {
        var fund = try TestFund.small()
        try fund.govern(TestFund.votingPolicy)
        #expect(try fund.vote(nil, "all", .custody, custodian: "某区房管局", for: Self.all) == [])
        let snapshot = fund.state.encoded()
        fund.state = try snapshot.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(fund.state.encoded() == snapshot)
        #expect(try fund.request("200.00", nil, payee: "某区房管局") == [])
        #expect(try fund.decide(8, by: fund.supervisor) == [])
        #expect(try fund.handOver(.out, [("1-101", "200.00")], request: 8, on: "2025-03-06") == [])
    }
}
