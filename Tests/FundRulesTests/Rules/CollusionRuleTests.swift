import FundRules
import Testing
import TransparencyLog

/// Protects: one person is one person, whatever key signs, and what the policy asks cannot be walked round by another key,
/// another name, another line, another account or another way to count.
@Suite struct CollusionRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = persons + policies + names + budgets + votes + others

    private static func key(_ seed: UInt8 = 6) throws -> SigningKey {
        try SigningKey(name: TestFund.origin, seed: Array(repeating: seed, count: 32))
    }

    /// From 20.00 on a treasurer or a supervisor approves.
    private static let peers = TestFund.trustPolicy.replacing(
        "\"from\":2000,\"roles\":[\"supervisor\"]",
        with: "\"from\":2000,\"roles\":[\"treasurer\",\"supervisor\"]"
    )

    /// On request 7 of the treasurer's for 30.00.
    private static func asked(
        _ what: String,
        _ code: ProblemCode?,
        under policy: String = TestFund.trustPolicy,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(policy)
            #expect(try $0.request("30.00") == [])
            return try act(&$0)
        }
    }

    /// Replaces a key by another, with the supervisor's approval.
    private static func rotate(_ fund: inout TestFund, _ old: SigningKey, to new: SigningKey) throws {
        #expect(try fund.rotate(old, to: new) == [])
        #expect(try fund.decide(fund.state.size - 1, by: fund.supervisor) == [])
    }

    /// Protects: who asks, who approves and who pays are different people, whatever keys they have had.
    static let persons: [Attempt] = [
        asked("one's own request approved with a new key", .approverIsMaker, under: peers) {
            try rotate(&$0, $0.treasurer, to: key())
            $0.recorder = $0.cashier.keyID
            return try $0.decide(7, by: key())
        },
        asked("one's own request approved with a newer key", .approverIsMaker, under: peers) {
            try rotate(&$0, $0.treasurer, to: key(6))
            $0.recorder = $0.cashier.keyID
            try rotate(&$0, key(6), to: key(7))
            return try $0.decide(7, by: key(7))
        },
        asked("approved with the old key and with the new one", .approvalRepeated) {
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            try rotate(&$0, $0.supervisor, to: key())
            return try $0.decide(7, by: key())
        },
        asked("paid with the new key of who asked", .handsNotSeparate) {
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            try rotate(&$0, $0.treasurer, to: key())
            $0.recorder = try key().keyID
            return try $0.pay("P1", "30.00", request: 7)
        },
        asked("paid with the new key of who approved", .handsNotSeparate, under: peers) {
            $0.recorder = $0.cashier.keyID
            #expect(try $0.request("30.00", payee: "别的公司") == [])
            #expect(try $0.decide(8, by: $0.treasurer) == [])
            try rotate(&$0, $0.treasurer, to: key())
            $0.recorder = try key().keyID
            return try $0.pay("P1", "30.00", payee: "别的公司", request: 8)
        },
        asked("paid after the approver was replaced", nil) {
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            #expect(try $0.add(key(), .supervisor) == [])
            #expect(try $0.decide(9, by: $0.supervisor) == [])
            #expect(try $0.revoke($0.supervisor) == [])
            #expect(try $0.decide(11, by: key()) == [])
            $0.recorder = $0.cashier.keyID
            return try $0.pay("P1", "30.00", request: 7)
        },
        Attempt("an office handed over from one's old key to one's new key", .successionParties) {
            #expect(try $0.rotate($0.cashier, to: key()) == [])
            return try $0.handOver($0.cashier, to: key(), witness: $0.treasurer)
        },
        asked("withdrawn by another", .withdrawalOfAnother) {
            $0.recorder = $0.cashier.keyID
            return try $0.record(Withdrawal(of: 7, reason: "不用了"), on: "2025-03-06")
        },
        asked("withdrawn with the new key of who asked", nil) {
            try rotate(&$0, $0.treasurer, to: key())
            $0.recorder = try key().keyID
            return try $0.record(Withdrawal(of: 7, reason: "不用了"), on: "2025-03-06")
        },
        asked("withdrawn by another once who asked has left", nil) {
            $0.recorder = $0.cashier.keyID
            #expect(try $0.revoke($0.treasurer) == [])
            #expect(try $0.decide(8, by: $0.supervisor) == [])
            return try $0.record(Withdrawal(of: 7, reason: "不用了"), on: "2025-03-06")
        },
        Attempt("a rotation with a line of a stranger's under both signatures", nil) {
            $0.forge("\\n\"},\"date\"", "\\n— somebody AAAAAAA=\\n\"},\"date\"")
            return try $0.rotate($0.cashier, to: key())
        },
        Attempt("a rotation with a line that is no signature", .rotationUnproven) {
            $0.forge("\\n\"},\"date\"", "\\n— somebody AAAA\\n\"},\"date\"")
            return try $0.rotate($0.cashier, to: key())
        },
        Attempt("more keys than a fund has in its life", .membersTooMany) {
            for seed in 0..<997 {
                let seed = [UInt8(seed / 256), UInt8(seed % 256)] + Array(repeating: UInt8(9), count: 30)
                let key = try SigningKey(name: TestFund.origin, seed: seed)
                try #require(try $0.add(key, .supervisor) == [])
            }
            return try $0.add($0.supervisor, .supervisor)
        },
    ]

    private static func policy(_ what: String, _ code: ProblemCode?, _ json: String) -> Attempt {
        Attempt(what, code) { try $0.setPolicy(json) }
    }

    /// Protects: no policy leaves its own change, or all spending, to who records.
    static let policies: [Attempt] = [
        policy(
            "a tier that asks approvals, and changes that ask none",
            .policyUnguarded,
            "{\"budgetTolerance\":0,\"tiers\":[{\"approvals\":1,\"from\":5,\"roles\":[\"cashier\"]}]}"
        ),
        policy(
            "the same, said with a nought",
            .policyUnguarded,
            "{\"budgetTolerance\":0,\"changes\":{\"approvals\":0,\"roles\":[\"auditor\"]},\"separation\":\"required\"}"
        ),
        policy(
            "changes that the only two who ask would both have to approve",
            .policyUnworkable,
            "{\"budgetTolerance\":0,\"changes\":{\"approvals\":2,\"roles\":[\"treasurer\",\"cashier\"]}}"
        ),
        policy(
            "changes that each of two approves of the other",
            nil,
            "{\"budgetTolerance\":0,\"changes\":{\"approvals\":1,\"roles\":[\"treasurer\",\"cashier\"]}}"
        ),
        policy(
            "approvals by who would have to pay",
            .policyUnworkable,
            """
            {"budgetTolerance":0,"changes":{"approvals":1,"roles":["auditor"]},"separation":"required",\
            "tiers":[{"approvals":1,"from":0,"roles":["treasurer","cashier"]}]}
            """
        ),
        Attempt("a request too far back", .dateTooFarBack) {
            #expect(try $0.setPolicy("{\"backdating\":30,\"budgetTolerance\":0}") == [])
            return try $0.request("1.00", on: "2025-05-30")
        },
        Attempt("an emergency without a vote once the policy has no such ground", .resolutionMissing) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try $0.request("200.00", ground: .roof) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            #expect(try $0.setPolicy(TestFund.votingPolicy.replacing("[\"roof\"]", with: "[\"fire\"]")) == [])
            #expect(try $0.decide(9, by: $0.supervisor) == [])
            return try $0.pay("P1", "200.00", request: 7)
        },
        Attempt("a contract before the vote, on an emergency that nobody approved", .projectDatesContradict) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try $0.vote("P1", "1", for: "1-101 1-102 1-103") == [])
            #expect(try $0.request("1.00", ground: .roof) == [])
            return try $0.contract("300.00", retention: 0, on: "2025-03-02")
        },
    ]

    /// A request for 10.00 to a payee on the day of one to 某公司, where 20.00 need an approval.
    private static func alias(_ what: String, _ code: ProblemCode?, _ payee: String) -> Attempt {
        Attempt("the other half of a payment: \(what)", code) {
            try $0.govern()
            #expect(try $0.request("10.00") == [])
            return try $0.request("10.00", payee: payee)
        }
    }

    /// A request to a payee, where 工程Roof公司 is forbidden.
    private static func cousin(_ what: String, _ code: ProblemCode?, _ payee: String) -> Attempt {
        Attempt("the director's cousin: \(what)", code) {
            try $0.govern(TestFund.trustPolicy.replacing("主任亲戚公司", with: "工程Roof公司"))
            return try $0.request("1.00", payee: payee)
        }
    }

    /// Protects: a payee whom the policy names is meant in whatever letters the name is written.
    static let names: [Attempt] = [
        alias("a space after the name", .spendingSplit, "某公司 "),
        alias("an ideographic space within", .spendingSplit, "某\u{3000}公司"),
        alias("a space of no width", .spendingSplit, "某\u{200B}公司"),
        alias("another name", nil, "某公司二分公司"),
        cousin("as the policy has it", .payeeForbidden, "工程Roof公司"),
        cousin("in other cases", .payeeForbidden, "工程ROOF公司"),
        cousin("in full width", .payeeForbidden, "工程Ｒｏｏｆ公司"),
        cousin("with spaces", .payeeForbidden, " 工程 Roof 公司\n"),
        cousin("with a soft hyphen and a variation selector", .payeeForbidden, "工\u{AD}程Roof公司\u{FE00}"),
        cousin("with a Kangxi radical", .payeeForbidden, "\u{2F2F}程Roof公司"),
        cousin("somebody else", nil, "工程Roofs公司"),
    ]

    /// Protects: a budget line that somebody raised alone, or that is another cost's, lets nothing through.
    static let budgets: [Attempt] = [
        .budgeted("a budget with a new line of nothing, a lower one and more income", nil) {
            let more = (Budget.Item.income(.commonIncome), "200.00")
            $0.forge("\"amount\":1,\"expense\":\"other\"", "\"amount\":0,\"expense\":\"other\"")
            return try $0.budget((.expense(.audit), "49.99"), Attempt.works, more, (.expense(.other), "0.01"))
        },
        Attempt("a budget with a line raised, where no overrun needs approval", nil) {
            #expect(try $0.budget(Attempt.audits, on: "2025-03-01") == [])
            return try $0.budget((.expense(.audit), "50.01"))
        },
        .budgeted("spending cited as income", .lineOfAnother) {
            try $0.request("1.00", nil, line: "income common-income")
        },
        .budgeted("a project on the line for audits", .lineOfAnother) {
            try $0.request("1.00", "P1", line: "expense audit")
        },
        .budgeted("another cost paid on a request on the line for audits", .lineOfAnother) {
            #expect(try $0.request("1.00", nil, payee: "某银行", line: "expense audit") == [])
            $0.forge("\"category\":\"audit\"", "\"category\":\"bank-fee\"")
            return try $0.cost("1.00", payee: "某银行", request: 9)
        },
        Attempt("a cost of no project on the account for repairs", .lineOfAnother) {
            #expect(try $0.budget((.account(.repairs), "50.00"), on: "2025-03-01") == [])
            return try $0.request("1.00", nil, line: "account 5001")
        },
        Attempt("a project on the account for repairs", nil) {
            #expect(try $0.budget((.account(.repairs), "50.00"), on: "2025-03-01") == [])
            return try $0.request("1.00", "P1", line: "account 5001")
        },
        Attempt("a refund on the account for returns", nil) {
            #expect(try $0.budget((.account(.returns), "50.00"), on: "2025-03-01") == [])
            return try $0.request("1.00", nil, payee: "1-101", line: "account 5101")
        },
    ]

    /// 1-101 and 1-102 are one owner's.
    private static func oneOwner(_ what: String, _ code: ProblemCode?, _ heads: Resolution.Heads) -> Attempt {
        Attempt(what, code) {
            for unit in ["1-101", "1-102"] {
                #expect(try $0.record(Title(unit: unit, group: "G1", deed: nil), on: "2025-03-01") == [])
            }
            return try $0.vote("P1", "1", heads: heads, for: "1-101 1-102 1-103")
        }
    }

    /// Protects: an owner is one head, and a repair needs its vote under any name.
    static let votes: [Attempt] = [
        oneOwner("an owner of two units counted as two heads", .headsOfOneOwner, .unit),
        oneOwner("an owner of two units counted as one head", nil, .group),
        Attempt("a repair booked as an expense, where it needs a vote", .resolutionMissing) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try $0.request("200.00", nil) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            return try $0.cost("200.00", request: 7)
        },
        Attempt("bonds for as much, which need no vote", nil) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try $0.request("200.00", nil, payee: "1101") == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            return try $0.transfer("200.00", "1001", "1101", on: "2025-03-06", request: 7)
        },
    ]

    /// Protects: money that leaves by way of bonds, handovers or reversals needs what a payment needs.
    static let others: [Attempt] = [
        Attempt("bonds sold for cash", .requestMissing) {
            #expect(try $0.transfer("30.00", "1001", "1101", on: "2025-03-01") == [])
            try $0.govern()
            return try $0.transfer("30.00", "1101", "1201", on: "2025-03-06")
        },
        Attempt("a fen handed over, and one unit's money given to another's", .requestMissing) {
            try $0.govern()
            return try $0.handOver(.out, [("1-101", "20.00"), ("1-102", "-19.99")], on: "2025-03-06")
        },
        Attempt("a fen taken over, and one unit's money given to another's", .requestMissing) {
            try $0.govern()
            return try $0.handOver(.in, [("1-101", "-20.00"), ("1-102", "20.01")], on: "2025-03-06")
        },
        Attempt("money received, and reversed", .receiptReversed) {
            #expect(try $0.contribute("1-101", "20.00") == [])
            try $0.govern()
            return try $0.reverse(4)
        },
        Attempt("less money received, and reversed", nil) {
            #expect(try $0.contribute("1-101", "19.99") == [])
            try $0.govern()
            return try $0.reverse(4)
        },
    ]
}
