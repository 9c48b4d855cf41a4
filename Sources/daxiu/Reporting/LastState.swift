import FundLedger
import FundRules

/// Keeps the state that a verified pass ends with.
struct LastState: LedgerObserver {
    /// The state after the last entry.
    private(set) var state = FundState()
    private let size: Int

    /// - Parameter size: how many entries there are; before the last of them nothing is kept, because every state that
    ///   is kept costs a copy.
    init(_ size: Int) {
        self.size = size
    }

    /// It does not.
    var readsLines: Bool { false }

    mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        if state.size >= size { self.state = state }
    }

    /// Every unit's balance in fen, by unit index.
    var balances: [Int64] {
        let books = [state.closed] + state.open
        let missing = Array(repeating: Int64(0), count: state.register.units.count)
        return books.reduce(missing) { sum, book in zip(sum, book.units.balances(in: state)).map { $0 &+ $1 } }
    }
}
