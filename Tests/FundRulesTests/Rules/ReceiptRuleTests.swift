import FundRules
import Testing
import TransparencyLog

/// Protects: what the bank had is not booked away without the approvals that so much needs; what it never had is put right
/// without waiting for anybody.
@Suite struct ReceiptRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = compared + requested

    /// Under `trustPolicy` (from 20.00 on a supervisor approves): entry 7 is a contribution of 1-101 on 5 March.
    private static func received(
        _ what: String,
        _ code: ProblemCode?,
        _ amount: String = "20.00",
        under policy: String = TestFund.trustPolicy,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            try $0.govern(policy)
            #expect(try $0.contribute("1-101", amount) == [])
            return try act(&$0)
        }
    }

    /// Compares a month; the bank has all but what it has not.
    private static func compare(
        _ fund: inout TestFund,
        _ month: String = "2025-03",
        lacking missing: [(Int, String)] = []
    ) throws {
        let book = fund.state.bankBalance(at: try #require(Month(month)))
        let lacking = try missing.reduce(0) { $0 + (try Money(yuan: $1.1).fen) }
        #expect(
            try fund.reconcile(
                bank: Money(fen: book - lacking).plain,
                book: Money(fen: book).plain,
                ledgerOnly: missing,
                month
            ) == []
        )
    }

    /// Protects: what a reconciliation found at the bank is not reversed without the approvals for so much.
    static let compared: [Attempt] = [
        received("a receipt that the bank had", .requestMissing) {
            try compare(&$0)
            return try $0.reverse(7)
        },
        received("a receipt that the bank had by a later month's statement", .requestMissing) {
            try compare(&$0, "2025-04")
            return try $0.reverse(7)
        },
        received("a receipt that came a month later", .requestMissing) {
            try compare(&$0, lacking: [(7, "20.00")])
            try compare(&$0, "2025-04")
            return try $0.reverse(7)
        },
        received("a receipt that the bank had, with less than needs approval", nil, "19.99") {
            try compare(&$0)
            return try $0.reverse(7)
        },
        received("a receipt that the bank had not", .receiptReversed) {
            try compare(&$0, lacking: [(7, "20.00")])
            return try $0.reverse(7)
        },
        received("a receipt that the bank had not, as the month was compared again", .receiptReversed) {
            try compare(&$0)
            try compare(&$0, lacking: [(7, "20.00")])
            return try $0.reverse(7)
        },
        received("a receipt that nobody compared", .receiptReversed) { try $0.reverse(7) },
        received("a receipt of a month after the one compared", .receiptReversed) {
            try compare(&$0, "2025-02")
            return try $0.reverse(7)
        },
        received("a receipt recorded after its month was compared", .receiptReversed) {
            try compare(&$0)
            #expect(try $0.contribute("1-102", "20.00") == [])
            return try $0.reverse(9)
        },
        received("cash in hand, which no bank has", .receiptReversed) {
            #expect(try $0.contribute("1-102", "20.00", isCash: true) == [])
            try compare(&$0)
            return try $0.reverse(8)
        },
        received("a payment that the bank had", nil) {
            #expect(try $0.pay("P1", "19.99", on: "2025-03-06", request: nil) == [])
            try compare(&$0)
            return try $0.reverse(8)
        },
        received(
            "two receipts that the bank had, each half of it",
            .requestMissing,
            "12.00",
            under: WindowRuleTests.policy
        ) {
            #expect(try $0.contribute("1-101", "12.00", on: "2025-03-06") == [])
            try compare(&$0)
            #expect(try $0.reverse(7) == [])
            return try $0.reverse(8)
        },
    ]

    /// Entry 8 compares March; 9 is the cashier's request, approved.
    private static func asked(
        _ what: String,
        _ code: ProblemCode?,
        _ amount: String = "20.00",
        for payee: String = "1-101",
        isCompared: Bool = true
    ) -> Attempt {
        received(what, code) {
            try compare(&$0, lacking: isCompared ? [] : [(7, "20.00")])
            $0.recorder = $0.cashier.keyID
            #expect(try $0.request(amount, nil, payee: payee) == [])
            #expect(try $0.decide(9, by: $0.supervisor) == [])
            $0.recorder = $0.treasurer.keyID
            return try $0.reverse(7, request: 9)
        }
    }

    /// Protects: with an approved request for just that it is.
    static let requested: [Attempt] = [
        asked("a receipt that the bank had, on an approved request", nil),
        asked("a receipt that the bank had, on another home's request", .payeeDiffers, for: "1-102"),
        asked("a receipt that the bank had, on a request for less", .paidOverRequest, "19.99"),
        asked("a receipt that the bank had not, on an approved request", nil, isCompared: false),
        received("common income that the bank had, on an approved request", nil) {
            #expect(try $0.receive("30.00") == [])
            try compare(&$0)
            $0.recorder = $0.cashier.keyID
            #expect(try $0.request("30.00", nil, payee: "1001") == [])
            #expect(try $0.decide(10, by: $0.supervisor) == [])
            $0.recorder = $0.treasurer.keyID
            return try $0.reverse(8, request: 10)
        },
        received("a handover that the bank had, on an approved request", nil) {
            #expect(try $0.handOver(.in, [("1-101", "30.00")]) == [])
            try compare(&$0)
            $0.recorder = $0.cashier.keyID
            #expect(try $0.request("30.00", nil, payee: "某区房管局") == [])
            #expect(try $0.decide(10, by: $0.supervisor) == [])
            $0.recorder = $0.treasurer.keyID
            return try $0.reverse(8, request: 10)
        },
    ]
}
