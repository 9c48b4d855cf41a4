import Foundation

/// How sure an auditor wants to be of a conclusion, in percent: 100 less the risk of incorrect acceptance (误受风险).
///
/// Those for which the guide has a factor for what is expected (AICPA Audit Guide, Audit Sampling, table of expansion factors).
package enum Confidence: String, Sendable, CaseIterable {
    case percent99 = "99"
    case percent95 = "95"
    case percent90 = "90"
    case percent85 = "85"
    case percent80 = "80"
    case percent75 = "75"
    case percent70 = "70"
    case percent63 = "63"
    case percent50 = "50"

    /// The risk of accepting what is misstated by the tolerable amount.
    private var risk: Double { 1 - (Double(rawValue) ?? 0) / 100 }

    /// What the expected misstatement is multiplied by when an interval is set, in hundredths (扩张系数).
    ///
    /// Source: AICPA Audit Guide, Audit Sampling, expansion factors for expected misstatement.
    package var expansion: Int64 {
        switch self {
        case .percent99: 190
        case .percent95: 160
        case .percent90: 150
        case .percent85: 140
        case .percent80: 130
        case .percent75: 125
        case .percent70: 120
        case .percent63: 115
        case .percent50: 100
        }
    }

    /// The reliability factor (保证系数) for a number of misstatements found, in hundredths: the mean of the Poisson
    /// distribution in which so few or fewer are as likely as the risk, rounded up.
    ///
    /// So the tables of the guide are made: at 95 %, 3.00, 4.75, 6.30, 7.76, 9.16. Source: AICPA Audit Guide, Audit Sampling,
    /// confidence factors for overstatements; Trevor R. Stewart, Technical Notes on the guide.
    package func factor(_ misstatements: Int) -> Int64 {
        var (low, high) = (0.0, Double(misstatements) + 10 + 6 * Double(misstatements + 1).squareRoot())
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if Confidence.cumulative(misstatements, mean: middle) > risk { low = middle } else { high = middle }
        }
        return Int64((high * 100 - 1e-6).rounded(.up))
    }

    /// How likely at most so many are, by the Poisson distribution.
    private static func cumulative(_ count: Int, mean: Double) -> Double {
        guard mean > 0 else { return 1 }
        let last = Double(count)
        var term = exp(last * log(mean) - mean - lgamma(last + 1))
        var sum = 0.0
        for step in stride(from: count, through: 0, by: -1) {
            sum += term
            term *= Double(step) / mean
            if term < sum * 1e-18 { break }
        }
        return sum
    }
}
