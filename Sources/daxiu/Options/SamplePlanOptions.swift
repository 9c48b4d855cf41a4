import ArgumentParser
import FundDesk

/// What is drawn from, and how: which way follows from what is said.
struct SamplePlanOptions: ParsableArguments {
    @Option(help: SamplingTexts.account.help)
    var account: Word?

    @Option(help: SamplingTexts.side.help("debit|credit"))
    var side: Word?

    @Flag(help: SamplingTexts.homes.help)
    var homes = false

    @Option(help: SamplingTexts.tolerable.help("amount"))
    var tolerable: Word?

    @Option(help: SamplingTexts.expected.help("amount"))
    var expected: Word?

    @Option(help: SamplingTexts.confidence.help("percent"))
    var confidence: Word?

    @Option(help: SamplingTexts.interval.help("amount"))
    var interval: Word?

    @Option(help: SamplingTexts.count.help)
    var count: Word?

    @Option(help: SamplingTexts.stratum.help("amount"))
    var stratum: [Word] = []

    @Option(help: SamplingTexts.above.help("amount"))
    var above: Word?

    @Option(help: SamplingTexts.seed.help("text"))
    var seed: Word?

    /// The plan.
    ///
    /// - Throws: `UsageError` where what is said does not make one way, `Problem` for an amount or an account.
    func checked(_ period: Period) throws -> SamplePlan {
        let method: SamplePlan.Method
        switch (interval != nil || count == nil && tolerable != nil && above == nil, count, stratum.isEmpty, above) {
        case (true, nil, true, nil): method = .mus
        case (false, _?, true, _): method = .random
        case (false, _?, false, _): method = .stratified
        case (false, nil, true, _?): method = .above
        default: throw UsageError(SamplingTexts.noWay)
        }
        var plan = SamplePlan(try population(), period, method)
        plan.tolerable = try tolerable.map { try Typed.amount($0, "--tolerable").fen }
        plan.above = try above.map { try Typed.amount($0, "--above").fen }
        if method != .above {
            guard let seed else { throw UsageError(SamplingTexts.seedMissing) }
            guard SamplePlan.isSeed(seed.text) else {
                throw UsageError(SamplingTexts.seedMalformed, seed.text, String(SamplePlan.seedLimit))
            }
            plan.seed = seed.text
        }
        if let count { plan.count = try Typed.number(count, "--count", 1...Sample.limit) as Int }
        plan.bounds = try bounds()
        if method == .mus {
            try addInterval(to: &plan)
        } else if let option = [("--confidence", confidence), ("--expected", expected)].first(where: { $0.1 != nil }) {
            throw UsageError(SamplingTexts.onlyByUnit, option.0)
        }
        return plan
    }

    private func population() throws -> SamplePlan.Population {
        switch (account, side, homes) {
        case (nil, nil, false): .vouchers
        case (nil, nil, true): .homes
        case (let account?, let side?, false):
            .account(
                try Typed.account(account, "--account"),
                try Choice.value(SamplePlan.Side.self, side.text, "--side")
            )
        default: throw UsageError(SamplingTexts.populationUnclear)
        }
    }

    private func bounds() throws -> [Int64] {
        let amounts = try stratum.map { try Typed.amount($0, "--stratum").fen }.sorted()
        guard Set(amounts).count == amounts.count else { throw UsageError(SamplingTexts.stratumTwice) }
        if let above = try above.map({ try Typed.amount($0, "--above").fen }), let last = amounts.last, last >= above {
            throw UsageError(SamplingTexts.stratumAbove, Money(fen: last).grouped, Money(fen: above).grouped)
        }
        return amounts
    }

    private func addInterval(to plan: inout SamplePlan) throws {
        let percent = try confidence.map { word in
            let digits = word.text.hasSuffix("%") ? String(word.text.dropLast()) : word.text
            return try Choice.value(Confidence.self, digits, "--confidence")
        }
        let confidence = percent ?? .percent95
        plan.confidence = confidence
        plan.expected = try expected.map { try Typed.balance($0, "--expected").fen }
        if let interval {
            plan.interval = try Typed.amount(interval, "--interval").fen
            guard plan.expected == nil || plan.tolerable != nil else { throw UsageError(SamplingTexts.expectedAlone) }
            return
        }
        let (most, usual) = (plan.tolerable ?? 0, plan.expected ?? 0)
        guard let interval = SamplePlan.interval(tolerable: most, expected: usual, confidence) else {
            let figures = [most, usual].map { Money(fen: $0).grouped }
            throw UsageError(SamplingTexts.noRoom, figures[0], figures[1])
        }
        plan.interval = interval
    }
}
