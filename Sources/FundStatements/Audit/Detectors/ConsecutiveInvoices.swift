import FundRules

/// Invoices of one payee that follow upon each other although weeks lie between them: nobody else was billed.
///
/// Source: auditors' test for firms that have no other customer.
struct ConsecutiveInvoices: AuditDetector {
    static let name = "consecutive-invoices"
    static let severity = Severity.medium
    static let title = Wording("同一家的发票连号", "Invoices of one payee in a row")
    static let why = Wording(
        "隔了一个多月，发票号还是挨着的：这一家除了我们没有别的客户，可能就是为这笔钱开的。",
        "Weeks apart and still next to each other: the firm has no other customer, and may have been made for this."
    )
    static let ask = Wording(
        "营业执照和成立日期；发票在税务平台上的开票日期；它还给谁干过活。",
        "The firm's licence and date; the dates of the invoices with the tax office; for whom else it works."
    )
    static let scope = AuditScope(
        Wording(
            "同一家三张以上发票，号码最多隔一个，付款前后隔了 30 天以上；按年月编的号、银行手续费不算。",
            "Three invoices or more of one payee, at most one number apart, paid 30 days apart or more; not numbers made of "
                + "year and month, nor a bank's fees."
        ),
        [],
        blind: Wording(
            "一次开好、分期付款的；看开票日期。",
            "Invoices written on one day and paid by and by; see their dates."
        )
    )

    private static let least = 3
    private static let step: Int64 = 2
    private static let days: Int64 = 30

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let invoiced = books.standing.filter { $0.invoice != nil && $0.payee != nil && !$0.isBankFee }
        return invoiced.groups { $0.foldedPayee ?? "" }.flatMap { _, group in runs(group) }.compactMap { run in
            let dates = run.map(\.date)
            guard books.covers(run), let first = dates.min(),
                let last = dates.max(),
                last.daysSinceEpoch - first.daysSinceEpoch >= ConsecutiveInvoices.days
            else { return nil }
            let vouchers = AuditedVouchers(run)
            let detail = ConsecutiveInvoices.detail.filled(
                run[0].payee ?? "",
                String(run.count),
                run[0].invoice ?? "",
                run[run.count - 1].invoice ?? "",
                first.description,
                last.description,
                Money(fen: vouchers.amount).grouped
            )
            return AuditFinding(ConsecutiveInvoices.self, String(run[0].voucher.sequence), detail, vouchers)
        }
    }

    /// Numbers that follow upon each other, each once.
    private func runs(_ group: [SpentVoucher]) -> [[SpentVoucher]] {
        let numbered = group.compactMap { spending in
            InvoiceNumber(spending.invoice).position(on: spending.date).map { (position: $0, spending: spending) }
        }
        var runs: [[SpentVoucher]] = []
        var last: Int64?
        for (position, spending) in numbered.sorted(by: { $0.position < $1.position }) where position != last {
            if let last, position - last <= ConsecutiveInvoices.step {
                runs[runs.count - 1].append(spending)
            } else {
                runs.append([spending])
            }
            last = position
        }
        return runs.filter { $0.count >= ConsecutiveInvoices.least }
    }

    private static let detail = Wording(
        "{0} 的 {1} 张发票号码挨着（{2} 至 {3}），却从 {4} 付到 {5}，共 {6} 元",
        "{1} invoices of {0} are next to each other ({2} to {3}) and were paid from {4} to {5}, {6} yuan in all"
    )
}
