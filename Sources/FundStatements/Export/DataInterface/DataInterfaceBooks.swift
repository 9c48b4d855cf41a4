public import FundLedger
public import FundRules

/// Keeps the books of a fiscal year, and gives its vouchers as GB/T 24589.1-2010 has them.
public struct DataInterfaceBooks<Sink: DaySink>: LedgerObserver {
    /// What takes the records of every voucher on its day.
    public let sink: Sink
    private(set) var books: Books
    private var vouchers: DataInterfaceVouchers

    /// - Parameter year: a calendar year, which is the fiscal year.
    /// - Parameter issued: the day on which it is made, after which no report is dated; nil where nobody says.
    public init(year: Period, _ sink: Sink, issued: CalendarDate? = nil) {
        books = Books(period: year, needs: StatementNeeds(issued: issued))
        vouchers = DataInterfaceVouchers(year: year)
        self.sink = sink
    }

    /// Adds an entry.
    public mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        books.observe(judged, state)
        if let records = vouchers.records(judged, state) { sink.append(records, on: judged.entry.date) }
    }

    /// Ends the books.
    public mutating func finish(_ state: FundState) { books.finish(state) }
}
