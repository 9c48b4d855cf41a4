import Testing

@testable import FundRules

/// What looks like one voucher recorded twice, and what does not.
@Suite struct LikenessTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let one: any VoucherBody
        let other: any VoucherBody
        let areAlike: Bool

        init(_ description: String, _ one: any VoucherBody, _ other: any VoucherBody, _ areAlike: Bool) {
            testDescription = description
            (self.one, self.other, self.areAlike) = (one, other, areAlike)
        }
    }

    private static let yuan = Money(fen: 100)

    private static func payment(_ payee: String, invoice: String? = nil, request: Int? = nil) -> Payment {
        Payment(project: "P1", amount: yuan, payee: payee, invoice: invoice, reference: nil, request: request)
    }

    private static func contribution(_ unit: String, _ reference: String? = nil) -> Contribution {
        Contribution(unit: unit, amount: yuan, reference: reference)
    }

    private static func correction(_ year: Int64) -> Correction {
        Correction(of: Year(of: CalendarDate(daysSinceEpoch: year * 366).month), contribution("A"))
    }

    /// Protects: what looks like one voucher twice is asked about, and what may well be two is not.
    static let pairs = [
        Pair("the same home", contribution("A"), contribution("A"), true),
        Pair("another home", contribution("A"), contribution("B"), false),
        Pair("one bears a number", contribution("A"), contribution("A", "SK1"), false),
        Pair("a payee in wider letters", payment("Ａ公司"), payment("a 公司"), true),
        Pair("an invoice", payment("A公司"), payment("A公司", invoice: "FP1"), false),
        Pair("another request", payment("A公司", request: 7), payment("A公司", request: 8), false),
        Pair(
            "another kind",
            Income(category: .other, amount: yuan, reference: nil),
            Expense(category: .other, amount: yuan, payee: "", invoice: nil, reference: nil),
            false
        ),
        Pair("a correction of the same year", correction(0), correction(0), true),
        Pair("a correction of another year", correction(0), correction(1), false),
        Pair("a correction, and the voucher", correction(0), contribution("A"), false),
        Pair(
            "the other way round",
            Transfer(amount: yuan, from: .bank, to: .bonds, reference: nil),
            Transfer(amount: yuan, from: .bonds, to: .bank, reference: nil),
            false
        ),
        Pair(
            "a refund of the same contribution",
            Refund(of: 7, amount: yuan, reference: nil),
            Refund(of: 7, amount: yuan, reference: nil),
            true
        ),
        Pair("reversals", Reversal(entry: 7, reason: "a"), Reversal(entry: 7, reason: "a"), false),
    ]

    @Test(arguments: pairs)
    func areAlike(_ pair: Pair) throws {
        let date = try #require(CalendarDate("2025-03-01"))
        let likeness = pair.one.likeness(on: date)
        #expect((likeness != nil && likeness == pair.other.likeness(on: date)) == pair.areAlike)
        let next = date.adding(days: 1)
        #expect(likeness == nil || likeness != pair.one.likeness(on: next), "another day is another voucher")
    }
}
