import FundRules

/// A policy that asked less for two months at most, and what was paid in the meantime.
///
/// Source: auditors' test of limits of authority that were changed and restored.
struct RevertedLimits: AuditDetector {
    static let name = "reverted-limit"
    static let severity = Severity.high
    static let title = Wording("限额改了又改回", "Limits changed and restored")
    static let why = Wording(
        "先放宽审批或表决的限额，付一笔大的，再改回来：制度是为这一笔改的。",
        "Approval or vote is asked for less, a large sum is paid, and the old policy is back: it was changed for that sum."
    )
    static let ask = Wording(
        "两次修改的会议记录和公示；谁提出、谁批准；这一笔按原来的制度该谁同意。",
        "Minutes and notices of both changes; who proposed and approved them; who had to agree by the old policy."
    )
    static let scope = AuditScope(
        Wording(
            "六十天之内放宽又收紧的制度，中间付的、或中间申请的款，按前后两个制度都要更严。",
            "Policies relaxed and tightened within sixty days, with what was paid or asked for between and needed more by "
                + "both the policy before and the one after."
        ),
        [],
        blind: Wording(
            "放宽以后一直不收紧的；看制度修改的表决。",
            "Limits that stay relaxed; see how the change was decided."
        )
    )

    private static let days: Int64 = 60

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let policies = books.trail.policies
        return policies.indices.dropFirst().dropLast().compactMap { index in
            let (before, during, after) = (policies[index - 1], policies[index], policies[index + 1])
            guard after.date.daysSinceEpoch - during.date.daysSinceEpoch <= RevertedLimits.days else { return nil }
            let helped = books.covered.filter { payment in
                let asked = books.trail.request(payment.request)
                let decided = asked?.voucher.sequence ?? payment.voucher.sequence
                let weighed = asked?.weighed ?? payment.amount
                let isBetween = [decided, payment.voucher.sequence].contains {
                    $0 > during.sequence && $0 < after.sequence
                }
                return isBetween && RevertedLimits.needs(during, weighed) < RevertedLimits.needs(before, weighed)
                    && RevertedLimits.needs(during, weighed) < RevertedLimits.needs(after, weighed)
            }
            guard !helped.isEmpty else { return nil }
            var vouchers = AuditedVouchers(helped)
            vouchers.add(during.voucher, 0)
            vouchers.add(after.voucher, 0)
            let detail = RevertedLimits.detail.filled(
                during.date.description,
                after.date.description,
                helped.payees.prefix(5).joined(separator: " / "),
                String(helped.count),
                Money(fen: vouchers.amount).grouped
            )
            return AuditFinding(RevertedLimits.self, String(during.sequence), detail, vouchers)
        }
    }

    /// What a policy asks of a sum: a vote weighs more than any number of approvals.
    private static func needs(_ adopted: DecisionTrail.Adopted, _ weighed: Int64) -> Int64 {
        guard let tier = adopted.policy.tier(for: weighed) else { return 0 }
        return min(tier.approvals, 1_000) + (tier.resolution == nil ? 0 : 1_001)
    }

    private static let detail = Wording(
        "{0} 放宽、{1} 改回的制度之间，付给 {2} {3} 笔共 {4} 元，按前后的制度都要更严的审批或表决",
        "between {0}, when the policy asked less, and {1}, when it was restored, {2} was paid {3} times, {4} yuan in all, "
            + "which needed more by both"
    )
}
