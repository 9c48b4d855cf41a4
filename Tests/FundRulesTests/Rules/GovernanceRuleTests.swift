import FundRules
import Testing
import TransparencyLog

/// Protects: budgets, the register and the members' keys are not one person's to change.
@Suite struct GovernanceRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = budgets + keys + votes + register

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

    /// Protects: no budget that one person made lets that person spend.
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

    private static func key(_ seed: UInt8 = 6) throws -> SigningKey {
        try SigningKey(name: TestFund.origin, seed: Array(repeating: seed, count: 32))
    }

    /// Under `trustPolicy`: a supervisor approves changes; the auditor and the supervisor may not record.
    private static func lost(
        _ what: String,
        _ code: ProblemCode?,
        remarks: Int = 1,
        under policy: String? = TestFund.trustPolicy,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code, noted: Array(repeating: .recordedByOther, count: remarks)) {
            if let policy { try $0.govern(policy) }
            $0.recorder = $0.auditor.keyID
            return try act(&$0)
        }
    }

    /// Protects: who takes over a lost key does that and no more, and not alone.
    static let keys: [Attempt] = [
        lost("a treasurer in place of a lost one, recorded by the auditor, approved", nil, remarks: 2) {
            #expect(try $0.add(key(), .treasurer) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            $0.recorder = try key().keyID
            return try $0.receive("1.00")
        },
        lost("the same before it is approved", .recorderUnknown) {
            #expect(try $0.add(key(), .treasurer) == [])
            $0.recorder = try key().keyID
            return try $0.receive("1.00")
        },
        lost("the same approved by the auditor who recorded it", .approverIsMaker) {
            #expect(try $0.add(key(), .treasurer) == [])
            $0.recorder = $0.cashier.keyID
            return try $0.decide(7, by: $0.auditor)
        },
        lost("a change of members taken back by the auditor who asked", nil, remarks: 2) {
            #expect(try $0.add(key(), .treasurer) == [])
            return try $0.record(Withdrawal(of: 7, reason: "不用了"), on: "2025-03-06")
        },
        lost("a receipt recorded by the auditor", .recorderRole, remarks: 0) { try $0.receive("1.00") },
        lost("a policy recorded by the auditor", .recorderRole, remarks: 0) {
            try $0.setPolicy("{\"budgetTolerance\":0}")
        },
        lost("a vote on a project recorded by the auditor", .recorderRole, remarks: 0) {
            try $0.vote("P1", "1", for: "1-101 1-102 1-103")
        },
        lost("the approval of a request recorded by the auditor", .recorderRole, remarks: 0) {
            $0.recorder = $0.treasurer.keyID
            #expect(try $0.request("30.00") == [])
            $0.recorder = $0.auditor.keyID
            return try $0.decide(7, by: $0.supervisor)
        },
        lost("a treasurer in place of a lost one, asked for by the auditor", .recordedByOther, remarks: 0) {
            try $0.add(key(), .treasurer)
        },
        lost("a treasurer of the auditor's own, where nobody need approve", .officeNotVoted, under: nil) {
            try $0.add(key(), .treasurer)
        },
        lost("the same where the policy asks for none by a number", .officeNotVoted) {
            $0.recorder = $0.treasurer.keyID
            let changes = "\"changes\":{\"approvals\":0,\"roles\":[\"auditor\"]}"
            #expect(try $0.setPolicy("{\"budgetTolerance\":0,\(changes)}") == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            $0.recorder = $0.auditor.keyID
            return try $0.add(key(), .treasurer)
        },
        lost("the treasurer's key revoked by the only one who approves", .officeNotVoted) {
            $0.recorder = $0.supervisor.keyID
            return try $0.revoke($0.treasurer)
        },
    ]

    /// The owners' vote on who holds office, recorded by the auditor; then, in so many seconds, a change of members.
    private static func voted(
        _ what: String,
        _ code: ProblemCode?,
        remarks: Int = 2,
        after seconds: Int64 = 30 * 86_400,
        for inFavour: String = "1-101 1-102 1-103 2-101",
        against: String = "",
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        lost(what, code, remarks: remarks, under: nil) {
            #expect(try $0.vote(nil, "all", .office, for: inFavour, against: against) == [])
            $0.now = Timestamp(seconds: $0.now.seconds + seconds)
            return try act(&$0)
        }
    }

    /// Protects: one vote of all owners puts one new recorder in office, while nobody else can record.
    static let votes: [Attempt] = [
        voted("a treasurer in place of a lost one by the owners' vote, after 30 days", nil) {
            #expect(try $0.add(key(), .treasurer) == [])
            $0.recorder = try key().keyID
            return try $0.receive("1.00")
        },
        voted("two changes by the same vote", nil, remarks: 3) {
            #expect(try $0.add(key(), .treasurer) == [])
            return try $0.revoke($0.treasurer)
        },
        voted("the same a second earlier", .officeNotVoted, after: 30 * 86_400 - 1) { try $0.add(key(), .treasurer) },
        voted("half of those who took part", .officeNotVoted, for: "1-101 1-102", against: "1-103 2-101") {
            try $0.add(key(), .treasurer)
        },
        voted("two thirds that did not take part", .officeNotVoted, for: "1-101 2-101") {
            try $0.add(key(), .treasurer)
        },
        voted("after the treasurer has recorded again", .officeNotVoted) {
            $0.recorder = $0.treasurer.keyID
            #expect(try $0.receive("1.00") == [])
            $0.recorder = $0.auditor.keyID
            return try $0.add(key(), .treasurer)
        },
        voted("a second change once the new treasurer has recorded", .officeNotVoted, remarks: 3) {
            #expect(try $0.add(key(), .treasurer) == [])
            $0.recorder = try key().keyID
            #expect(try $0.receive("1.00") == [])
            $0.recorder = $0.auditor.keyID
            return try $0.revoke($0.treasurer)
        },
        voted("the only one who may record revoked", .recorderMissing, remarks: 3) {
            #expect(try $0.revoke($0.cashier) == [])
            return try $0.revoke($0.treasurer)
        },
        lost("a vote on offices by one building", .officeScope, under: nil) {
            try $0.vote(nil, "1", .office, for: "1-101 1-102 1-103")
        },
        lost("a vote on offices about a project", .officeScope, remarks: 0, under: nil) {
            $0.recorder = $0.treasurer.keyID
            #expect(try $0.propose("P2", "all", budget: "1.00") == [])
            return try $0.vote("P2", "all", .office, for: "1-101 1-102 1-103")
        },
        lost("a vote on offices that the treasurer recorded before", .officeNotVoted, under: nil) {
            $0.recorder = $0.treasurer.keyID
            #expect(try $0.vote(nil, "all", .office, for: "1-101 1-102 1-103 2-101") == [])
            $0.recorder = $0.auditor.keyID
            $0.now = Timestamp(seconds: $0.now.seconds + 30 * 86_400)
            return try $0.add(key(), .treasurer)
        },
        lost("a vote on offices where another could approve", .recorderUnknown, remarks: 2) {
            #expect(try $0.vote(nil, "all", .office, for: "1-101 1-102 1-103 2-101") == [])
            $0.now = Timestamp(seconds: $0.now.seconds + 30 * 86_400)
            #expect(try $0.add(key(), .treasurer) == [])
            $0.recorder = try key().keyID
            return try $0.receive("1.00")
        },
    ]

    /// 1-101 is split into two.
    private static func parted(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            #expect(try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36"), on: "2025-03-01") == [])
            return try act(&$0)
        }
    }

    /// A home cut in two votes with the head that it had.
    @Test func theHeadsOfAVoteStayWhatTheyWere() throws {
        var fund = try TestFund.small()
        #expect(try fund.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36"), on: "2025-03-01") == [])
        #expect(try fund.vote("P1", "1", heads: .group, for: "1-101A 1-101B 1-102") == [])
        let tally = try #require(fund.state.trust.resolutions.last?.tally)
        #expect(tally.all.heads == 3)
        #expect(tally.inFavour.heads == 2)
    }

    /// Protects: no home is cut, merged or renamed into more heads than it had.
    static let register: [Attempt] = [
        parted("the parts of a split home counted as heads of their own", .headsOfOneOwner) {
            try $0.vote("P1", "1", for: "1-101A 1-101B 1-102 1-103")
        },
        parted("the parts of a split home with two opinions", .ballotsOfGroupDiffer) {
            try $0.vote("P1", "1", heads: .group, for: "1-101A", against: "1-101B")
        },
        parted("a part that leaves its group without a deed", .partWithoutDeed) {
            try $0.record(Title(unit: "1-101A", group: nil, deed: nil), on: "2025-03-02")
        },
        parted("a part that changes hands in its group", nil) {
            try $0.record(Title(unit: "1-101A", group: "1-101", deed: nil), on: "2025-03-02")
        },
        parted("a part that leaves its group by an amendment", .partWithoutDeed) {
            try $0.amend("1-101A", area: "20.10")
        },
        parted("a part with a deed, counted as a head of its own", nil) {
            #expect(try $0.record(Title(unit: "1-101A", group: nil, deed: "沪1"), on: "2025-03-02") == [])
            return try $0.vote("P1", "1", for: "1-101A 1-101B 1-102 1-103")
        },
        parted("a part merged into a neighbour's home, and another of it", .headsOfOneOwner) {
            #expect(try $0.merge("1-101A", "1-102", into: "1-102A", on: "2025-03-02") == [])
            return try $0.vote("P1", "1", for: "1-101B 1-102A 1-103")
        },
        parted("a part split again leaves its group without a deed", .partWithoutDeed) {
            #expect(try $0.split("1-101A", ("1-101C", "10.00"), ("1-101D", "10.00"), on: "2025-03-01") == [])
            return try $0.record(Title(unit: "1-101C", group: "G1", deed: nil), on: "2025-03-02")
        },
        Attempt("an area less than half of what it was", .areaFarFromFirst) { try $0.amend("1-101", area: "26.17") },
        Attempt("half the area", nil) { try $0.amend("1-101", area: "26.18") },
        Attempt("an area more than double of what it was, in two steps", .areaFarFromFirst) {
            #expect(try $0.amend("1-101", area: "104.72") == [])
            return try $0.amend("1-101", area: "104.73")
        },
        Attempt("a home split while a project waits for its vote", .registerDuringProject) {
            try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36"))
        },
        Attempt("a change of hands while a project waits for its vote", .registerDuringProject) {
            try $0.record(Title(unit: "1-101", group: nil, deed: "沪1"), on: "2025-03-02")
        },
        Attempt("a home destroyed while a project waits for its vote", .registerDuringProject) {
            try $0.destroy("1-101", on: "2025-03-02")
        },
        Attempt("a home added, in trade, while a project waits for its vote", .registerDuringProject) {
            #expect(try $0.receive("1.00") == [])
            return try $0.record(UnitBatch(units: [TestFund.unit("1-104", "1", "50.00")]), on: "2025-03-04")
        },
        Attempt("a home of another building split", nil) {
            try $0.split("2-101", ("2-101A", "20.00"), ("2-101B", "80.00"))
        },
    ]
}
