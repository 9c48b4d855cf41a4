import FundLedger
import FundRules

/// Vouchers that stand and look alike: one may be the other, recorded twice.
struct SameAgain: AuditDetector {
    static let name = "same-again"
    static let severity = Severity.medium
    static let readsContributions = true
    static let title = Wording("疑似重复记账", "Possibly recorded twice")
    static let why = Wording(
        "种类、户或收款单位、日期、金额都一样，又都没有流水号或发票号：可能是同一笔记了两次。",
        "Kind, home or payee, day and amount are the same and no number tells them apart: one may be recorded twice."
    )
    static let ask = Wording(
        "银行流水里有几笔；缺的流水号、发票号。",
        "How many the bank statement has; the numbers that are missing."
    )
    static let scope = AuditScope(
        Wording(
            "种类、对象、日期、金额都一样，又都没有号码的。",
            "Vouchers of one kind, party, day and amount without a number to tell them apart."
        ),
        [],
        blind: Wording(
            "日期或金额差一点的。",
            "Those that differ by a day or a fen."
        )
    )

    private var groups: [Likeness: [AuditedVoucher]] = [:]
    private var likenesses: [Int: Likeness] = [:]

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        guard entry.number != nil else { return }
        if let likeness = entry.likeness {
            guard moment.isCovered else { return }
            groups[likeness, default: []].append(AuditedVoucher(entry))
            likenesses[entry.sequence] = likeness
        } else if let reversal = entry.body as? Reversal, let likeness = likenesses[reversal.entry] {
            groups[likeness]?.removeAll { $0.sequence == reversal.entry }
        }
    }

    mutating func observe(_ contribution: Contribution, _ judged: JudgedEntry, _ moment: AuditMoment) {
        // What bears a number is like nothing else.
        if contribution.reference == nil { observe(judged, moment) }
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let doubled = groups.filter { $0.value.count > 1 }.sorted { $0.value[0].sequence < $1.value[0].sequence }
        return doubled.map { likeness, group in
            var vouchers = AuditedVouchers()
            for voucher in group { vouchers.add(voucher, likeness.amount) }
            let name = EntryKinds.name(of: likeness.kind)
            func detail(_ language: Language) -> String {
                let words = [
                    likeness.date.description, name[language], String(group.count),
                    Money(fen: likeness.amount).grouped,
                ]
                return SameAgain.detail.text(language, words)
            }
            return AuditFinding(
                SameAgain.self,
                String(group[0].sequence),
                Wording(detail(.zh), detail(.en)),
                vouchers
            )
        }
    }

    private static let detail = Wording(
        "{0} 的{1}有 {2} 笔一样，各 {3} 元",
        "{2} × {1} of {0} are alike, {3} yuan each"
    )
}
