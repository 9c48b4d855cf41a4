/// What goes to each payee on each day, and what is claimed of each budget line: sums that are kept as matters change, so
/// that a ledger of many requests is judged in the time of its length.
struct Claims: Sendable {
    /// What goes to a payee, on a day or within days.
    struct Sum: Sendable {
        fileprivate var total: Int128 = 0
        /// What of it vouchers moved that are reversed.
        fileprivate var reversed: Int128 = 0
        /// In fen; no tier and no line is above the most that it can be.
        var amount: Int64 { Int64(clamping: min(total, Int128(Limits.integer))) }
        /// The entries that it comes of, in order.
        var entries: [Int] = []
    }

    private struct Day: Sendable {
        let date: CalendarDate
        var sum = Sum()
    }

    private struct Line: Hashable {
        let year: Int
        let name: String
    }

    /// Days in order.
    private var payees: [FoldedName: [Day]] = [:]
    private var lines: [Line: Sum] = [:]
    private var forgotten: Month?

    /// What goes to a payee on a day: requests, and what was spent without one, be it reversed or not.
    func sum(on date: CalendarDate, to payee: String) -> Sum {
        guard let days = payees[FoldedName(payee)] else { return Sum() }
        let place = days.partitioning { $0.date >= date }
        return place < days.count && days[place].date == date ? days[place].sum : Sum()
    }

    /// The most that goes to a payee within so many days in a row of which one is given, without what was reversed: whoever
    /// dates a part back or ahead does not get out of it.
    func sum(within window: Int64, around date: CalendarDate, to payee: String) -> Sum {
        let all = payees[FoldedName(payee)] ?? []
        let first = all.partitioning { $0.date.daysSinceEpoch > date.daysSinceEpoch - window }
        let last = all.partitioning { $0.date.daysSinceEpoch >= date.daysSinceEpoch + window }
        var near = Array(all[first..<max(first, last)])
        let place = near.partitioning { $0.date >= date }
        if place == near.count || near[place].date != date { near.insert(Day(date: date), at: place) }
        var best: (total: Int128, days: Range<Int>) = (0, 0..<0)
        var (low, running): (Int, Int128) = (0, 0)
        for (high, day) in near.enumerated() {
            running += day.sum.total - day.sum.reversed
            while near[low].date.daysSinceEpoch + window <= day.date.daysSinceEpoch {
                running -= near[low].sum.total - near[low].sum.reversed
                low += 1
            }
            if day.date >= date, running > best.total { best = (running, low..<high + 1) }
        }
        return Sum(total: best.total, entries: near[best.days].flatMap(\.sum.entries).sorted())
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
        if spending.isReversed { takeBack(spending) }
    }

    /// What was spent without a request is reversed: it still counts on its day, and in no window.
    mutating func takeBack(_ spending: DirectSpending) {
        update(spending.payee, spending.date) { $0.reversed += Int128(spending.amount) }
    }

    private mutating func count(
        _ sequence: Int,
        to payee: String,
        on date: CalendarDate,
        _ change: Int64,
        isLeft: Bool
    ) {
        update(payee, date) { sum in
            sum.total += Int128(change)
            let place = sum.entries.partitioning { $0 >= sequence }
            let isListed = place < sum.entries.count && sum.entries[place] == sequence
            if isLeft, !isListed { sum.entries.insert(sequence, at: place) }
            if !isLeft, isListed { sum.entries.remove(at: place) }
        }
    }

    private mutating func update(_ payee: String, _ date: CalendarDate, _ change: (inout Sum) -> Void) {
        var days: [Day] = []
        let name = FoldedName(payee)
        swap(&days, &payees[name, default: []])
        let place = days.partitioning { $0.date >= date }
        if place == days.count || days[place].date != date { days.insert(Day(date: date), at: place) }
        change(&days[place].sum)
        payees[name] = days
    }

    /// Forgets the days that no window reaches from an open month, in which alone something can come; the first that is
    /// kept, or nil where they were forgotten before.
    mutating func forget(through month: Month) -> CalendarDate? {
        guard forgotten.map({ $0 < month }) ?? true else { return nil }
        forgotten = month
        let first = month.lastDay.adding(days: 2 - Limits.windowDays)
        payees = payees.compactMapValues { days in
            let kept = days.partitioning { $0.date >= first }
            return kept == days.count ? nil : Array(days[kept...])
        }
        return first
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
