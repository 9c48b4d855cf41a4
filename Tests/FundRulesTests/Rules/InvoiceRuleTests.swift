import FundRules
import Testing

/// Protects: an invoice is paid once, however many payments it takes.
@Suite struct InvoiceRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = instalments + reversals

    /// Protects: instalments add up to the invoice, of one payee and one total.
    static let instalments: [Attempt] = [
        Attempt("an invoice paid in two instalments", nil) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            return try $0.pay("40.00", of: "100.00")
        },
        Attempt("more at once than an invoice comes to", .invoiceOverpaid) { try $0.pay("100.01", of: "100.00") },
        Attempt("a fen more than is left of an invoice", .invoiceOverpaid) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            return try $0.pay("40.01", of: "100.00")
        },
        Attempt("a fen on an invoice that is paid", .invoiceOverpaid) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            #expect(try $0.pay("40.00", of: "100.00", invoice: "f1") == [])
            return try $0.pay("0.01", of: "100.00")
        },
        Attempt("another total on the same invoice", .invoiceDiffers) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            return try $0.pay("40.00", of: "200.00")
        },
        Attempt("another total on an invoice that is paid", .invoiceDiffers) {
            #expect(try $0.pay("100.00", of: "100.00") == [])
            return try $0.pay("40.00", of: "200.00")
        },
        Attempt("another payee of the same invoice", .invoiceDiffers) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            return try $0.pay("40.00", of: "100.00", to: "另一家公司")
        },
        Attempt("the same payee, and the same invoice, written wider", nil) {
            #expect(try $0.pay("60.00", of: "100.00", to: "ABC建筑") == [])
            return try $0.pay("40.00", of: "100.00", invoice: "Ｆ1", to: "ＡＢＣ 建筑")
        },
        Attempt("a payment without the total after one with it", .invoiceUsed) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            return try $0.pay("40.00", of: nil)
        },
        Attempt("a payment with the total after one without it", .invoiceUsed) {
            #expect(try $0.pay("60.00", of: nil) == [])
            return try $0.pay("40.00", of: "100.00")
        },
        Attempt("an instalment as an expense", nil) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            return try $0.record(expense("40.00"), on: "2025-03-05")
        },
        Attempt("an instalment in a correction", .invoiceOverpaid) {
            $0 = try .overYear()
            #expect(try $0.pay("60.00", of: "100.00", on: "2026-03-05") == [])
            return try $0.record(Correction(of: #require(Year("2025")), expense("40.01")), on: "2026-03-05")
        },
    ]

    /// Protects: what was reversed may be paid again, and no more.
    static let reversals: [Attempt] = [
        Attempt("an instalment reversed and paid again", nil) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            #expect(try $0.pay("40.00", of: "100.00") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.pay("60.00", of: "100.00")
        },
        Attempt("more than was reversed paid again", .invoiceOverpaid) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            #expect(try $0.pay("40.00", of: "100.00") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.pay("60.01", of: "100.00")
        },
        Attempt("the last instalment reversed, and more than is left paid", .invoiceOverpaid) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            #expect(try $0.pay("30.00", of: "100.00") == [])
            #expect(try $0.reverse(5) == [])
            return try $0.pay("40.01", of: "100.00")
        },
        Attempt("the last instalment reversed, and the invoice paid without its total", .invoiceUsed) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            #expect(try $0.pay("30.00", of: "100.00") == [])
            #expect(try $0.reverse(5) == [])
            return try $0.pay("40.00", of: nil)
        },
        Attempt("every instalment reversed, and another payee paid", nil) {
            #expect(try $0.pay("60.00", of: "100.00") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.pay("10.00", of: "50.00", to: "另一家公司")
        },
    ]

    private static func expense(_ amount: String) throws -> Expense {
        Expense(
            category: .appraisal,
            amount: try Money(yuan: amount),
            payee: "某公司",
            invoice: "F1",
            invoiceTotal: try Money(yuan: "100.00"),
            reference: nil
        )
    }
}

extension TestFund {
    /// A payment for P1 on an invoice.
    fileprivate mutating func pay(
        _ amount: String,
        of total: String?,
        invoice: String = "F1",
        to payee: String = "某公司",
        on date: String = "2025-03-05"
    ) throws -> [ProblemCode] {
        let body = Payment(
            project: "P1",
            amount: try Money(yuan: amount),
            payee: payee,
            invoice: invoice,
            invoiceTotal: try total.map { try Money(yuan: $0) },
            reference: nil
        )
        return try record(body, on: date)
    }
}
