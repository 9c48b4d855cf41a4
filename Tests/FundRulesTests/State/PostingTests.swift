import Testing

@testable import FundRules

/// Protects: every kind of voucher posts what the statute's chart asks, reaches the right households, and leaves no
/// trace in any balance once it is reversed.
@Suite struct PostingTests {
    /// What is recorded on the small fund → the postings → what changes for the units.
    struct Voucher: Sendable, CustomTestStringConvertible {
        let what: String
        let postings: String
        let units: String
        let act: @Sendable (inout TestFund) throws -> [ProblemCode]

        init(
            _ what: String,
            _ postings: String,
            units: String = "",
            _ act: @escaping @Sendable (inout TestFund) throws -> [ProblemCode]
        ) {
            self.what = what
            self.postings = postings
            self.units = units
            self.act = act
        }

        var testDescription: String { what }
    }

    /// Protects: the accounts that each kind of voucher moves, and by which homes.
    static let vouchers: [Voucher] = [
        Voucher("contribution, commercial", "Dr 1001 12.00 / Cr 4001.1 12.00", units: "1-101 12.00") {
            try $0.contribute("1-101", "12.00")
        },
        Voucher("contribution, public", "Dr 1001 12.00 / Cr 4001.2 12.00", units: "1-103 12.00") {
            try $0.contribute("1-103", "12.00")
        },
        Voucher("deposit interest", "Dr 1001 1.00 / Cr 4101 1.00") { try $0.receive("1.00", .depositInterest) },
        Voucher("bond interest", "Dr 1001 1.00 / Cr 4102 1.00") { try $0.receive("1.00", .bondInterest) },
        Voucher("common income", "Dr 1001 1.00 / Cr 4201 1.00") { try $0.receive("1.00", .commonIncome) },
        Voucher("disposal", "Dr 1001 1.00 / Cr 4301 1.00") { try $0.receive("1.00", .disposal) },
        Voucher("subsidy", "Dr 1001 1.00 / Cr 4901 1.00") { try $0.receive("1.00", .subsidy) },
        Voucher("other income", "Dr 1001 1.00 / Cr 4901 1.00") { try $0.receive("1.00", .other) },
        Voucher("bank fee", "Dr 5901 3.00 / Cr 1001 3.00") { try $0.spend("3.00") },
        Voucher("to the imprest", "Dr 1201 30.00 / Cr 1001 30.00") { try $0.transfer("30.00", "1001", "1201") },
        Voucher("into bonds", "Dr 1101 30.00 / Cr 1001 30.00") { try $0.transfer("30.00", "1001", "1101") },
        Voucher(
            "payment for both tenures: 100.00 over 114.11 m² and 68.42 m²",
            "Dr 5001.1 62.52 / Dr 5001.2 37.48 / Cr 1001 100.00",
            units: "1-101 -28.69, 1-102 -33.83, 1-103 -37.48"
        ) { try $0.pay("P1", "100.00") },
        Voucher("payment for one home", "Dr 5001.2 5.00 / Cr 1001 5.00", units: "1-103 -5.00") {
            #expect(try $0.propose("P2", "1-103", budget: "5.00") == [])
            return try $0.pay("P2", "5.00")
        },
        Voucher(
            "payment shared equally",
            "Dr 5001.1 0.67 / Dr 5001.2 0.33 / Cr 1001 1.00",
            units: "1-101 -0.34, 1-102 -0.33, 1-103 -0.33"
        ) {
            #expect(try $0.propose("P2", "1", budget: "5.00", sharing: .equal) == [])
            return try $0.pay("P2", "1.00")
        },
        Voucher("payment shared by weight 2 to 3", "Dr 5001.1 1.00 / Cr 1001 1.00", units: "1-101 -0.40, 1-102 -0.60") {
            #expect(try $0.propose("P2", "1-101 1-102", budget: "5.00", sharing: .weight) == [])
            return try $0.pay("P2", "1.00")
        },
        Voucher(
            "distribution to all: 100.00 over 214.11 m² and 68.42 m²",
            "Dr 3101 100.00 / Cr 3001 75.78 / Cr 3002 24.22",
            units: "1-101 18.53, 1-102 21.86, 1-103 24.22, 2-101 35.39"
        ) { try $0.distribute("100.00") },
        Voucher("distribution to one home", "Dr 3101 1.00 / Cr 3002 1.00", units: "1-103 1.00") {
            try $0.distribute("1.00", "1-103")
        },
        Voucher(
            "opening with bonds and a debt",
            "Dr 1001 5.00 / Dr 1101 6.00 / Dr 3001 1.00 / Cr 3002 9.00 / Cr 3101 3.00",
            units: "1-101 -1.00, 1-103 9.00"
        ) { fund in
            try fund.open(
                assets: [("1101", "6.00"), ("1001", "5.00")],
                undistributed: "3.00",
                [("1-103", "9.00"), ("1-101", "-1.00")]
            )
        },
        Voucher("a home destroyed", "Dr 5101.1 400.00 / Cr 2001 400.00", units: "1-101 -400.00") {
            try $0.destroy("1-101")
        },
        Voucher(
            "from another custodian",
            "Dr 1001 7.00 / Dr 3001 1.00 / Cr 3002 5.00 / Cr 3101 3.00",
            units: "1-101 -1.00, 1-103 5.00"
        ) { try $0.handOver(.in, undistributed: "3.00", [("1-103", "5.00"), ("1-101", "-1.00")]) },
        Voucher(
            "to another custodian",
            "Dr 3001 1.00 / Dr 3002 5.00 / Dr 3101 3.00 / Cr 1001 9.00",
            units: "1-101 -1.00, 1-103 -5.00"
        ) { try $0.handOver(.out, undistributed: "3.00", [("1-103", "5.00"), ("1-101", "1.00")]) },
        Voucher("opening with a deficit", "Dr 1001 5.00 / Cr 3001 6.00 / Dr 3101 1.00", units: "2-101 6.00") {
            try $0.open(bank: "5.00", undistributed: "-1.00", [("2-101", "6.00")])
        },
    ]

