public import FundLedger
public import FundRules

/// Where the books stand on a day: what there is, what this month brought, what is owed, and how far they were compared and
/// closed.
///
/// Like every statement it comes from a verified pass:
/// ```swift
/// let standing = try FundStanding(try await ledger.verified(observing: FundStanding.books(on: today)), on: today)
/// ```
public struct FundStanding: Sendable {
    /// What homes owe by the recorded rates, months that are over.
    public struct Owed: Hashable, Sendable {
        /// How many homes owe something.
        public let homes: Int
        /// Of how many that owe by the rates at all.
        public let of: Int
        /// Fen.
        public let amount: Int64
    }

    /// The day.
    public let day: CalendarDate
    /// 银行存款 (1001), in fen.
    public let bank: Int64
    /// 国债 (1101), in fen.
    public let bonds: Int64
    /// 备用金 (1201), in fen.
    public let cash: Int64
    /// What came into bank and cash box this month, in fen.
    public let received: Int64
    /// What left them this month, in fen.
    public let paid: Int64
    /// What is owed; nil where no rate is recorded.
    public let owed: Owed?
    /// The comparisons with the bank that something was recorded after, by month.
    public let outOfDate: [SinceReconciled]
    /// The state that the pass ended with.
    public let state: FundState

    /// The books that it is made of.
    public static func books(on day: CalendarDate) -> Books {
        // A month is owed when it is over, so that the period ends on the day itself.
        Books(period: Period(of: day), needs: StatementNeeds(arrears: true, cash: true))
    }

    /// - Throws: `Problem` with `statementsDiffer` where what came and went does not lead to what there is.
    public init(_ verified: Verified<Books>, on day: CalendarDate) throws(Problem) {
        let books = verified.value
        self.day = day
        state = books.state
        (bank, bonds, cash) = (state.net(.bank), state.net(.bonds), state.net(.imprest))
        let flow = try CashFlow(books, books.period)
        (received, paid) = (flow.receipts, flow.payments)
        let arrears = Arrears(books)
        owed = arrears.start.map { _ in
            Owed(
                homes: arrears.lines.count,
                of: arrears.unitCount,
                amount: arrears.total.overdue.reduce(0, &+)
            )
        }
        outOfDate = books.watch.stale
    }
}
