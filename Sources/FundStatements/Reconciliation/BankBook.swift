public import FundLedger
public import FundRules

/// The vouchers on 1001 as a comparison with the bank needs them: an observer of one verified pass.
///
/// Opening vouchers are not the bank's movements and are left out.
public struct BankBook: LedgerObserver, Sendable {
    /// A voucher that moves 1001.
    public struct Item: Hashable, Sendable {
        /// The entry.
        public let entry: Int
        /// Its business date.
        public let date: CalendarDate
        /// Its number.
        public let number: VoucherNumber
        /// Debits less credits of 1001, in fen.
        public let amount: Int64
        /// 银行流水号; of a reversal, the one of the voucher that it reverses.
        public let reference: String?
        /// The voucher it reverses.
        public let reverses: Int?
        /// Whether it records a contribution (交存): several homes' may come in one line of the bank's.
        public let isContribution: Bool
    }

    /// The month that is compared.
    public let period: Month
    /// The vouchers dated up to the month's end, in order of entry.
    public private(set) var items: [Item] = []
    /// The balance of 1001 at the month's end, in fen.
    public private(set) var balance: Int64 = 0
    /// The last comparison of the latest month before this one, and its entry.
    public internal(set) var before: (entry: Int, result: Reconciliation)?
    /// The last comparison of the month itself, and its entry.
    public private(set) var last: (entry: Int, result: Reconciliation)?

    private var openings: Set<Int> = []
    private var references: [Int: String] = [:]

    /// A book for the comparison of a month.
    public init(period: Month) {
        self.period = period
    }

    /// Adds an entry.
    public mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        let entry = judged.entry
        guard let number = entry.number else { return keep(entry) }
        guard entry.date.month <= period else { return }
        let amount = entry.postings.net(.bank)
        guard amount != 0 else { return }
        balance &+= amount
        let reverses = (entry.body as? Reversal)?.entry
        if entry.body is Opening || reverses.map(openings.contains) ?? false {
            openings.insert(entry.sequence)
            return
        }
        let reference = (entry.body as? any VoucherBody)?.reference ?? reverses.flatMap { references[$0] }
        if let reference { references[entry.sequence] = reference }
        items.append(
            Item(
                entry: entry.sequence,
                date: entry.date,
                number: number,
                amount: amount,
                reference: reference,
                reverses: reverses,
                isContribution: entry.kind == Contribution.kind
            )
        )
    }

    /// Whether something was recorded since the last comparison that it does not know.
    public var isOutOfDate: Bool { last.map { last in items.contains { $0.entry > last.entry } } ?? false }

    /// Keeps the last comparison of the month, and of the latest month before it.
    private mutating func keep(_ entry: Entry) {
        guard let result = entry.body as? Reconciliation else { return }
        if result.period == period { last = (entry.sequence, result) }
        guard result.period < period else { return }
        if before.map({ $0.result.period <= result.period }) ?? true { before = (entry.sequence, result) }
    }
}
