import FundRules
import Testing
import TransparencyLog

/// Protects: a private detail is erased once, by an entry that says which and why.
@Suite struct RecordRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = erasures + objections

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
