import FundRules

/// Votes in which nearly everybody was in favour, or that were over on the day they began.
struct UnanimousVotes: AuditDetector {
    static let name = "unanimous-vote"
    static let severity = Severity.medium
    static let title = Wording("票数好得出奇的表决", "Votes that went too well")
    static let why = Wording(
        "几十户当天投完、几乎全票同意，现实里很少见，票可能是代填的。",
        "Scores of homes that vote within a day, nearly all in favour, are rare: others may have filled in the ballots."
    )
    static let ask = Wording(
        "原始选票、委托书和送达记录；抽查几户当面核实。",
        "The ballots, proxies and proof of delivery; ask some owners in person."
    )
    static let scope = AuditScope(
        Wording(
            "二十票以上、当天投完且九成五以上同意，或者全体同意的表决。",
            "Votes of twenty ballots or more that were over in a day with 95 % in favour, or in which "
                + "everybody was."
        ),
        [],
        blind: Wording(
            "代签但有反对票的；要抽户核实。",
            "Forged ballots with some against; ask owners."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        books.trail.votes.filter { books.range.contains($0.to) }.compactMap { vote in
            let (cast, inFavour) = (vote.tally.participating.heads, vote.tally.inFavour.heads)
            guard vote.isLarge,
                vote.isNearlyUnanimous && vote.from == vote.to || inFavour == vote.tally.all.heads
            else { return nil }
            var vouchers = AuditedVouchers()
            vouchers.add(vote.voucher, 0)
            let detail = UnanimousVotes.detail.filled(
                vote.title,
                vote.from.description,
                vote.to.description,
                String(cast),
                String(inFavour),
                String(vote.tally.all.heads)
            )
            return AuditFinding(UnanimousVotes.self, String(vote.voucher.sequence), detail, vouchers)
        }
    }

    private static let detail = Wording(
        "“{0}”{1} 至 {2} 表决，{5} 人里 {3} 人投票，{4} 人同意",
        "“{0}”, from {1} to {2}: of {5} heads {3} voted, {4} in favour"
    )
}
