import Testing
import TransparencyLog

@testable import FundRules

/// A fund that lives some months under a policy: requests, approvals, votes, contracts, closes, as they come.
enum GovernedRun {
    /// Policies to live under; the last guards the register, and no run changes to it.
    static let policies = changing + [registered]

    private static let registered = TestFund.votingPolicy.replacing(
        "\"tiers\"",
        with: "\"register\":\"required\",\"tiers\""
    )

    private static let changing = [
        TestFund.trustPolicy, TestFund.votingPolicy, TestFund.overrunPolicy,
        TestFund.trustPolicy.replacing("{\"budget", with: "{\"backdating\":20,\"budget"),
        TestFund.votingPolicy.replacing("\"tiers\"", with: "\"reconciliation\":\"required\",\"tiers\""),
        TestFund.trustPolicy.replacing("\"emergency\"", with: "\"contracts\":\"required\",\"emergency\"")
            .replacing("}]}", with: "}],\"window\":7}"),
    ]

    /// A run of so many tries; what breaks a rule is not recorded.
    static func fund(_ policy: String, seed: UInt64, tries: Int) throws -> TestFund {
        var random = SeededGenerator(state: seed)
        var fund = try TestFund()
        fund.now = try #require(Timestamp("2025-03-01T01:00:00Z"))
        #expect(try fund.record(fund.opening(), on: "2025-01-01") == [])
        #expect(try fund.record(UnitBatch(units: TestFund.units()), on: "2025-01-01") == [])
        #expect(try fund.open(bank: "1000.00", undistributed: "100.00", TestFund.openingUnits) == [])
        #expect(try fund.propose("P1", "1", budget: "500.00", on: "2025-02-01") == [])
        try fund.govern(policy)
        #expect(try fund.propose("P2", "all", budget: "900.00", on: "2025-03-01") == [])
        #expect(try fund.budget((.expense(.audit), "50.00"), (.project("P1"), "400.00"), on: "2025-03-01") == [])
        for _ in 0..<tries {
            fund.now = Timestamp(seconds: fund.now.seconds + .random(in: 600...90_000, using: &random))
            fund.recorder = Bool.random(using: &random) ? fund.treasurer.keyID : fund.cashier.keyID
            let before = (state: fund.state, contents: fund.history.contents)
            if try !step(&fund, &random).isEmpty {
                fund.state = before.state
                fund.history.contents = before.contents
            }
        }
        return fund
    }

