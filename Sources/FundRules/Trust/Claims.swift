/// What goes to each payee on each day, and what is claimed of each budget line: sums that are kept as matters change, so
/// that a ledger of many requests is judged in the time of its length.
struct Claims: Sendable {
    /// What goes to a payee on a day.
    struct Sum: Sendable {
        fileprivate var total: Int128 = 0
        /// In fen; no tier and no line is above the most that it can be.
        var amount: Int64 { Int64(clamping: min(total, Int128(Limits.integer))) }
        /// The entries that it comes of, in order.
        var entries: [Int] = []
    }

    private struct Payee: Hashable {
        let date: CalendarDate
        let name: FoldedName
    }

    private struct Line: Hashable {
        let year: Int
        let name: String
    }

    private var payees: [Payee: Sum] = [:]
    private var lines: [Line: Sum] = [:]
    private var forgotten: Month?

    /// What goes to a payee on a day: requests, and what was spent without one.
    func sum(on date: CalendarDate, to payee: String) -> Sum {
        payees[Payee(date: date, name: FoldedName(payee))] ?? Sum()
    }

    /// What the requests of a year claim of a budget line, in fen.
    func sum(of year: Int, line: String) -> Int64 { lines[Line(year: year, name: line)]?.amount ?? 0 }

    /// Counts what an entry claims, or claims more or less than before.
    mutating func count(_ sequence: Int, _ request: Request, on date: CalendarDate, from before: Int64, to now: Int64) {
        guard before != now else { return }
        let change = now &- before
        count(sequence, to: request.payee, on: date, change, isLeft: now != 0)
        if let line = request.line { lines[Line(year: date.year, name: line), default: Sum()].total += Int128(change) }
    }

    /// Counts what was spent without a request.
    mutating func count(_ spending: DirectSpending) {
        count(spending.entry, to: spending.payee, on: spending.date, spending.amount, isLeft: true)
    }

    private mutating func count(
        _ sequence: Int,
        to payee: String,
        on date: CalendarDate,
        _ change: Int64,
        isLeft: Bool
    ) {
        var sum = Sum()
        let payee = Payee(date: date, name: FoldedName(payee))
        swap(&sum, &payees[payee, default: Sum()])
        sum.total += Int128(change)
        let place = sum.entries.partitioning { $0 >= sequence }
        let isListed = place < sum.entries.count && sum.entries[place] == sequence
        if isLeft, !isListed { sum.entries.insert(sequence, at: place) }
        if !isLeft, isListed { sum.entries.remove(at: place) }
        payees[payee] = sum
    }

    /// Forgets the days of closed months, on which nothing can come any more; whether there was anything to forget.
    mutating func forget(through month: Month) -> Bool {
        guard forgotten.map({ $0 < month }) ?? true else { return false }
        forgotten = month
        payees = payees.filter { $0.key.date.month > month }
        return true
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element belongs to the second part; those that do stand after those that do not.
    package func partitioning(by belongsToSecond: (Element) -> Bool) -> Int {
        var range = startIndex..<endIndex
        while let first = range.first {
            let middle = first + range.count / 2
            range = belongsToSecond(self[middle]) ? first..<middle : middle + 1..<range.upperBound
        }
        return range.lowerBound
    }
}
