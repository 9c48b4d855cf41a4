import FundLedger
import FundRules
import TransparencyLog

/// Members who came, decided, and were gone within two months.
///
/// Source: auditors' test of users with rights to approve who were added for a short time.
struct PassingMembers: AuditDetector {
    static let name = "reverted-member"
    static let severity = Severity.high
    static let title = Wording("成员来了又走", "Members who came and went")
    static let why = Wording(
        "加一个成员，批完几件事就停用：批准的人可能是找来的，甚至是同一个人的另一把密钥。",
        "A member is added, approves a few things and is revoked: it may be a friend, or one person's second key."
    )
    static let ask = Wording(
        "这个成员是谁、谁推选的；密钥在谁手里；批准的几件事的材料。",
        "Who the member is and who chose him; who holds the key; the papers of what was approved."
    )
    static let scope = AuditScope(
        Wording(
            "加入后六十天内停用、其间批准过事项的成员；换密钥的不算。",
            "Members revoked within sixty days of being added who had approved something; not those who changed their key."
        ),
        [],
        blind: Wording(
            "停用得晚的；签名的密钥到底在谁手里，要问本人。",
            "Those revoked later; who holds a key is to be asked in person."
        )
    )

    private static let days: Int64 = 60

    /// The dates of entries that may have changed who is a member.
    private var days: [Int: CalendarDate] = [:]

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        if entry.body is MemberChange || entry.body is Approval { days[entry.sequence] = entry.date }
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let trust = books.state.trust
        return trust.members.compactMap { membership in
            let key = membership.member.key.keyID
            guard let end = membership.until, let first = days[membership.since], let last = days[end],
                last.daysSinceEpoch - first.daysSinceEpoch <= PassingMembers.days, books.range.contains(last),
                trust.members.count(where: { $0.person == membership.person }) == 1
            else { return nil }
            let approved = trust.matters.compactMap { matter in
                matter.approvers.first { $0.key == key }.map { (matter: matter, approver: $0) }
            }
            guard !approved.isEmpty else { return nil }
            var vouchers = AuditedVouchers()
            for (matter, approver) in approved {
                let voucher = AuditedVoucher(sequence: approver.entry, number: nil, kind: Approval.kind)
                vouchers.add(voucher, matter.request?.amount ?? 0)
                for drawing in books.drawings[matter.sequence] ?? [] { vouchers.add(drawing.voucher, 0) }
            }
            for sequence in [membership.since, end] {
                vouchers.add(AuditedVoucher(sequence: sequence, number: nil, kind: MemberChange.kind), 0)
            }
            let detail = PassingMembers.detail.filled(
                with: .plain(membership.member.title),
                membership.member.role.name,
                .plain(first.description),
                .plain(last.description),
                .plain(String(approved.count))
            )
            return AuditFinding(PassingMembers.self, String(membership.since), detail, vouchers)
        }
    }

    private static let detail = Wording(
        "{0}（{1}）{2} 加入、{3} 停用，其间批准了 {4} 件",
        "{0} ({1}) was added on {2} and revoked on {3}, and approved {4} in between"
    )
}
