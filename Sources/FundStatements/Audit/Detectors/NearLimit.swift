import FundRules

/// Payments just below a step of the policy, three or more within a year.
///
/// Source: auditors' checklists – sums at 90–100 % of a limit of authority.
struct NearLimit: AuditDetector {
    static let name = "near-limit"
    static let severity = Severity.medium
    static let title = Wording("贴着限额付款", "Just below a limit")
    static let why = Wording(
        "一再差一点就要更严的审批或表决，多半是照着限额开的价。",
        "Sums that again and again stay just below stricter approval or a vote were made to fit."
    )
    static let ask = Wording("每笔的报价和结算单；是谁定的价。", "Quotes and final bills of each; who settled the prices.")
    static let scope = AuditScope(
        Wording(
            "一年内三笔以上在制度某一档的九成到十成之间的付款。",
            "Three payments or more within a year at 90 to 100 % of a step of the policy."
        ),
        [],
        blind: Wording(
            "压得更低的；要看报价。",
            "Sums kept further below; see the quotes."
        )
    )

    private static let least = 3
    private static let days: Int64 = 365

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let steps = Set(books.state.trust.policy.tiers.map(\.from)).filter { $0 > 0 }.sorted()
        return steps.compactMap { step in
            let near = books.standing.filter { spending in
                spending.payee != nil && spending.amount < step && spending.amount >= step - step / 10
                    && !books.isStage(spending)
            }
            let run = Array(near.byDate.longestRun(within: NearLimit.days, by: \.date))
            guard run.count >= NearLimit.least, books.covers(run) else { return nil }
            let vouchers = AuditedVouchers(run)
            let detail = NearLimit.detail.filled(
                String(run.count),
                run[0].date.description,
                run[run.count - 1].date.description,
                Money(fen: step).grouped,
                run.payees.prefix(5).joined(separator: " / ")
            )
            return AuditFinding(NearLimit.self, String(step), detail, vouchers)
        }
    }

    private static let detail = Wording(
        "{1} 至 {2} 有 {0} 笔付款在 {3} 元的九成以上而不到 {3} 元，付给 {4}",
        "from {1} to {2} {0} payments lie within a tenth below {3} yuan, to {4}"
    )
}
