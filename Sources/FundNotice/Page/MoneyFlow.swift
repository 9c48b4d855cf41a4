import FundDesk

/// What the fund had, and what came and went month by month, as a resident counts it: by what vouchers change of all that
/// it owns (1001, 1101, 1201), so that bonds that are bought have not left it.
struct MoneyFlow {
    /// What a month brought, in fen.
    struct Sum {
        /// What came in, reversals taken off.
        var received: Int64 = 0
        /// What went out, reversals taken off.
        var paid: Int64 = 0
        /// What homes paid in, less what of the same year they got back.
        var contributed: Int64 = 0
    }

    private let period: Period
    /// What there was before the period; what the fund was opened with stands here whenever it is dated.
    private(set) var start: Int64 = 0
    private(set) var months: [Month: Sum] = [:]

    init(_ period: Period) {
        self.period = period
    }

    var received: Int64 { months.values.reduce(0) { $0 &+ $1.received } }
    var paid: Int64 { months.values.reduce(0) { $0 &+ $1.paid } }
    var contributed: Int64 { months.values.reduce(0) { $0 &+ $1.contributed } }
    /// What there was at the period's end.
    var end: Int64 { start &+ received &- paid }

    mutating func observe(_ judged: JudgedEntry) {
        let entry = judged.entry
        guard entry.number != nil, entry.date <= period.lastDay else { return }
        let change = MoneyFlow.change(entry.postings)
        // A reversal lowers the side that its voucher is on.
        let original = entry.isContribution ? nil : (entry.body as? Reversal).flatMap { judged.earlier($0.entry) }
        let counted = original ?? entry
        let isOpening = !entry.isContribution && counted.body is Opening
        guard entry.date >= period.firstDay, !isOpening else {
            start &+= change
            return
        }
        var sum = months[entry.date.month] ?? Sum()
        let direction = original.map { MoneyFlow.change($0.postings) } ?? change
        if direction > 0 { sum.received &+= change } else { sum.paid &-= change }
        if entry.isContribution || !(entry.body is Closing) {
            sum.contributed &+= MoneyFlow.contributed(entry.postings)
        }
        months[entry.date.month] = sum
    }

    /// The accounts of what the fund owns.
    static let owned: [AccountCode] = [.bank, .bonds, .imprest]

    /// What postings change of all that the fund owns, in fen.
    static func change(_ postings: Postings) -> Int64 { owned.reduce(0) { $0 &+ postings.net($1) } }

    private static func contributed(_ postings: Postings) -> Int64 {
        postings.reduce(0) { $1.account.parent == .contributions ? $0 &- $1.net : $0 }
    }
}
