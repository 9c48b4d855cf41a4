import FundRules
import Testing
import TransparencyLog

/// Protects: nobody can slip an entry in, leave one out, date one falsely, or record without being entitled to.
@Suite struct ChainRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = chain + dates + members

    /// Protects: every entry follows the one before, in number, hash and time, and the fund is opened once.
    static let chain: [Attempt] = [
        Attempt("the next entry", nil) { try $0.receive("1.00") },
        Attempt("a sequence number one too high", .sequenceDiffers) {
            $0.forge("\"seq\":4", "\"seq\":5")
            return try $0.receive("1.00")
        },
        Attempt("a sequence number used before", .sequenceDiffers) {
            $0.forge("\"seq\":4", "\"seq\":3")
            return try $0.receive("1.00")
        },
        Attempt("the hash of another entry", .previousDiffers) {
            $0.forge($0.state.lastHash.base64, TreeHasher.emptyRoot.base64)
            return try $0.receive("1.00")
        },
        Attempt("recorded in the same second as the entry before", nil) { try $0.receive("1.00") },
        Attempt("recorded a second before the entry before", .timeGoesBack) {
            $0.now = Timestamp(seconds: $0.now.seconds - 1)
            return try $0.receive("1.00")
        },
        Attempt("a ledger that begins with a project", .firstEntryNotOpen) {
            $0 = try TestFund()
            return try $0.propose("P1", "1", budget: "1.00")
        },
        Attempt("a fund opened twice", .openRepeated) { try $0.record($0.opening(), on: "2025-03-05") },
    ]

    /// Protects: no entry is of a day that is to come, that was before the fund, or in a closed month.
    static let dates: [Attempt] = [
        Attempt("dated today", nil) { try $0.receive("1.00", on: "2025-06-30") },
        Attempt("dated tomorrow", .dateInFuture) { try $0.receive("1.00", on: "2025-07-01") },
        Attempt("dated tomorrow in London, today in Shanghai", nil) {
            $0.now = try #require(Timestamp("2025-06-30T16:00:00Z"))
            return try $0.receive("1.00", on: "2025-07-01")
        },
        Attempt("a fund opened tomorrow", .dateInFuture) {
            $0 = try TestFund()
            return try $0.record($0.opening(), on: "2025-07-01")
        },
        Attempt("dated the day the fund opened", nil) { try $0.receive("1.00", on: "2025-01-01") },
        Attempt("dated the day before the fund opened", .dateBeforeFund) { try $0.receive("1.00", on: "2024-12-31") },
        Attempt("dated in a closed month", .monthClosed) {
            #expect(try $0.close("2025-01") == [])
            return try $0.receive("1.00", on: "2025-01-31")
        },
        Attempt("dated on the first day after a closed month", nil) {
            #expect(try $0.close("2025-01") == [])
            return try $0.receive("1.00", on: "2025-02-01")
        },
        Attempt("a project dated in a closed month", .monthClosed) {
            #expect(try $0.close("2025-01") == [])
            return try $0.propose("P2", "1", budget: "1.00", on: "2025-01-31")
        },
    ]

    /// Protects: only members whose office is to record do so, each with a key of their own of this ledger.
    static let members: [Attempt] = [
        Attempt("recorded by the cashier", nil) {
            $0.recorder = $0.cashier.keyID
            return try $0.receive("1.00")
        },
        Attempt("recorded by a stranger", .recorderUnknown) {
            $0.recorder = KeyID(value: 0xDEAD_BEEF)
            return try $0.receive("1.00")
        },
        Attempt("recorded by the auditor", .recorderRole) {
            $0.recorder = $0.auditor.keyID
            return try $0.receive("1.00")
        },
        Attempt("a fund opened by a stranger", .recorderUnknown) {
            $0 = try TestFund()
            $0.recorder = KeyID(value: 0xDEAD_BEEF)
            return try $0.record($0.opening(), on: "2025-01-01")
        },
        Attempt("a member whose key belongs to another ledger", .memberOrigin) {
            $0 = try TestFund()
            let foreign = try SigningKey(name: "example.org/other", seed: Array(repeating: 9, count: 32))
            let members = [
                Member(key: $0.treasurer.verifierKey, title: "司库", role: .treasurer),
                Member(key: foreign.verifierKey, title: "出纳", role: .cashier),
            ]
            return try $0.record($0.opening(members: members), on: "2025-01-01")
        },
        Attempt("one key for two offices", .memberRepeated) {
            $0 = try TestFund()
            let key = $0.treasurer.verifierKey
            let members = [Role.treasurer, .cashier].map { Member(key: key, title: "司库", role: $0) }
            return try $0.record($0.opening(members: members), on: "2025-01-01")
        },
        Attempt("a chart in which 2001 is an asset", .chartDiffers) {
            $0 = try TestFund()
            $0.forge("\"type\":\"liability\"", "\"type\":\"asset\"")
            return try $0.record($0.opening(), on: "2025-01-01")
        },
        Attempt("a chart with an account under another name", nil) {
            $0 = try TestFund()
            $0.forge("银行存款", "某银行存款")
            return try $0.record($0.opening(), on: "2025-01-01")
        },
    ]
}
