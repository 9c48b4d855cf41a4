import FundRules

/// What was posted to the two sides of an account, in fen; red postings lower the side they stand on.
public struct Turnover: Hashable, Sendable {
    /// 借方.
    public var debit: Int64
    /// 贷方.
    public var credit: Int64

    /// Two sums in fen.
    public init(debit: Int64 = 0, credit: Int64 = 0) {
        self.debit = debit
        self.credit = credit
    }

    /// Debits less credits.
    public var net: Int64 { debit &- credit }

    static func + (left: Turnover, right: Turnover) -> Turnover {
        Turnover(debit: left.debit &+ right.debit, credit: left.credit &+ right.credit)
    }
}

/// The turnover of every postable account in every month, by where it is counted.
///
/// A month that a period begins or ends in is kept in parts, so that every part lies inside a period or outside of it.
/// Its size follows months and accounts, not vouchers. Sums wrap: a forged ledger must not be able to stop the
/// verifier, and what does not verify is never stated.
struct Turnovers: Sendable {
    private struct Sheet: Sendable {
        let first: CalendarDate
        let last: CalendarDate
        /// By bearing, then account, then side.
        var amounts: [Int64]
    }

    private var chart: Chart
    /// Days that begin something, in order.
    private let boundaries: [CalendarDate]
    /// In order of days.
    private var sheets: [Sheet] = []
    /// The sheet used last; vouchers mostly come month by month.
    private var current = 0

    /// - Parameter boundaries: days that begin something.
    init(chart: Chart, boundaries: [CalendarDate]) {
        self.chart = chart
        self.boundaries = boundaries.sorted()
    }

    @inline(__always)
    mutating func add(_ postings: Postings, on day: CalendarDate, _ bearing: Bearing) {
        if current >= sheets.count || day < sheets[current].first || day > sheets[current].last { turn(to: day) }
        let first = bearing.rawValue * chart.table.count
        for position in 0..<postings.count {
            let posting = postings[position]
            guard let account = chart.table.index(of: posting.account) else { continue }
            sheets[current].amounts[(first + account) * 2 + (posting.isCredit ? 1 : 0)] &+= posting.amount
        }
    }

    /// Adds what a voucher posted beside some accounts; nothing where it posts to none of them.
    mutating func add(_ postings: Postings, beside accounts: [AccountCode], on day: CalendarDate, _ bearing: Bearing) {
        guard postings.contains(where: { accounts.contains($0.account) }) else { return }
        if current >= sheets.count || day < sheets[current].first || day > sheets[current].last { turn(to: day) }
        for posting in postings where !accounts.contains(posting.account) {
            guard let account = chart.table.index(of: posting.account) else { continue }
            let position = (bearing.rawValue * chart.table.count + account) * 2 + (posting.isCredit ? 1 : 0)
            sheets[current].amounts[position] &+= posting.amount
        }
    }

    private mutating func turn(to day: CalendarDate) {
        let position = sheets.firstIndex { $0.last >= day } ?? sheets.count
        if position == sheets.count || sheets[position].first > day {
            let amounts = [Int64](repeating: 0, count: Bearing.allCases.count * chart.postable.count * 2)
            let month = day.month
            let first = boundaries.last { $0 <= day && $0 > month.firstDay } ?? month.firstDay
            let next = boundaries.first { $0 > day && $0 <= month.lastDay }
            let last = next.map { CalendarDate(daysSinceEpoch: $0.daysSinceEpoch - 1) } ?? month.lastDay
            sheets.insert(Sheet(first: first, last: last, amounts: amounts), at: position)
        }
        current = position
    }

    /// What was posted to an account and its details on some days; a part of a month is asked for by its first day.
    func sum(_ account: AccountCode, _ bearings: [Bearing], where isWanted: (CalendarDate) -> Bool) -> Turnover {
        let accounts = chart.postable.indices.filter {
            chart.postable[$0].code == account || chart.postable[$0].code.parent == account
        }
        var sum = Turnover()
        for sheet in sheets where isWanted(sheet.first) {
            for bearing in bearings {
                for account in accounts {
                    let position = (bearing.rawValue * chart.postable.count + account) * 2
                    sum.debit &+= sheet.amounts[position]
                    sum.credit &+= sheet.amounts[position + 1]
                }
            }
        }
        return sum
    }
}
