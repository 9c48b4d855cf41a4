import FundRules

/// Votes that a few ballots would have turned: by less than one percent of the area, or by two heads.
struct CloseVotes: AuditDetector {
    static let name = "close-vote"
    static let severity = Severity.low
    static let title = Wording("票数接近的表决", "Close votes")
    static let why = Wording(
        "差几票就是另一个结果，每一票是不是本人投的就要紧了。",
        "A few ballots would have made the other result; then it matters that each is the owner's own."
    )
    static let ask = Wording(
        "原始选票和委托书，抽查几户核实；未投的有没有被算作同意。",
        "The ballots and proxies, some of them confirmed by the owners; whether silence was counted as consent."
    )
    static let scope = AuditScope(
        Wording(
            "参与或同意离通过线不到 1% 面积或两户的表决。",
            "Votes within one percent of the area, or two heads, of the bar."
        ),
        [],
        blind: Wording(
            "票是不是本人投的；要抽户核实。",
            "Whether owners cast the ballots; ask some."
        )
    )

    /// Heads that count as few, and how many there must be for two to be few.
    private static let heads: Int64 = 2
    private static let electorate: Int64 = 20

    /// A share that must be reached, and what reached it.
    private struct Bar {
        let name: Wording
        let reached: Tally.Count
        let whole: Tally.Count
        /// The share as a fraction.
        let numerator: Int64
        let denominator: Int64
    }

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        books.trail.votes.filter { books.range.contains($0.to) }.compactMap { vote in
            let close = CloseVotes.bars(vote).flatMap { bar in
                [area(bar), vote.tally.all.heads >= CloseVotes.electorate ? heads(bar) : nil].compactMap { $0 }
            }
            guard !close.isEmpty else { return nil }
            var vouchers = AuditedVouchers()
            vouchers.add(vote.voucher, 0)
            let detail = (vote.passed ? CloseVotes.passed : CloseVotes.failed).filled(
                with: .plain(vote.title),
                .plain(vote.to.description),
                close.joined(separator: Wording("；", "; "))
            )
            return AuditFinding(CloseVotes.self, String(vote.voucher.sequence), detail, vouchers)
        }
    }

    /// The quorum; where it was met, the majority too. Without it the majority decides nothing.
    private static func bars(_ vote: DecisionTrail.Vote) -> [Bar] {
        let tally = vote.tally
        let quorum = Bar(name: quorum, reached: tally.participating, whole: tally.all, numerator: 2, denominator: 3)
        guard tally.hasQuorum else { return [quorum] }
        let isUse = vote.matter == .use
        let majority = Bar(
            name: majority,
            reached: tally.inFavour,
            whole: tally.participating,
            numerator: isUse ? 1 : 3,
            denominator: isUse ? 2 : 4
        )
        return [quorum, majority]
    }

    private func area(_ bar: Bar) -> Wording? {
        let distance = bar.denominator * bar.reached.area - bar.numerator * bar.whole.area
        guard Int128(abs(distance)) * 100 < Int128(bar.denominator) * Int128(bar.whole.area) else { return nil }
        let areas = [bar.reached.area, bar.whole.area].map { Area(hundredths: $0).description }
        return told(bar, CloseVotes.area, areas[0], areas[1])
    }

    private func heads(_ bar: Bar) -> Wording? {
        let distance = bar.denominator * bar.reached.heads - bar.numerator * bar.whole.heads
        guard abs(distance) <= bar.denominator * CloseVotes.heads else { return nil }
        return told(bar, CloseVotes.count, String(bar.reached.heads), String(bar.whole.heads))
    }

    private func told(_ bar: Bar, _ measure: Wording, _ reached: String, _ whole: String) -> Wording {
        measure.filled(
            with: bar.name,
            .plain(reached),
            .plain(whole),
            .plain("\(bar.numerator)/\(bar.denominator)")
        )
    }

    private static let passed = Wording("“{0}”（{1}）通过，但很接近：{2}", "“{0}” ({1}) passed, but closely: {2}")
    private static let failed = Wording("“{0}”（{1}）没有通过，但很接近：{2}", "“{0}” ({1}) failed, but closely: {2}")
    private static let quorum = Wording("参与", "took part")
    private static let majority = Wording("同意", "in favour")
    private static let area = Wording("{0}面积 {1}/{2} 平方米，线是 {3}", "{0}: {1} of {2} m², the bar is {3}")
    private static let count = Wording("{0}人数 {1}/{2}，线是 {3}", "{0}: {1} of {2} heads, the bar is {3}")
}
