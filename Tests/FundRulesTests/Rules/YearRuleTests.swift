import FundRules
import Testing
import TransparencyLog

/// Protects: no more goes back to an owner than came, a year closes once and as it was, and earlier years are corrected
/// in the open.
@Suite struct YearRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = refunds + destroyedHomes + closings + corrections + transfers

    /// Protects: a refund is of a contribution that stands, and of no more than is left of it.
    static let refunds: [Attempt] = [
        Attempt("all of a contribution", nil) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            return try $0.refund(4, "12.00")
        },
        Attempt("a fen more than the contribution", .refundTooLarge) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            return try $0.refund(4, "12.01")
        },
        Attempt("a fen more than is left of it", .refundTooLarge) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            #expect(try $0.refund(4, "7.00") == [])
            return try $0.refund(4, "5.01")
        },
        Attempt("what a reversed refund gave back", nil) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            #expect(try $0.refund(4, "7.00") == [])
            #expect(try $0.reverse(5) == [])
            return try $0.refund(4, "12.00")
        },
        Attempt("of an entry that is not there yet", .refundOfNothing) { try $0.refund(99, "1.00") },
        Attempt("of income", .refundNotPossible) {
            #expect(try $0.receive("1.00") == [])
            return try $0.refund(4, "1.00")
        },
        Attempt("of a contribution that was reversed", .refundOfReversed) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.refund(4, "1.00")
        },
        Attempt("dated the day before the contribution", .refundTooEarly) {
            #expect(try $0.contribute("1-101", "12.00", on: "2025-03-05") == [])
            return try $0.refund(4, "1.00", on: "2025-03-04")
        },
        Attempt("a contribution reversed while a refund of it stands", .reversalBlocked) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            #expect(try $0.refund(4, "1.00") == [])
            return try $0.reverse(4)
        },
        Attempt("a contribution reversed after its refund was", nil) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            #expect(try $0.refund(4, "1.00") == [])
            #expect(try $0.reverse(5) == [])
            return try $0.reverse(4)
        },
        Attempt("of last year's contribution", nil) {
            $0 = try .overYear()
            return try $0.refund(4, "12.00", on: "2026-02-01")
        },
    ]

    /// Protects: a destroyed home is paid its balance out, and takes no part in anything after.
    static let destroyedHomes: [Attempt] = [
        Attempt("a home with a balance", nil) { try $0.destroy("1-101") },
        Attempt("a home without one", nil) { try $0.destroy("2-101") },
        Attempt("a fen less than the balance", .balanceNotReturned) {
            $0.forge("\"amount\":40000", "\"amount\":39999")
            $0.forge("\"credit\":40000", "\"credit\":39999")
            $0.forge("\"debit\":40000", "\"debit\":39999")
            return try $0.destroy("1-101")
        },
        Attempt("a home destroyed twice", .unitGone) {
            #expect(try $0.destroy("1-101") == [])
            return try $0.destroy("1-101")
        },
        Attempt("a contribution for it", .unitGone) {
            #expect(try $0.destroy("1-101") == [])
            return try $0.contribute("1-101", "1.00")
        },
        Attempt("a refund of its contribution", .unitGone) {
            #expect(try $0.contribute("1-101", "12.00") == [])
            #expect(try $0.destroy("1-101") == [])
            return try $0.refund(4, "1.00")
        },
        Attempt("a scope that names it", .unitGone) {
            #expect(try $0.destroy("1-101") == [])
            return try $0.propose("P2", "1-101 2", budget: "1.00")
        },
        Attempt("all that is owed", nil) {
            #expect(try $0.destroy("1-101") == [])
            return try $0.payOut("1-101", "400.00")
        },
        Attempt("a fen more than is owed", .payoutTooLarge) {
            #expect(try $0.destroy("1-101") == [])
            #expect(try $0.payOut("1-101", "300.00") == [])
            return try $0.payOut("1-101", "100.01")
        },
        Attempt("to a home that stands", .payoutTooLarge) { try $0.payOut("1-101", "1.00") },
        Attempt("to a home nobody knows", .unitUnknown) { try $0.payOut("9-901", "1.00") },
        Attempt("a destruction reversed after a payout", .reversalBlocked) {
            #expect(try $0.destroy("1-101") == [])
            #expect(try $0.payOut("1-101", "1.00") == [])
            return try $0.reverse(4)
        },
        Attempt("a contribution after the destruction was reversed", nil) {
            #expect(try $0.destroy("1-101") == [])
            #expect(try $0.payOut("1-101", "1.00") == [])
            #expect(try $0.reverse(5) == [])
            #expect(try $0.reverse(4) == [])
            return try $0.contribute("1-101", "1.00")
        },
    ]

    /// Protects: years close in turn, once, when their months are closed, at what they came to.
    static let closings: [Attempt] = [
        Attempt("a year that is over", nil) {
            $0 = try .overYear()
            return try $0.closeYear("2025")
        },
        Attempt("a year with an open month", .yearOpen) {
            $0 = try .small()
            $0.now = try #require(Timestamp("2026-06-30T08:00:00Z"))
            try $0.closeMonths(through: "2025-11")
            return try $0.closeYear("2025")
        },
        Attempt("a year before one that was not closed", .closingOutOfOrder) {
            $0 = try .overYear()
            #expect(try $0.receive("1.00", on: "2026-01-05") == [])
            $0.now = try #require(Timestamp("2027-01-30T08:00:00Z"))
            try $0.closeMonths(through: "2026-12")
            return try $0.closeYear("2026")
        },
        Attempt("two years, the later one's months closed before", nil) {
            $0 = try .overYear()
            #expect(try $0.receive("1.00", on: "2026-01-05") == [])
            $0.now = try #require(Timestamp("2027-02-10T08:00:00Z"))
            try $0.closeMonths(through: "2027-01")
            #expect(try $0.closeYear("2025") == [])
            return try $0.closeYear("2026")
        },
        Attempt("a year closed twice", .closingEmpty) {
            $0 = try .overYear()
            #expect(try $0.closeYear("2025") == [])
            return try $0.closeYear("2025")
        },
        Attempt("a year in which nothing happened", .closingEmpty) {
            $0.now = try #require(Timestamp("2026-06-30T08:00:00Z"))
            try $0.closeMonths(through: "2025-12")
            return try $0.closeYear("2025")
        },
        Attempt("dated in the next year", .closingDate) {
            $0 = try .overYear()
            $0.forge("2026-01/0001", "2025-12/0001")
            return try $0.closeYear("2025", on: "2026-01-01")
        },
        Attempt("another amount", .postingsDiffer) {
            $0 = try .overYear()
            $0.forge("\"4001.1\",\"debit\":1200", "\"4001.1\",\"debit\":1201")
            return try $0.closeYear("2025")
        },
        Attempt("another number", .numberDiffers) {
            $0 = try .overYear()
            $0.forge("2025-12/0001", "2025-12/0002")
            return try $0.closeYear("2025")
        },
        Attempt("reversed", .reversalNotPossible) {
            $0 = try .overYear()
            #expect(try $0.closeYear("2025") == [])
            return try $0.reverse($0.state.size - 1, on: "2026-03-05")
        },
        Attempt("a month closed after the year was", nil) {
            $0 = try .overYear()
            #expect(try $0.closeYear("2025") == [])
            return try $0.close("2026-01")
        },
        Attempt("a month that the policy wants reconciled", .closeUnreconciled) {
            $0 = try .reconciling()
            return try $0.close("2025-01")
        },
        Attempt("a month that was reconciled", nil) {
            $0 = try .reconciling()
            #expect(try $0.reconcile(bank: "1000.00", book: "1000.00", "2025-01") == [])
            return try $0.close("2025-01")
        },
        Attempt("a month that was reconciled before its last voucher", .closeUnreconciled) {
            $0 = try .reconciling()
            #expect(try $0.reconcile(bank: "1000.00", book: "1000.00", "2025-01") == [])
            #expect(try $0.receive("1.00", on: "2025-01-31") == [])
            return try $0.close("2025-01")
        },
    ]

    /// Protects: an earlier year is corrected by what it could have had, and for ever said.
    static let corrections: [Attempt] = [
        Attempt("a contribution that last year's books lack", nil) {
            $0 = try .overYear()
            return try $0.correct("2025")
        },
        Attempt("this year's books", .correctionYear) {
            $0 = try .overYear()
            return try $0.correct("2026")
        },
        Attempt("a year before the fund", .correctionYear) {
            $0 = try .overYear()
            return try $0.correct("2024")
        },
        Attempt("a year whose months are open", .correctionYear) {
            $0.now = try #require(Timestamp("2026-06-30T08:00:00Z"))
            return try $0.correct("2025")
        },
        Attempt("a bank serial that stands", .referenceUsed) {
            $0 = try .overYear()
            let payment = Payment(project: "P1", amount: Money(fen: 1), payee: "某公司", invoice: nil, reference: "B1")
            return try $0.record(Correction(of: #require(Year("2025")), payment), on: "2026-03-05")
        },
        Attempt("more than the project's budget", .projectOverBudget) {
            $0 = try .overYear()
            let amount = try Money(yuan: "400.01")
            let payment = Payment(project: "P1", amount: amount, payee: "某公司", invoice: nil, reference: nil)
            return try $0.record(Correction(of: #require(Year("2025")), payment), on: "2026-03-05")
        },
        Attempt("a refund of what was corrected", nil) {
            $0 = try .overYear()
            #expect(try $0.correct("2025") == [])
            return try $0.refund($0.state.size - 1, "1.00", on: "2026-03-05")
        },
        Attempt("a correction reversed while a refund of it stands", .reversalBlocked) {
            $0 = try .overYear()
            #expect(try $0.correct("2025") == [])
            #expect(try $0.refund($0.state.size - 1, "1.00", on: "2026-03-05") == [])
            return try $0.reverse($0.state.size - 2, on: "2026-03-05")
        },
    ]

    /// Protects: transfers bring their interest, and handovers what each home has.
    static let transfers: [Attempt] = [
        Attempt("bonds redeemed with interest", nil) {
            #expect(try $0.transfer("500.00", "1001", "1101") == [])
            return try $0.redeem("500.00", "1101", "1001", interest: "8.88")
        },
        Attempt("imprest returned with interest", .interestNotAllowed) {
            #expect(try $0.transfer("500.00", "1001", "1201") == [])
            return try $0.redeem("500.00", "1201", "1001", interest: "8.88")
        },
        Attempt("money from another custodian", nil) { try $0.handOver(.in, [("1-101", "5.00"), ("1-103", "-1.00")]) },
        Attempt("nothing from another custodian", .handoverEmpty) {
            try $0.handOver(.in, [("1-101", "1.00"), ("1-103", "-1.00")])
        },
        Attempt("money for a home nobody knows", .unitUnknown) { try $0.handOver(.in, [("9-901", "1.00")]) },
        Attempt("homes out of order", .unitsUnsorted) { try $0.handOver(.in, [("1-101", "1.00"), ("1-101", "1.00")]) },
        Attempt("everything to another custodian", nil) {
            try $0.handOver(.out, undistributed: "100.00", TestFund.openingUnits)
        },
        Attempt("more than is undistributed to another custodian", .distributionTooLarge) {
            try $0.handOver(.out, undistributed: "100.01")
        },
    ]
}

extension TestFund {
    fileprivate mutating func redeem(
        _ amount: String,
        _ from: String,
        _ to: String,
        interest: String
    ) throws -> [ProblemCode] {
        let body = Transfer(
            amount: try Money(yuan: amount),
            from: try TestFund.account(from),
            to: try TestFund.account(to),
            interest: try Money(yuan: interest),
            reference: nil
        )
        return try record(body, on: "2025-03-06")
    }

    /// A fund whose policy lets no month close unreconciled.
    fileprivate static func reconciling() throws -> TestFund {
        var fund = try TestFund()
        fund.forge("{\"budgetTolerance\":0}", "{\"budgetTolerance\":0,\"reconciliation\":\"required\"}")
        #expect(try fund.record(fund.opening(), on: "2025-01-01") == [])
        #expect(try fund.record(UnitBatch(units: units()), on: "2025-01-01") == [])
        #expect(try fund.open(bank: "1000.00", undistributed: "100.00", TestFund.openingUnits) == [])
        return fund
    }
}
