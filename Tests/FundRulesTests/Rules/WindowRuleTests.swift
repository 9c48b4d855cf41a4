import FundRules
import Testing
import TransparencyLog

/// Protects: what needs approval in one sum needs it in parts, however many days they are spread over, and what is put right is
/// not weighed twice.
@Suite struct WindowRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = spending + requests + others

    /// As `trustPolicy` (from 20.00 on a supervisor approves), with a window of 28 days.
    static let policy = TestFund.trustPolicy.replacing("}]}", with: "}],\"window\":28}")

    /// Entry 7 is 12.00 spent on 5 March.
    private static func spent(
        _ what: String,
        _ code: ProblemCode?,
        under policy: String = policy,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(policy)
            #expect(try $0.cost("12.00", request: nil, on: "2025-03-05") == [])
            return try act(&$0)
        }
    }

    /// Protects: payments to one payee are weighed together over the days of the window, to the day.
    static let spending: [Attempt] = [
        spent("the other half on the same day", .requestMissing) {
            try $0.cost("8.00", request: nil, on: "2025-03-05")
        },
        spent("the other half 27 days later", .requestMissing) { try $0.cost("8.00", request: nil, on: "2025-04-01") },
        spent("the other half 28 days later", nil) { try $0.cost("8.00", request: nil, on: "2025-04-02") },
        spent("the other half dated back by 27 days", .requestMissing) {
            try $0.cost("8.00", request: nil, on: "2025-02-06")
        },
        spent("the other half dated back by 28 days", nil) { try $0.cost("8.00", request: nil, on: "2025-02-05") },
        spent("a fen less than the other half", nil) { try $0.cost("7.99", request: nil, on: "2025-03-20") },
        spent("the other half to the payee by a wider name", .requestMissing) {
            try $0.cost("8.00", payee: "某 公司", request: nil, on: "2025-03-20")
        },
        spent("the other half to another payee", nil) {
            try $0.cost("8.00", payee: "别家", request: nil, on: "2025-03-20")
        },
        spent("the other half on a project", .requestMissing) {
            try $0.pay("P1", "8.00", on: "2025-03-20", request: nil)
        },
        spent("a part before and a part after, each in reach of it alone", nil) {
            #expect(try $0.cost("4.00", request: nil, on: "2025-02-10") == [])
            return try $0.cost("4.00", request: nil, on: "2025-03-28")
        },
        spent("a part between two that are out of each other's reach", .requestMissing) {
            #expect(try $0.cost("12.00", request: nil, on: "2025-04-20") == [])
            return try $0.cost("8.00", request: nil, on: "2025-03-28")
        },
        spent("a part after the month of the first was closed", .requestMissing) {
            for month in ["2025-01", "2025-02", "2025-03"] { #expect(try $0.close(month) == []) }
            #expect(try $0.cost("1.00", payee: "别家", request: nil, on: "2025-04-01") == [])
            return try $0.cost("8.00", request: nil, on: "2025-04-01")
        },
        spent("the same amount again after the first was reversed", nil) {
            #expect(try $0.reverse(7, on: "2025-03-06") == [])
            return try $0.cost("12.00", request: nil, on: "2025-03-06")
        },
        spent("the other half where nothing weighs days together", nil, under: TestFund.trustPolicy) {
            try $0.cost("8.00", request: nil, on: "2025-03-20")
        },
    ]

    /// Protects: requests are weighed with what was paid, each once.
    static let requests: [Attempt] = [
        spent("a request for the other half, days later, paid without approval", .approvalsMissing) {
            #expect(try $0.request("8.00", nil, on: "2025-03-20") == [])
            $0.recorder = $0.cashier.keyID
            return try $0.cost("8.00", request: 8, on: "2025-03-20")
        },
        spent("a request for the other half, days later, approved", nil) {
            #expect(try $0.request("8.00", nil, on: "2025-03-20") == [])
            #expect(try $0.decide(8, by: $0.supervisor, on: "2025-03-20") == [])
            $0.recorder = $0.cashier.keyID
            return try $0.cost("8.00", request: 8, on: "2025-03-20")
        },
        spent("the other half after a request and its payment, which count once", .requestMissing) {
            #expect(try $0.request("4.00", nil, on: "2025-03-10") == [])
            $0.recorder = $0.cashier.keyID
            #expect(try $0.cost("4.00", request: 8, on: "2025-03-10") == [])
            #expect(try $0.cost("3.99", request: nil, on: "2025-03-11") == [])
            return try $0.cost("0.01", request: nil, on: "2025-03-11")
        },
        spent("the other half after a request that was taken back", nil) {
            #expect(try $0.request("7.99", nil, on: "2025-03-10") == [])
            #expect(try $0.record(Withdrawal(of: 8, reason: "不用了"), on: "2025-03-10") == [])
            return try $0.cost("7.99", request: nil, on: "2025-03-11")
        },
    ]

    /// Protects: the same for money that leaves as cash.
    static let others: [Attempt] = [
        Attempt("cash drawn in two halves, a week apart", .requestMissing) {
            try $0.govern(policy)
            #expect(try $0.transfer("10.00", "1001", "1201", on: "2025-03-05") == [])
            return try $0.transfer("10.00", "1001", "1201", on: "2025-03-12")
        }
    ]

    /// A state that is read from a snapshot weighs the same, whatever was reversed and closed.
    @Test(arguments: table) func aSnapshotKeepsTheWindow(_ attempt: Attempt) throws {
        var fund = try TestFund.small()
        _ = try attempt.act(&fund)
        let snapshot = fund.state.encoded()
        var again = fund
        again.state = try snapshot.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(again.state.encoded() == snapshot)
        fund.recorder = fund.treasurer.keyID
        again.recorder = again.treasurer.keyID
        let line = try fund.line(
            Expense(
                category: .audit,
                amount: Money(yuan: "8.00"),
                payee: "某公司",
                invoice: nil,
                reference: nil
            ),
            on: "2025-04-02"
        )
        #expect(try fund.apply(line) == again.apply(line))
        #expect(fund.state.encoded() == again.state.encoded())
    }
}
