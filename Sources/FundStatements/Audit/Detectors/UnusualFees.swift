import FundRules

/// Fees over three times their own median.
///
/// Source: 商业银行服务政府指导价目录（发改价格〔2014〕268号）– a transfer costs 200.00 yuan at most.
struct UnusualFees: AuditDetector {
    static let name = "unusual-fee"
    static let severity = Severity.medium
    static let title = Wording("手续费、服务费反常", "Unusual fees")
    static let why = Wording(
        "手续费、审计费年年差不多；忽然高出几倍，可能是别的支出记在这里。",
        "Fees hardly change; one that is several times as high may be something else under that name."
    )
    static let ask = Wording("银行的收费清单和回单；服务合同和收费标准。", "The bank's list of charges and slip; contract and rate.")
    static let scope = AuditScope(
        Wording(
            "同一类费用有六笔以上时，超过自己中位数三倍的；银行手续费还要超过 200 元。",
            "Where there are six fees of a sort or more, those over three times their median; of banks also above 200 yuan."
        ),
        [],
        blind: Wording(
            "一直偏高的；要比收费标准。",
            "Fees that were always high; compare the rates."
        )
    )

    /// Of fewer there is no habit.
    private static let least = 6
    private static let fees: [Expense.Category] = [.bankFee, .audit, .appraisal]

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        UnusualFees.fees.compactMap { category in
            let own = books.standing.filter { $0.category == category }
            guard own.count >= UnusualFees.least else { return nil }
            let median = own.map(\.amount).sorted()[own.count / 2]
            let floor = category == .bankFee ? SpentVoucher.dearestFee : 0
            let high = own.filter {
                $0.amount > median &* 3 && $0.amount > floor && books.range.contains($0.date)
            }
            guard !high.isEmpty else { return nil }
            let list = high.prefix(5).map { "\($0.date) \(Money(fen: $0.amount).grouped) \($0.payee ?? "")" }
            let detail = UnusualFees.detail.filled(
                with: category.name,
                .plain(String(high.count)),
                .plain(list.joined(separator: " / ")),
                .plain(String(own.count)),
                .plain(Money(fen: median).grouped)
            )
            return AuditFinding(UnusualFees.self, category.rawValue, detail, AuditedVouchers(high))
        }
    }

    private static let detail = Wording(
        "{0}有 {1} 笔反常：{2}；全部 {3} 笔的中位数是 {4} 元",
        "{0}: {1} are unusual, {2}; the median of all {3} is {4} yuan"
    )
}
