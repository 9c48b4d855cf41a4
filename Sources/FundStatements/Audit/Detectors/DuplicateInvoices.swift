import FundRules

/// Invoice numbers that were used more than once: written in another way, or again after a reversal.
struct DuplicateInvoices: AuditDetector {
    static let name = "duplicate-invoice"
    static let severity = Severity.high
    static let title = Wording("发票号重复", "Invoice used twice")
    static let why = Wording(
        "账本不收两个一模一样的有效发票号；换个写法、或冲销后用到别处，就可能一票报两次。",
        "The ledger takes no invoice number twice; written in another way, or used elsewhere after a reversal, one invoice "
            + "may be paid twice."
    )
    static let ask = Wording(
        "发票原件，在税务平台上查验；冲销的原因。",
        "The invoice itself, checked with the tax office's service; the reason of the reversal."
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let invoiced = books.spendings.filter { $0.invoice != nil && books.range.reaches($0.date) }
        return invoiced.groups { Folding.folded($0.invoice ?? "") }.compactMap { _, group in
            guard group.count > 1, group.contains(where: { books.range.contains($0.date) }) else { return nil }
            let isCorrection = isCorrection(group)
            let projects = group.groups { $0.project ?? "—" }.map(\.key).joined(separator: " ")
            let writings = group.groups { $0.invoice ?? "" }.map(\.key).joined(separator: " / ")
            let wording = isCorrection ? DuplicateInvoices.corrected : DuplicateInvoices.detail
            return AuditFinding(
                DuplicateInvoices.self,
                String(group[0].voucher.sequence),
                wording.filled(writings, String(group.count), projects),
                AuditedVouchers(group),
                severity: isCorrection ? .low : nil
            )
        }
    }

    /// Whether one voucher at most stands and nothing but amount and date differ: an error that was put right.
    private func isCorrection(_ group: [SpentVoucher]) -> Bool {
        group.filter { $0.reversedBy == nil }.count <= 1
            && group.allSatisfy {
                $0.project == group[0].project && $0.foldedPayee == group[0].foldedPayee
                    && $0.invoice == group[0].invoice
            }
    }

    private static let detail = Wording("发票号 {0} 用于 {1} 张凭证，项目 {2}", "invoice {0} on {1} vouchers, projects {2}")
    private static let corrected = Wording(
        "发票号 {0} 冲销后重记，共 {1} 张凭证，项目 {2}，收款单位相同",
        "invoice {0} recorded again after a reversal: {1} vouchers, project {2}, same payee"
    )
}
