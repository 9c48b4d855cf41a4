import FundRules
import Testing
import TransparencyLog

/// Protects: under a policy with `register` nobody changes alone what votes and shares are counted by, and what is recorded
/// is what was approved, byte for byte.
@Suite struct RegisterRequestRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = unasked + asked + cited + days + policies

    /// Under `registerPolicy`; the next entry is 7.
    private static func guarded(
        _ what: String,
        _ code: ProblemCode?,
        under policy: String = TestFund.registerPolicy,
        noted: [ProblemCode] = [],
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code, noted: noted) {
            try $0.govern(policy)
            return try act(&$0)
        }
    }

    /// Request 7 for 1-101 to be split, approved by entry 8.
    private static func approved(
        _ what: String,
        _ code: ProblemCode?,
        under policy: String = TestFund.registerPolicy,
        until last: String? = nil,
        noted: [ProblemCode] = [],
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        guarded(what, code, under: policy, noted: noted) {
            #expect(try $0.ask(for: halved(), until: last) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            return try act(&$0)
        }
    }

    private static func halved(
        _ unit: String = "1-101",
        _ areas: (String, String) = ("20.00", "32.36")
    ) throws -> Split {
        let parts = [("A", areas.0), ("B", areas.1)].map { (unit + $0, $1) }
        return Split(unit: unit, parts: try parts.map { try TestFund.unit($0, "1", $1) })
    }

    private static func title(_ group: String?, deed: String? = nil) -> Title {
        Title(unit: "1-101", group: group, deed: deed)
    }

    /// 1-101 as it is, but for its use.
    private static let used = Amendment(
        unit: RegisteredUnit(
            code: "1-101",
            building: "1",
            area: Area(hundredths: 5_236),
            use: "shop",
            tenure: .commercial,
            weight: 2
        )
    )

    private static func added() throws -> UnitBatch { UnitBatch(units: [try TestFund.unit("3-101", "3", "50.00")]) }

    /// Protects: what votes and shares are counted by changes only on a request; the rest needs none.
    private static let unasked: [Attempt] = [
        guarded("a home split without a request", .registerUnrequested) {
            try $0.record(try halved(), on: "2025-03-06")
        },
        guarded("homes merged without a request", .registerUnrequested) {
            try $0.merge("1-101", "1-102", into: "1-102A", on: "2025-03-06")
        },
        guarded("an area amended without a request", .registerUnrequested) { try $0.amend("1-101", area: "53.00") },
        guarded("a home in another owner group without a request", .registerUnrequested) {
            try $0.record(title("G1", deed: "沪1"), on: "2025-03-06")
        },
        guarded("a home added in trade without a request", .registerUnrequested) {
            #expect(try $0.receive("1.00") == [])
            return try $0.record(try added(), on: "2025-03-06")
        },
        guarded("a home added before there is trade", nil) { try $0.record(try added(), on: "2025-03-06") },
        guarded("a use amended", nil) { try $0.record(used, on: "2025-03-06") },
        guarded("a home that changes hands and has no group", nil) {
            try $0.record(title(nil, deed: "沪1"), on: "2025-03-06")
        },
        Attempt("a home split where no policy asks for a request", nil) {
            try $0.record(try halved(), on: "2025-03-06")
        },
    ]

    /// Protects: what was approved is recorded, and nothing that was not.
    private static let asked: [Attempt] = [
        approved("a home split as it was approved", nil) { try $0.record(try halved().citing(7), on: "2025-03-06") },
        guarded("a home added in trade as it was approved", nil) {
            #expect(try $0.receive("1.00") == [])
            #expect(try $0.ask(for: try added()) == [])
            #expect(try $0.decide(8, by: $0.supervisor) == [])
            return try $0.record(try added().citing(8), on: "2025-03-06")
        },
        guarded("a home split before anybody approved", .approvalsMissing) {
            #expect(try $0.ask(for: halved()) == [])
            return try $0.record(try halved().citing(7), on: "2025-03-06")
        },
        guarded("a split approved by who asked for it", .approverIsMaker) {
            #expect(try $0.ask(for: halved()) == [])
            return try $0.decide(7, by: $0.treasurer)
        },
        guarded("a split approved by the trustee", .approverRole) {
            #expect(try $0.ask(for: halved()) == [])
            return try $0.decide(7, by: $0.trustee)
        },
        guarded("a split that was rejected", .requestSettled) {
            #expect(try $0.ask(for: halved()) == [])
            #expect(try $0.decide(7, by: $0.supervisor, .reject) == [])
            return try $0.record(try halved().citing(7), on: "2025-03-06")
        },
        approved("a split that was withdrawn", .requestSettled) {
            #expect(try $0.record(Withdrawal(of: 7, reason: "不办了"), on: "2025-03-05") == [])
            return try $0.record(try halved().citing(7), on: "2025-03-06")
        },
        guarded("a group changed and changed back on one request", .requestSettled) {
            #expect(try $0.ask(for: title("G1")) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            #expect(try $0.record(title("G1").citing(7), on: "2025-03-06") == [])
            return try $0.record(title("G1").citing(7), on: "2025-03-06")
        },
        approved("a request approved once more when it was carried out", .requestSettled) {
            #expect(try $0.record(try halved().citing(7), on: "2025-03-06") == [])
            return try $0.decide(7, by: $0.supervisor, .reject)
        },
    ]

    /// Protects: a request is for these bytes alone, once, and for no money.
    private static let cited: [Attempt] = [
        approved("another home split than was approved", .registerDiffers) {
            try $0.record(try halved("1-102").citing(7), on: "2025-03-06")
        },
        approved("parts of another area than was approved", .registerDiffers) {
            try $0.record(try halved("1-101", ("20.01", "32.35")).citing(7), on: "2025-03-06")
        },
        guarded("a group changed by an amendment, approved as a title", .registerDiffers) {
            #expect(try $0.ask(for: title("G1")) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            $0.forge("\"code\":\"1-101\",", "\"code\":\"1-101\",\"group\":\"G1\",")
            return try $0.record(used.citing(7), on: "2025-03-06")
        },
        guarded("a use amended on a request for something else", .registerDiffers) {
            #expect(try $0.ask(for: halved()) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            return try $0.record(used.citing(7), on: "2025-03-06")
        },
        guarded("a split on a request for money", .requestOfNothing) {
            #expect(try $0.request("5.00") == [])
            return try $0.record(try halved().citing(7), on: "2025-03-06")
        },
        guarded("a split on an entry that asks for nothing", .requestOfNothing) {
            try $0.record(try halved().citing(3), on: "2025-03-06")
        },
        approved("money paid on a request for a split", .requestOfNothing) { try $0.pay("P1", "5.00", request: 7) },
        guarded("a split on a request that nobody approved, though none is needed", .approvalsMissing, under: trusting)
        {
            #expect(try $0.ask(for: halved()) == [])
            return try $0.record(try halved().citing(7), on: "2025-03-06")
        },
        Attempt("a split on a request that nobody need approve, for a vote", .registerDuringProject) {
            #expect(try $0.ask(for: halved()) == [])
            return try $0.record(try halved().citing(4), on: "2025-03-06")
        },
        approved("a part that leaves its group without a deed, approved", .partWithoutDeed) {
            #expect(try $0.record(try halved().citing(7), on: "2025-03-06") == [])
            let part = Title(unit: "1-101A", group: nil, deed: nil)
            #expect(try $0.ask(for: part, on: "2025-03-07") == [])
            #expect(try $0.decide(10, by: $0.supervisor, on: "2025-03-07") == [])
            return try $0.record(part.citing(10), on: "2025-03-08")
        },
    ]

    private static let trusting = TestFund.trustPolicy
    private static let bounded = TestFund.registerPolicy.replacing("{\"budget", with: "{\"backdating\":200,\"budget")

    /// Protects: a change is of the days that its approval covers.
    private static let days: [Attempt] = [
        approved("a split dated before it was approved", .approvalLate) {
            try $0.record(try halved().citing(7), on: "2025-03-04")
        },
        approved("a split after the last day for it", .requestSettled, until: "2025-03-10") {
            try $0.record(try halved().citing(7), on: "2025-03-11")
        },
        approved("a split on the last day for it", nil, until: "2025-03-10") {
            try $0.record(try halved().citing(7), on: "2025-03-10")
        },
        guarded("a request whose last day is over", .requestDates) { try $0.ask(for: halved(), until: "2025-03-04") },
        guarded("a split dated back to the last day for it", .requestSettled, under: bounded) {
            #expect(try $0.ask(for: halved(), until: "2025-07-01", on: "2025-06-30") == [])
            #expect(try $0.decide(7, by: $0.supervisor, on: "2025-06-30") == [])
            $0.now = Timestamp(seconds: $0.now.seconds + 3 * 86_400)
            return try $0.record(try halved().citing(7), on: "2025-06-30")
        },
        approved("a split dated before its approval was recorded", .approvalRecordedLater, under: bounded) {
            try $0.record(try halved().citing(7), on: "2025-03-06")
        },
    ]

    /// Protects: whoever guards the register guards the guard.
    private static let policies: [Attempt] = [
        Attempt("a policy that guards the register but not itself", .policyUnguarded) {
            try $0.setPolicy("{\"budgetTolerance\":0,\"register\":\"required\"}")
        },
        guarded("the guard of the register taken away alone", .registerUnrequested) {
            #expect(try $0.setPolicy("{\"budgetTolerance\":0}") == [])
            return try $0.record(try halved(), on: "2025-03-06")
        },
    ]

    /// What is asked for is read as what it is to be: a request cannot have what its entry could not.
    @Test(arguments: [
        ("\"kind\":\"title\"},", "\"kind\":\"amendment\"},"), ("\"kind\":\"title\"},", "\"kind\":\"payment\"},"),
        ("\"group\":\"G1\",", "\"group\":\"G1\",\"request\":3,"), ("\"group\":\"G1\",", "\"group\":\"G 1\","),
        ("\"group\":\"G1\",", "\"group\":\"G1\",\"owner\":\"甲\","), ("\"kind\":\"title\"},", "\"kind\":\"title\"}"),
        ("\"register\"", "\"amount\":1,\"register\""), ("{\"purpose\"", "{\"payee\":\"甲\",\"purpose\""),
    ])
    func aRequestIsReadAsWhatItAsksFor(_ old: String, _ new: String) throws {
        var fund = try TestFund.small()
        fund.forge(old, new)
        let title = RegisterRequestRuleTests.title("G1")
        #expect(throws: CanonicalError.self) { try fund.ask(for: title, until: "2025-12-31") }
    }

    /// What somebody approved is no question any more; an area far from the first one stays one.
    @Test func whatWasApprovedIsNotRemarked() throws {
        var fund = try TestFund.small()
        try fund.govern(TestFund.registerPolicy)
        let amendment = Amendment(unit: try TestFund.unit("1-101", "1", "5.24", weight: 2))
        #expect(try fund.ask(for: amendment) == [])
        #expect(try fund.decide(7, by: fund.supervisor) == [])
        #expect(try fund.record(amendment.citing(7), on: "2025-03-06") == [])
        #expect(fund.remarks.map(\.code) == [.areaFarFromFirst])
        #expect(fund.state.trust.matters.last?.outcome == .effective)
    }

    /// A request is no money: it is in no sum that later requests are weighed by.
    @Test func aRequestForTheRegisterClaimsNothing() throws {
        var fund = try TestFund.small()
        try fund.govern(TestFund.registerPolicy)
        #expect(try fund.ask(for: try RegisterRequestRuleTests.halved()) == [])
        let matter = try #require(fund.state.trust.matters.last)
        #expect(matter.weighed == 0 && matter.request == nil)
        #expect(matter.needs(by: fund.state.trust.policy).map(\.count) == [1])
    }
}
