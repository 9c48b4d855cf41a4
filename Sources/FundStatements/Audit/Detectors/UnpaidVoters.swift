import FundRules

/// Votes that passed by homes for which nothing was ever paid in.
///
/// Source: 民法典第二百七十八条 – two thirds must take part; auditors ask who they are.
struct UnpaidVoters: AuditDetector {
    static let name = "unpaid-voters"
    static let severity = Severity.high
    static let title = Wording("靠从不交款的户通过的表决", "Votes carried by homes that never pay")
    static let why = Wording(
        "从来没有交过一分钱的户忽然来投票，而且没有他们就通不过：可能是空置房、没有卖出的房，票是别人代填的。",
        "Homes that never paid a fen come to vote, and without them it fails: they may be empty or unsold, and others filled in "
            + "their ballots."
    )
    static let ask = Wording(
        "这些户的产权证和委托书；选票原件；抽几户当面核实。",
        "Deeds and proxies of these homes; the ballots; ask some of them in person."
    )
    static let scope = AuditScope(
        Wording(
            "二十票以上、九成五以上同意而通过的表决，去掉从来没有交款（也没有期初余额）的同意票就通不过的；全都不交的资金不看。",
            "Votes of twenty ballots or more that passed with 95 % in favour, and would fail without homes in favour for which "
                + "nothing was ever paid in or brought forward; not where most homes never paid."
        ),
        [],
        blind: Wording(
            "交过款的空置户、密封的选票；要抽户核实。",
            "Empty homes that paid once, and sealed ballots; ask some owners."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        books.trail.votes.filter { books.range.contains($0.to) && $0.passed }.compactMap { vote in
            let inFavour = vote.tally.inFavour.heads
            guard !vote.unpaid.isEmpty, vote.isLarge, vote.isNearlyUnanimous, !vote.tallyOfPayers.passes(vote.matter),
                vote.tallyOfPayers.inFavour.heads * 2 >= inFavour
            else { return nil }
            let paid = vote.project.map(books.standing(on:)) ?? []
            var vouchers = AuditedVouchers()
            vouchers.add(vote.voucher, 0)
            for payment in paid { vouchers.add(payment.voucher, payment.amount) }
            let detail = UnpaidVoters.detail.filled(
                vote.title,
                vote.from.description,
                vote.to.description,
                String(inFavour),
                String(vote.unpaid.count),
                vote.unpaid.shortened(to: 5, by: " ")
            )
            return AuditFinding(UnpaidVoters.self, String(vote.voucher.sequence), detail, vouchers)
        }
    }

    private static let detail = Wording(
        "“{0}”{1} 至 {2} 表决，同意的 {3} 人里有 {4} 户从来没有交款（{5}），没有他们就通不过",
        "“{0}”, from {1} to {2}: of {3} heads in favour {4} are homes for which nothing was ever paid in ({5}); without them "
            + "it fails"
    )
}
