import FundRules
import Testing
import TransparencyLog

/// Protects: a contract's party is the one that is paid, and no more than the contract owes; who it is changes with the
/// approvals that the money would take.
@Suite struct ContractRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = parties + required + changes + approved + remarked

    static let (first, second, third) = ("某建筑公司", "某防水公司", "某保理公司")

    /// 300.00 for the builder, of which 15.00 are kept back: entry 4.
    private static func contracted(
        _ what: String,
        _ code: ProblemCode?,
        noted: [ProblemCode] = [],
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code, noted: noted) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try act(&$0)
        }
    }

    /// Protects: who is paid is a party of a contract, and paid within that contract.
    static let parties: [Attempt] = [
        contracted("paid to somebody who has no contract", .payeeOfNoContract) {
            try $0.pay(second, "100.00", for: nil)
        },
        contracted("paid to the builder, with a space in its name", nil) { try $0.pay("某 建筑公司", "285.00", for: nil) },
        contracted("paid for supervision to somebody else", nil) {
            #expect(try $0.pay(second, "100.00", for: .supervision) == [])
            return try $0.pay(first, "285.00", for: nil)
        },
        contracted("paid to the builder as if for supervision, a fen over its contract", .paymentOverContract) {
            #expect(try $0.pay(first, "100.00", for: .supervision) == [])
            return try $0.pay(first, "185.01", for: nil)
        },
        contracted("paid over a contract to who has none", .paymentOverContract, noted: [.payeeOfNoContract]) {
            try $0.pay(second, "285.01", for: nil)
        },
        contracted("two contractors, each paid its contract", nil) {
            #expect(try $0.contract("120.00", retention: 0, with: second) == [])
            #expect(try $0.pay(second, "120.00", for: nil) == [])
            return try $0.pay(first, "285.00", for: nil)
        },
        contracted("two contractors, one paid out of the other's contract", .paymentOverContract) {
            #expect(try $0.contract("120.00", retention: 0, with: second) == [])
            return try $0.pay(second, "120.01", for: nil)
        },
        contracted("a contract below what the contractor was paid before", .contractBelowCost) {
            #expect(try $0.pay(second, "50.00", for: .other) == [])
            return try $0.contract("49.99", retention: 0, with: second)
        },
        contracted("a contract of what the contractor was paid before, another's money apart", nil) {
            #expect(try $0.pay(first, "200.00", for: nil) == [])
            return try $0.contract("50.00", retention: 0, with: second)
        },
        contracted("a payment that was reversed leaves its contract", nil) {
            #expect(try $0.pay(first, "285.00", for: nil) == [])
            #expect(try $0.reverse(5) == [])
            return try $0.pay(first, "285.00", for: nil, on: "2025-06-30")
        },
        contracted("a contractor's second contract keeps back less", .contractWeakened) {
            try $0.contract("310.00", retention: 400, with: "某建筑公司 ")
        },
        contracted("another contractor's contract keeps back less", nil) {
            try $0.contract("100.00", retention: 0, with: second)
        },
    ]

    /// The same, where contractors alone are paid: entries 4 to 6, and the contract is entry 7.
    private static func bound(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(TestFund.contractPolicy)
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try act(&$0)
        }
    }

    /// Protects: where the policy asks for contracts, nobody else is paid for a job that has one.
    static let required: [Attempt] = [
        bound("a stranger to the contract is paid", .payeeNotContractor) { try $0.pay(second, "1.00", for: nil) },
        bound("a stranger is paid for tests", nil) { try $0.pay(second, "1.00", for: .inspection) },
        bound("the contractor is paid", nil) { try $0.pay(first, "1.00", for: nil) },
        Attempt("anybody is paid where there is no contract", nil) {
            try $0.govern(TestFund.contractPolicy)
            return try $0.pay(second, "1.00", for: nil)
        },
        bound("an earlier year is paid to a stranger", .payeeNotContractor) {
            try $0.turn(to: "2026-06-30T08:00:00Z")
            try $0.closeMonths(through: "2025-12")
            let payment = Payment(project: "P1", amount: Money(fen: 1), payee: second, invoice: nil, reference: nil)
            return try $0.record(Correction(of: #require(Year("2025")), payment), on: "2026-03-05")
        },
    ]

    /// Protects: an assigned claim is paid once, to who holds it on that day.
    static let changes: [Attempt] = [
        contracted("a claim is assigned, and the assignee paid", nil) {
            #expect(try $0.pay(first, "100.00", for: nil) == [])
            #expect(try $0.assign(to: third) == [])
            return try $0.pay(third, "185.00", for: nil)
        },
        contracted("the assignee is paid what the contractor had", .paymentOverContract) {
            #expect(try $0.pay(first, "100.00", for: nil) == [])
            #expect(try $0.assign(to: third) == [])
            return try $0.pay(third, "185.01", for: nil)
        },
        contracted("the contractor is paid after the assignment", .payeeOfNoContract) {
            #expect(try $0.assign(to: third) == [])
            return try $0.pay(first, "1.00", for: nil)
        },
        contracted("a payment before the assignment is reversed after it", nil) {
            #expect(try $0.pay(first, "100.00", for: nil) == [])
            #expect(try $0.assign(to: third) == [])
            #expect(try $0.reverse(5) == [])
            return try $0.pay(third, "285.00", for: nil, on: "2025-06-30")
        },
        contracted("an assignment without its paper", .assignmentUnproven) {
            try $0.assign(to: third, hasPaper: false)
        },
        contracted("an assignment by who has no contract", .contractPartyUnknown) {
            try $0.assign(from: second, to: third)
        },
        contracted("an assignment to another contractor", .contractPartyTaken) {
            #expect(try $0.contract("100.00", retention: 0, with: second) == [])
            return try $0.assign(to: second)
        },
        contracted("an assignment to oneself", .contractPartyTaken) { try $0.assign(to: "某建筑公司 ") },
        contracted("an assignment before the contract", .projectDatesContradict) {
            try $0.assign(to: third, on: "2025-02-28")
        },
        contracted("a second contract for who assigned the first", .contractPartyTaken) {
            #expect(try $0.assign(to: third) == [])
            return try $0.contract("100.00", retention: 0, with: first)
        },
        contracted("a contract is changed after it was assigned", nil) {
            #expect(try $0.assign(to: third) == [])
            #expect(try $0.contract("310.00", retention: 500, with: third) == [])
            return try $0.pay(third, "294.50", for: nil)
        },
        contracted("a contract takes another's place", .payeeOfNoContract) {
            #expect(try $0.pay(first, "100.00", for: nil) == [])
            #expect(try $0.contract("200.00", retention: 0, with: second, replacing: first) == [])
            #expect(try $0.pay(second, "200.00", for: nil) == [])
            #expect(try $0.reverse(7) == [])
            return try $0.pay(first, "1.00", for: nil)
        },
        contracted("a contract takes the place of none", .contractPartyUnknown) {
            try $0.contract("200.00", retention: 0, with: second, replacing: third)
        },
        contracted("a contract takes its own place", .contractPartyTaken) {
            try $0.contract("200.00", retention: 500, with: first, replacing: first)
        },
        Attempt("an assignment on no project", .projectUnknown) {
            $0.forge("\"project\":\"P1\"", "\"project\":\"P9\"")
            return try $0.assign(to: third)
        },
    ]

    /// A request of 300.00 for the third party on P1, approved: entry 8.
    private static func asked(
        _ what: String,
        _ code: ProblemCode?,
        amount: String = "300.00",
        payee: String = "某保理公司",
        isApproved: Bool = true,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        bound(what, code) {
            #expect(try $0.request(amount, "P1", payee: payee) == [])
            if isApproved { #expect(try $0.decide(8, by: $0.supervisor) == []) }
            return try act(&$0)
        }
    }

    /// Protects: a claim changes hands only with the approvals that the money would take.
    static let approved: [Attempt] = [
        bound("so much assigned without a request", .partyChangeUnapproved) { try $0.assign(to: third) },
        bound("another takes the place of so much without a request", .partyChangeUnapproved) {
            try $0.contract("10.00", retention: 0, with: third, replacing: first)
        },
        bound("little is left, and assigned without a request", nil) {
            #expect(try $0.pay(first, "100.01", for: nil) == [])
            return try $0.assign(to: third)
        },
        asked("assigned as was approved", nil) {
            #expect(try $0.assign(to: third, request: 8) == [])
            return try $0.pay(third, "285.00", for: nil, request: 8)
        },
        asked("another takes the place as was approved", nil) {
            try $0.contract("250.00", retention: 0, with: third, replacing: first, request: 8, on: "2025-03-06")
        },
        asked("assigned before it is approved", .approvalsMissing, isApproved: false) {
            try $0.assign(to: third, request: 8)
        },
        asked("assigned the day before it was approved", .approvalLate) {
            try $0.assign(to: third, request: 8, on: "2025-03-04")
        },
        asked("assigned to another than was approved", .payeeDiffers) { try $0.assign(to: second, request: 8) },
        asked("assigned for more than was approved", .paidOverRequest, amount: "299.99") {
            try $0.assign(to: third, request: 8)
        },
        asked("assigned on a request that was withdrawn", .requestSettled) {
            #expect(try $0.record(Withdrawal(of: 8, reason: "不转了"), on: "2025-03-06") == [])
            return try $0.assign(to: third, request: 8)
        },
        bound("assigned on no request", .requestOfNothing) { try $0.assign(to: third, request: 7) },
        bound("assigned on a request for another project", .projectDiffers) {
            #expect(try $0.request("300.00", nil, payee: third) == [])
            #expect(try $0.decide(8, by: $0.supervisor) == [])
            return try $0.assign(to: third, request: 8)
        },
        Attempt("assigned by who approved it", .handsNotSeparate) {
            let roles = ["supervisor", "trustee"].map { "20000,\"roles\":[\"\($0)\"]" }
            try $0.govern(TestFund.contractPolicy.replacing(roles[0], with: roles[1]))
            #expect(try $0.contract("300.00", retention: 500) == [])
            #expect(try $0.request("300.00", "P1", payee: third) == [])
            #expect(try $0.decide(8, by: $0.trustee) == [])
            $0.recorder = $0.trustee.keyID
            return try $0.assign(to: third, request: 8)
        },
        Attempt("assigned to whom the fund never pays", .payeeForbidden, noted: [.partyChangeAlone]) {
            try $0.govern()
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try $0.assign(to: "主任亲戚公司")
        },
    ]

    /// Protects: where no policy asks for approvals, a claim that changes hands is worth a question.
    static let remarked: [Attempt] = [
        Attempt("so much assigned alone, where the policy does not ask", .partyChangeAlone) {
            try $0.govern()
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try $0.assign(to: third)
        },
        Attempt("another takes the place alone, where the policy does not ask", .partyChangeAlone) {
            try $0.govern()
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try $0.contract("10.00", retention: 0, with: third, replacing: first)
        },
    ]

    /// A program that goes on from a snapshot knows who was paid, and by which contract.
    @Test func theSnapshotKeepsWhoWasPaid() throws {
        var fund = try TestFund.small()
        #expect(try fund.contract("300.00", retention: 500) == [])
        #expect(try fund.contract("120.00", retention: 0, with: ContractRuleTests.second) == [])
        #expect(try fund.pay(ContractRuleTests.first, "100.00", for: nil) == [])
        #expect(try fund.pay("某监理公司", "9.00", for: .supervision) == [])
        #expect(try fund.assign(to: ContractRuleTests.third) == [])
        let snapshot = fund.state.encoded()
        fund.state = try snapshot.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(fund.state.encoded() == snapshot)
        let life = try #require(fund.state.projects.first?.life)
        #expect(life.contracts.map { life.paid(on: $0) }.reduce(0, +) == 10_000)
        #expect(fund.state.projects.first?.life.contractSum == 42_000)
        #expect(try fund.pay(ContractRuleTests.third, "185.01", for: nil) == [.paymentOverContract])
    }
}
