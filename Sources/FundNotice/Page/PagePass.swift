package import FundDesk

/// Keeps of a verified pass what the notice's page tells: sums, what is read one by one, and the statements' books.
package struct PagePass: LedgerObserver {
    /// What the page tells of: a year, unless somebody asks for another period.
    let period: Period
    /// The day of the last entry's time, after which nothing is dated.
    let issued: CalendarDate
    private(set) var books: Books
    private(set) var flow: MoneyFlow
    private(set) var records = PageRecords()
    private(set) var closes: [MonthClosed] = []
    private(set) var state = FundState()

    /// - Parameter period: nil for the year of the last voucher that closes no year, or that the fund opened in.
    /// - Throws: `Problem` of a file that cannot be read.
    package init(of file: LedgerFile, period: Period? = nil) throws {
        let days = try file.days(through: CalendarDate.first)
        self.period = try period ?? PagePass.year(of: file)
        issued = days.upperBound
        books = Books(
            period: self.period,
            needs: StatementNeeds(movements: true, arrears: true, issued: issued)
        )
        flow = MoneyFlow(self.period)
    }

    private static func year(of file: LedgerFile) throws -> Period {
        var last: CalendarDate?
        for sequence in stride(from: try file.size() - 1, through: 0, by: -1) {
            guard let entry = try file.entry(at: sequence) else { continue }
            last = entry.date
            if entry.number != nil, !(entry.body is Closing) { break }
        }
        return try Period(String((last ?? .first).description.prefix(4)))
    }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        books.observe(judged, state)
        flow.observe(judged)
        guard !judged.entry.isContribution else { return }
        records.observe(judged)
        if let close = judged.entry.body as? Close { closes.append(MonthClosed(close, judged.entry, state)) }
    }

    package mutating func finish(_ state: FundState) {
        books.finish(state)
        self.state = state
    }
}

/// A month that was closed, and what the fund had then.
struct MonthClosed {
    let month: Month
    let entry: Int
    /// Debits less credits of the asset accounts over the vouchers dated in closed months, in fen.
    let holdings: Int64

    /// - Parameter state: the state after the close.
    init(_ close: Close, _ entry: Entry, _ state: FundState) {
        (month, self.entry) = (close.period, entry.sequence)
        let accounts = state.fund?.chart.postable ?? []
        holdings = zip(accounts, state.closed.balances).reduce(0) { sum, account in
            account.0.type == .asset ? sum &+ account.1 : sum
        }
    }
}
