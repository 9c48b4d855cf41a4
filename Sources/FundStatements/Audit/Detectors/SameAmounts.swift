import FundRules

/// One payee that is paid the same odd sum again under another invoice.
///
/// Source: the duplicates routine of audit software – same vendor, same amount, another number.
struct SameAmounts: AuditDetector {
    static let name = "same-amount"
    static let severity = Severity.medium
    static let title = Wording("同一家、同一金额、另一张发票", "The same sum to one payee again")
    static let why = Wording(
        "有零有整的金额不会碰巧一样；换一张发票再付一次，是重复付款最常见的样子。",
        "An odd sum does not come twice by chance; one more invoice for it is the commonest way of being paid twice."
    )
    static let ask = Wording(
        "两张发票的原件，在税务平台上查验；两次各做了什么、谁验收的。",
        "Both invoices, checked with the tax office's service; what was done each time, and who accepted it."
    )
    static let scope = AuditScope(
        Wording(
            "半年内付给同一家、金额一样（不是整百元）、发票号不同的；按期固定支付的、有合同的工程款不算。",
            "Payments of one sum (not of whole hundreds) to one payee under other invoices within half a year; not what comes "
                + "at regular intervals, nor works under a contract."
        ),
        [],
        blind: Wording(
            "改了几分钱的、整百元的；要看做了几次活。",
            "Sums changed by a few fen, and whole hundreds; ask how often the work was done."
        )
    )

    private static let days: Int64 = 183
    /// Sums of whole hundreds of yuan are prices, in fen.
    private static let round: Int64 = 10_000
    /// Days by which regular intervals may differ from their median.
    private static let shift: Int64 = 10

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let odd = books.standing.filter { spending in
            spending.invoice != nil && spending.amount % SameAmounts.round != 0 && !spending.isBankFee
                && !isContracted(spending, books)
        }
        return odd.groups { "\($0.foldedPayee ?? "")\u{0}\($0.amount)" }.compactMap { _, group in
            guard group.count > 1, books.covers(group) else { return nil }
            let sorted = group.byDate
            guard !SameAmounts.isRegular(sorted), SameAmounts.isClose(sorted) else { return nil }
            let detail = SameAmounts.detail.filled(
                sorted[0].payee ?? "",
                String(sorted.count),
                Money(fen: sorted[0].amount).grouped,
                sorted.prefix(5).map { "\($0.date) \($0.invoice ?? "")" }.joined(separator: " / ")
            )
            return AuditFinding(SameAmounts.self, String(sorted[0].voucher.sequence), detail, AuditedVouchers(sorted))
        }
    }

    /// Whether a contract with the payee bounds what is paid.
    private func isContracted(_ spending: SpentVoucher, _ books: AuditBooks) -> Bool {
        guard let project = spending.project.flatMap(books.project), let payee = spending.payee else { return false }
        return project.life.contract(of: payee) != nil
    }

    /// Whether two that follow upon each other are close, and their invoices are not one.
    private static func isClose(_ sorted: [SpentVoucher]) -> Bool {
        zip(sorted, sorted.dropFirst()).contains { first, second in
            second.date.daysSinceEpoch - first.date.daysSinceEpoch <= days
                && InvoiceNumber(first.invoice).key != InvoiceNumber(second.invoice).key
        }
    }

    /// Whether three or more came at intervals of which three quarters are alike: a fee, and no chance.
    private static func isRegular(_ sorted: [SpentVoucher]) -> Bool {
        let intervals = zip(sorted, sorted.dropFirst()).map { $1.date.daysSinceEpoch - $0.date.daysSinceEpoch }
        guard intervals.count > 1 else { return false }
        let median = intervals.sorted()[intervals.count / 2]
        return intervals.count { abs($0 - median) <= shift } * 4 >= intervals.count * 3
    }

    private static let detail = Wording(
        "付给 {0} {1} 笔，都是 {2} 元，发票各不相同：{3}",
        "{1} payments to {0}, each of {2} yuan, under different invoices: {3}"
    )
}
