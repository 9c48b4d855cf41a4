package import FundRules
package import TransparencyLog

/// What is drawn from and how: all that another program needs to draw the same.
package struct SamplePlan: Hashable, Sendable {
    /// A side of an account.
    package enum Side: String, Sendable, CaseIterable {
        /// 借方.
        case debit
        /// 贷方.
        case credit
    }

    /// What is drawn from.
    package enum Population: Hashable, Sendable {
        /// Every voucher, by the sum of its debits.
        case vouchers
        /// The vouchers that post to a side of an account or of its details, by what they post there.
        case account(AccountCode, Side)
        /// The homes, by their balances.
        case homes
    }

    /// How it is drawn.
    package enum Method: String, Sendable, CaseIterable {
        /// 货币单元抽样: every so many yuan from a random start on.
        case mus
        /// 随机选样: so many, each as likely as another.
        case random
        /// 分层随机选样: so many in layers by amount.
        case stratified
        /// 全查: all from an amount on.
        case above
    }

    /// What is drawn from.
    package let population: Population
    /// The period of the vouchers, or at whose end the homes' balances stand.
    package let period: Period
    /// How it is drawn.
    package let method: Method
    /// What the random numbers are made of; nil where nothing is left to chance.
    package var seed: String?
    /// 选样间隔 in fen; of `mus` alone.
    package var interval: Int64?
    /// How many are drawn, those that are looked at anyway apart; of `random` and `stratified`.
    package var count: Int?
    /// The amounts in fen at which the second and every further layer begins; of `stratified`.
    package var bounds: [Int64] = []
    /// The amount in fen from which on all are looked at, where one is set.
    package var above: Int64?
    /// How sure the conclusion is to be; of `mus`.
    package var confidence: Confidence?
    /// 可容忍错报 in fen, where it is stated.
    package var tolerable: Int64?
    /// 预计总体错报 in fen, where it is stated.
    package var expected: Int64?

    package init(_ population: Population, _ period: Period, _ method: Method) {
        (self.population, self.period, self.method) = (population, period, method)
    }

    /// The interval with which a misstatement of the tolerable amount is found as surely as was said, in fen; nil where what
    /// is expected leaves no room below what is tolerable.
    ///
    /// (tolerable − expected × expansion factor) ÷ reliability factor. Source: AICPA Audit Guide, Audit Sampling.
    package static func interval(tolerable: Int64, expected: Int64, _ confidence: Confidence) -> Int64? {
        let room = Int128(tolerable) * 100 - Int128(expected) * Int128(confidence.expansion)
        let interval = room / Int128(confidence.factor(0))
        return room > 0 && interval > 0 ? Int64(clamping: interval) : nil
    }

    /// Whether what has an amount in fen is looked at anyway.
    func isCertain(_ amount: Int64) -> Bool { (method == .mus ? interval : above).map { amount >= $0 } ?? false }

    /// The layer, from 0, that what has an amount in fen is drawn from where it is not looked at anyway.
    func layer(of amount: Int64) -> Int { bounds.count { $0 <= amount } }

    /// Characters of a seed: what no spreadsheet changes and no keyboard lacks.
    package static let seedLimit = 64

    /// Whether a text can be a seed: letters and digits of ASCII, `.`, `_` and `-`.
    package static func isSeed(_ text: String) -> Bool {
        (1...seedLimit).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                    || "._-".unicodeScalars.contains(scalar)
            }
    }
}

/// The ledger that a sample was drawn from.
package struct SampledLedger: Hashable, Sendable {
    /// Its entries.
    package let size: Int
    /// The root hash over them.
    package let root: Digest

    package init(size: Int, root: Digest) {
        (self.size, self.root) = (size, root)
    }
}
