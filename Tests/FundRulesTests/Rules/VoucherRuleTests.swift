import FundRules
import Testing

/// Protects: every voucher says what the rules derive, spends only what is there, and counts no movement twice.
@Suite struct VoucherRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = vouchers + accounts + assets + references

    /// Protects: a voucher's number, postings and balances are what the rules derive.
    static let vouchers: [Attempt] = [
        Attempt("a voucher number left out", .numberDiffers) {
            $0.forge("2025-03/0001", "2025-03/0002")
            return try $0.receive("1.00")
        },
        Attempt("a voucher numbered in another month", .numberDiffers) {
            $0.forge("2025-03/0001", "2025-04/0001")
            return try $0.receive("1.00")
        },
        Attempt("one gap in the numbers is one finding", nil) {
            $0.forge("2025-03/0001", "2025-03/0003")
            #expect(try $0.receive("1.00") == [.numberDiffers])
            return try $0.receive("2.00")
        },
        Attempt("postings of another amount", .postingsDiffer) {
            $0.forge("\"credit\":100", "\"credit\":101")
            $0.forge("\"debit\":100", "\"debit\":101")
            return try $0.receive("1.00")
        },
        Attempt("postings that do not balance", .postingsDiffer) {
            $0.forge("\"credit\":100", "\"credit\":99")
            return try $0.receive("1.00")
        },
        Attempt("postings to another income account", .postingsDiffer) {
            $0.forge("\"4201\"", "\"4901\"")
            return try $0.receive("1.00")
        },
        Attempt("credit before debit", .postingsDiffer) {
            $0.forge(
                "{\"account\":\"1001\",\"debit\":100},{\"account\":\"4201\",\"credit\":100}",
                "{\"account\":\"4201\",\"credit\":100},{\"account\":\"1001\",\"debit\":100}"
            )
            return try $0.receive("1.00")
        },
        Attempt("a project with postings", .postingsUnexpected) {
            $0.forge("\"kind\":\"project\",", "\"kind\":\"project\",\"number\":\"2025-02/0001\",\"postings\":[],")
            return try $0.propose("P2", "1", budget: "1.00")
        },
        Attempt("a fund opened with a voucher number", .postingsUnexpected) {
            $0 = try TestFund()
            $0.forge("\"kind\":\"open\",", "\"kind\":\"open\",\"number\":\"2025-01/0001\",\"postings\":[],")
            return try $0.record($0.opening(), on: "2025-01-01")
        },
    ]

    /// Protects: money moves between the accounts that hold it, and no others.
    static let accounts: [Attempt] = [
        Attempt("a forged voucher on account 9999 is reversed", .accountUnknown) {
            $0.forge("\"4201\"", "\"9999\"")
            #expect(try $0.receive("1.00") == [.postingsDiffer])
            return try $0.reverse(4)
        },
        Attempt("a contractor paid out of bonds", .accountNotAllowed) { try $0.pay("P1", "1.00", from: "1101") },
        Attempt("a fee paid out of bonds", .accountNotAllowed) { try $0.spend("1.00", from: "1101") },
        Attempt("a transfer out of 3101", .accountNotAllowed) { try $0.transfer("1.00", "3101", "1001") },
        Attempt("a transfer into 3101", .accountNotAllowed) { try $0.transfer("1.00", "1001", "3101") },
        Attempt("opening assets on 3001", .accountNotAllowed) {
            try $0.open(assets: [("3001", "1.00")], undistributed: "1.00")
        },
        Attempt("opening assets name the bank twice", .accountNotAllowed) {
            try $0.open(assets: [("1001", "1.00"), ("1001", "1.00")], undistributed: "2.00")
        },
    ]

    /// Protects: nothing is spent that is not there.
    static let assets: [Attempt] = [
        Attempt("all the money in the bank", nil) { try $0.spend("1000.00") },
        Attempt("a fen more than is in the bank", .assetBelowZero) { try $0.spend("1000.01") },
        Attempt("a job paid with more than is in the bank", .assetBelowZero) {
            #expect(try $0.propose("P2", "1", budget: "5000.00") == [])
            return try $0.pay("P2", "1000.01")
        },
        Attempt("cash that the imprest does not hold", .assetBelowZero) { try $0.spend("0.01", from: "1201") },
        Attempt("bonds sold that were never bought", .assetBelowZero) { try $0.transfer("0.01", "1101", "1001") },
        Attempt("a receipt reversed after it was spent", .assetBelowZero) {
            #expect(try $0.contribute("1-101", "100.00") == [])
            #expect(try $0.spend("1050.00") == [])
            return try $0.reverse(4)
        },
        Attempt("two forged vouchers reversed: a balance beyond 2⁵³−1", .balanceOutOfRange) {
            $0.forge("\"debit\":100", "\"debit\":-9007199254740991")
            #expect(try $0.receive("1.00") == [.postingsDiffer])
            return try $0.reverse(4)
        },
        Attempt("a forged voucher that names the bank 1,040 times is reversed", .balanceOutOfRange) {
            let posting = "{\"account\":\"1001\",\"debit\":-9007199254640000}"
            let all = Array(repeating: posting, count: 1_040).joined(separator: ",")
            $0.forge("{\"account\":\"1001\",\"debit\":100}", all)
            #expect(try $0.receive("1.00") == [.postingsDiffer])
            return try $0.reverse(4)
        },
    ]

    /// Protects: a bank serial and an invoice stand for one voucher, until that is reversed.
    static let references: [Attempt] = [
        Attempt("a bank serial used before", .referenceUsed) {
            #expect(try $0.receive("1.00", reference: "B1") == [])
            return try $0.contribute("1-101", "1.00", reference: "B1")
        },
        Attempt("a bank serial used by a payment", .referenceUsed) {
            #expect(try $0.pay("P1", "1.00", reference: "B1") == [])
            return try $0.transfer("1.00", "1001", "1101", reference: "B1")
        },
        Attempt("a bank serial whose voucher was reversed", nil) {
            #expect(try $0.receive("1.00", reference: "B1") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.receive("2.00", reference: "B1")
        },
        Attempt("a bank serial given back and taken again", .referenceUsed) {
            #expect(try $0.receive("1.00", reference: "B1") == [])
            #expect(try $0.reverse(4) == [])
            #expect(try $0.receive("2.00", reference: "B1") == [])
            return try $0.receive("3.00", reference: "B1")
        },
        Attempt("an invoice paid before", .invoiceUsed) {
            #expect(try $0.pay("P1", "1.00", invoice: "25312000") == [])
            return try $0.pay("P1", "1.00", invoice: "25312000")
        },
        Attempt("an invoice paid as an expense before", .invoiceUsed) {
            #expect(try $0.spend("1.00", invoice: "25312000") == [])
            return try $0.pay("P1", "1.00", invoice: "25312000")
        },
        Attempt("an invoice whose payment was reversed", nil) {
            #expect(try $0.pay("P1", "1.00", invoice: "25312000") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.pay("P1", "2.00", invoice: "25312000")
        },
        Attempt("a bank serial that is another voucher's invoice number", nil) {
            #expect(try $0.pay("P1", "1.00", invoice: "25312000") == [])
            return try $0.receive("1.00", reference: "25312000")
        },
    ]
}
