package import FundRules

/// What was drawn from a population by a plan: the same whoever draws it.
package struct Sample: Sendable {
    /// Why one was drawn.
    package enum Reason: Hashable, Sendable {
        /// Its amount is so large that it is looked at anyway.
        case certain
        /// One of the selected fen lies in it, at this place of the cumulated amounts, from 1.
        case hit(at: Int64)
        /// It was picked by chance from its layer, as the how-many-eth.
        case picked(order: Int)
    }

    /// One that was drawn.
    package struct Drawn: Sendable {
        /// Its position among all that may be drawn, from 1.
        package let position: Int
        package let item: SampleItem
        package let reason: Reason
        /// Its layer, from 1; nil of what is looked at anyway.
        package let stratum: Int?
    }

    /// A layer: those of similar amounts that are drawn from by themselves.
    package struct Stratum: Sendable {
        /// Where it begins, in fen.
        package let from: Int64
        /// Where the next begins, in fen; nil of the last.
        package let below: Int64?
        /// How many it has.
        package let count: Int
        /// What they come to, in fen.
        package let amount: Int64
        /// How many were drawn.
        package let drawn: Int
    }

    package let plan: SamplePlan
    package let population: SamplePopulation
    /// What was drawn, in the order of the population.
    package let drawn: [Drawn]
    /// The layers; one where none were asked for, none where nothing is left to chance.
    package let strata: [Stratum]
    /// The first selected fen of the cumulated amounts, from 1; of `mus`.
    package let start: Int64?

    /// What those that were drawn come to, in fen.
    package var amount: Int64 { drawn.reduce(0) { $0 &+ $1.item.amount } }

    /// The most that are drawn: what nobody looks at is no sample.
    package static let limit = 10_000

    /// Draws.
    ///
    /// - Throws: `Problem` with `sampleImpossible` where there is nothing to draw from, or not as much as is asked for.
    package init(_ plan: SamplePlan, _ population: SamplePopulation) throws(Problem) {
        guard !population.items.isEmpty else { throw Sample.impossible(SampleLabel.nothingToDraw) }
        self.plan = plan
        self.population = population
        let draw: Draw
        if plan.method == .mus {
            draw = try Sample.byUnit(plan, population)
        } else {
            draw = try Sample.byLayer(plan, population)
        }
        start = draw.start
        strata = draw.strata
        drawn = draw.drawn.sorted { $0.position < $1.position }
        guard !drawn.isEmpty else { throw Sample.impossible(SampleLabel.nothingDrawn) }
        guard drawn.count <= Sample.limit else {
            throw Sample.impossible(SampleLabel.tooMany.filled(String(drawn.count), String(Sample.limit)))
        }
    }

    private static func impossible(_ reason: Wording) -> Problem { Problem(.sampleImpossible, [.wording(reason)]) }

    private struct Draw {
        var drawn: [Drawn] = []
        var strata: [Stratum] = []
        var start: Int64?
    }

    /// Every so many fen of the cumulated amounts, from a random start on. One of the interval or more is hit for certain.
    private static func byUnit(_ plan: SamplePlan, _ population: SamplePopulation) throws(Problem) -> Draw {
        guard let interval = plan.interval, let seed = plan.seed, interval > 0 else { return Draw() }
        guard interval <= population.total else {
            let figures = [interval, population.total].map { Money(fen: $0).grouped }
            throw impossible(SampleLabel.intervalTooLong.filled(figures[0], figures[1]))
        }
        let points = population.total / interval
        guard points <= limit else {
            throw impossible(SampleLabel.tooMany.filled(String(points), String(limit)))
        }
        var draw = Draw()
        let start = SampleNumbers(seed: seed).pick(1, of: interval)
        var (next, reached) = (start, Int64(0))
        for (index, item) in population.items.enumerated() {
            reached += item.amount
            guard next <= reached else { continue }
            // What is shorter than the interval is hit once.
            let isCertain = plan.isCertain(item.amount)
            let reason = isCertain ? Reason.certain : .hit(at: next)
            draw.drawn.append(
                Drawn(position: index + 1, item: item, reason: reason, stratum: isCertain ? nil : 1)
            )
            next += ((reached - next) / interval + 1) * interval
        }
        draw.start = start
        let rest = population.items.filter { !plan.isCertain($0.amount) }
        let drawn = draw.drawn.count { $0.stratum != nil }
        draw.strata = rest.isEmpty ? [] : [stratum(rest, from: 0, below: interval, drawn)]
        return draw
    }

    /// All from an amount on, and of each layer of the rest so many by chance.
    private static func byLayer(_ plan: SamplePlan, _ population: SamplePopulation) throws(Problem) -> Draw {
        var draw = Draw()
        var layers = Array(repeating: [(position: Int, item: SampleItem)](), count: plan.bounds.count + 1)
        for (index, item) in population.items.enumerated() {
            if plan.isCertain(item.amount) {
                draw.drawn.append(Drawn(position: index + 1, item: item, reason: .certain, stratum: nil))
            } else {
                layers[plan.layer(of: item.amount)].append((index + 1, item))
            }
        }
        guard let count = plan.count, let seed = plan.seed else { return draw }
        let rest = layers.reduce(0) { $0 + $1.count }
        let filled = layers.count { !$0.isEmpty }
        guard count <= rest, count >= filled else {
            throw impossible(SampleLabel.countUnfit.filled(String(count), String(filled), String(rest)))
        }
        let amounts = layers.map { $0.reduce(Int64(0)) { $0 &+ $1.item.amount } }
        let shares = allotted(count, layers.map(\.count), amounts)
        for (index, layer) in layers.enumerated() {
            // Each layer has numbers of its own, so that what is drawn of one does not depend on the others.
            let own = plan.method == .stratified ? "\(seed)/\(index + 1)" : seed
            for (order, pick) in SampleNumbers(seed: own).distinct(shares[index], of: layer.count).enumerated() {
                let (position, item) = layer[pick - 1]
                draw.drawn.append(
                    Drawn(position: position, item: item, reason: .picked(order: order + 1), stratum: index + 1)
                )
            }
            let from = index == 0 ? 0 : plan.bounds[index - 1]
            let below = index < plan.bounds.count ? plan.bounds[index] : plan.above
            draw.strata.append(stratum(layer.map(\.item), from: from, below: below, shares[index]))
        }
        return draw
    }

    private static func stratum(_ items: [SampleItem], from: Int64, below: Int64?, _ drawn: Int) -> Stratum {
        let amount = items.reduce(Int64(0)) { $0 &+ $1.amount }
        return Stratum(from: from, below: below, count: items.count, amount: amount, drawn: drawn)
    }

    /// How many are drawn of each layer: one of each that has any, the rest by what the layers come to, by largest
    /// remainder; what a layer does not have goes to the others in the same way.
    static func allotted(_ count: Int, _ sizes: [Int], _ amounts: [Int64]) -> [Int] {
        var shares = sizes.map { min($0, 1) }
        var left = count - shares.reduce(0, +)
        while left > 0 {
            let open = sizes.indices.filter { shares[$0] < sizes[$0] }
            let whole = open.reduce(Int128(0)) { $0 + Int128(amounts[$1]) }
            guard whole > 0 else { break }
            let parts = open.map { index in
                (index, (Int128(left) * Int128(amounts[index])).quotientAndRemainder(dividingBy: whole))
            }
            var given = 0
            for (index, part) in parts {
                let more = min(Int(part.quotient), sizes[index] - shares[index])
                shares[index] += more
                given += more
            }
            // The remainders, largest first, of equal ones the first layer; one more for each as long as there is any.
            let byRemainder = parts.sorted { ($1.1.remainder, $0.0) < ($0.1.remainder, $1.0) }
            for (index, _) in byRemainder where given < left && shares[index] < sizes[index] {
                shares[index] += 1
                given += 1
            }
            left -= given
        }
        return shares
    }
}
