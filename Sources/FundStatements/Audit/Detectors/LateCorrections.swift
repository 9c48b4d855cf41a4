import FundLedger
import FundRules

/// Money that leaves as a correction of an earlier year although that year's bank statements had no such line, and nothing
/// of it was approved then.
///
/// Source: 会计准则第28号（前期差错更正）– what is corrected was there and was left out.
struct LateCorrections: AuditDetector {
    static let name = "corrections"
    static let severity = Severity.medium
    static let title = Wording("以前年度更正里的付款", "Payments as corrections of earlier years")
    static let why = Wording(
        "更正是补上当年漏记的；当年银行没有付过、也没有人批过，就不是漏记，而是把今年的支出藏到往年。",
        "A correction puts in what was left out; what the bank did not pay then and nobody approved is this year's, put where "
            + "nobody looks."
    )
    static let ask = Wording(
        "当年的银行对账单、发票日期；为什么当年没有记；谁同意更正的。",
        "That year's bank statement and the invoice's date; why it was not recorded; who agreed to the correction."
    )
    static let scope = AuditScope(
        Wording(
            "更正以前年度的付款，当年对账没有这一笔银行已付账上未付的，申请也不是当年批的。",
            "Payments that correct an earlier year, when no reconciliation had such a line of the bank and no request of "
                + "that year was approved."
        ),
        [],
        blind: Wording(
            "没有对账的年份；要拿当年的银行流水。",
            "Years that nobody reconciled; fetch their bank statements."
        )
    )

    /// The year that each correction corrects, by its entry.
    private var years: [Int: Int] = [:]
    /// What the bank had paid and the books had not, in fen, by year.
    private var known: [Int: Set<Int64>] = [:]

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        if let body = judged.entry.body as? Reconciliation {
            for item in body.bankOnly where item.amount < 0 {
                known[item.date.year, default: []].insert(0 - item.amount)
            }
        } else if let body = judged.entry.body as? Correction {
            years[judged.entry.sequence] = body.year.number
        }
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let odd = books.covered.filter { spending in
            guard let year = years[spending.voucher.sequence] else { return false }
            let approved = books.trail.request(spending.request)?.grantedOn
            return known[year]?.contains(spending.amount) != true && approved.map { $0.year > year } ?? true
        }
        let byYear = Dictionary(grouping: odd) { years[$0.voucher.sequence] ?? 0 }
        return byYear.sorted { $0.key < $1.key }.map { year, own in
            let vouchers = AuditedVouchers(own)
            let detail = LateCorrections.detail.filled(
                String(year),
                own.map { "\($0.date)" }.prefix(5).joined(separator: " / "),
                Set(own.compactMap(\.payee)).sorted().prefix(5).joined(separator: " / "),
                String(own.count),
                Money(fen: vouchers.amount).grouped
            )
            return AuditFinding(LateCorrections.self, String(year), detail, vouchers)
        }
    }

    private static let detail = Wording(
        "{1} 以更正 {0} 年的名义付给 {2} {3} 笔，共 {4} 元，当年的对账里没有",
        "on {1} {2} was paid {3} times as a correction of {0}, {4} yuan in all; that year's reconciliations do not have it"
    )
}
