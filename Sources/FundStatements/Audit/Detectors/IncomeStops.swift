import FundLedger
import FundRules

/// Income of a sort that came regularly and then did not, for twice its longest interval.
struct IncomeStops: AuditDetector {
    static let name = "income-interval"
    static let severity = Severity.high
    static let title = Wording("收入中断", "Income that stopped")
    static let why = Wording(
        "一向按时来的利息、停车和广告收入忽然没有了，可能进了别的口袋。",
        "Interest or common income that always came and does not any more may go elsewhere."
    )
    static let ask = Wording(
        "银行的利息清单；出租、停车、广告的合同和收款记录。",
        "The bank's list of interest; contracts and receipts of leases, parking and advertisements."
    )
    static let scope = AuditScope(
        Wording(
            "来过五次以上的收入，隔了自己最长间隔的两倍还没有来。",
            "Income that came five times or more and is overdue by twice its longest interval."
        ),
        [],
        blind: Wording(
            "金额变少的；要看合同。",
            "Income that became less; see the contracts."
        )
    )

    /// Intervals from which on there is a habit.
    private static let least = 4

    private struct Habit {
        var last: CalendarDate
        var count = 0
        var longest: Int64 = 0
        var voucher: AuditedVoucher
    }

    private var habits: [Income.Category: Habit] = [:]

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        guard let body = entry.body as? Income, moment.reaches(entry.date) else { return }
        let voucher = AuditedVoucher(entry)
        guard var habit = habits[body.category] else {
            habits[body.category] = Habit(last: entry.date, voucher: voucher)
            return
        }
        let days = entry.date.daysSinceEpoch - habit.last.daysSinceEpoch
        guard days > 0 else { return }
        habit.count += 1
        habit.longest = max(habit.longest, days)
        (habit.last, habit.voucher) = (entry.date, voucher)
        habits[body.category] = habit
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        guard let today = books.today else { return [] }
        return Income.Category.allCases.compactMap { category in
            guard let habit = habits[category], habit.count >= IncomeStops.least else { return nil }
            let waited = today.daysSinceEpoch - habit.last.daysSinceEpoch
            guard waited > habit.longest * 2 else { return nil }
            var vouchers = AuditedVouchers()
            vouchers.add(habit.voucher, 0)
            let detail = IncomeStops.detail.filled(
                with: category.name,
                .plain(habit.last.description),
                .plain(String(waited)),
                .plain(String(habit.longest))
            )
            return AuditFinding(IncomeStops.self, category.rawValue, detail, vouchers)
        }
    }

    private static let detail = Wording(
        "{0}最近一笔是 {1}，已隔 {2} 天；以前最长隔 {3} 天",
        "{0}: the last was on {1}, {2} days ago; before that never more than {3} days"
    )
}
