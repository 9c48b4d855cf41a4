import FundLedger
import FundRules

/// Months whose comparison with the bank does not know what was recorded after it.
struct StaleReconciliations: AuditDetector {
    static let name = "stale-reconciliation"
    static let severity = Severity.medium
    static let readsContributions = true
    static let title = Wording("对账后又有变动的月份", "Months changed after they were reconciled")
    static let why = Wording(
        "对账只说明当时相符；以后补记、冲销到这个月的，没有同银行核对过。",
        "A reconciliation speaks of its day; what was back-dated or reversed since was never compared with the bank."
    )
    static let ask = Wording(
        "这些凭证的银行回单；重新对账。",
        "The bank's receipts of these vouchers, and a new reconciliation."
    )
    static let scope = AuditScope(
        Wording(
            "对过账以后又记到这个月的。",
            "Vouchers recorded into a month after it was compared."
        ),
        [],
        blind: Wording(
            "没有进账本的钱。",
            "Money that is not in the ledger."
        )
    )

    private var watch = ReconciliationWatch()

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) { watch.observe(judged.entry) }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        watch.stale.filter { books.range.contains($0.period.lastDay) }.map { since in
            var vouchers = AuditedVouchers()
            vouchers.add(AuditedVoucher(sequence: since.first, number: since.number), since.amount)
            return AuditFinding(
                StaleReconciliations.self,
                since.period.description,
                StaleReconciliations.detail.filled(
                    since.period.description,
                    String(since.entry),
                    since.number.description,
                    String(since.count),
                    Money(fen: since.amount).grouped
                ),
                vouchers,
                amount: since.amount
            )
        }
    }

    private static let detail = Wording(
        "{0} 在第 {1} 条对过账，自凭证 {2} 起又记 {3} 笔，银行存款变动 {4} 元",
        "{0} was reconciled by entry {1}; from voucher {2} on {3} more move the bank balance by {4} yuan"
    )
}
