/// What moved 1001 after a month's bank statement was compared: vouchers dated up to the month's end and recorded since.
///
/// A comparison is a fact of its day. Nothing forbids a voucher that it does not know; whoever shows the comparison
/// says so.
public struct SinceReconciled: Hashable, Sendable {
    /// The month that was compared.
    public let period: Month
    /// The entry that records the comparison.
    public let entry: Int
    /// The balance of 1001 that it found, in fen.
    public let book: Int64
    /// The first voucher that it does not know, by its position.
    public let first: Int
    /// Its number.
    public let number: VoucherNumber
    /// Its business date.
    public let date: CalendarDate
    /// How many there are.
    public private(set) var count = 1
    /// What they come to on 1001, debits less credits, in fen.
    public private(set) var amount: Int64

    fileprivate init(_ month: ReconciledMonth, _ voucher: Entry, _ number: VoucherNumber, _ amount: Int64) {
        period = month.period
        entry = month.entry
        book = month.book
        first = voucher.sequence
        self.number = number
        date = voucher.date
        self.amount = amount
    }

    fileprivate mutating func add(_ amount: Int64) {
        count += 1
        self.amount &+= amount
    }
}

/// Listens to entries, in order, for what moves 1001 after the comparison of a month.
public struct ReconciliationWatch: Sendable {
    private var months: [Month: ReconciledMonth] = [:]
    private var latest: Month?
    private var since: [Month: SinceReconciled] = [:]

    /// Nothing compared yet.
    public init() {}

    /// What the last comparison of a month does not know; nil where it is up to date, or there is none.
    public subscript(month: Month) -> SinceReconciled? { since[month] }

    /// Every comparison that is out of date, by month.
    public var stale: [SinceReconciled] { since.values.sorted { $0.period < $1.period } }

    /// Looks at an entry.
    @inline(__always)
    public mutating func observe(_ entry: Entry) {
        guard let number = entry.number else { return compare(entry) }
        // Nearly every voucher is dated after the last month that was compared.
        guard let latest, entry.date.month <= latest else { return }
        move(entry, number)
    }

    /// A comparison knows everything before it.
    private mutating func compare(_ entry: Entry) {
        guard let result = entry.body as? Reconciliation else { return }
        latest = max(latest ?? result.period, result.period)
        since[result.period] = nil
        months[result.period] = ReconciledMonth(period: result.period, entry: entry.sequence, book: result.book)
    }

    private mutating func move(_ entry: Entry, _ number: VoucherNumber) {
        let amount = entry.postings.net(.bank)
        guard amount != 0 else { return }
        for (period, month) in months where period >= entry.date.month {
            if since[period]?.add(amount) == nil {
                since[period] = SinceReconciled(month, entry, number, amount)
            }
        }
    }
}
