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
    static let scope = AuditScope(
        Wording(
            "发票号折叠全角半角、大小写、空格和标点后是否相同；冲销过的也算。",
            "Invoice numbers alike but for width, case, blanks and punctuation, reversed ones too."
        ),
        [],
        blind: Wording(
            "编造的号码、没有写号码的；真假要到税务平台查验。",
            "Numbers that are made up, and vouchers without one; the tax office tells which are real."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let invoiced = books.spendings.filter { $0.invoice != nil && books.range.reaches($0.date) }
        return same(invoiced, books) + alike(invoiced, books)
    }

    /// Numbers of one payee that differ by letters around them or by zeros before them.
    private func alike(_ invoiced: [SpentVoucher], _ books: AuditBooks) -> [AuditFinding] {
        let standing = invoiced.filter { $0.reversedBy == nil && InvoiceNumber($0.invoice).core != nil }
        return standing.groups { "\($0.foldedPayee ?? "")\u{0}\(InvoiceNumber($0.invoice).core ?? "")" }.compactMap {
            _,
            group in
            let writings = group.groups { Folding.folded($0.invoice ?? "") }.compactMap { $0.spendings[0].invoice }
            guard writings.count > 1, books.covers(group) else { return nil }
            let detail = DuplicateInvoices.detail.filled(
                writings.joined(separator: " / "),
                String(group.count),
                group.groups { $0.project ?? "—" }.map(\.key).joined(separator: " "),
                group[0].payee ?? ""
            )
            let key = "\(group[0].voucher.sequence)-alike"
            return AuditFinding(DuplicateInvoices.self, key, detail, AuditedVouchers(group), severity: .medium)
        }
    }

    private func same(_ invoiced: [SpentVoucher], _ books: AuditBooks) -> [AuditFinding] {
        invoiced.groups { Folding.folded($0.invoice ?? "") }.compactMap { _, group in
            guard group.count > 1, books.covers(group) else { return nil }
            let isCorrection = isCorrection(group)
            // What the bank sent back and was paid once more is one payment.
            guard !isCorrection || group.contains(where: { $0.amount != group[0].amount }) else { return nil }
            let projects = group.groups { $0.project ?? "—" }.map(\.key).joined(separator: " ")
            let writings = group.groups { $0.invoice ?? "" }.map(\.key).joined(separator: " / ")
            let wording = isCorrection ? DuplicateInvoices.corrected : DuplicateInvoices.detail
            return AuditFinding(
                DuplicateInvoices.self,
                String(group[0].voucher.sequence),
                wording.filled(
                    writings,
                    String(group.count),
                    projects,
                    group.payees.joined(separator: " / ")
                ),
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

    private static let detail = Wording(
        "发票号 {0} 用于 {1} 张凭证，付给 {3}，项目 {2}",
        "invoice {0} on {1} vouchers, paid to {3}, projects {2}"
    )
    private static let corrected = Wording(
        "发票号 {0} 冲销后重记，共 {1} 张凭证，付给 {3}，项目 {2}",
        "invoice {0} recorded again after a reversal: {1} vouchers, paid to {3}, project {2}"
    )
}
