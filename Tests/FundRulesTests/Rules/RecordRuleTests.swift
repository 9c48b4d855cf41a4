import Testing
import TransparencyLog

@testable import FundRules

/// Protects: a private detail is erased once, by an entry that says which and why.
@Suite struct RecordRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = erasures + objections + contracts + completions + lives

    /// Entry 4 commits to a payer.
    static func withPayer(_ fund: inout TestFund) throws {
        let commitment = TreeHasher().leaf(Array("payer".utf8))
        fund.forge("\"recorder\"", "\"private\":{\"payer\":\"\(commitment)\"},\"recorder\"")
        #expect(try fund.contribute("1-101", "12.00") == [])
    }

    static func erase(_ entry: Int, _ field: String, in fund: inout TestFund) throws -> [ProblemCode] {
        try fund.record(Erasure(Erasure.Detail(entry: entry, field: field), reason: "业主要求"), on: "2025-06-30")
    }

    static func object(
        _ fund: inout TestFund,
        to entry: Int = 3,
        unit: String? = nil,
        on date: String = "2025-06-30"
    ) throws -> [ProblemCode] {
        try fund.record(Objection(to: entry, text: "金额不对", unit: unit), on: date)
    }

    /// Entry 4 is a contribution of March; a resident signs an objection to it, which somebody may alter.
    static func carry(_ fund: inout TestFund, forging forgeries: (String, String)...) throws -> [ProblemCode] {
        #expect(try fund.contribute("1-101", "12.00", on: "2025-03-05") == [])
        let body = try fund.objection(
            to: 4,
            "金额不对",
            by: SigningKey(name: "1-101", seed: Array(repeating: 9, count: 32))
        )
        for (old, new) in forgeries { fund.forge(old, new) }
        return try fund.record(body, on: "2025-06-30")
    }

    /// Protects: a contract is of a proposed job, and not below what was paid.
    static let contracts: [Attempt] = [
        Attempt("a contract on the project's day", nil) { try $0.contract("300.00", retention: 500, on: "2025-02-01") },
        Attempt("a contract dated before the project", .projectDatesContradict) {
            try $0.contract("300.00", retention: 500, on: "2025-01-31")
        },
        Attempt("a release before the contract", .projectDatesContradict) {
            try $0.contract("300.00", retention: 500, release: "2025-02-28", on: "2025-03-01")
        },
        Attempt("a contract for no project", .projectUnknown) { try $0.contract("300.00", retention: 0, for: "P9") },
        Attempt("a contract below what was paid", .contractBelowCost) {
            #expect(try $0.pay("P1", "285.01") == [])
            return try $0.contract("300.00", retention: 500)
        },
        Attempt("a contract of just what was paid and what is kept back", nil) {
            #expect(try $0.pay("P1", "285.00") == [])
            return try $0.contract("300.00", retention: 500)
        },
        Attempt("a second contract that keeps back more", nil) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try $0.contract("400.00", retention: 500)
        },
        Attempt("a second contract that keeps back less", .contractWeakened) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try $0.contract("300.00", retention: 499)
        },
        Attempt("a second contract that releases sooner", .contractWeakened) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try $0.contract("300.00", retention: 500, release: "2025-05-31")
        },
        Attempt("the contract less its retention", nil) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try $0.pay("P1", "285.00", on: "2025-06-30")
        },
        Attempt("a fen of the retention before the acceptance", .paymentOverContract) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            return try $0.pay("P1", "285.01", on: "2025-06-30")
        },
        Attempt("the retention on the day before its release", .paymentOverContract) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            #expect(try $0.accept(on: "2025-04-01") == [])
            return try $0.pay("P1", "300.00", on: "2025-05-31")
        },
        Attempt("the retention on the day of its release", nil) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            #expect(try $0.accept(on: "2025-04-01") == [])
            return try $0.pay("P1", "300.00", on: "2025-06-01")
        },
        Attempt("a fen more than the contract", .paymentOverContract) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            #expect(try $0.accept(on: "2025-04-01") == [])
            return try $0.pay("P1", "300.01", on: "2025-06-01")
        },
        Attempt("the retention after a failed acceptance", .paymentOverContract) {
            #expect(try $0.contract("300.00", retention: 500) == [])
            #expect(try $0.accept(.failed, on: "2025-04-01") == [])
            return try $0.pay("P1", "300.00", on: "2025-06-01")
        },
    ]

    /// Protects: a job is accepted once, completed after that, at the cost that the books have.
    static let completions: [Attempt] = [
        Attempt("accepted before it was proposed", .projectDatesContradict) { try $0.accept(on: "2025-01-31") },
        Attempt("accepted after it failed", nil) {
            #expect(try $0.accept(.failed, on: "2025-04-01") == [])
            return try $0.accept(on: "2025-04-02")
        },
        Attempt("accepted twice", .acceptanceRepeated) {
            #expect(try $0.accept(on: "2025-04-01") == [])
            return try $0.accept(on: "2025-04-02")
        },
        Attempt("completed once accepted", nil) {
            #expect(try $0.accept(on: "2025-04-01") == [])
            return try $0.complete(on: "2025-04-01")
        },
        Attempt("completed without acceptance", .projectNotAccepted) { try $0.complete(on: "2025-04-01") },
        Attempt("completed before it was accepted", .projectDatesContradict) {
            #expect(try $0.accept(on: "2025-04-01") == [])
            return try $0.complete(on: "2025-03-31")
        },
        Attempt("completed with another cost", .completionCost) {
            #expect(try $0.accept(on: "2025-04-01") == [])
            $0.forge("\"cost\":0", "\"cost\":1")
            return try $0.complete(on: "2025-04-01")
        },
        Attempt("completed with other shares", .completionShares) {
            #expect(try $0.pay("P1", "100.00") == [])
            #expect(try $0.accept(on: "2025-04-01") == [])
            let root = Completion(project: "P1", in: $0.state).shares.base64
            $0.forge(root, TreeHasher.emptyRoot.base64)
            return try $0.complete(on: "2025-04-01")
        },
        Attempt("completed after a home that bears it was split", nil) {
            #expect(try $0.pay("P1", "100.00") == [])
            #expect(try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36")) == [])
            #expect(try $0.merge("1-101B", "1-102", into: "1-102A") == [])
            #expect(try $0.pay("P1", "50.01") == [])
            #expect(try $0.destroy("1-103") == [])
            #expect(try $0.accept(on: "2025-04-01") == [])
            return try $0.complete(on: "2025-04-01")
        },
        Attempt("completed on the day of the last payment", nil) {
            #expect(try $0.accept(on: "2025-03-01") == [])
            #expect(try $0.pay("P1", "1.00", on: "2025-03-05") == [])
            return try $0.complete(on: "2025-03-05")
        },
        Attempt("completed the day before", .projectDatesContradict) {
            #expect(try $0.accept(on: "2025-03-01") == [])
            #expect(try $0.pay("P1", "1.00", on: "2025-03-05") == [])
            return try $0.complete(on: "2025-03-04")
        },
        Attempt("a payment after completion", .projectComplete) {
            #expect(try $0.accept(on: "2025-04-01") == [])
            #expect(try $0.complete(on: "2025-04-01") == [])
            return try $0.pay("P1", "1.00", on: "2025-04-02")
        },
        Attempt("a payment reversed after completion", .projectComplete) {
            #expect(try $0.pay("P1", "1.00") == [])
            #expect(try $0.accept(on: "2025-04-01") == [])
            #expect(try $0.complete(on: "2025-04-01") == [])
            return try $0.reverse(4)
        },
        Attempt("a contract after completion", .projectComplete) {
            #expect(try $0.accept(on: "2025-04-01") == [])
            #expect(try $0.complete(on: "2025-04-01") == [])
            return try $0.contract("300.00", retention: 0, on: "2025-04-02")
        },
    ]

    /// A vote on P1 that ended on 2025-03-03, if the policy has none of what follows.
    private static func voted(
        _ what: String,
        _ code: ProblemCode?,
        for inFavour: String = "1-101 1-102 1-103",
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try $0.vote("P1", "1", for: inFavour, to: "2025-03-03") == [])
            return try act(&$0)
        }
    }

    /// Protects: a job goes through its stages in the order of its days.
    static let lives: [Attempt] = [
        voted("a contract on the last day of the vote", nil) {
            try $0.contract("300.00", retention: 0, on: "2025-03-03")
        },
        voted("a contract the day before", .projectDatesContradict) {
            try $0.contract("300.00", retention: 0, on: "2025-03-02")
        },
        voted("the same, but the vote did not pass", nil, for: "1-101") {
            try $0.contract("300.00", retention: 0, on: "2025-03-02")
        },
        voted("the same after a second vote", nil) {
            #expect(try $0.vote("P1", "1", for: "1-101 1-102 1-103", to: "2025-03-20", on: "2025-03-20") == [])
            return try $0.contract("300.00", retention: 0, on: "2025-03-03")
        },
        voted("an emergency contracted before the vote", nil) {
            #expect(try $0.request("30.00", ground: .roof) == [])
            #expect(try $0.decide(8, by: $0.supervisor) == [])
            return try $0.contract("300.00", retention: 0, on: "2025-03-02")
        },
        voted("the same, but the emergency was withdrawn", .projectDatesContradict) {
            #expect(try $0.request("30.00", ground: .roof) == [])
            #expect(try $0.decide(8, by: $0.supervisor) == [])
            #expect(try $0.record(Withdrawal(of: 8, reason: "不急"), on: "2025-03-06") == [])
            return try $0.contract("300.00", retention: 0, on: "2025-03-02")
        },
        Attempt("accepted on the day of the contract", nil) {
            #expect(try $0.contract("300.00", retention: 0, on: "2025-03-01") == [])
            return try $0.accept(on: "2025-03-01")
        },
        Attempt("accepted the day before", .projectDatesContradict) {
            #expect(try $0.contract("300.00", retention: 0, on: "2025-03-01") == [])
            return try $0.accept(on: "2025-02-28")
        },
        Attempt("accepted before a second contract, after the first", nil) {
            #expect(try $0.contract("300.00", retention: 0, on: "2025-03-01") == [])
            #expect(try $0.contract("310.00", retention: 0, on: "2025-04-05") == [])
            return try $0.accept(on: "2025-04-01")
        },
        Attempt("an emergency accepted before its contract", nil) {
            try $0.govern(TestFund.votingPolicy)
            #expect(try $0.request("30.00", ground: .roof) == [])
            #expect(try $0.decide(7, by: $0.supervisor) == [])
            #expect(try $0.contract("300.00", retention: 0, on: "2025-03-01") == [])
            return try $0.accept(on: "2025-02-28")
        },
        Attempt("accepted before the first payment", nil) {
            #expect(try $0.accept(on: "2025-03-01") == [])
            return try $0.pay("P1", "1.00", on: "2025-03-05")
        },
    ]

    /// Who bears what at the end: what fell on a home before it was split stays with it, what came later its parts bear.
    @Test func everyUnitsShareIsFinal() throws {
        var fund = try TestFund.small()
        #expect(try fund.pay("P1", "100.00") == [])
        #expect(try fund.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36")) == [])
        #expect(try fund.pay("P1", "50.01") == [])
        #expect(try fund.destroy("1-102", on: "2025-03-06") == [])
        func shares(_ state: FundState) -> [String] {
            state.shares(of: state.projects[0]).map { "\(state.register.units[$0.unit].code) \($0.share)" }
        }
        let expected = ["1-101 2869", "1-101A 548", "1-101B 886", "1-102 5075", "1-103 5623"]
        #expect(shares(fund.state) == expected)
        let snapshot = fund.state.encoded()
        let again = try snapshot.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(again.encoded() == snapshot)
        #expect(shares(again) == expected)
        for entry in [6, 4] { #expect(try fund.reverse(entry) == []) }
        #expect(shares(fund.state).allSatisfy { !$0.hasPrefix("1-103") || $0 == "1-103 0" })
        #expect(fund.state.shares(of: fund.state.projects[0]).reduce(0) { $0 + $1.share } == 0)
    }

    @Test func theSnapshotKeepsHowFarAProjectIs() throws {
        var fund = try TestFund.small()
        #expect(try fund.contract("300.00", retention: 500) == [])
        #expect(try fund.pay("P1", "200.00") == [])
        #expect(try fund.accept(on: "2025-04-01") == [])
        let snapshot = fund.state.encoded()
        let again = try snapshot.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(again.encoded() == snapshot)
        #expect(again.projects.first?.life.accepted?.description == "2025-04-01")
        #expect(again.projects.first?.life.retention == 1_500)
    }

    /// Protects: an objection is somebody's, to an entry that stands, to the letter as it was signed.
    static let objections: [Attempt] = [
        Attempt("to a project, by nobody named", nil) { try object(&$0) },
        Attempt("to a project, by a unit's owner", nil) { try object(&$0, unit: "1-101") },
        Attempt("by a unit that there is not", .unitUnknown) { try object(&$0, unit: "9-999") },
        Attempt("to itself", .objectionToNothing) { try object(&$0, to: 4) },
        Attempt("dated before what it doubts", .answerTooEarly) { try object(&$0, on: "2025-01-31") },
        Attempt("signed by the resident", nil) { try carry(&$0) },
        Attempt("signed, and the words altered", .objectionUnsigned) {
            try carry(&$0, forging: ("\"text\":\"金额不对\"", "\"text\":\"没有意见\""))
        },
        Attempt("signed for another entry", .objectionUnsigned) {
            try carry(&$0, forging: ("{\"entry\":4", "{\"entry\":3"))
        },
        Attempt("under another's key", .objectionUnsigned) {
            let other = try SigningKey(name: "1-101", seed: Array(repeating: 8, count: 32)).verifierKey
            let own = try SigningKey(name: "1-101", seed: Array(repeating: 9, count: 32)).verifierKey
            return try carry(&$0, forging: (own.description, other.description))
        },
        Attempt("a reply, and another", nil) {
            #expect(try object(&$0) == [])
            #expect(try $0.record(Reply(to: 4, text: "已核对"), on: "2025-06-30") == [])
            return try $0.record(Reply(to: 4, text: "补充"), on: "2025-06-30")
        },
        Attempt("a reply to no objection", .replyToNothing) {
            try $0.record(Reply(to: 3, text: "已核对"), on: "2025-06-30")
        },
        Attempt("a reply dated before the objection", .answerTooEarly) {
            #expect(try object(&$0) == [])
            return try $0.record(Reply(to: 4, text: "已核对"), on: "2025-06-29")
        },
    ]

    @Test func theFirstReplyClosesAnObjection() throws {
        var fund = try TestFund.small()
        #expect(try RecordRuleTests.object(&fund) == [])
        #expect(fund.state.objections.first?.reply == nil)
        #expect(fund.state.objections.first?.due.description == "2025-07-15")
        #expect(try fund.record(Reply(to: 4, text: "已核对"), on: "2025-06-30") == [])
        #expect(try fund.record(Reply(to: 4, text: "补充"), on: "2025-06-30") == [])
        #expect(fund.state.objections.first?.reply == 5)
        let snapshot = fund.state.encoded()
        let again = try snapshot.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(again.encoded() == snapshot)
        #expect(again.objections == fund.state.objections)
    }

    /// Protects: only a detail that an entry has is erased, and once.
    static let erasures: [Attempt] = [
        Attempt("a payer's name", nil) {
            try withPayer(&$0)
            return try erase(4, "payer", in: &$0)
        },
        Attempt("a field that the entry has not", .erasureOfNothing) {
            try withPayer(&$0)
            return try erase(4, "phone", in: &$0)
        },
        Attempt("of an entry without private details", .erasureOfNothing) {
            try withPayer(&$0)
            return try erase(3, "payer", in: &$0)
        },
        Attempt("of an entry that is not there yet", .erasureOfNothing) {
            try withPayer(&$0)
            return try erase(5, "payer", in: &$0)
        },
        Attempt("twice", .erasureRepeated) {
            try withPayer(&$0)
            #expect(try erase(4, "payer", in: &$0) == [])
            return try erase(4, "payer", in: &$0)
        },
    ]
}
