import FundRules

/// Approvals that came long after they were asked for, or too soon for anybody to have read.
struct LateApprovals: AuditDetector {
    static let name = "late-approvals"
    static let severity = Severity.medium
    static let title = Wording("审批拖延或秒批", "Approved late, or at once")
    static let why = Wording(
        "拖了很久才批，情况可能已变；一分钟内就批，多半没有看。",
        "What was approved after long may have changed; within a minute nobody reads anything."
    )
    static let ask = Wording(
        "拖延的原因；批准的人看过哪些材料，用的是谁的电脑。",
        "Why it took so long; what the approver looked at, and on whose computer."
    )
    static let scope = AuditScope(
        Wording(
            "申请到批准隔得太久的；一分钟内就批的次数。",
            "Approvals long after the request; how many came within a minute."
        ),
        [AuditLabel.approvalDays, AuditLabel.quickApprovals],
        blind: Wording(
            "批的人有没有看材料；要问本人。",
            "Whether the approver read anything; ask in person."
        )
    )

    /// Seconds within which an approval is a rubber stamp.
    private static let quick: Int64 = 60
    private let days: Int
    private let quickApprovals: Int

    init(_ thresholds: AuditThresholds) {
        days = thresholds.approvalDays
        quickApprovals = thresholds.quickApprovals
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let decided = books.trail.asked.filter { $0.wasDecided }
        return decided.compactMap { waited($0, books) } + stamped(decided, books.range)
    }

    private func waited(_ request: DecisionTrail.Asked, _ books: AuditBooks) -> AuditFinding? {
        guard let approval = request.approval, books.range.contains(approval.date) else { return nil }
        let waited = approval.date.daysSinceEpoch - request.date.daysSinceEpoch
        guard waited > Int64(days) else { return nil }
        var vouchers = AuditedVouchers()
        vouchers.add(request.voucher, request.request.amount)
        vouchers.add(approval.voucher, 0)
        let detail = LateApprovals.waited.filled(
            with: request.voucher.place,
            request.request.party(in: books),
            .plain(request.date.description),
            .plain(approval.date.description),
            .plain(String(waited))
        )
        return AuditFinding(LateApprovals.self, String(request.voucher.sequence), detail, vouchers)
    }

    private func stamped(_ decided: [DecisionTrail.Asked], _ range: AuditRange) -> [AuditFinding] {
        let quick = decided.filter { request in
            request.approval.map {
                range.contains($0.date) && $0.time.seconds - request.time.seconds <= LateApprovals.quick
            } ?? false
        }
        guard quick.count >= quickApprovals else { return [] }
        var vouchers = AuditedVouchers()
        for request in quick { vouchers.add(request.approval?.voucher ?? request.voucher, request.request.amount) }
        let detail = LateApprovals.stamped.filled(String(quick.count), String(decided.count))
        return [AuditFinding(LateApprovals.self, "quick", detail, vouchers, severity: .low)]
    }

    private static let waited = Wording(
        "付给 {1} 的申请（{0}）于 {2} 提出，{3} 才批准，隔了 {4} 天",
        "the request for {1} ({0}) was made on {2} and approved on {3}, {4} days later"
    )
    private static let stamped = Wording(
        "{1} 次批准的申请里，有 {0} 次提出后一分钟之内就批准了",
        "of {1} requests that were decided, {0} were approved within a minute of being made"
    )
}
