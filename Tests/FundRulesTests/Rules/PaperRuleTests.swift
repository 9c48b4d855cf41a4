import FundRules
import Testing

/// Protects: what a paper says, a voucher can say: one line of the bank's for many homes, and money in hand.
@Suite struct PaperRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = pieces + cash

    static let cash: [Attempt] = [
        Attempt("a contribution in cash is spent out of the imprest", nil) {
            #expect(try $0.contribute("1-101", "3.00", isCash: true) == [])
            #expect(try $0.spend("3.00", from: "1201") == [])
            return try $0.spend("1000.00")
        },
        Attempt("a contribution in cash is not at the bank", .assetBelowZero) {
            #expect(try $0.contribute("1-101", "3.00", isCash: true) == [])
            return try $0.spend("1000.01")
        },
        Attempt("a contribution in cash is paid in at the bank, and its reversal leaves no cash", .assetBelowZero) {
            #expect(try $0.contribute("1-101", "3.00", isCash: true) == [])
            #expect(try $0.transfer("3.00", "1201", "1001") == [])
            return try $0.reverse(4)
        },
        Attempt("a contribution in cash says that it is at the bank", .postingsDiffer) {
            $0.forge("{\"account\":\"1201\"", "{\"account\":\"1001\"")
            return try $0.contribute("1-101", "3.00", isCash: true)
        },
        Attempt("an earlier year's contribution in cash", nil) {
            $0 = try .overYear()
            let cash = Contribution(unit: "1-101", amount: Money(fen: 100), reference: nil, isCash: true)
            #expect(try $0.record(Correction(of: #require(Year("2025")), cash), on: "2026-03-05") == [])
            return try $0.transfer("1.00", "1201", "1001", on: "2026-03-05")
        },
    ]

    static let pieces: [Attempt] = [
        Attempt("one deposit for three homes", nil) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            #expect(try $0.contribute("1-102", "1.00", reference: "B1", piece: 2) == [])
            return try $0.contribute("1-103", "1.00", reference: "B1", piece: 9_999)
        },
        Attempt("one line of the bank's: a contribution, income, an expense and a payment", nil) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 4) == [])
            #expect(try $0.receive("1.00", reference: "B1", piece: 3) == [])
            #expect(try $0.spend("1.00", reference: "B1", piece: 2) == [])
            return try $0.pay("P1", "1.00", reference: "B1", piece: 1)
        },
        Attempt("a piece taken before", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            #expect(try $0.contribute("1-102", "1.00", reference: "B1", piece: 2) == [])
            return try $0.contribute("1-103", "1.00", reference: "B1", piece: 1)
        },
        Attempt("a piece of another day", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            return try $0.contribute("1-102", "1.00", on: "2025-03-06", reference: "B1", piece: 2)
        },
        Attempt("a whole line after a piece of it", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            return try $0.contribute("1-102", "1.00", reference: "B1")
        },
        Attempt("a piece of a line that is another voucher's", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1") == [])
            return try $0.contribute("1-102", "1.00", reference: "B1", piece: 1)
        },
        Attempt("a transfer with the serial of a line in pieces", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            return try $0.transfer("1.00", "1001", "1101", reference: "B1")
        },
        Attempt("a piece of a line whose whole was reversed", nil) {
            #expect(try $0.contribute("1-101", "2.00", reference: "B1") == [])
            #expect(try $0.reverse(4) == [])
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            return try $0.contribute("1-102", "1.00", reference: "B1", piece: 2)
        },
        Attempt("a piece that was reversed, on another day", nil) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            #expect(try $0.contribute("1-102", "1.00", reference: "B1", piece: 2) == [])
            #expect(try $0.reverse(5) == [])
            return try $0.contribute("1-103", "1.00", on: "2025-04-01", reference: "B1", piece: 2)
        },
        Attempt("a piece taken again after it was given back", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            #expect(try $0.contribute("1-102", "1.00", reference: "B1", piece: 2) == [])
            #expect(try $0.reverse(5) == [])
            #expect(try $0.contribute("1-103", "1.00", reference: "B1", piece: 2) == [])
            return try $0.contribute("2-101", "1.00", reference: "B1", piece: 2)
        },
        Attempt("a whole line while a piece of it stands", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            #expect(try $0.contribute("1-102", "1.00", reference: "B1", piece: 2) == [])
            #expect(try $0.reverse(5) == [])
            return try $0.contribute("1-103", "1.00", reference: "B1")
        },
        Attempt("a whole line on another day, once every piece was reversed", nil) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            #expect(try $0.contribute("1-102", "1.00", reference: "B1", piece: 2) == [])
            #expect(try $0.reverse(4) == [])
            #expect(try $0.reverse(5) == [])
            return try $0.contribute("1-103", "2.00", on: "2025-04-01", reference: "B1")
        },
        Attempt("new pieces on another day, once every piece was reversed", .referenceUsed) {
            #expect(try $0.contribute("1-101", "1.00", reference: "B1", piece: 1) == [])
            #expect(try $0.reverse(4) == [])
            #expect(try $0.contribute("1-101", "1.00", on: "2025-04-01", reference: "B1", piece: 5) == [])
            return try $0.contribute("1-102", "1.00", reference: "B1", piece: 6)
        },
    ]
}
