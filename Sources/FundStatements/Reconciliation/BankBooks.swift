public import FundLedger
public import FundRules

/// The vouchers on 1001 as a comparison of several months needs them, from one verified pass.
public struct BankBooks: LedgerObserver, Sendable {
    /// The months' books, in order.
    private(set) var books: [BankBook]
    /// The first month that the ledger has.
    public private(set) var firstMonth: Month?
    /// The ledger's time zone.
    public private(set) var zone = TimeZoneOffset.china

    /// The months, in order.
    public var periods: [Month] { books.map(\.period) }

    /// Books for the comparison of some months.
    public init(periods: Set<Month>) {
        books = periods.sorted().map(BankBook.init(period:))
    }

    /// None: no line is read.
    public var daysRead: ClosedRange<CalendarDate>? { nil }

    /// Adds an entry.
    public mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        for index in books.indices { books[index].observe(judged, state) }
    }

    /// Keeps when the ledger begins, and where.
    public mutating func finish(_ state: FundState) { (firstMonth, zone) = (state.openedOn.month, state.zone) }
}

extension Verified<BankBooks> {
    /// A month's book.
    ///
    /// - Parameter before: the comparison of an earlier month that is about to be recorded; nil: that which the ledger has.
    package func book(of month: Month, after before: Reconciliation? = nil) -> Verified<BankBook>? {
        guard value.books.contains(where: { $0.period == month }) else { return nil }
        return map { books in
            var book = books.books.first { $0.period == month } ?? BankBook(period: month)
            if let before, before.period < month, before.period >= book.before?.result.period ?? before.period {
                book.before = (Int.max, before)
            }
            return book
        }
    }
}