    @Test(arguments: vouchers) func postsReachesAndReverses(_ voucher: Voucher) throws {
        var fund = try TestFund.small()
        let unitsBefore = fund.unitBalances
        let accountsBefore = fund.accountsText
        #expect(try voucher.act(&fund) == [])
        let entry = try #require(fund.history.contents.entries.last?.entry)
        #expect(entry.postings.description == voucher.postings)
        #expect(entry.postings.reduce(0) { $0 + $1.net } == 0)
        let changes = fund.unitBalances.map { ($0.key, $0.value - (unitsBefore[$0.key] ?? 0)) }
            .filter { $0.1 != 0 }.sorted { $0.0 < $1.0 }
        #expect(changes.map { "\($0.0) \(Money(fen: $0.1))" }.joined(separator: ", ") == voucher.units)
        try fund.checkTies()

        #expect(try fund.reverse(entry.sequence) == [])
        let reversal = try #require(fund.history.contents.entries.last?.entry)
        #expect(reversal.postings == entry.postings.reversed)
        #expect(reversal.number?.description.hasPrefix("2025-06/") == true)
        #expect(fund.unitBalances == unitsBefore)
        #expect(fund.accountsText == accountsBefore)
        #expect(fund.state.projects.allSatisfy { $0.cost == 0 })
        try fund.checkTies()
    }

    @Test func governanceAndRegistryPostNothing() throws {
        let fund = try TestFund.small()
        let entries = fund.history.contents.entries.map(\.entry)
        #expect(entries.map(\.kind) == ["open", "units", "opening", "project"])
        #expect(entries.filter { $0.number == nil }.map(\.kind) == ["open", "units", "project"])
        #expect(fund.accountsText == "1001 1,000.00, 3001 -700.00, 3002 -200.00, 3101 -100.00")
        #expect(fund.unitsText == "1-101 400.00, 1-102 300.00, 1-103 200.00")
    }

    @Test func aReversalFreesTheUnitsItConcernedThenNotThoseRegisteredLater() throws {
        var fund = try TestFund.small()
        #expect(try fund.distribute("100.00") == [])
        let later = UnitBatch(units: [try TestFund.unit("0-001", "0", "400.00")])
        #expect(try fund.record(later, on: "2025-03-06") == [])
        #expect(try fund.pay("P1", "100.00") == [])
        #expect(fund.unitBalances["0-001"] == 0)
        #expect(try fund.reverse(4) == [])
        #expect(try fund.reverse(6) == [])
        #expect(fund.unitsText == "1-101 400.00, 1-102 300.00, 1-103 200.00")
    }
}
