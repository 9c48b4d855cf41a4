import FundRules

/// What an auditor found of one that was drawn.
package struct SampleFinding: Hashable, Sendable {
    /// 审定金额 in fen: what it should have been; nil where nobody says so yet.
    package let audited: Int64?
    /// What was found, in the auditor's words.
    package let text: String
    /// Who looked.
    package let by: String
    /// When, as it was written.
    package let on: String

    package init(audited: Int64?, text: String = "", by: String = "", on: String = "") {
        (self.audited, self.text, self.by, self.on) = (audited, text, by, on)
    }
}

/// What a sample says of the population that it was drawn from: 推断错报, and of monetary units the most that the population
/// may be misstated by, as sure as was asked for.
///
/// What was drawn and not looked at counts as misstated in full: where neither the procedure nor another can be performed, it
/// is a misstatement (ISA 530 §11). Amounts that are not whole fen are rounded to the nearest.
///
/// Source: 中国注册会计师审计准则第1314号——审计抽样; ISA 530; AICPA Audit Guide, Audit Sampling, monetary unit sampling.
package struct SampleEvaluation: Sendable {
    /// One that was drawn, with what was found.
    package struct Line: Sendable {
        package let drawn: Sample.Drawn
        package let finding: SampleFinding
        /// What it was booked for and should not have been, in fen; below zero where it was booked for too little.
        package let difference: Int64
        /// What the difference is projected to, in fen; of what is looked at anyway itself. Of one of a layer nil: there the
        /// layer as a whole is projected.
        package let projected: Int64?
        /// Whether anybody looked.
        package var isDone: Bool { finding.audited != nil }
    }

    /// Misstatements on one side: booked for too much, or for too little.
    package struct Side: Hashable, Sendable {
        /// Found in what was looked at anyway, in fen.
        package var known: Int64 = 0
        /// Projected from the rest, in fen.
        package var projected: Int64 = 0
        /// 基本精确度 in fen; of `mus`.
        package var basicPrecision: Int64 = 0
        /// 抽样风险的增量限额 in fen; of `mus`.
        package var incremental: Int64 = 0

        /// 推断错报 in all, in fen.
        package var likely: Int64 { known &+ projected }
        /// 错报上限 in fen.
        package var limit: Int64 { likely &+ basicPrecision &+ incremental }
    }

    package let sample: Sample
    package let lines: [Line]
    /// Booked for too much (高估).
    package let over: Side
    /// Booked for too little (低估).
    package let under: Side
    /// The projection by the difference of each item instead of by the ratio, net, in fen; of `random` and `stratified`.
    package let byDifference: Int64?
    /// What of the population nobody looked at and nothing is projected to, in fen; of `above`.
    package let untested: Int64?

    /// - Parameter findings: what was found, in the order of what was drawn.
    package init(_ sample: Sample, _ findings: [SampleFinding]) {
        self.sample = sample
        let interval = sample.plan.method == .mus ? sample.plan.interval : nil
        lines = zip(sample.drawn, findings).map { drawn, finding in
            let difference = drawn.item.amount &- (finding.audited ?? 0)
            let projected: Int64? =
                switch (drawn.stratum, interval) {
                case (nil, _): difference
                case (_, let interval?): SampleEvaluation.scaled(difference, interval, drawn.item.amount)
                case (_, nil): nil
                }
            return Line(drawn: drawn, finding: finding, difference: difference, projected: projected)
        }
        if let interval, let confidence = sample.plan.confidence {
            let hasRest = !sample.strata.isEmpty
            over = SampleEvaluation.byUnit(lines.filter { $0.difference > 0 }, interval, confidence, hasRest)
            under = SampleEvaluation.byUnit(lines.filter { $0.difference < 0 }, interval, confidence, hasRest)
            (byDifference, untested) = (nil, nil)
        } else {
            over = SampleEvaluation.byLayer(lines.filter { $0.difference > 0 }, lines, sample.strata)
            under = SampleEvaluation.byLayer(lines.filter { $0.difference < 0 }, lines, sample.strata)
            let isDrawn = sample.plan.method != .above
            byDifference = isDrawn ? SampleEvaluation.byDifference(lines, sample.strata) : nil
            untested = isDrawn ? nil : sample.population.total &- sample.amount
        }
    }

    /// Those that nobody looked at yet.
    package var open: [Line] { lines.filter { !$0.isDone } }

    /// Whether the most that may be misstated, and where there is no such limit what is likely, is within what is tolerable;
    /// nil where that was not stated.
    package var isTolerable: Bool? {
        guard let tolerable = sample.plan.tolerable else { return nil }
        let isLimited = sample.plan.method == .mus
        return [over, under].allSatisfy { (isLimited ? $0.limit : $0.likely) <= tolerable }
    }

    /// The misstatements of one side by monetary units: each below the interval is projected by its tainting (错报百分比), and
    /// the allowance for each is what the next reliability factor adds beyond one, largest tainting first.
    private static func byUnit(
        _ lines: [Line],
        _ interval: Int64,
        _ confidence: Confidence,
        _ hasRest: Bool
    ) -> Side {
        var side = Side()
        side.known = lines.reduce(0) { $1.drawn.stratum == nil ? $0 &+ abs($1.difference) : $0 }
        let tainted = lines.filter { $0.drawn.stratum != nil }.sorted { left, right in
            let (mine, other) = (Int128(abs(left.difference)), Int128(abs(right.difference)))
            return mine * Int128(right.drawn.item.amount) > other * Int128(left.drawn.item.amount)
        }
        if hasRest { side.basicPrecision = scaled(confidence.factor(0), interval, 100) }
        var before = confidence.factor(0)
        for (index, line) in tainted.enumerated() {
            let factor = confidence.factor(index + 1)
            let projected = scaled(abs(line.difference), interval, line.drawn.item.amount)
            side.projected &+= projected
            side.incremental &+= scaled(projected, factor - before - 100, 100)
            before = factor
        }
        return side
    }

    /// The misstatements of one side by layers: what was found of a layer is to the layer as what was drawn is (比率法).
    private static func byLayer(_ wrong: [Line], _ lines: [Line], _ strata: [Sample.Stratum]) -> Side {
        var side = Side()
        side.known = wrong.reduce(0) { $1.drawn.stratum == nil ? $0 &+ abs($1.difference) : $0 }
        for (index, stratum) in strata.enumerated() where stratum.drawn > 0 {
            let isOwn = { (line: Line) in line.drawn.stratum == index + 1 }
            let found = wrong.filter(isOwn).reduce(Int64(0)) { $0 &+ abs($1.difference) }
            let looked = lines.filter(isOwn).reduce(Int64(0)) { $0 &+ $1.drawn.item.amount }
            side.projected &+= scaled(found, stratum.amount, looked)
        }
        return side
    }

    /// The same by what each item differs by on average (差额法), net of both sides.
    private static func byDifference(_ lines: [Line], _ strata: [Sample.Stratum]) -> Int64 {
        let known = lines.filter { $0.drawn.stratum == nil }.reduce(Int64(0)) { $0 &+ $1.difference }
        return strata.enumerated().reduce(known) { sum, layer in
            let (index, stratum) = layer
            let found = lines.filter { $0.drawn.stratum == index + 1 }.reduce(Int64(0)) { $0 &+ $1.difference }
            return stratum.drawn > 0 ? sum &+ scaled(found, Int64(stratum.count), Int64(stratum.drawn)) : sum
        }
    }

    /// A part of an amount, to the nearest fen; a half goes away from zero.
    private static func scaled(_ amount: Int64, _ numerator: Int64, _ denominator: Int64) -> Int64 {
        guard denominator > 0 else { return 0 }
        let (whole, by) = (Int128(amount) * Int128(numerator), Int128(denominator))
        return Int64(clamping: (whole * 2 + Int128(whole.signum()) * by) / (by * 2))
    }
}
