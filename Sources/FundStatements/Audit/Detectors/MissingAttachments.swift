import FundRules

/// Spending without a document: one finding a kind and year.
struct MissingAttachments: AuditDetector {
    static let name = "missing-attachment"
    static let severity = Severity.medium
    static let title = Wording("付款没有附件", "Spending without documents")
    static let why = Wording(
        "没有发票、合同、验收单的指纹，事后无从证明当时依据的是哪一份。",
        "Without the hashes of invoice, contract and acceptance nobody can tell later which papers it rested on."
    )
    static let ask = Wording("这些凭证的发票、合同、验收单和银行回单。", "Invoice, contract, acceptance and bank slip of these vouchers.")
    static let scope = AuditScope(
        Wording(
            "没有附件的付款，按种类和年份合为一条，金额大的在前；银行自己扣的手续费（一笔不超过 200 元）不算。",
            "Spending without attachments by kind and year, the largest first; not fees of up to 200 yuan that the bank took "
                + "itself."
        ),
        [],
        blind: Wording(
            "附件是不是真的、是不是这一笔的；要看内容。",
            "Whether a document is real or belongs to it; open it."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let bare = books.covered.filter { spending in
            let isTaken = spending.isBankFee && spending.amount <= SpentVoucher.dearestFee
            return spending.attachments == 0 && !isTaken
        }
        return bare.groups { "\($0.kind)-\($0.date.year)" }.map { key, group in
            let name = EntryKinds.name(of: group[0].kind)
            let (year, count) = (String(group[0].date.year), String(group.count))
            let detail = Wording(
                MissingAttachments.detail.text(.zh, [year, name.zh, count]),
                MissingAttachments.detail.text(.en, [year, name.en, count])
            )
            let largest = group.sorted { ($1.amount, $0.voucher.sequence) < ($0.amount, $1.voucher.sequence) }
            return AuditFinding(MissingAttachments.self, key, detail, AuditedVouchers(largest))
        }
    }

    private static let detail = Wording("{0} 年{1} {2} 张没有附件", "{0}: {2} × {1} without attachments")
}
