import FundRules

/// Projects that cost more than their budget, and years that cost more than theirs.
struct BudgetOverruns: AuditDetector {
    static let name = "budget-overrun"
    static let severity = Severity.high
    static let title = Wording("超预算", "Over budget")
    static let why = Wording(
        "超出业主同意的金额；容忍度之内账本放行，但仍要说明。",
        "More than the owners agreed to; the ledger lets it pass within the tolerance, but it wants a reason."
    )
    static let ask = Wording("变更签证、追加预算的表决或审批。", "Change orders, and the vote or approval for more money.")
    static let scope = AuditScope(
        Wording(
            "项目超过预算、全年科目超过年度预算。",
            "Projects over their budget, accounts over that of the year."
        ),
        [],
        blind: Wording(
            "预算本身是不是虚高；要看审价。",
            "Whether the budget itself was too high; a surveyor tells."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] { projects(books) + years(books) }

    private func projects(_ books: AuditBooks) -> [AuditFinding] {
        books.standingByProject.compactMap { id, group in
            guard let project = books.project(id), books.covers(group) else {
                return nil
            }
            let vouchers = AuditedVouchers(group)
            guard vouchers.amount > project.budget else { return nil }
            let over = vouchers.amount - project.budget
            let detail = BudgetOverruns.project.filled(
                id,
                project.title,
                Money(fen: project.budget).grouped,
                Money(fen: vouchers.amount).grouped,
                Money(fen: over).grouped
            )
            return AuditFinding(BudgetOverruns.self, id, detail, vouchers, amount: over)
        }
    }

    /// The lines about accounts of expenditure and about projects, which can be compared without looking at vouchers.
    private func years(_ books: AuditBooks) -> [AuditFinding] {
        books.state.budgets.filter { books.range.contains($0.year.december.lastDay) }.flatMap { budget in
            budget.lines.compactMap { line in
                guard case .account(let account) = line.item,
                    books.state.fund?.chart.account(account)?.type == .expenditure
                else { return nil }
                let spent = books.net(account, Bearing.movements) { $0.year == budget.year.number }
                guard spent > line.amount else { return nil }
                let detail = BudgetOverruns.year.filled(
                    with: .plain(budget.year.description),
                    books.name(of: account),
                    .plain(Money(fen: line.amount).grouped),
                    .plain(Money(fen: spent).grouped)
                )
                let key = "\(budget.year)-\(account)"
                return AuditFinding(BudgetOverruns.self, key, detail, severity: .medium, amount: spent - line.amount)
            }
        }
    }

    private static let project = Wording(
        "项目 {0} {1} 限额 {2} 元，已支 {3} 元，超 {4} 元",
        "project {0} {1}: budget {2} yuan, cost {3}, over by {4}"
    )
    private static let year = Wording(
        "{0} 年预算科目 {1} {2} 元，实支 {3} 元",
        "budget of {0}, account {1}: {2} yuan, spent {3}"
    )
}
