import FundRules
import Testing
import TransparencyLog

/// Protects: nobody reads a neighbour out of a hash. Every line of a ledger bears a salt, or none does.
@Suite struct SaltRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    /// Protects: every line has its salt, every commitment follows, and older ledgers stay as they were.
    static let table: [Attempt] = [
        Attempt("a line with a salt", nil) { try $0.receive("1.00") },
        Attempt("a line without its salt", .saltMissing) {
            $0.isSalted = false
            return try $0.receive("1.00")
        },
        Attempt("a close without its salt", .saltMissing) {
            $0.isSalted = false
            return try $0.close("2025-01")
        },
        Attempt("a line without a salt in a ledger without salts", nil) {
            $0 = try .small(isSalted: false)
            return try $0.receive("1.00")
        },
        Attempt("a line with a salt in a ledger without salts", .saltUnexpected) {
            $0 = try .small(isSalted: false)
            $0.forge("\"seq\":4", "\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA==\",\"seq\":4")
            return try $0.receive("1.00")
        },
        Attempt("a close in a ledger without salts", nil) {
            $0 = try .small(isSalted: false)
            return try $0.close("2025-01")
        },
        Attempt("a completion in a ledger without salts", nil) {
            $0 = try .small(isSalted: false)
            #expect(try $0.pay("P1", "100.01") == [])
            #expect(try $0.accept(on: "2025-04-01") == [])
            return try $0.complete(on: "2025-04-01")
        },
        Attempt("a close after many entries", nil) {
            for _ in 0..<70 { #expect(try $0.receive("1.00") == []) }
            return try $0.close("2025-01")
        },
        Attempt("a close after as many salts as are folded", nil) {
            for _ in 0..<60 { #expect(try $0.receive("1.00") == []) }
            return try $0.close("2025-01")
        },
        Attempt("a close as in a ledger without salts", .closeBalancesDiffer) {
            let old = try TestFund.small(isSalted: false)
            let root = try Close(period: #require(Month("2025-01")), in: old.state).balances.base64
            $0.forge(try Close(period: #require(Month("2025-01")), in: $0.state).balances.base64, root)
            return try $0.close("2025-01")
        },
        Attempt("a close keyed before another entry came", .closeBalancesDiffer) {
            let body = try Close(period: #require(Month("2025-01")), in: $0.state)
            #expect(try $0.receive("1.00") == [])
            return try $0.record(body, on: "2025-01-31")
        },
    ]
}