    private static func step(_ fund: inout TestFund, _ random: inout SeededGenerator) throws -> [ProblemCode] {
        let day = fund.now.day(in: .china).description
        let amount = Money(fen: .random(in: 100...5_000, using: &random)).plain
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<12: return try fund.contribute("1-101", amount, on: day, reference: "R\(fund.state.size)")
        case 12..<18: return try fund.receive(amount, on: day)
        case 18..<34: return try ask(&fund, amount, day, &random)
        case 34..<56: return try decide(&fund, day, &random)
        case 56..<74: return try spend(&fund, amount, day, &random)
        case 74..<84: return try project(&fund, amount, day, &random)
        case 86..<92 where fund.state.trust.policy.register != nil: return try register(&fund, day, &random)
        case 84..<92: return try office(&fund, day, &random)
        default: return try month(&fund)
        }
    }

    /// A request of any sort.
    private static func ask(
        _ fund: inout TestFund,
        _ amount: String,
        _ day: String,
        _ random: inout SeededGenerator
    ) throws -> [ProblemCode] {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return try fund.request(amount, "P1", line: "project P1", on: day)
        case 1: return try fund.request(amount, "P2", ground: .roof, on: day)
        case 2: return try fund.request(amount, nil, payee: "某所", line: "expense audit", on: day)
        case 3: return try fund.request(amount, nil, payee: "1-101", on: day)
        case 4: return try fund.request(amount, nil, payee: "1201", on: day)
        default: return try fund.request(amount, "P1", payee: "电梯公司", until: "2025-09-01", on: day)
        }
    }

    /// A decision on one of the last matters, or its withdrawal or publication.
    private static func decide(
        _ fund: inout TestFund,
        _ day: String,
        _ random: inout SeededGenerator
    ) throws -> [ProblemCode] {
        guard let matter = fund.state.trust.matters.suffix(6).randomElement(using: &random) else { return [] }
        let key = Bool.random(using: &random) ? fund.supervisor : fund.trustee
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return try fund.decide(matter.sequence, by: key, .reject, on: day)
        case 1: return try fund.record(Withdrawal(of: matter.sequence, reason: "不用了"), on: day)
        case 2: return try fund.publish(matter.sequence, on: day)
        default: return try fund.decide(matter.sequence, by: key, on: day)
        }
    }

    /// What a request asked for, or a small sum without one.
    private static func spend(
        _ fund: inout TestFund,
        _ amount: String,
        _ day: String,
        _ random: inout SeededGenerator
    ) throws -> [ProblemCode] {
        let matter = fund.state.trust.matters.filter { $0.request != nil }.suffix(8).randomElement(using: &random)
        if let matter, let asked = matter.request, Int.random(in: 0..<4, using: &random) > 0 {
            let part = Money(fen: max(1, asked.amount / .random(in: 1...2, using: &random)))
            switch (asked.project, asked.payee) {
            case (let project?, let payee):
                return try fund.pay(project, part.plain, payee: payee, on: day, request: matter.sequence)
            case (nil, "1201"):
                let transfer = Transfer(
                    amount: part,
                    from: .bank,
                    to: .imprest,
                    reference: nil,
                    request: matter.sequence
                )
                return try fund.record(transfer, on: day)
            case (nil, "1-101"):
                let size = fund.state.size
                let refund = Refund(
                    of: .random(in: 4..<size, using: &random),
                    amount: part,
                    reference: nil,
                    request: matter.sequence
                )
                return try fund.record(refund, on: day)
            case (nil, let payee): return try fund.cost(part.plain, payee: payee, request: matter.sequence, on: day)
            }
        }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return try fund.spend("3.00", on: day, invoice: "I\(fund.state.size)")
        case 1: return try fund.reverse(.random(in: 4..<fund.state.size, using: &random), on: day)
        case 2: return try fund.handOver(.in, undistributed: "5.00", [("1-102", amount)], on: day)
        default: return try fund.pay("P2", "4.00", payee: "小修店", on: day, request: nil)
        }
    }

    /// From the vote to the completion.
    private static func project(
        _ fund: inout TestFund,
        _ amount: String,
        _ day: String,
        _ random: inout SeededGenerator
    ) throws -> [ProblemCode] {
        let id = Bool.random(using: &random) ? "P1" : "P2"
        switch Int.random(in: 0..<7, using: &random) {
        case 0, 1:
            return try id == "P1"
                ? fund.vote("P1", "1", for: "1-101 1-102", against: "1-103", on: day)
                : fund.vote("P2", "all", heads: .group, for: "1-101 1-102 1-103 2-101", on: day)
        case 2: return try fund.contract("300.00", retention: 500, release: "2025-12-01", for: id, on: day)
        case 3: return try fund.accept(.failed, id, on: day)
        case 4: return try fund.accept(.passed, id, on: day)
        case 5: return try fund.complete(id, on: day)
        default: return try fund.propose("P\(fund.state.size)", "1-101 2-101", budget: amount, on: day)
        }
    }

    /// Members, policy, register, objections.
    private static func office(
        _ fund: inout TestFund,
        _ day: String,
        _ random: inout SeededGenerator
    ) throws -> [ProblemCode] {
        switch Int.random(in: 0..<11, using: &random) {
        case 9: return try fund.budget((.expense(.audit), "90.00"), (.project("P1"), "450.00"), on: day)
        case 10: return try fund.destroy("1-103", on: day)
        case 0: return try fund.add(fund.newcomer, .treasurer, on: day)
        case 1: return try fund.revoke(fund.auditor, on: day)
        case 2: return try fund.setPolicy(changing.randomElement(using: &random) ?? "", on: day)
        case 3: return try fund.handOver(fund.treasurer, to: fund.cashier, items: ["公章一枚"], on: day)
        case 4: return try fund.record(fund.objection(to: 3, "不对", by: fund.newcomer), on: day)
        case 5: return try fund.record(Reply(to: .random(in: 4..<fund.state.size, using: &random), text: "已查"), on: day)
        case 6: return try fund.record(Title(unit: "2-101", group: "G\(fund.state.size)", deed: nil), on: day)
        case 7: return try fund.amend("1-101", area: "53.00", on: day)
        default: return try fund.split("2-101", ("2-101A", "40.00"), ("2-101B", "60.00"), on: day)
        }
    }

    /// A change of the register is asked for, or made as it was.
    private static func register(
        _ fund: inout TestFund,
        _ day: String,
        _ random: inout SeededGenerator
    ) throws -> [ProblemCode] {
        let waiting = fund.state.trust.matters.filter { $0.outcome == nil && $0.register != nil }
        if Bool.random(using: &random), let matter = waiting.randomElement(using: &random), let asked = matter.register
        {
            return try fund.record(asked.change.citing(matter.sequence), on: day)
        }
        let group = "G\(fund.state.size)"
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return try fund.ask(for: Title(unit: "2-101", group: group, deed: nil), on: day)
        case 1: return try fund.ask(for: Title(unit: "1-102", group: group, deed: "沪1"), until: "2025-05-01", on: day)
        case 2:
            let home = try TestFund.unit("1-103", "1", "70.0\(Int.random(in: 0..<10, using: &random))", .public)
            return try fund.ask(for: Amendment(unit: home), on: day)
        case 3:
            let home = try TestFund.unit("3-\(fund.state.size)", "3", "50.00")
            return try fund.ask(for: UnitBatch(units: [home]), on: day)
        default:
            let parts = [try TestFund.unit("2-101A", "2", "40.00"), try TestFund.unit("2-101B", "2", "60.00")]
            return try fund.ask(for: Split(unit: "2-101", parts: parts), on: day)
        }
    }

    /// The month is compared with the bank and closed, if it is over.
    private static func month(_ fund: inout TestFund) throws -> [ProblemCode] {
        let month = fund.state.nextToClose
        guard month.lastDay < fund.now.day(in: .china) else { return [.closeOutOfOrder] }
        let book = Money(fen: fund.state.bankBalance(at: month)).plain
        let day = fund.now.day(in: .china).description
        let found = try fund.reconcile(bank: book, book: book, month.description, on: day)
        return try found.isEmpty ? fund.close(month.description) : found
    }
}
