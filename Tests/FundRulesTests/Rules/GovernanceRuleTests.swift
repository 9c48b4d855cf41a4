import FundRules
import Testing
import TransparencyLog

/// Protects: budgets, the register and the members' keys are not one person's to change.
@Suite struct GovernanceRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = budgets

    /// Under a policy by which a trustee approves what is over its line.
    private static func planned(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(TestFund.overrunPolicy)
            return try act(&$0)
        }
    }

    /// 10.00 for audits were approved; budget 9 has 15.00.
    private static func raised(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        planned(what, code) {
            #expect(try $0.budget((.expense(.audit), "10.00"), on: "2025-03-01") == [])
            #expect(try $0.decide(7, by: $0.trustee) == [])
            #expect(try $0.budget((.expense(.audit), "15.00"), on: "2025-03-01") == [])
            return try act(&$0)
        }
    }

    /// Requests and pays an audit on its line.
    private static func audit(_ fund: inout TestFund, _ amount: String) throws -> [ProblemCode] {
        #expect(try fund.request(amount, nil, line: "expense audit") == [])
        return try fund.cost(amount, request: fund.state.size - 1)
    }

    static let budgets: [Attempt] = [
        planned("a request on a line of a first budget that waits", .budgetLineUnknown) {
            #expect(try $0.budget(Attempt.audits, on: "2025-03-01") == [])
            return try $0.request("1.00", nil, line: "expense audit")
        },
        planned("paid without approval in a year without a budget", .approvalsMissing) {
            #expect(try $0.request("1.00") == [])
            return try $0.pay("P1", "1.00", request: 7)
        },
        planned("paid while the first budget waits", .approvalsMissing) {
            #expect(try $0.budget(Attempt.audits, on: "2025-03-01") == [])
            #expect(try $0.request("1.00") == [])
            return try $0.pay("P1", "1.00", request: 8)
        },
        planned("bonds bought in a year without a budget", nil) {
            #expect(try $0.request("1.00", nil, payee: "1101") == [])
            return try $0.transfer("1.00", "1001", "1101", on: "2025-03-06", request: 7)
        },
        planned("a first budget of nothing, and a request on its line", .approvalsMissing) {
            #expect(try $0.budget((.income(.commonIncome), "1.00"), on: "2025-03-01") == [])
            $0.forge("\"amount\":1,\"expense\"", "\"amount\":0,\"expense\"")
            #expect(try $0.budget((.expense(.audit), "0.01"), on: "2025-03-01") == [])
            return try audit(&$0, "1.00")
        },
        raised("a request within a line that was raised alone", .approvalsMissing) { try audit(&$0, "12.00") },
        raised("a request within a line that was raised with approval", nil) {
            #expect(try $0.decide(9, by: $0.trustee) == [])
            return try audit(&$0, "12.00")
        },
        .budgeted("a request on a line that there was not, added alone", .budgetLineUnknown) {
            #expect(try $0.budget(Attempt.audits, Attempt.works, (.expense(.other), "0.01"), on: "2025-03-02") == [])
            return try $0.request("0.01", nil, line: "expense other")
        },
        .budgeted("a raised budget approved by who made it", .approverIsMaker) {
            #expect(try $0.budget((.expense(.audit), "50.01"), on: "2025-03-02") == [])
            return try $0.decide(9, by: $0.treasurer)
        },
        .budgeted("a raised budget approved by who approves changes", .approverRole) {
            #expect(try $0.budget((.expense(.audit), "50.01"), on: "2025-03-02") == [])
            return try $0.decide(9, by: $0.supervisor)
        },
        .budgeted("a raised budget approved after it was taken back", .requestSettled) {
            #expect(try $0.budget((.expense(.audit), "50.01"), on: "2025-03-02") == [])
            #expect(try $0.record(Withdrawal(of: 9, reason: "不用了"), on: "2025-03-05") == [])
            return try $0.decide(9, by: $0.trustee)
        },
        .budgeted("a lower budget, in effect at once, approved", .requestOfNothing) {
            #expect(try $0.budget((.expense(.audit), "49.99"), on: "2025-03-02") == [])
            return try $0.decide(9, by: $0.trustee)
        },
        .budgeted("spending on a budget in place of a request", .requestOfNothing) {
            #expect(try $0.budget((.expense(.audit), "50.01"), on: "2025-03-02") == [])
            return try $0.cost("1.00", request: 9)
        },
    ]
}
