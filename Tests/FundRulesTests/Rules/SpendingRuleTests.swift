import FundRules
import Testing
import TransparencyLog

/// Protects: whatever way money leaves the fund or is given away, it needs what the policy asks of its amount, in the order
/// of its dates and within the budget line it cites.
@Suite struct SpendingRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = kinds.flatMap(\.attempts) + others + dates + splits + lines + overruns

    /// A kind of voucher by which money leaves or is given away: whom a request for it names, and how it is recorded.
    private struct Kind: Sendable {
        let name: String
        let payee: String
        let record: @Sendable (inout TestFund, _ amount: String, _ request: Int?) throws -> [ProblemCode]

        var attempts: [Attempt] {
            [
                attempt("at the threshold without a request", .requestMissing) { try record(&$0, "20.00", nil) },
                attempt("below the threshold without a request", nil) { try record(&$0, "19.99", nil) },
                attempt("in two halves on one day", .spendingSplit) {
                    #expect(try record(&$0, "10.00", nil) == [])
                    return try record(&$0, "10.00", nil)
                },
                attempt("as it was approved", nil) { try record(&$0, "30.00", granted(&$0, payee)) },
                attempt("before it is approved", .approvalsMissing) {
                    #expect(try $0.request("30.00", nil, payee: payee) == [])
                    $0.recorder = $0.cashier.keyID
                    return try record(&$0, "30.00", $0.state.size - 1)
                },
                attempt("on a request for somebody else", .payeeDiffers) {
                    try record(&$0, "30.00", granted(&$0, "别的公司"))
                },
                attempt("more than was approved", .paidOverRequest) { try record(&$0, "30.01", granted(&$0, payee)) },
                attempt("on a request for a project", .projectDiffers) {
                    try record(&$0, "30.00", granted(&$0, payee, "P1"))
                },
                attempt("by who asked for it", .handsNotSeparate) {
                    let request = try granted(&$0, payee)
                    $0.recorder = $0.treasurer.keyID
                    return try record(&$0, "30.00", request)
                },
                attempt("again once it was reversed", nil) {
                    let request = try granted(&$0, payee)
                    #expect(try record(&$0, "30.00", request) == [])
                    #expect(try $0.reverse($0.state.size - 1) == [])
                    return try record(&$0, "30.00", request)
                },
            ]
        }

        /// Entry 4 is a contribution of 50.00 by 1-102; 1-101 is destroyed, and 400.00 is owed to it.
        private func attempt(
            _ what: String,
            _ code: ProblemCode?,
            _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
        ) -> Attempt {
            Attempt("\(name) \(what)", code) {
                #expect(try $0.contribute("1-102", "50.00", on: "2025-03-01") == [])
                #expect(try $0.destroy("1-101", on: "2025-03-01") == [])
                try $0.govern()
                return try act(&$0)
            }
        }
    }

    /// A request for 30.00 that a supervisor has approved; the cashier records what comes.
    private static func granted(_ fund: inout TestFund, _ payee: String, _ project: String? = nil) throws -> Int {
        #expect(try fund.request("30.00", project, payee: payee) == [])
        let request = fund.state.size - 1
        #expect(try fund.decide(request, by: fund.supervisor) == [])
        fund.recorder = fund.cashier.keyID
        return request
    }

    /// Protects: every kind of entry by which money leaves asks for what its amount needs.
    private static let kinds = [
        Kind(name: "an expense", payee: "某公司") { try $0.cost($1, request: $2) },
        Kind(name: "a refund", payee: "1-102") { try $0.refund(4, $1, request: $2, on: "2025-03-06") },
        Kind(name: "a payout", payee: "1-101") { try $0.payOut("1-101", $1, request: $2, on: "2025-03-06") },
        Kind(name: "bonds", payee: "1101") { try $0.transfer($1, "1001", "1101", on: "2025-03-06", request: $2) },
        Kind(name: "the imprest", payee: "1201") { try $0.transfer($1, "1001", "1201", on: "2025-03-06", request: $2) },
        Kind(name: "a distribution", payee: "1 2") { try $0.distribute($1, "1 2", on: "2025-03-06", request: $2) },
        Kind(name: "a handover", payee: "某区房管局") {
            try $0.handOver(.out, undistributed: $1, request: $2, on: "2025-03-06")
        },
    ]

    /// Protects: what brings money in, or only puts right, asks for nothing.
    private static let others: [Attempt] = [
        Attempt("money that comes back to the bank", nil) {
            #expect(try $0.transfer("30.00", "1001", "1201", on: "2025-03-01") == [])
            try $0.govern()
            return try $0.transfer("30.00", "1201", "1001", on: "2025-03-06")
        },
        Attempt("money from another custodian", nil) {
            try $0.govern()
            return try $0.handOver(.in, undistributed: "30.00", on: "2025-03-06")
        },
        Attempt("a refund of what is no contribution", .refundNotPossible) {
            try $0.govern()
            return try $0.refund(2, "30.00")
        },
        Attempt("an expense that an earlier year lacked", .requestMissing) {
            $0.now = try #require(Timestamp("2026-06-30T08:00:00Z"))
            try $0.closeMonths(through: "2025-12")
            #expect(try $0.add($0.supervisor, .supervisor, on: "2026-03-01") == [])
            #expect(try $0.setPolicy(TestFund.trustPolicy, on: "2026-03-01") == [])
            let expense = Expense(
                category: .audit,
                amount: try Money(yuan: "20.00"),
                payee: "某公司",
                invoice: nil,
                reference: nil
            )
            return try $0.record(Correction(of: #require(Year("2025")), expense), on: "2026-03-06")
        },
    ]

    /// On request 7 of 5 March for 30.00, which a supervisor must approve.
    private static func asked(
        _ what: String,
        _ code: ProblemCode?,
        _ amount: String = "30.00",
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern()
            #expect(try $0.request(amount) == [])
            return try act(&$0)
        }
    }

    /// Protects: request, approvals and payment follow each other, by their days too.
    private static let dates: [Attempt] = [
        asked("an approval dated before its request", .approvalTooEarly) {
            try $0.decide(7, by: $0.supervisor, on: "2025-03-04")
        },
        asked("a payment dated before its approval", .approvalLate) {
            #expect(try $0.decide(7, by: $0.supervisor, on: "2025-03-07") == [])
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "30.00", on: "2025-03-06", request: 7)
        },
        asked("a payment on the day of its approval", nil) {
            #expect(try $0.decide(7, by: $0.supervisor, on: "2025-03-07") == [])
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "30.00", on: "2025-03-07", request: 7)
        },
        asked("a payment dated before a request that nobody need approve", .approvalLate, "10.00") {
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "10.00", on: "2025-03-04", request: 7)
        },
        Attempt("a payment dated before the first of two approvals", .approvalLate) {
            try $0.govern(TestFund.overrunPolicy)
            #expect(try $0.request("40.00") == [])
            #expect(try $0.decide(7, by: $0.supervisor, on: "2025-03-09") == [])
            #expect(try $0.decide(7, by: $0.trustee, on: "2025-03-06") == [])
            return try $0.pay("P1", "40.00", on: "2025-03-07", request: 7)
        },
    ]

    /// Protects: what is asked for in parts needs what it needs in one sum.
    private static let splits: [Attempt] = [
        asked("a request for the other half on the same day", .spendingSplit, "10.00") { try $0.request("10.00") },
        asked("a request for the other half on another day", nil, "10.00") {
            try $0.request("10.00", on: "2025-03-06")
        },
        asked("a request for somebody else on the same day", nil, "10.00") {
            try $0.request("10.00", payee: "别的公司")
        },
        asked("a payment without a request on the day of one", .spendingSplit, "10.00") {
            try $0.pay("P1", "10.00", on: "2025-03-05", request: nil)
        },
        asked("a request once the other half was withdrawn", nil, "10.00") {
            #expect(try $0.record(Withdrawal(of: 7, reason: "不用了"), on: "2025-03-05") == [])
            return try $0.request("10.00")
        },
        asked("a request once the other half was paid and withdrawn", .spendingSplit, "10.00") {
            $0.recorder = $0.cashier.keyID
            #expect(try $0.pay("P1", "10.00", request: 7) == [])
            $0.recorder = $0.treasurer.keyID
            #expect(try $0.record(Withdrawal(of: 7, reason: "不用了"), on: "2025-03-06") == [])
            return try $0.request("10.00")
        },
    ]

    /// What is split among requests needs what the whole needs.
    @Test func theOtherHalfNeedsWhatTheWholeNeeds() throws {
        var fund = try TestFund.small()
        try fund.govern()
        for _ in 1...2 { #expect(try fund.request("10.00") == []) }
        #expect(fund.remarks.map(\.entry) == [8])
        let said = fund.remarks.map { $0.arguments.map { $0.text(in: .en) } }
        #expect(said == [["某公司", "2025-03-05", "20.00", "20.00", "7"]])
        fund.recorder = fund.cashier.keyID
        #expect(try fund.pay("P1", "10.00", request: 7) == [])
        #expect(try fund.pay("P1", "10.00", request: 8) == [.approvalsMissing])
    }

    /// Protects: spending within a budget line names the line, and is of it.
    private static let lines: [Attempt] = [
        .budgeted("a request that cites no line", .budgetLineMissing) { try $0.request("1.00", nil) },
        .budgeted("a project's request that cites no line", .budgetLineMissing) {
            try $0.request("1.00", "P1", payee: "1-101")
        },
        .budgeted("a request that cites a line there is not", .budgetLineUnknown) {
            try $0.request("1.00", nil, line: "expense other")
        },
        .budgeted("a request on a project's line", nil) { try $0.request("1.00", "P1", line: "project P1") },
        .budgeted("a request on the line of a project that it is not for", .lineOfAnother) {
            try $0.request("1.00", nil, line: "project P1")
        },
        .budgeted("a request on the line of another project", .lineOfAnother) {
            #expect(try $0.propose("P2", "1", budget: "500.00", on: "2025-03-05") == [])
            return try $0.request("1.00", "P2", line: "project P1")
        },
        .budgeted("a request for a refund", nil) { try $0.request("1.00", nil, payee: "1-101") },
        .budgeted("a request for a distribution", nil) { try $0.request("1.00", nil, payee: "1 2-101") },
        .budgeted("a request for bonds", nil) { try $0.request("1.00", nil, payee: "1101") },
        .budgeted("a request for handing the fund over", .budgetLineMissing) {
            try $0.request("1.00", nil, payee: "某区房管局")
        },
        .budgeted("an expense on a request that was for a refund", .budgetLineMissing) {
            #expect(try $0.request("1.00", nil, payee: "1-101") == [])
            return try $0.cost("1.00", payee: "1-101", request: 9)
        },
        Attempt("no line in a year without a budget", nil) {
            try $0.govern(TestFund.overrunPolicy)
            return try $0.request("1.00", nil)
        },
        Attempt("a payment on a request made before there was a budget, approved as over its line", nil) {
            try $0.govern(TestFund.overrunPolicy)
            #expect(try $0.request("1.00") == [])
            #expect(try $0.budget((.expense(.audit), "50.00"), on: "2025-03-05") == [])
            #expect(try $0.decide(7, by: $0.trustee) == [])
            #expect(try $0.decide(8, by: $0.trustee) == [])
            return try $0.pay("P1", "1.00", request: 7)
        },
        Attempt("a payment on a request made before the policy asked for lines", .budgetLineMissing) {
            try $0.govern(TestFund.overrunPolicy.replacing(/"overruns.*?\},/, with: ""))
            #expect(try $0.request("1.00") == [])
            #expect(try $0.setPolicy(TestFund.overrunPolicy) == [])
            #expect(try $0.decide(8, by: $0.supervisor) == [])
            #expect(try $0.budget((.expense(.audit), "50.00"), on: "2025-03-05") == [])
            #expect(try $0.decide(10, by: $0.trustee) == [])
            return try $0.pay("P1", "1.00", request: 7)
        },
        Attempt("a policy by which nobody could approve what exceeds the budget", .policyUnworkable) {
            let changes = "\"changes\":{\"approvals\":1,\"roles\":[\"auditor\"]}"
            let overruns = "\"overruns\":{\"approvals\":1,\"roles\":[\"trustee\"]}"
            return try $0.setPolicy("{\"budgetTolerance\":0,\(changes),\(overruns)}")
        },
    ]

    /// Pays with request 10, the second on the audit's line of 50.00 after one for 30.00.
    private static func second(
        _ what: String,
        _ code: ProblemCode?,
        _ amount: String,
        withdrawing isWithdrawn: Bool = false,
        by approver: @escaping @Sendable (TestFund) -> SigningKey
    ) -> Attempt {
        .budgeted(what, code) {
            #expect(try $0.request("30.00", nil, line: "expense audit") == [])
            if isWithdrawn { #expect(try $0.record(Withdrawal(of: 9, reason: "不用了"), on: "2025-03-05") == []) }
            #expect(try $0.request(amount, nil, line: "expense audit", on: "2025-03-06") == [])
            let request = $0.state.size - 1
            #expect(try $0.decide(request, by: approver($0), on: "2025-03-06") == [])
            return try $0.cost(amount, request: request)
        }
    }

    /// Protects: a line is exceeded only with the approvals for that, to the fen.
    private static let overruns: [Attempt] = [
        second("exactly the budget line", nil, "20.00") { $0.supervisor },
        second("a fen over the budget line", .approvalsMissing, "20.01") { $0.supervisor },
        second("a fen over the budget line, approved by who must approve that", nil, "20.01") { $0.trustee },
        second("within the budget line, because the other request was withdrawn", nil, "30.00", withdrawing: true) {
            $0.supervisor
        },
        .budgeted("over the budget line without any tier, by the wrong role", .approverRole) {
            let changes = "\"changes\":{\"approvals\":1,\"roles\":[\"supervisor\"]}"
            let overruns = "\"overruns\":{\"approvals\":1,\"roles\":[\"trustee\"]}"
            #expect(try $0.setPolicy("{\"budgetTolerance\":0,\(changes),\(overruns)}") == [])
            #expect(try $0.decide(9, by: $0.supervisor) == [])
            #expect(try $0.request("50.01", nil, line: "expense audit") == [])
            return try $0.decide(11, by: $0.supervisor)
        },
        .budgeted("over the budget line once what was paid of the other request was withdrawn", .approvalsMissing) {
            #expect(try $0.request("35.00", nil, line: "expense audit") == [])
            #expect(try $0.decide(9, by: $0.supervisor) == [])
            #expect(try $0.cost("31.00", request: 9) == [])
            #expect(try $0.record(Withdrawal(of: 9, reason: "不用了"), on: "2025-03-06") == [])
            #expect(try $0.request("20.00", nil, line: "expense audit", on: "2025-03-07") == [])
            #expect(try $0.decide(13, by: $0.supervisor, on: "2025-03-07") == [])
            return try $0.cost("20.00", request: 13, on: "2025-03-07")
        },
    ]
}
