import FundRules

/// Projects paid for within a few days of their date: one finding a project.
struct PaidAtOnce: AuditDetector {
    static let name = "paid-at-once"
    static let severity = Severity.low
    static let title = Wording("立项后随即付款", "Paid as soon as proposed")
    static let why = Wording(
        "立项、比价、签约、施工、验收都要时间；几天之内就付款，要么是抢修，要么手续在后。",
        "Proposal, quotes, contract, work and acceptance take time; a payment within days is an emergency or came first."
    )
    static let ask = Wording("抢修的依据；比价记录、合同和验收单。", "Grounds for an emergency; quotes, contract and acceptance.")
    static let scope = AuditScope(
        Wording(
            "立项几天之内就付的款，一个项目一条。",
            "Payments within days of their project, one finding a project."
        ),
        [AuditLabel.leadDays],
        blind: Wording(
            "提前登记、拖几天再付的。",
            "Projects recorded early to let the days pass."
        )
    )

    private let days: Int

    init(_ thresholds: AuditThresholds) {
        days = thresholds.leadDays
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let early = books.covered.filter { spending in
            guard let project = spending.project.flatMap(books.project) else { return false }
            let lead = Int(spending.date.daysSinceEpoch - project.date.daysSinceEpoch)
            return lead >= 0 && lead < days
        }
        return early.groups { $0.project ?? "" }.compactMap { id, group in
            guard let project = books.project(id) else { return nil }
            let payees = group.payees
            let detail = PaidAtOnce.detail.filled(
                project.id,
                project.title,
                project.date.description,
                group[0].date.description,
                payees.joined(separator: " / ")
            )
            return AuditFinding(PaidAtOnce.self, String(group[0].voucher.sequence), detail, AuditedVouchers(group))
        }
    }

    private static let detail = Wording(
        "项目 {0} {1} {2} 立项，{3} 就付款给 {4}",
        "project {0} {1} is dated {2}, {4} was paid on {3}"
    )
}
