import FundLedger
import FundRules

/// Numbers missing from a series of references that otherwise runs through: few in a row, or no more than run through
/// both before and after them.
struct ReferenceGaps: AuditDetector {
    static let name = "reference-gap"
    static let severity = Severity.low
    static let readsContributions = true
    static let title = Wording("流水号断号", "Gaps in a series of references")
    static let why = Wording(
        "连号的收据或流水缺了几个号，可能有钱收了没有记。",
        "Where receipts are numbered through and some are missing, money may have been taken and not recorded."
    )
    static let ask = Wording("缺号的收据或银行流水：作废、未收，还是漏记。", "The missing receipts or bank lines: void, unpaid or left out.")
    static let scope = AuditScope(
        Wording(
            "连号中间缺的号：连缺不多的，或缺口不比前后连着的号长的。",
            "Numbers missing from a series: few in a row, or no more than run through before and after."
        ),
        [AuditLabel.gapLength],
        blind: Wording(
            "没有编号、末尾不再使用的收据。",
            "Receipts without numbers, and those after the last."
        )
    )

    /// A run needs so many numbers before its gaps mean anything.
    private static let least = 10
    private let gapLength: UInt64
    private var series: [Series: [UInt64]] = [:]
    /// The series of the last reference, with those that followed one another in it.
    private var open: (series: Series, numbers: [UInt64]) = (Series(prefix: "", width: 0), [])

    /// What the numbers of a series have in common.
    private struct Series: Hashable {
        /// What stands before them.
        let prefix: String
        /// How many digits they have.
        let width: Int
    }

    init(_ thresholds: AuditThresholds) {
        gapLength = UInt64(max(0, thresholds.gapLength))
    }

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        if moment.isCovered, let body = judged.entry.body as? any VoucherBody { add(body.reference) }
    }

    mutating func observe(_ contribution: Contribution, _ judged: JudgedEntry, _ moment: AuditMoment) {
        if moment.isCovered { add(contribution.reference) }
    }

    private mutating func add(_ reference: String?) {
        guard let reference else { return }
        let digits = reference.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
        let start = reference.utf8.index(reference.endIndex, offsetBy: -digits)
        guard (1...18).contains(digits), let number = UInt64(reference[start...]) else { return }
        let prefix = reference[..<start]
        if digits != open.series.width || !prefix.utf8.elementsEqual(open.series.prefix.utf8) {
            settle()
            open.series = Series(prefix: String(prefix), width: digits)
        }
        open.numbers.append(number)
    }

    /// Puts what followed one another to the others of its series.
    private mutating func settle() {
        guard !open.numbers.isEmpty else { return }
        series[open.series, default: []] += open.numbers
        open.numbers.removeAll(keepingCapacity: true)
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        var settled = self
        settled.settle()
        let sorted = settled.series.sorted { ($0.key.prefix, "\($0.key.width)") < ($1.key.prefix, "\($1.key.width)") }
        return sorted.compactMap { series, numbers in
            let (prefix, width) = (series.prefix, series.width)
            let gaps = gaps(numbers.sorted())
            guard !gaps.isEmpty else { return nil }
            let missing = gaps.reduce(UInt64(0)) { $0 + UInt64($1.count) }
            let shown = gaps.lazy.map { range in
                let ends = [range.lowerBound, range.upperBound].map { name(prefix, $0, width) }
                return range.count == 1 ? ends[0] : ends.joined(separator: "–")
            }
            let detail = ReferenceGaps.detail.filled(
                prefix.isEmpty ? "—" : prefix,
                String(missing),
                shown.shortened(to: 5, by: " ")
            )
            return AuditFinding(ReferenceGaps.self, "\(prefix)\(width)", detail)
        }
    }

    /// Numbers without a longer absence among them, and what is missing there.
    private struct Run {
        var first: UInt64
        var last: UInt64
        var count = 1
        var gaps: [ClosedRange<UInt64>] = []
    }

    /// The numbers that are missing: inside runs, and between two runs of which neither is shorter than what is missing.
    private func gaps(_ numbers: [UInt64]) -> [ClosedRange<UInt64>] {
        var runs: [Run] = []
        for number in numbers where number != runs.last?.last {
            guard let last = runs.indices.last, number - runs[last].last - 1 <= gapLength else {
                runs.append(Run(first: number, last: number))
                continue
            }
            if number > runs[last].last + 1 { runs[last].gaps.append(runs[last].last + 1...number - 1) }
            runs[last].last = number
            runs[last].count += 1
        }
        let sound = runs.filter { $0.count >= ReferenceGaps.least }
        let between = zip(runs, runs.dropFirst()).compactMap { before, after -> ClosedRange<UInt64>? in
            let missing = before.last + 1...after.first - 1
            let least = max(missing.count, ReferenceGaps.least)
            return before.count >= least && after.count >= least ? missing : nil
        }
        return (sound.flatMap(\.gaps) + between).sorted { $0.lowerBound < $1.lowerBound }
    }

    private func name(_ prefix: String, _ number: UInt64, _ width: Int) -> String {
        let digits = String(number)
        return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    private static let detail = Wording("号段 {0} 缺 {1} 个号：{2}", "missing from series {0}: {1}, namely {2}")
}
