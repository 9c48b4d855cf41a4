import FundRules

/// Projects paid for nearly in full while nobody had accepted the work.
struct PaidBeforeAcceptance: AuditDetector {
    static let name = "paid-before-acceptance"
    static let severity = Severity.medium
    static let title = Wording("未验收已付清", "Paid before the work was accepted")
    static let why = Wording(
        "钱付完了，质量有问题就没有制约；质保金也就没有留。",
        "Once everything is paid nothing presses for good work, and nothing was kept back for defects."
    )
    static let ask = Wording(
        "验收单和参加验收的人；合同里的付款条款；质保金在哪里。",
        "The record of acceptance and who took part; the contract's terms of payment; where the retention is."
    )
    static let scope = AuditScope(
        Wording(
            "验收合格之前付到合同（没有合同的看预算）去掉质保金以后的几成。",
            "What share of the contract or budget, less retention, was paid before the acceptance."
        ),
        [AuditLabel.acceptanceShare],
        blind: Wording(
            "验收是不是走过场；要到现场看。",
            "Whether the acceptance was real; go and look."
        )
    )

    private let share: Int64

    init(_ thresholds: AuditThresholds) {
        share = Int64(thresholds.acceptanceShare)
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        books.standingByProject.compactMap { id, group in
            guard let project = books.project(id) else { return nil }
            let accepted = project.life.accepted.flatMap { books.range.reaches($0) ? $0 : nil }
            let early = group.filter { payment in accepted.map { payment.date < $0 } ?? true }
            guard books.covers(early) else { return nil }
            let vouchers = AuditedVouchers(early)
            // What is kept back cannot be paid yet: the share is one of the rest.
            let withheld = project.life.contracts.reduce(Int64(0)) { $0 &+ $1.contract.withheld }
            let due = (project.life.contractSum ?? project.budget) - withheld
            guard due > 0, Int128(vouchers.amount) * 100 > Int128(due) * Int128(share) else { return nil }
            let detail = (accepted == nil ? PaidBeforeAcceptance.never : PaidBeforeAcceptance.later).filled(
                id,
                project.title,
                Money(fen: vouchers.amount).grouped,
                Money(fen: due).grouped,
                String(Int64(Int128(vouchers.amount) * 100 / Int128(due))),
                accepted?.description ?? ""
            )
            return AuditFinding(PaidBeforeAcceptance.self, id, detail, vouchers)
        }
    }

    private static let never = Wording(
        "项目 {0} {1} 合同或限额（不含质保金）{3} 元，已付 {2} 元（{4}%），没有验收合格的记录",
        "project {0} {1}: {2} of {3} yuan agreed or budgeted, less retention, are paid ({4}%), the work was not accepted"
    )
    private static let later = Wording(
        "项目 {0} {1} 合同或限额（不含质保金）{3} 元，{5} 验收之前已付 {2} 元（{4}%）",
        "project {0} {1}: {2} of {3} yuan agreed or budgeted, less retention, were paid ({4}%) before the acceptance on {5}"
    )
}
