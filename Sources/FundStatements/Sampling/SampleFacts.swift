import FundRules
import TransparencyLog

/// By what a sample was drawn: the lines of the working paper's first page.
struct SampleFacts {
    private let sample: Sample
    private let ledger: SampledLedger
    private let chart: Chart

    init(_ sample: Sample, _ ledger: SampledLedger, _ chart: Chart) {
        (self.sample, self.ledger, self.chart) = (sample, ledger, chart)
    }

    var rows: [Table.Row] {
        let facts = population + method + drawn + basis
        return facts.map { key, name, value in .line(key, [.text(name), .text(value)]) }
            + [SampleLabel.parameters, .plain(sample.plan.line(ledger))].map { .remark($0, 2) }
    }

    private typealias Fact = (key: String, name: Wording, value: Wording)

    private static func amounts(_ count: Int, _ fen: Int64) -> Wording {
        SampleLabel.countAndSum.filled(String(count), Money(fen: fen).grouped)
    }

    private var population: [Fact] {
        let (plan, all) = (sample.plan.population, sample.population)
        let below: [Fact] =
            all.below.count == 0
            ? [] : [("below", SampleLabel.below, SampleFacts.amounts(all.below.count, all.below.amount))]
        let figure = SampleLabel.trialBalance + .plain(" ") + SampleLabel.figure(plan, chart)
        return [
            ("population", SampleLabel.population, SampleLabel.name(plan, chart)),
            ("count", SampleLabel.count, SampleFacts.amounts(all.items.count, all.total)),
        ] + below + [
            ("whole", SampleLabel.whole, .plain(Money(fen: all.total &+ all.below.amount).grouped)),
            ("stated", figure, .plain(Money(fen: all.stated).grouped)),
            ("tie", SampleLabel.tie, SampleLabel.ties),
        ]
    }

    private var method: [Fact] {
        let plan = sample.plan
        func money(_ key: String, _ name: Wording, _ fen: Int64?) -> [Fact] {
            fen.map { [(key, name, .plain(Money(fen: $0).grouped))] } ?? []
        }
        let confidence: [Fact] =
            plan.confidence.map { percent in
                [
                    ("confidence", SampleLabel.confidence, .plain("\(percent.rawValue)%")),
                    ("factor", SampleLabel.factor, .plain(Money(fen: percent.factor(0)).plain)),
                ]
            } ?? []
        let seed: [Fact] = plan.seed.map { [("seed", SampleLabel.seed, .plain($0))] } ?? []
        let strata: [Fact] = sample.strata.enumerated().map { index, stratum in
            let name =
                plan.method == .stratified
                ? SampleLabel.stratum.filled(with: .plain(String(index + 1)), stratum.range) : SampleLabel.rest
            let figures = [String(stratum.count), Money(fen: stratum.amount).grouped, String(stratum.drawn)]
            return ("stratum\(index + 1)", name, SampleLabel.stratumText.filled(figures[0], figures[1], figures[2]))
        }
        return [("method", SampleLabel.method, SampleLabel.name(plan.method))] + confidence
            + money("tolerable", SampleLabel.tolerable, plan.tolerable)
            + money("expected", SampleLabel.expected, plan.expected)
            + money("interval", SampleLabel.interval, plan.interval) + seed
            + money("start", SampleLabel.start, sample.start) + money("above", SampleLabel.above, plan.above) + strata
    }

    private var drawn: [Fact] {
        let share = Table.Cell.percent(sample.amount, of: sample.population.total)
        let certain = sample.drawn.filter { $0.stratum == nil }
        let whole = certain.reduce(Int64(0)) { $0 &+ $1.item.amount }
        return [
            (
                "drawn", SampleLabel.drawnInAll,
                SampleLabel.share.filled(String(sample.drawn.count), Money(fen: sample.amount).grouped, share)
            )
        ] + (certain.isEmpty ? [] : [("certain", SampleLabel.certainOnes, SampleFacts.amounts(certain.count, whole))])
    }

    private var basis: [Fact] {
        [
            ("size", SampleLabel.ledgerSize, .plain(String(ledger.size))),
            ("root", Label.root, .plain(ledger.root.base64)),
        ]
    }
}
