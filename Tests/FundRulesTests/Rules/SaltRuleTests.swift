import FundRules
import Testing
import TransparencyLog

/// Protects: nobody reads a neighbour out of a hash. Every line of a ledger bears a salt, or none does.
@Suite struct SaltRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

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
    ]
}
