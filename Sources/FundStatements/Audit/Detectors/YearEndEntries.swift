import FundRules

/// Payments dated in the last week of a year and recorded in the next, later than the fund's own habit.
///
/// Source: auditors' cut-off test (资产负债表日后截止测试).
struct YearEndEntries: AuditDetector {
    static let name = "year-end"
    static let severity = Severity.medium
    static let title = Wording("年终补记的付款", "Put into the year that was over")
    static let why = Wording(
        "过了年再记上年最后几天的付款：可能是为了赶预算、凑年报，日期和事由都要核。",
        "Payments of the last days that are recorded when the year is over may be there for its budget or its report."
    )
    static let ask = Wording(
        "银行回单上的日期；发票的开票日期；为什么当时没有记。",
        "The dates on the bank's slips and the invoices; why they were not recorded then."
    )
    static let scope = AuditScope(
        Wording(
            "日期在 12 月最后七天、下一年才记的付款两笔以上，而且记得比自己一向（二十笔里的十九笔）都晚。",
            "Two payments or more of December's last seven days that were recorded in the next year, later than nineteen of "
                + "twenty of the fund's own."
        ),
        [],
        blind: Wording(
            "付款不到二十笔的、一向记得晚的；要看银行回单。",
            "Funds of less than twenty payments, and those that always record late; see the bank's slips."
        )
    )

    private static let least = 2
    private static let sample = 20
    private static let firstDay = 25

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let paid = books.standing.filter { $0.payee != nil }
        guard paid.count >= YearEndEntries.sample else { return [] }
        let lags = paid.map(YearEndEntries.lag).sorted()
        let habit = lags[lags.count * 19 / 20 - 1]
        let late = paid.filter { payment in
            payment.date.month.month == 12 && payment.date.day >= YearEndEntries.firstDay
                && payment.day.year > payment.date.year && YearEndEntries.lag(payment) > habit
                && books.range.contains(payment.date)
        }
        return Dictionary(grouping: late) { $0.date.year }.sorted { $0.key < $1.key }.compactMap { year, own in
            guard own.count >= YearEndEntries.least else { return nil }
            let vouchers = AuditedVouchers(own)
            let detail = YearEndEntries.detail.filled(
                String(year),
                String(own.count),
                own.payees.prefix(5).joined(separator: " / "),
                Money(fen: vouchers.amount).grouped,
                own[0].day.description
            )
            return AuditFinding(YearEndEntries.self, String(year), detail, vouchers)
        }
    }

    /// Days from a payment to its recording.
    private static func lag(_ payment: SpentVoucher) -> Int64 {
        payment.day.daysSinceEpoch - payment.date.daysSinceEpoch
    }

    private static let detail = Wording(
        "{4} 起才记的 {0} 年 12 月底付款 {1} 笔，付给 {2}，共 {3} 元",
        "{1} payments dated at the end of {0} and recorded from {4} on, to {2}, {3} yuan in all"
    )
}
