import Testing

@testable import FundRules

/// Protects: what a household pays for a job is exact to the fen, adds up to the whole, and does not depend on the
/// number of instalments.
@Suite struct ApportionmentTests {
    struct Example: Sendable {
        let amount: String
        let weights: [Int64]
        let shares: [String]
    }

    /// Protects: shares that were computed by hand, with every remainder where it belongs.
    static let examples: [Example] = [
        Example(amount: "100.00", weights: [1, 1, 1], shares: ["33.34", "33.33", "33.33"]),
        Example(amount: "0.02", weights: [5236, 6175, 6842], shares: ["0.00", "0.01", "0.01"]),
        Example(amount: "0.01", weights: [1, 1, 1], shares: ["0.01", "0.00", "0.00"]),
        Example(amount: "0.02", weights: [1, 2, 1], shares: ["0.01", "0.01", "0.00"]),
        Example(amount: "1.00", weights: [0, 5, 0], shares: ["0.00", "1.00", "0.00"]),
        Example(amount: "1.00", weights: [0, 0], shares: ["0.00", "0.00"]),
        Example(amount: "1.00", weights: [], shares: []),
        Example(amount: "0", weights: [3, 4], shares: ["0.00", "0.00"]),
    ]

    @Test(arguments: examples) func example(_ example: Example) throws {
        let amount = try Money(yuan: example.amount, signed: true).fen
        let shares = Apportionment.shares(of: amount, by: example.weights)
        #expect(shares.map { Money(fen: $0).plain } == example.shares)
    }

    @Test func anAmountBelowZeroIsNotShared() {
        #expect(Apportionment.shares(of: -5, by: [1, 2]) == [0, 0])
    }

    /// The method as its definition says, in 128 bits and with a plain sort.
    private func reference(_ amount: Int64, _ weights: [Int64]) -> [Int64] {
        let total = weights.reduce(UInt128(0)) { $0 + UInt128($1) }
        guard total > 0 else { return weights.map { _ in 0 } }
        let products = weights.map { UInt128(amount) * UInt128($0) }
        var shares = products.map { Int64($0 / total) }
        let left = Int(amount - shares.reduce(0, +))
        let order = products.indices.sorted {
            (products[$1] % total, UInt128($0)) < (products[$0] % total, UInt128($1))
        }
        for index in order.prefix(left) { shares[index] += 1 }
        return shares
    }

    @Test func agreesWithTheDefinitionForHugeAmountsAndWeights() {
        var random = SeededGenerator(state: 1)
        for round in 0..<3_000 {
            let count = Int.random(in: 1...12, using: &random)
            let largest = [3, 100, Limits.area, Limits.integer][round % 4]
            let weights = (0..<count).map { _ in Int64.random(in: 0...largest, using: &random) }
            let most = [9, 10_000, Limits.amount, Limits.integer][round / 4 % 4]
            let amount = Int64.random(in: 0...most, using: &random)
            let shares = Apportionment.shares(of: amount, by: weights)
            #expect(shares == reference(amount, weights), "\(amount) over \(weights)")
            if weights.contains(where: { $0 > 0 }) { #expect(shares.reduce(0, +) == amount) }
            for (share, weight) in zip(shares, weights) where weight == 0 { #expect(share == 0) }
        }
    }

    @Test func instalmentsChargeTheClassesWhatOnePaymentWould() {
        var random = SeededGenerator(state: 2)
        for _ in 0..<1_000 {
            let weights = TenureAmounts(
                commercial: .random(in: 0...1_000, using: &random),
                public: .random(in: 1...1_000, using: &random)
            )
            var charged = TenureAmounts()
            for _ in 0..<12 {
                let payment = Int64.random(in: 1...99, using: &random)
                let split = Apportionment.split(payment: payment, charged: charged, weights: weights)
                #expect(split.sum == payment && split.commercial >= 0 && split.public >= 0)
                charged = charged + split
                let whole = Apportionment.split(payment: charged.sum, charged: TenureAmounts(), weights: weights)
                #expect(charged == whole)
            }
        }
    }

    @Test func aSplitStaysWithinThePaymentWhateverWasChargedBefore() {
        var random = SeededGenerator(state: 3)
        for _ in 0..<3_000 {
            let weights = TenureAmounts(
                commercial: .random(in: 0...9, using: &random),
                public: .random(in: 0...9, using: &random)
            )
            let charged = TenureAmounts(
                commercial: .random(in: -50...200, using: &random),
                public: .random(in: -50...200, using: &random)
            )
            let payment = Int64.random(in: 1...100, using: &random)
            let split = Apportionment.split(payment: payment, charged: charged, weights: weights)
            #expect(split.sum == payment && (0...payment).contains(split.commercial))
        }
    }

    @Test func householdsPayTheSameHoweverAJobWasPaid() throws {
        var random = SeededGenerator(state: 4)
        for _ in 0..<20 {
            var instalments = try TestFund.small()
            var total: Int64 = 0
            for _ in 0..<7 {
                let fen = Int64.random(in: 1...7_000, using: &random)
                total += fen
                let month = ["03", "04", "05"].randomElement(using: &random) ?? "03"
                #expect(try instalments.pay("P1", Money(fen: fen).plain, on: "2025-\(month)-05") == [])
                try instalments.checkTies()
            }
            var once = try TestFund.small()
            #expect(try once.pay("P1", Money(fen: total).plain) == [])
            #expect(instalments.unitsText == once.unitsText)
        }
    }
}
