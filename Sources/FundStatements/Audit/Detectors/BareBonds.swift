import FundLedger
import FundRules

/// Bonds that were bought and brought nothing.
///
/// Source: 储蓄国债 terms of issue – early redemption bears nothing within six months only, none runs beyond five years.
struct BareBonds: AuditDetector {
    static let name = "bonds-without-interest"
    static let severity = Severity.medium
    static let title = Wording("国债没有利息", "Bonds without interest")
    static let why = Wording(
        "买了国债却没有利息，利息可能进了别的账户，钱也可能借给了别人。",
        "Bonds that bear nothing: the interest may be on another account, or the money was lent to somebody."
    )
    static let ask = Wording(
        "国债托管账户的明细和兑付回单；提前兑取的，谁决定的、损失多少。",
        "Statements of the bond account and the slip of redemption; if it was early, who decided it and what it cost."
    )
    static let scope = AuditScope(
        Wording(
            "国债转回银行而前后一个月没有利息的；持有超过五年零一个月、一直没有利息的。",
            "Bonds that went back to the bank without interest within a month, or that are held for more than five years "
                + "and a month without any."
        ),
        [],
        blind: Wording(
            "利息少了的；按发行利率算一算。",
            "Interest that is too little; reckon it by the rate of issue."
        )
    )

    private static let half: Int64 = 183
    private static let near: Int64 = 31
    private static let longest: Int64 = 5 * 366 + 31

    private struct Step {
        let voucher: AuditedVoucher
        let date: CalendarDate
        /// Bought above zero, redeemed below, in fen.
        let amount: Int64
    }

    private var steps: [Step] = []
    private var interest: [(voucher: AuditedVoucher, date: CalendarDate)] = []

    init(_ thresholds: AuditThresholds) {}

    mutating func observe(_ judged: JudgedEntry, _ moment: AuditMoment) {
        let entry = judged.entry
        guard moment.reaches(entry.date) else { return }
        let voucher = AuditedVoucher(entry)
        if let body = entry.body as? Transfer, [body.from, body.to].contains(.bonds) {
            let amount = body.to == .bonds ? body.amount : 0 - body.amount
            steps.append(Step(voucher: voucher, date: entry.date, amount: amount))
            if body.interest ?? 0 > 0 { interest.append((voucher, entry.date)) }
        } else if let body = entry.body as? Income, body.category == .bondInterest {
            interest.append((voucher, entry.date))
        }
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let days = interest.filter { books.stands($0.voucher) }.map(\.date.daysSinceEpoch)
        var held: [Step] = []
        var found: [AuditFinding] = []
        let standing = steps.filter { books.stands($0.voucher) }
        for step in standing.sorted(by: { ($0.date, $0.voucher.sequence) < ($1.date, $1.voucher.sequence) }) {
            guard step.amount < 0 else {
                held.append(step)
                continue
            }
            let bought = BareBonds.take(0 - step.amount, from: &held)
            let day = step.date.daysSinceEpoch
            guard let first = bought.first, books.range.contains(step.date),
                !days.contains(where: { abs($0 - day) <= BareBonds.near })
            else { continue }
            let isEarly = day - first.date.daysSinceEpoch < BareBonds.half
            found.append(finding([step] + bought, first.date, step.date, 0 - step.amount, isEarly))
        }
        guard let today = books.today, let first = held.first,
            today.daysSinceEpoch - first.date.daysSinceEpoch > BareBonds.longest,
            !days.contains(where: { $0 > first.date.daysSinceEpoch })
        else { return found }
        return found + [finding(held, first.date, nil, held.reduce(0) { $0 &+ $1.amount }, false)]
    }

    /// What was bought first goes first.
    private static func take(_ amount: Int64, from held: inout [Step]) -> [Step] {
        var (left, taken) = (amount, [Step]())
        while left > 0, let first = held.first {
            held.removeFirst()
            taken.append(first)
            if first.amount > left {
                held.insert(Step(voucher: first.voucher, date: first.date, amount: first.amount - left), at: 0)
            }
            left -= first.amount
        }
        return taken
    }

    private func finding(
        _ steps: [Step],
        _ from: CalendarDate,
        _ to: CalendarDate?,
        _ amount: Int64,
        _ isEarly: Bool
    ) -> AuditFinding {
        var vouchers = AuditedVouchers()
        for step in steps { vouchers.add(step.voucher, 0) }
        let wording = to == nil ? BareBonds.held : isEarly ? BareBonds.early : BareBonds.bare
        let detail = wording.filled(from.description, to?.description ?? "", Money(fen: amount).grouped)
        let key = String(steps[0].voucher.sequence)
        return AuditFinding(BareBonds.self, key, detail, vouchers, severity: isEarly ? .low : nil, amount: amount)
    }

    private static let bare = Wording(
        "{0} 买的国债 {1} 收回 {2} 元，没有利息",
        "{2} yuan of bonds bought on {0} came back on {1} without interest"
    )
    private static let early = Wording(
        "{0} 买的国债不满六个月就在 {1} 收回 {2} 元，没有利息",
        "{2} yuan of bonds bought on {0} came back on {1}, within six months and without interest"
    )
    private static let held = Wording(
        "{0} 起持有的国债 {2} 元，五年多没有利息",
        "{2} yuan of bonds held since {0} have borne nothing for more than five years"
    )
}
