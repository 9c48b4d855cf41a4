public import FundRules

/// Keeps the state that a pass ends with.
public struct LastState: LedgerObserver, Sendable {
    /// The state after the last entry.
    public private(set) var state = FundState()

    /// Nothing yet.
    public init() {}

    /// None.
    public var daysRead: ClosedRange<CalendarDate>? { nil }

    /// Does nothing.
    public func observe(_ judged: JudgedEntry, _ state: FundState) {}

    /// Keeps it.
    public mutating func finish(_ state: FundState) { self.state = state }

    /// Every unit's balance in fen, by unit index.
    public var balances: [Int64] {
        let books = [state.closed] + state.open
        let missing = Array(repeating: Int64(0), count: state.register.units.count)
        return books.reduce(missing) { sum, book in zip(sum, book.units.balances(in: state)).map { $0 &+ $1 } }
    }
}
