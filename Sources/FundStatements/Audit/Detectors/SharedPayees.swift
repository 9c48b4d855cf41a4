import FundRules

/// Payees of several projects whose scopes have nothing in common.
struct SharedPayees: AuditDetector {
    static let name = "shared-payee"
    static let severity = Severity.low
    static let title = Wording("同一收款单位承接互不相干的项目", "One payee for unrelated projects")
    static let why = Wording(
        "不同楼栋、不同工程总是同一家，要看有没有比价、有没有利害关系。",
        "The same firm for different buildings and jobs: were there quotes, is there an interest?"
    )
    static let ask = Wording(
        "各项目的比价记录；该单位与经办人、物业的关系。收款账号不进账本，请看银行回单。",
        "Quotes for each project; its relation to whoever arranged it. Account numbers are not in the ledger: see the "
            + "bank's slips."
    )
    static let scope = AuditScope(
        Wording(
            "承接范围互不相干的项目的同一家；业主表决过的、应急的项目不算。",
            "One payee of projects whose scopes share no home; not of those voted on, or of emergencies."
        ),
        [],
        blind: Wording(
            "报价是不是陪标；要看各家报价的来源。",
            "Quotes made up to lose; ask where they came from."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let decided = Set(books.paidProjects.filter { $0.isVoted || $0.ground != nil }.map(\.project.id))
        let payments = books.covered.filter { payment in
            payment.payee != nil && payment.project.map { !decided.contains($0) } ?? false
        }
        return payments.groups { $0.foldedPayee ?? "" }.compactMap { _, group in
            let projects = group.groups { $0.project ?? "" }.compactMap { books.project($0.key) }
            let unrelated = projects.indices.contains { left in
                projects.indices.contains { $0 > left && !projects[left].scope.overlaps(projects[$0].scope) }
            }
            guard unrelated else { return nil }
            let names = projects.map(\.id).shortened(to: 10, by: " ")
            let vouchers = AuditedVouchers(group)
            let detail = SharedPayees.detail.filled(
                group[0].payee ?? "",
                String(projects.count),
                names,
                Money(fen: vouchers.amount).grouped
            )
            return AuditFinding(SharedPayees.self, String(group[0].voucher.sequence), detail, vouchers)
        }
    }

    private static let detail = Wording(
        "{0} 承接 {1} 个项目（{2}），共收款 {3} 元",
        "{0} was paid for {1} projects ({2}), {3} yuan in all"
    )
}
