import FundRules
import Testing
import TransparencyLog

/// Protects: a private detail is erased once, by an entry that says which and why.
@Suite struct RecordRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = erasures

    /// Entry 4 commits to a payer.
    static func withPayer(_ fund: inout TestFund) throws {
        let commitment = TreeHasher().leaf(Array("payer".utf8))
        fund.forge("\"recorder\"", "\"private\":{\"payer\":\"\(commitment)\"},\"recorder\"")
        #expect(try fund.contribute("1-101", "12.00") == [])
    }

    static func erase(_ entry: Int, _ field: String, in fund: inout TestFund) throws -> [ProblemCode] {
        try fund.record(Erasure(Erasure.Detail(entry: entry, field: field), reason: "业主要求"), on: "2025-06-30")
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
