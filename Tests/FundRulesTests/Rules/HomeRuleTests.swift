import FundRules
import Testing

/// Protects: nobody's money goes through another's home.
@Suite struct HomeRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = refunds + handovers + payouts + reversals

    /// 2-101 pays in 100.00 with entry 4, and P2, entry 5, costs it so much.
    private static func spent(_ amount: String, in fund: inout TestFund) throws {
        #expect(try fund.contribute("2-101", "100.00") == [])
        #expect(try fund.propose("P2", "2", budget: "500.00") == [])
        #expect(try fund.pay("P2", amount) == [])
    }

    /// 1-101 pays in 10.00 with entry 4 and is split; the first part's money goes to another custodian.
    private static func split(_ fund: inout TestFund) throws {
        #expect(try fund.contribute("1-101", "10.00") == [])
        #expect(try fund.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36")) == [])
        #expect(try fund.handOver(.out, [("1-101A", "156.61")]) == [])
    }

    /// Protects: a refund takes no more than the home has.
    static let refunds: [Attempt] = [
        Attempt("a refund of what the home has spent", .homeOverdrawn) {
            try spent("100.00", in: &$0)
            return try $0.refund(4, "0.01")
        },
        Attempt("a refund of all that the home has left", nil) {
            try spent("40.00", in: &$0)
            return try $0.refund(4, "60.00")
        },
        Attempt("a refund of a fen more than the home has left", .homeOverdrawn) {
            try spent("40.00", in: &$0)
            return try $0.refund(4, "60.01")
        },
        Attempt("a refund of what came later, to a home that still owes", .homeOverdrawn) {
            try spent("150.00", in: &$0)
            #expect(try $0.contribute("2-101", "20.00") == [])
            return try $0.refund(7, "1.00")
        },
        Attempt("a refund that falls on a part that has nothing", .homeOverdrawn) {
            try split(&$0)
            return try $0.refund(4, "10.00")
        },
    ]

    /// Protects: a handover takes from each home what that home has.
    static let handovers: [Attempt] = [
        Attempt("a handover out of a home that has nothing", .homeOverdrawn) {
            try $0.handOver(.out, [("2-101", "1.00")])
        },
        Attempt("a handover of all that a home has", nil) { try $0.handOver(.out, [("1-101", "400.00")]) },
        Attempt("a handover of a fen more than a home has", .homeOverdrawn) {
            try $0.handOver(.out, [("1-101", "400.01")])
        },
        Attempt("a handover of what a home owes, with another's money", nil) {
            try spent("150.00", in: &$0)
            return try $0.handOver(.out, [("1-101", "400.00"), ("2-101", "-50.00")])
        },
        Attempt("a handover by which a home gains what another gives", .homeOverdrawn) {
            try spent("150.00", in: &$0)
            return try $0.handOver(.out, [("1-101", "400.00"), ("2-101", "-50.01")])
        },
        Attempt("a handover that comes in for a home that has nothing", nil) {
            try $0.handOver(.in, [("1-101", "100.00"), ("2-101", "-1.00")])
        },
    ]

    /// Protects: who lost a home is paid what came for it, and no more.
    static let payouts: [Attempt] = [
        Attempt("a payout of money that never came", .payoutTooLarge, noted: [.homeBelowZero]) {
            #expect(try $0.contribute("2-101", "100.00") == [])
            #expect(try $0.destroy("2-101") == [])
            #expect(try $0.reverse(4) == [])
            return try $0.payOut("2-101", "0.01")
        },
        Attempt("a payout of the money that did come", nil, noted: [.homeBelowZero]) {
            try lost(&$0)
            return try $0.payOut("2-101", "100.00")
        },
        Attempt("a payout of a fen more than the money that did come", .payoutTooLarge, noted: [.homeBelowZero]) {
            try lost(&$0)
            return try $0.payOut("2-101", "100.01")
        },
        Attempt("two payouts, together more than the money that did come", .payoutTooLarge, noted: [.homeBelowZero]) {
            try lost(&$0)
            #expect(try $0.payOut("2-101", "60.00") == [])
            return try $0.payOut("2-101", "40.01")
        },
    ]

    /// 2-101 pays in 100.00 and 50.00 and is destroyed; the 50.00 never came.
    private static func lost(_ fund: inout TestFund) throws {
        #expect(try fund.contribute("2-101", "100.00") == [])
        #expect(try fund.contribute("2-101", "50.00") == [])
        #expect(try fund.destroy("2-101") == [])
        #expect(try fund.reverse(5) == [])
    }

    /// Protects: a reversal that takes what was spent meanwhile is worth a question, and no other is.
    static let reversals: [Attempt] = [
        Attempt("a contribution reversed after it was spent", .homeBelowZero) {
            try spent("100.00", in: &$0)
            return try $0.reverse(4)
        },
        Attempt("a contribution reversed that was not spent", nil) {
            #expect(try $0.contribute("2-101", "100.00") == [])
            return try $0.reverse(4)
        },
        Attempt("a contribution reversed of a home that was below zero with it", nil) {
            try spent("150.00", in: &$0)
            return try $0.reverse(4)
        },
        Attempt("a distribution reversed after it was spent", .homeBelowZero) {
            #expect(try $0.distribute("10.00", "2") == [])
            #expect(try $0.propose("P2", "2", budget: "500.00") == [])
            #expect(try $0.pay("P2", "10.00") == [])
            return try $0.reverse(4)
        },
        Attempt("a contribution reversed that falls on a part that has nothing", .homeBelowZero) {
            try split(&$0)
            return try $0.reverse(4)
        },
    ]
}
