import FundRules
import Testing

/// Protects: units and scopes name real homes, jobs keep their budgets, and corrections and closings keep their order.
@Suite struct EntryRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = units + scopes + projects + openings + reversals + closings

    /// Protects: every home named is on the register, once, under a name that no building has.
    static let units: [Attempt] = [
        Attempt("a contribution for a home nobody knows", .unitUnknown) { try $0.contribute("9-901", "1.00") },
        Attempt("an opening balance for a home nobody knows", .unitUnknown) {
            try $0.open(bank: "1.00", [("9-901", "1.00")])
        },
        Attempt("a home registered again", .unitRepeated) { try $0.register(("1-101", "1")) },
        Attempt("a home twice in one batch", .unitRepeated) { try $0.register(("3-301", "3"), ("3-301", "3")) },
        Attempt("a home with the name of a building", .unitNameAmbiguous) { try $0.register(("1", "3")) },
        Attempt("a home with the name of its own building", .unitNameAmbiguous) { try $0.register(("villa", "villa")) },
        Attempt("a building with the name of a home", .unitNameAmbiguous) { try $0.register(("3-301", "1-101")) },
        Attempt("a home with the name “all”", .unitNameAmbiguous) { try $0.register(("all", "3")) },
        Attempt("a building with the name “all”", .unitNameAmbiguous) { try $0.register(("3-301", "all")) },
        Attempt("homes out of order", .unitsUnsorted) {
            $0.forge("\"code\":\"3-301\"", "\"code\":\"3-303\"")
            return try $0.register(("3-301", "3"), ("3-302", "3"))
        },
        Attempt("another building", nil) { try $0.register(("3-301", "3"), ("3-302", "3")) },
    ]

    /// Protects: whom a cost is shared among is said in one way, and is somebody.
    static let scopes: [Attempt] = [
        Attempt("a scope with a building nobody knows", .scopeUnknown) { try $0.propose("P2", "1 9", budget: "1.00") },
        Attempt("a distribution to a building nobody knows", .scopeUnknown) { try $0.distribute("1.00", "1 9") },
        Attempt("a scope in an estate without homes", .scopeEmpty) {
            $0 = try TestFund()
            #expect(try $0.record($0.opening(), on: "2025-01-01") == [])
            return try $0.propose("P1", "all", budget: "1.00")
        },
        Attempt("a scope with a building twice", .scopeRepeats) { try $0.propose("P2", "1 2 1", budget: "1.00") },
        Attempt("a scope with “all” and more", .scopeRepeats) { try $0.propose("P2", "all 1", budget: "1.00") },
        Attempt("a building and a home in it: the home counts once", nil) {
            try $0.propose("P2", "1 1-101", budget: "1.00")
        },
        Attempt("shared by weight where a home has none", .unitWithoutWeight) {
            try $0.propose("P2", "1", budget: "1.00", sharing: .weight)
        },
        Attempt("shared by weight where every home has one", nil) {
            try $0.propose("P2", "1-101 1-102", budget: "1.00", sharing: .weight)
        },
    ]

    /// Protects: a job is proposed before it is paid, and stays within its budget.
    static let projects: [Attempt] = [
        Attempt("a payment for a project nobody proposed", .projectUnknown) { try $0.pay("P9", "1.00") },
        Attempt("a project with a number used before", .projectRepeated) { try $0.propose("P1", "2", budget: "1.00") },
        Attempt("paid before the project was proposed", .paymentBeforeProject) {
            try $0.pay("P1", "1.00", on: "2025-01-31")
        },
        Attempt("paid the day the project was proposed", nil) { try $0.pay("P1", "1.00", on: "2025-02-01") },
        Attempt("the whole budget", nil) { try $0.pay("P1", "500.00") },
        Attempt("a fen more than the budget", .projectOverBudget) { try $0.pay("P1", "500.01") },
        Attempt("a second payment that exceeds the budget", .projectOverBudget) {
            #expect(try $0.pay("P1", "300.00") == [])
            return try $0.pay("P1", "200.01")
        },
        Attempt("the budget again after the payment was reversed", nil) {
            #expect(try $0.pay("P1", "500.00") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.pay("P1", "500.00")
        },
        Attempt("5 % above the budget where the policy tolerates 5 %", nil) {
            $0 = try .tolerant()
            return try $0.pay("P1", "1.05")
        },
        Attempt("6 % above the budget where the policy tolerates 5 %", .projectOverBudget) {
            $0 = try .tolerant()
            return try $0.pay("P1", "1.06")
        },
        Attempt("from the bank to the bank", .transferToItself) { try $0.transfer("1.00", "1001", "1001") },
        Attempt("all that is undistributed", nil) { try $0.distribute("100.00") },
        Attempt("a fen more than is undistributed", .distributionTooLarge) { try $0.distribute("100.01") },
        Attempt("income that has not come yet", .distributionTooLarge) {
            #expect(try $0.receive("50.00") == [])
            #expect(try $0.spend("20.00") == [])
            return try $0.distribute("130.01")
        },
        Attempt("income less expenses", nil) {
            #expect(try $0.receive("50.00") == [])
            #expect(try $0.spend("20.00") == [])
            return try $0.distribute("130.00")
        },
    ]

    /// Protects: balances are taken over once, before trading, and somebody owns all of them.
    static let openings: [Attempt] = [
        Attempt("a second opening voucher", nil) { try $0.open(bank: "1.00", undistributed: "1.00") },
        Attempt("an opening voucher after a contribution", .openingLate) {
            #expect(try $0.contribute("1-101", "1.00") == [])
            return try $0.open(bank: "1.00", undistributed: "1.00")
        },
        Attempt("an opening voucher in place of a reversed one", nil) {
            #expect(try $0.reverse(2) == [])
            return try $0.open(bank: "900.00", TestFund.openingUnits)
        },
        Attempt("assets that nobody owns", .openingUnbalanced) { try $0.open(bank: "1.01", undistributed: "1.00") },
        Attempt("homes out of order", .unitsUnsorted) {
            $0.forge("1-101", "2-101")
            return try $0.open(bank: "2.00", [("1-101", "1.00"), ("1-102", "1.00")])
        },
        Attempt("a home twice", .unitsUnsorted) { try $0.open(bank: "2.00", [("1-101", "1.00"), ("1-101", "1.00")]) },
        Attempt("a home that owes", nil) { try $0.open(bank: "1.00", [("1-101", "3.00"), ("1-102", "-2.00")]) },
    ]

    /// Protects: only vouchers are reversed, each once, not before their day.
    static let reversals: [Attempt] = [
        Attempt("an entry that is not there yet", .reversalOfNothing) { try $0.reverse(99) },
        Attempt("itself", .reversalOfNothing) { try $0.reverse(4) },
        Attempt("the entry that opened the fund", .reversalNotPossible) { try $0.reverse(0) },
        Attempt("a project", .reversalNotPossible) { try $0.reverse(3) },
        Attempt("a reversal", .reversalNotPossible) {
            #expect(try $0.receive("1.00") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.reverse(5)
        },
        Attempt("a voucher that was reversed before", .reversalRepeated) {
            #expect(try $0.receive("1.00") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.reverse(4)
        },
        Attempt("dated the day before its voucher", .reversalTooEarly) {
            #expect(try $0.receive("1.00", on: "2025-03-05") == [])
            return try $0.reverse(4, on: "2025-03-04")
        },
        Attempt("dated the same day", nil) {
            #expect(try $0.receive("1.00", on: "2025-03-05") == [])
            return try $0.reverse(4, on: "2025-03-05")
        },
        Attempt("of a voucher in a closed month, dated in an open one", nil) {
            #expect(try $0.receive("1.00", on: "2025-01-05") == [])
            #expect(try $0.close("2025-01") == [])
            return try $0.reverse(4, on: "2025-02-01")
        },
        Attempt("of a voucher in a closed month, dated in that month", .monthClosed) {
            #expect(try $0.receive("1.00", on: "2025-01-05") == [])
            #expect(try $0.close("2025-01") == [])
            return try $0.reverse(4, on: "2025-01-31")
        },
    ]

    /// Protects: months close in turn, once they are over, over the balances that they end with.
    static let closings: [Attempt] = [
        Attempt("the month the fund opened", nil) { try $0.close("2025-01") },
        Attempt("a month with another left open before it", .closeOutOfOrder) { try $0.close("2025-02") },
        Attempt("a month without vouchers", nil) {
            #expect(try $0.close("2025-01") == [])
            return try $0.close("2025-02")
        },
        Attempt("the current month on its last day", nil) {
            for month in ["01", "02", "03", "04", "05"] { #expect(try $0.close("2025-\(month)") == []) }
            return try $0.close("2025-06")
        },
        Attempt("a month that is not over", .dateInFuture) {
            $0.now = try #require(Timestamp("2025-07-30T08:00:00Z"))
            for month in ["01", "02", "03", "04", "05", "06"] { #expect(try $0.close("2025-\(month)") == []) }
            return try $0.close("2025-07")
        },
        Attempt("dated before the month's end", .closeDate) { try $0.close("2025-01", on: "2025-01-30") },
        Attempt("dated after the month's end", .closeDate) { try $0.close("2025-01", on: "2025-02-01") },
        Attempt("balances that the books do not have", .closeBalancesDiffer) {
            let earlier = Close(period: try #require(Month("2025-01")), in: $0.state)
            #expect(try $0.contribute("1-101", "1.00", on: "2025-01-31") == [])
            return try $0.record(earlier, on: "2025-01-31")
        },
        Attempt("a forged contribution, reversed: 3001 is not what the units own", .subLedgerDiffers) {
            $0.forge("\"credit\":100", "\"credit\":200")
            $0.forge("\"debit\":100", "\"debit\":200")
            #expect(try $0.contribute("1-101", "1.00", on: "2025-01-02") == [.postingsDiffer])
            #expect(try $0.reverse(4, on: "2025-01-02") == [])
            return try $0.close("2025-01")
        },
    ]
}

extension TestFund {
    fileprivate mutating func register(_ units: (code: String, building: String)...) throws -> [ProblemCode] {
        let units = try units.map { try TestFund.unit($0.code, $0.building, "50.00") }
        return try record(UnitBatch(units: units), on: "2025-02-01")
    }

    /// A fund that lets projects cost 5 % more than their budgets; P1 has a budget of 1.00.
    fileprivate static func tolerant() throws -> TestFund {
        var fund = try TestFund()
        #expect(try fund.record(fund.opening(tolerance: 500), on: "2025-01-01") == [])
        #expect(try fund.record(UnitBatch(units: units()), on: "2025-01-01") == [])
        #expect(try fund.open(bank: "1000.00", undistributed: "1000.00") == [])
        #expect(try fund.propose("P1", "1", budget: "1.00") == [])
        return fund
    }
}
