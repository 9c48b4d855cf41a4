/// Sharing an amount by weights so that the parts sum to the whole: the method of the largest remainder.
public enum Apportionment {
    /// Each position's share of `amount`.
    ///
    /// Every position gets ⌊amount · weight ÷ Σweights⌋; the fen that are left go one each to the largest remainders,
    /// ties to the earlier position. Exact integer arithmetic throughout.
    ///
    /// - Parameter amount: fen, 0…2⁵³−1.
    /// - Parameter weights: not negative; where all are zero every share is zero.
    public static func shares(of amount: Int64, by weights: [Int64]) -> [Int64] {
        let total = weights.reduce(into: UInt64(0)) { $0 &+= UInt64($1) }
        guard total > 0, amount > 0 else { return Array(repeating: 0, count: weights.count) }
        var shares = [Int64](repeating: 0, count: weights.count)
        var remainders = [UInt64](repeating: 0, count: weights.count)
        var left = amount
        for (index, weight) in weights.enumerated() {
            let product = UInt64(amount).multipliedFullWidth(by: UInt64(weight))
            let (quotient, remainder) =
                product.high == 0
                ? product.low.quotientAndRemainder(dividingBy: total) : total.dividingFullWidth(product)
            shares[index] = Int64(quotient)
            remainders[index] = remainder
            left -= Int64(quotient)
        }
        guard left > 0 else { return shares }
        // Fewer fen are left than there are positions, so the smallest remainder that still gets one exists.
        let least = remainders.sorted()[remainders.count - Int(left)]
        for index in shares.indices where remainders[index] > least {
            shares[index] += 1
            left -= 1
        }
        for index in shares.indices where left > 0 && remainders[index] == least {
            shares[index] += 1
            left -= 1
        }
        return shares
    }

    /// Each position's share of an amount of either sign: the shares of its size, with its sign.
    static func signedShares(of amount: Int64, by weights: [Int64]) -> [Int64] {
        let shares = shares(of: Int64(clamping: amount.magnitude), by: weights)
        return amount < 0 ? shares.map { 0 - $0 } : shares
    }

    /// How much of a payment each tenure class bears.
    ///
    /// The split of the project's cost so far including the payment, less what each class has been charged so far,
    /// kept within 0…payment: what a class pays for a job does not depend on the number of instalments.
    public static func split(
        payment: Int64,
        charged: TenureAmounts,
        weights: TenureAmounts
    ) -> TenureAmounts {
        let target = shares(of: charged.sum &+ payment, by: [weights.commercial, weights.public])
        let commercial = min(max(target[0] &- charged.commercial, 0), payment)
        return TenureAmounts(commercial: commercial, public: payment - commercial)
    }
}
