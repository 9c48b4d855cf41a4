import FundRules
import Testing
import TransparencyLog

/// Protects: a private detail is erased once, by an entry that says which and why.
@Suite struct RecordRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = erasures + objections + contracts + completions

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

    @Test func theSnapshotKeepsHowFarAProjectIs() throws {
        var fund = try TestFund.small()
        #expect(try fund.contract("300.00", retention: 500) == [])
        #expect(try fund.pay("P1", "200.00") == [])
        #expect(try fund.accept(on: "2025-04-01") == [])
        let snapshot = fund.state.encoded()
        let again = try snapshot.withUnsafeBytes { try FundState(snapshot: $0) }
        #expect(again.encoded() == snapshot)
        #expect(again.projects.first?.life.accepted?.description == "2025-04-01")
        #expect(again.projects.first?.retention == 1_500)
    }

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
