/// What one pass keeps for somebody who asks about homes: their accounts, and the votes, objections and replies there were.
package struct HomeBooks: LedgerObserver {
    /// The accounts' books.
    package private(set) var books: Books
    /// The state that the pass ended with.
    package private(set) var state = FundState()
    /// Votes, by entry.
    package private(set) var votes: [(sequence: Int, body: Resolution)] = []
    /// Objections, by entry.
    package private(set) var objections: [(sequence: Int, date: CalendarDate, body: Objection)] = []
    /// Replies, by entry.
    package private(set) var replies: [(sequence: Int, date: CalendarDate, body: Reply)] = []

    package init(_ books: Books) {
        self.books = books
    }

    /// What the books read.
    package var daysRead: ClosedRange<CalendarDate>? { books.daysRead }

    /// Adds an entry.
    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        books.observe(judged, state)
        guard judged.entry.number == nil else { return }
        let (sequence, date) = (judged.entry.sequence, judged.entry.date)
        switch judged.entry.body {
        case let body as Resolution: votes.append((sequence, body))
        case let body as Objection: objections.append((sequence, date, body))
        case let body as Reply: replies.append((sequence, date, body))
        default: break
        }
    }

    /// Keeps the last state.
    package mutating func finish(_ state: FundState) {
        books.finish(state)
        self.state = state
    }
}

extension LedgerFile {
    /// From the day that the fund opened on to today, or to the last entry's day where that is later.
    package func days(through today: CalendarDate) throws -> ClosedRange<CalendarDate> {
        guard let first = try entry(at: 0), let last = try entry(at: size() - 1) else { return today...today }
        let end = max(today, last.date, last.time.day(in: statedZone))
        return min(first.date, end)...end
    }
}
