import FundRules
import Testing
import TransparencyLog

/// Protects: every vote counts itself, once, and a quorum is met exactly or not at all. 民法典 §278.
@Suite struct VoteRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = ballots + sealed + spending + quorums

    /// Protects: who votes is a home in scope on the last day, once.
    static let ballots: [Attempt] = [
        Attempt("every unit of the project", nil) { try $0.vote("P1", "1", for: "1-101 1-102 1-103") },
        Attempt("a unit out of scope", .ballotOutOfScope) { try $0.vote("P1", "1", for: "1-101 1-102 2-101") },
        Attempt("a unit twice", .ballotRepeated) { try $0.vote("P1", "1", for: "1-101 1-102", against: "1-101") },
        Attempt("a unit twice with the same ballot", .ballotRepeated) { try $0.vote("P1", "1", for: "1-101 1-101") },
        Attempt("a unit nobody knows", .unitUnknown) { try $0.vote("P1", "1", for: "1-101 9-901") },
        Attempt("a unit registered after the last day", .ballotUnregistered) {
            let unit = try TestFund.unit("1-104", "1", "50.00")
            #expect(try $0.record(UnitBatch(units: [unit]), on: "2025-03-04") == [])
            return try $0.vote("P1", "1", for: "1-101 1-104")
        },
        Attempt("a unit that was gone by then", .ballotUnregistered) {
            #expect(try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36"), on: "2025-03-01") == [])
            return try $0.vote("P1", "1", heads: .group, for: "1-101 1-102")
        },
        Attempt("ballots out of order", .unitsUnsorted) {
            $0.forge("[\"1-101\",\"1-102\"]", "[\"1-102\",\"1-101\"]")
            return try $0.vote("P1", "1", for: "1-101 1-102")
        },
        Attempt("one owner with two opinions", .ballotsOfGroupDiffer) {
            for unit in ["1-101", "1-102"] {
                #expect(try $0.record(Title(unit: unit, group: "G1", deed: nil), on: "2025-03-01") == [])
            }
            return try $0.vote("P1", "1", heads: .group, for: "1-101", against: "1-102")
        },
        Attempt("another scope than the project's", .resolutionScope) { try $0.vote("P1", "1 2", for: "1-101") },
        Attempt("recorded before it is over", .voteDates) { try $0.vote("P1", "1", for: "1-101", to: "2025-03-05") },
        Attempt("a scope without units then", .scopeEmpty) {
            let unit = try TestFund.unit("9-901", "9", "50.00")
            #expect(try $0.record(UnitBatch(units: [unit]), on: "2025-03-04") == [])
            return try $0.vote(nil, "9", .raise, for: "")
        },
    ]

    /// Votes by 1-101 and 1-102 for, by 1-103 against, whose entry says something else of them.
    private static func seals(
        _ what: String,
        _ code: ProblemCode?,
        _ old: String = "",
        _ new: String = ""
    ) -> Attempt {
        Attempt(what, code) {
            if !old.isEmpty { $0.forge(old, new) }
            return try $0.vote("P1", "1", for: "1-101 1-102", against: "1-103", sealed: true)
        }
    }

    private static let electors = "\"electors\":{\"area\":18253,\"heads\":3}"
    private static let inFavour = "\"for\":{\"area\":11411,\"heads\":2}"
    private static let against = "\"against\":{\"area\":6842,\"heads\":1}"
    private static let abstain = "\"abstain\":{\"area\":0,\"heads\":0}"

    /// Protects: votes whose ballots stand beside the ledger: what the entry says of them is held to the register.
    static let sealed: [Attempt] = [
        seals("every unit of the project, sealed", nil),
        seals(
            "an area more than the register has",
            .electorsDiffer,
            electors,
            "\"electors\":{\"area\":18254,\"heads\":3}"
        ),
        seals(
            "a head less than the register has",
            .electorsDiffer,
            electors,
            "\"electors\":{\"area\":18253,\"heads\":2}"
        ),
        seals("more area than there is", .tallyImpossible, inFavour, "\"for\":{\"area\":11412,\"heads\":2}"),
        seals("more heads than there are", .tallyImpossible, inFavour, "\"for\":{\"area\":11411,\"heads\":3}"),
        seals("all heads, not all the area", .tallyImpossible, inFavour, "\"for\":{\"area\":11410,\"heads\":2}"),
        seals("a head without an area", .tallyImpossible, against, "\"against\":{\"area\":0,\"heads\":1}"),
        seals("an area without a head", .tallyImpossible, abstain, "\"abstain\":{\"area\":1,\"heads\":0}"),
        seals(
            "fewer votes than were cast, which only the ballots tell",
            nil,
            against,
            "\"against\":{\"area\":0,\"heads\":0}"
        ),
        Attempt("sealed votes by a group, some of whose homes did not vote", nil) {
            for unit in ["1-101", "1-102"] {
                #expect(try $0.record(Title(unit: unit, group: "G1", deed: nil), on: "2025-03-01") == [])
            }
            return try $0.vote("P1", "1", heads: .group, for: "1-101", against: "1-103", sealed: true)
        },
        Attempt("sealed votes by unit of one owner", .headsOfOneOwner) {
            for unit in ["1-101", "1-102"] {
                #expect(try $0.record(Title(unit: unit, group: "G1", deed: nil), on: "2025-03-01") == [])
            }
            return try $0.vote("P1", "1", for: "1-101 1-103", sealed: true)
        },
        Attempt("a sealed vote on another scope than the project's", .resolutionScope) {
            try $0.vote("P1", "1 2", for: "1-101", sealed: true)
        },
        Attempt("a sealed vote recorded before it is over", .voteDates) {
            try $0.vote("P1", "1", for: "1-101", to: "2025-03-05", sealed: true)
        },
    ]

    /// Pays 200.00 on P1 with an approved request after a vote in which some units took part.
    private static func pays(
        _ what: String,
        _ code: ProblemCode?,
        for inFavour: String,
        against: String = "",
        ground: Ground? = nil,
        _ matter: Resolution.Matter = .use,
        sealed: Bool = false
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(TestFund.votingPolicy)
            if !inFavour.isEmpty {
                #expect(try $0.vote("P1", "1", matter, for: inFavour, against: against, sealed: sealed) == [])
            }
            #expect(try $0.request("200.00", ground: ground) == [])
            let request = $0.state.size - 1
            #expect(try $0.decide(request, by: $0.supervisor) == [])
            return try $0.pay("P1", "200.00", request: request)
        }
    }

    /// Pays 200.00 on P1 on 6 March with an approved request; a vote that passed ended on a day.
    private static func ends(_ what: String, _ code: ProblemCode?, on day: String) -> Attempt {
        Attempt(what, code) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try $0.vote("P1", "1", for: "1-101 1-102 1-103", to: day, on: "2025-03-08") == [])
            #expect(try $0.request("200.00") == [])
            #expect(try $0.decide(8, by: $0.supervisor) == [])
            return try $0.pay("P1", "200.00", request: 8)
        }
    }

    /// Protects: what needs a vote is paid after one that passed, by area and by heads.
    static let spending: [Attempt] = [
        pays("without a vote", .resolutionMissing, for: ""),
        pays("after a vote that passed", nil, for: "1-101 1-102 1-103"),
        pays("after a sealed vote that passed", nil, for: "1-101 1-102 1-103", sealed: true),
        pays("after a sealed vote that lacked the area", .resolutionMissing, for: "1-101 1-102", sealed: true),
        pays(
            "after a sealed vote with half against it",
            .resolutionMissing,
            for: "1-102",
            against: "1-101 1-103",
            sealed: true
        ),
        pays("after a vote that lacked the area, not the heads", .resolutionMissing, for: "1-101 1-102"),
        pays("after a vote with half against it", .resolutionMissing, for: "1-102", against: "1-101 1-103"),
        pays("after a vote on something else", .resolutionMissing, for: "1-101 1-102 1-103", .raise),
        ends("after a vote that ended a day later", .resolutionLate, on: "2025-03-07"),
        ends("after a vote that ended on the day", nil, on: "2025-03-06"),
        pays("an emergency without a vote", nil, for: "", ground: .roof),
        Attempt("an emergency that was not confirmed", .approvalsMissing) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try $0.request("30.00", ground: .roof) == [])
            #expect(try $0.decide(7, by: $0.trustee) == [])
            return try $0.pay("P1", "30.00", request: 7)
        },
    ]

    /// A vote on a building of its own: what each unit's area is, and how it voted.
    struct Poll: Sendable, CustomTestStringConvertible {
        let what: String
        let passes: Bool
        let areas: [String]
        /// `+` for, `-` against, `0` abstained, `.` not voted; a letter each.
        let votes: String
        var matter = Resolution.Matter.use

        var testDescription: String { "\(what) → \(passes ? "passed" : "not passed")" }

        func register(in fund: inout TestFund) throws {
            let units = try areas.enumerated().map { try TestFund.unit("9-\($0.offset)", "9", $0.element) }
            #expect(try fund.record(UnitBatch(units: units), on: "2025-02-01") == [])
        }

        func vote(in fund: inout TestFund, on project: String?) throws -> [ProblemCode] {
            func voted(_ sign: Character) -> String {
                votes.enumerated().filter { $0.element == sign }.map { "9-\($0.offset)" }.joined(separator: " ")
            }
            return try fund.vote(project, "9", matter, for: voted("+"), against: voted("-"), abstain: voted("0"))
        }
    }

    /// Protects: the statute's fractions are met exactly, counted by hand.
    static let polls = [
        Poll(what: "two thirds of area and heads", passes: true, areas: ["100", "100", "100"], votes: "++."),
        Poll(what: "0.01 m² short of two thirds", passes: false, areas: ["99.99", "100", "100.01"], votes: "++."),
        Poll(what: "one head short of two thirds", passes: false, areas: ["200", "50", "50"], votes: "+.."),
        Poll(what: "half of those who took part", passes: false, areas: ["10", "10"], votes: "+-"),
        Poll(what: "0.01 m² more than half, but half the heads", passes: false, areas: ["10.01", "10"], votes: "+-"),
        Poll(what: "more than half of both", passes: true, areas: ["10", "10", "19.99"], votes: "++-"),
        Poll(what: "half the area, more than half the heads", passes: false, areas: ["10", "10", "20"], votes: "++-"),
        Poll(what: "abstentions take part", passes: false, areas: ["10", "10", "10"], votes: "+00"),
        Poll(
            what: "three quarters to raise",
            passes: true,
            areas: ["10", "10", "10", "10"],
            votes: "+++-",
            matter: .raise
        ),
        Poll(
            what: "0.01 m² short of three quarters",
            passes: false,
            areas: ["9.99", "10", "10", "10"],
            votes: "+++-",
            matter: .raise
        ),
        Poll(
            what: "one head short of three quarters",
            passes: false,
            areas: ["10", "20", "1", "1"],
            votes: "++--",
            matter: .commonUse
        ),
    ]

    @Test(arguments: polls) func tally(_ poll: Poll) throws {
        var fund = try TestFund.small()
        try poll.register(in: &fund)
        #expect(try poll.vote(in: &fund, on: nil) == [])
        #expect(fund.state.trust.resolutions.map(\.passed) == [poll.passes])
    }

    /// Each vote on the use of the fund, and 200.00 paid after it on a project of its building.
    static let quorums = polls.filter { $0.matter == .use }.map { poll in
        Attempt("paid after a vote: \(poll.what)", poll.passes ? nil : .resolutionMissing) {
            try poll.register(in: &$0)
            #expect(try $0.propose("P9", "9", budget: "500.00", on: "2025-02-02") == [])
            try $0.govern(TestFund.votingPolicy)
            #expect(try poll.vote(in: &$0, on: "P9") == [])
            #expect(try $0.request("200.00", "P9") == [])
            let request = $0.state.size - 1
            #expect(try $0.decide(request, by: $0.supervisor) == [])
            return try $0.pay("P9", "200.00", request: request)
        }
    }
}
