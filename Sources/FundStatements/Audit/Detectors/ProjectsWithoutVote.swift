import FundRules

/// Projects whose payments together reach the tier that asks for a vote, and that never had one.
struct ProjectsWithoutVote: AuditDetector {
    static let name = "project-without-vote"
    static let severity = Severity.high
    static let title = Wording("合计该表决而没有表决", "Together enough for a vote, and none")
    static let why = Wording(
        "分期付、每期都不到表决的数，合起来早就该业主表决了。",
        "Each part stays below what is voted on; together the owners should have been asked."
    )
    static let ask = Wording("合同和结算单；为什么没有表决。", "Contract and final bill; why there was no vote.")
    static let scope = AuditScope(
        Wording(
            "没有表决的项目，各期付款合计达到付款当时制度要表决的数。",
            "Payments of a project without a vote that together reach what the policy then in force asked a "
                + "vote for."
        ),
        [],
        blind: Wording(
            "拆成几个项目的；要看合同和现场。",
            "Work cut into several projects; see contracts and the place."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        books.paidProjects.filter { !$0.isVoted && $0.ground == nil }.compactMap { paid in
            guard let last = paid.spendings.last, books.covers(paid.spendings) else { return nil }
            let tier = books.trail.policy(before: last.voucher.sequence)?.tier(for: paid.amount)
            // What one payment alone should have been voted on for is told elsewhere.
            guard let tier, tier.resolution != nil, paid.spendings.allSatisfy({ $0.amount < tier.from }) else {
                return nil
            }
            let detail = ProjectsWithoutVote.detail.filled(
                paid.project.id,
                paid.project.title,
                String(paid.spendings.count),
                paid.payees.prefix(5).joined(separator: " / "),
                Money(fen: paid.amount).grouped,
                Money(fen: tier.from).grouped
            )
            return AuditFinding(ProjectsWithoutVote.self, paid.project.id, detail, AuditedVouchers(paid.spendings))
        }
    }

    private static let detail = Wording(
        "项目 {0} {1} 付给 {3} {2} 笔，合计 {4} 元，按当时制度 {5} 元起要表决，没有通过的决议",
        "project {0} {1}: {2} payments to {3} come to {4} yuan; the policy asks for a vote from {5} on, and none has passed"
    )
}
