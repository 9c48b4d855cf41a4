import FundRules

/// Spending in round sums.
struct RoundSums: AuditDetector {
    static let name = "round-sum"
    static let severity = Severity.low
    static let title = Wording("整数付款", "Round sums")
    static let why = Wording(
        "按实结算的工程很少正好是整数；整数可能是预付、估付，也可能没有结算单。",
        "A settled job seldom comes to a round sum; it may be an advance, an estimate, or have no statement at all."
    )
    static let ask = Wording("结算单或合同里的付款条款。", "The final statement, or the terms of payment in the contract.")
    static let scope = AuditScope(
        Wording(
            "整数付款，一家一条。",
            "Payments in round sums, one finding a payee."
        ),
        [AuditLabel.roundAmount],
        blind: Wording(
            "凑成零头的假结算。",
            "Made-up sums that are not round."
        )
    )

    private let unit: Int64

    init(_ thresholds: AuditThresholds) {
        unit = thresholds.roundAmount
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let round = books.covered.filter { unit > 0 && $0.amount % unit == 0 && $0.payee != nil }
        return round.groups { $0.foldedPayee ?? "" }.map { _, group in
            let vouchers = AuditedVouchers(group)
            let amounts = group.prefix(5).map { Money(fen: $0.amount).grouped }.joined(separator: " / ")
            let detail = RoundSums.detail.filled(group[0].payee ?? "", String(group.count), amounts)
            return AuditFinding(RoundSums.self, String(group[0].voucher.sequence), detail, vouchers)
        }
    }

    private static let detail = Wording("付给 {0} {1} 笔整数：{2} 元", "{1} × a round sum to {0}: {2} yuan")
}
