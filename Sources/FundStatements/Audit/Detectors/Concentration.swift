import FundRules

/// One payee that has most of the spending, where there were jobs enough to choose among.
struct Concentration: AuditDetector {
    static let name = "concentration"
    static let severity = Severity.medium
    static let title = Wording("付款集中于一家", "Most of the spending to one payee")
    static let why = Wording(
        "大部分钱付给同一家，价格和质量就缺少比较。",
        "Where most of the money goes to one firm, price and quality are hardly compared."
    )
    static let ask = Wording("选定这一家的过程；同类工程的报价。", "How it was chosen; quotes for similar jobs.")
    static let scope = AuditScope(
        Wording(
            "四件以上的活里，一家有两件以上、金额超过比例的。",
            "Where there were four jobs or more, a payee with two or more and most of the money."
        ),
        [AuditLabel.payeeShare],
        blind: Wording(
            "几家其实是一家的；要看工商登记。",
            "Several names of one owner; see the business register."
        )
    )

    /// Of fewer jobs somebody always has most of the money.
    private static let jobs = 4

    private let share: Int64

    init(_ thresholds: AuditThresholds) {
        share = Int64(thresholds.payeeShare)
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let paid = books.covered.filter { $0.payee != nil }
        let total = paid.reduce(Int64(0)) { $0 &+ $1.amount }
        let payees = paid.groups { $0.foldedPayee ?? "" }
        guard payees.count > 1, total > 0, Concentration.jobs(paid) >= Concentration.jobs else { return [] }
        return payees.compactMap { _, group in
            let vouchers = AuditedVouchers(group)
            guard Concentration.jobs(group) > 1 else { return nil }
            guard Int128(vouchers.amount) * 100 > Int128(total) * Int128(share) else { return nil }
            let detail = Concentration.detail.filled(
                group[0].payee ?? "",
                Money(fen: vouchers.amount).grouped,
                Money(fen: total).grouped,
                String(Int64(Int128(vouchers.amount) * 100 / Int128(total)))
            )
            return AuditFinding(Concentration.self, String(group[0].voucher.sequence), detail, vouchers)
        }
    }

    /// What a payee did for a project is one job, whatever the stages; any other payment is one by itself.
    private static func jobs(_ paid: [SpentVoucher]) -> Int {
        Set(paid.map { "\($0.project ?? String($0.voucher.sequence))\u{0}\($0.foldedPayee ?? "")" }).count
    }

    private static let detail = Wording(
        "{0} 收款 {1} 元，占全部付款 {2} 元的 {3}%",
        "{0} received {1} of {2} yuan spent: {3}%"
    )
}
