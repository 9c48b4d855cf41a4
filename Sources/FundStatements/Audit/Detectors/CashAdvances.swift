import FundLedger
import FundRules

/// Petty cash that lies idle, or is spent on what no petty cash is for.
///
/// Source: 现金管理暂行条例 and its rules – above 1,000.00 yuan is paid through the bank; 住宅专项维修资金管理办法第十八条 –
/// the fund is for repairs alone.
struct CashAdvances: AuditDetector {
    static let name = "advances"
    static let severity = Severity.medium
    static let title = Wording("备用金闲置或用途异常", "Cash advances idle, or oddly spent")
    static let why = Wording(
        "备用金只够零星开支；大额长期不用，等于把公款放在个人手里；单笔过千、吃喝送礼的，不该用现金付。",
        "Petty cash is for small things: a large sum that lies is the fund's money in somebody's hands, and neither a thousand "
            + "at once nor meals and presents are paid in cash."
    )
    static let ask = Wording(
        "盘点现金；领用单和逐笔发票；参加的人、事由；为什么不走银行。",
        "Count the cash; the receipts of each advance and invoice; who took part and why; why the bank was not used."
    )
    static let scope = AuditScope(
        Wording(
            "领出九十天以上、比最近九十天用掉的三倍还多的备用金；备用金单笔付款超过一千元，或付给餐饮、烟酒、礼品、旅游的。",
            "Cash drawn ninety days ago or more and over three times what the last ninety days spent; cash payments above "
                + "1,000 yuan, or to restaurants, for drinks, presents or travel."
        ),
        [],
        blind: Wording(
            "拆成小额的、发票开了别的名目的；要看菜单和清单。",
            "Sums kept small and invoices for something else; see what was bought."
        )
    )

    private static let days: Int64 = 90
    /// 结算起点, in fen.
    private static let limit: Int64 = 100_000
    private static let treats = [
        "酒家", "酒店", "饭店", "餐饮", "餐厅", "酒楼", "烟酒", "名烟", "茶叶", "礼品", "旅行", "旅游", "会所", "足浴", "ktv",
    ]

    private struct Step {
        let voucher: AuditedVoucher
        let date: CalendarDate
        /// Drawn above zero, spent or given back below, in fen.
        let amount: Int64
        /// Who was paid; nil for what went to or came from the bank.
        let payee: String?
    }

    private var steps: [Step] = []

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        guard entry.number != nil, moment.reaches(entry.date) else { return }
        let amount = entry.postings.net(.imprest)
        guard amount != 0, !(entry.body is Reversal) else { return }
        let voucher = AuditedVoucher(entry)
        let payee = entry.body.about.payee
        steps.append(Step(voucher: voucher, date: entry.date, amount: amount, payee: payee))
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let standing = steps.filter { books.stands($0.voucher) }
        return (idle(standing, books.today).map { [$0] } ?? []) + odd(standing.filter { books.range.contains($0.date) })
    }

    private func idle(_ steps: [Step], _ today: CalendarDate?) -> AuditFinding? {
        guard let today else { return nil }
        let first = today.adding(days: 0 - CashAdvances.days)
        let recent = steps.filter { $0.date > first }
        let drawn = recent.reduce(Int64(0)) { $0 &+ max($1.amount, 0) }
        let spent = recent.reduce(Int64(0)) { $1.payee == nil ? $0 : $0 &- min($1.amount, 0) }
        let old = steps.reduce(Int64(0)) { $0 &+ $1.amount } &- drawn
        guard old > CashAdvances.limit, old > spent &* 3 else { return nil }
        // The newest that drew it.
        var (left, sources) = (old, [Step]())
        for step in steps.reversed() where step.amount > 0 && step.date <= first && left > 0 {
            sources.append(step)
            left -= step.amount
        }
        var vouchers = AuditedVouchers()
        for step in sources.reversed() { vouchers.add(step.voucher, step.amount) }
        let detail = CashAdvances.idle.filled(
            Money(fen: old).grouped,
            sources.last?.date.description ?? "",
            today.description,
            Money(fen: spent).grouped
        )
        return AuditFinding(CashAdvances.self, "idle", detail, vouchers, amount: old)
    }

    private func odd(_ steps: [Step]) -> [AuditFinding] {
        let odd = steps.filter { step in
            guard step.amount < 0, let payee = step.payee.map(Folding.folded) else { return false }
            return step.amount < 0 - CashAdvances.limit || CashAdvances.treats.contains { payee.contains($0) }
        }
        guard !odd.isEmpty else { return [] }
        var vouchers = AuditedVouchers()
        for step in odd { vouchers.add(step.voucher, 0 - step.amount) }
        let payees = Set(odd.compactMap(\.payee)).sorted().prefix(5).joined(separator: " / ")
        let detail = CashAdvances.odd.filled(String(odd.count), payees, Money(fen: vouchers.amount).grouped)
        return [AuditFinding(CashAdvances.self, "odd", detail, vouchers)]
    }

    private static let idle = Wording(
        "备用金里有 {0} 元是 {1} 以前领的，到 {2} 还没有用；最近九十天只用了 {3} 元",
        "{0} yuan of petty cash drawn by {1} were still there on {2}; the last ninety days spent {3}"
    )
    private static let odd = Wording(
        "备用金付了 {0} 笔单笔过千元或吃喝送礼的，付给 {1}，共 {2} 元",
        "petty cash paid {0} sums above 1,000 yuan, or for meals and presents, to {1}, {2} yuan in all"
    )
}
