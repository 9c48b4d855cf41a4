import FundRules
import Testing
import TransparencyLog

/// Protects: what a paper says, a voucher can say: one line of the bank's for many homes, and money in hand.
@Suite struct PaperRuleTests {
    @Test(arguments: table) func rule(_ attempt: Attempt) throws { try attempt.check() }

    static let table = pieces + cash + parts + sellers + settlements

    /// Protects: money in hand is in the imprest until it is paid in.
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

    /// Protects: the pieces of one line of the bank's are of one day, each taken once, and never beside the whole.
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

    /// Protects: each part of a job's cost can be paid under its name.
    static let parts: [Attempt] = Payment.Part.allCases.map { part in
        Attempt("a payment for \(part.rawValue)", nil) {
            try $0.record(
                Payment(project: "P1", amount: Money(fen: 100), part: part, payee: "某公司", invoice: nil, reference: nil),
                on: "2025-03-05"
            )
        }
    }

    /// Protects: only public homes have a seller, and each home one.
    static let sellers: [Attempt] = [
        Attempt("a home that a factory sold", nil) { try $0.register("1-104", .public, seller: "某厂") },
        Attempt("a commercial home that a factory sold", .sellerOfCommercial) {
            try $0.register("1-104", .commercial, seller: "某厂")
        },
        Attempt("the seller of a home is corrected", nil) {
            #expect(try $0.register("1-104", .public, seller: "某厂") == [])
            let unit = try TestFund.unit("1-104", "1", "40.00", .public, seller: "某总厂")
            return try $0.record(Amendment(unit: unit), on: "2025-03-06")
        },
        Attempt("a seller is added to a commercial home", .sellerOfCommercial) {
            let unit = try TestFund.unit("2-101", "2", "100.00", seller: "某厂")
            return try $0.record(Amendment(unit: unit), on: "2025-03-06")
        },
        Attempt("commercial homes become one that a factory sold", .sellerOfCommercial) {
            let whole = try TestFund.unit("1-10A", "1", "114.11", seller: "某厂")
            return try $0.record(Merge(units: ["1-101", "1-102"], into: whole), on: "2025-03-06")
        },
    ]

    /// 2-101, which owns nothing, is destroyed after P2 was entered, and P2 then costs 40.00: entries 4 to 6.
    static func indebted(
        _ what: String,
        _ code: ProblemCode?,
        _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
    ) -> Attempt {
        Attempt(what, code) {
            #expect(try $0.propose("P2", "2", budget: "200.00") == [])
            #expect(try $0.destroy("2-101", on: "2025-03-01") == [])
            #expect(try $0.pay("P2", "40.00") == [])
            return try act(&$0)
        }
    }

    /// Protects: what a destroyed home owes is written off once, out of what is nobody's.
    static let settlements: [Attempt] = [
        indebted("what a destroyed home owes is written off", nil) { try $0.settle("2-101", "40.00") },
        indebted("it is written off in two parts", nil) {
            #expect(try $0.settle("2-101", "15.00") == [])
            return try $0.settle("2-101", "25.00")
        },
        indebted("a fen more than it owes is written off", .settlementTooLarge) { try $0.settle("2-101", "40.01") },
        indebted("it is written off twice", .settlementTooLarge) {
            #expect(try $0.settle("2-101", "40.00") == [])
            return try $0.settle("2-101", "0.01")
        },
        indebted("written off, reversed and written off", nil) {
            #expect(try $0.settle("2-101", "40.00") == [])
            #expect(try $0.reverse(7) == [])
            return try $0.settle("2-101", "40.00", on: "2025-06-30")
        },
        indebted("more than is undistributed is written off", .distributionTooLarge) {
            #expect(try $0.pay("P2", "60.01") == [])
            return try $0.settle("2-101", "100.01")
        },
        indebted("all that is undistributed is written off", nil) {
            #expect(try $0.pay("P2", "60.01") == [])
            return try $0.settle("2-101", "100.00")
        },
        indebted("the debt of a home that stands is written off", .settlementOfStanding) {
            try $0.settle("1-101", "1.00")
        },
        indebted("the debt of no home", .unitUnknown) { try $0.settle("9-999", "1.00") },
        Attempt("the debt of a home that was split is written off", .settlementOfStanding) {
            #expect(try $0.split("1-101", ("1-101A", "20.00"), ("1-101B", "32.36")) == [])
            return try $0.settle("1-101", "1.00")
        },
        indebted("a home is not destroyed after all, while its debt is written off", .reversalBlocked) {
            #expect(try $0.settle("2-101", "40.00") == [])
            return try $0.reverse(5)
        },
        indebted("a home is not destroyed after all, and its debt is its own", nil) {
            #expect(try $0.settle("2-101", "40.00") == [])
            #expect(try $0.reverse(7) == [])
            return try $0.reverse(5)
        },
        indebted("a debt is written off without a request where spending asks for one", .requestMissing) {
            try $0.govern()
            return try $0.settle("2-101", "40.00", on: "2025-03-07")
        },
        indebted("a debt is written off on an approved request", nil) {
            try $0.govern()
            #expect(try $0.request("40.00", nil, payee: "2-101") == [])
            #expect(try $0.decide(10, by: $0.supervisor) == [])
            $0.recorder = $0.cashier.keyID
            return try $0.settle("2-101", "40.00", request: 10, on: "2025-03-07")
        },
        indebted("a debt is written off before its request is approved", .approvalsMissing) {
            try $0.govern()
            #expect(try $0.request("40.00", nil, payee: "2-101") == [])
            $0.recorder = $0.cashier.keyID
            return try $0.settle("2-101", "40.00", request: 10, on: "2025-03-07")
        },
    ]
}
