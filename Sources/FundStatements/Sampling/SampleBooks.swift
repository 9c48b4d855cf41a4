package import FundLedger
package import FundRules
package import TransparencyLog

/// The books of a ledger as it was when a sample was drawn from it: what was recorded since is not heard.
package struct SampleBooks: LedgerObserver {
    /// The books.
    package private(set) var books: Books
    /// The root hash over the entries that they rest on; nil where the ledger has fewer, or all are heard.
    package private(set) var root: Digest?
    private let size: Int?
    private var frontier = Frontier()
    private let hasher = TreeHasher()

    /// - Parameter size: how many entries the books rest on; nil for all there are.
    /// - Parameter movesHomes: whether what moved the homes is kept, for letters to those that were drawn.
    package init(_ plan: SamplePlan, size: Int? = nil, movesHomes: Bool = false) {
        var needs = StatementNeeds(units: movesHomes ? .all : .none)
        switch plan.population {
        case .vouchers: needs.vouchers = true
        case .account(let code, _): needs.accounts = [code]
        case .homes: break
        }
        books = Books(period: plan.period, needs: needs)
        self.size = size
    }

    package var daysRead: ClosedRange<CalendarDate>? { books.daysRead }

    package mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        guard let size else { return books.observe(judged, state) }
        guard judged.entry.sequence < size else { return }
        books.observe(judged, state)
        frontier.append(judged.hash, hasher: hasher)
        guard frontier.size == size else { return }
        root = frontier.root(hasher: hasher)
        books.finish(state)
    }

    package mutating func finish(_ state: FundState) {
        if size == nil { books.finish(state) }
    }

    /// Refuses books that do not rest on the ledger that was drawn from.
    ///
    /// - Throws: `Problem` with `sampleOfOther`.
    package func check(_ ledger: SampledLedger) throws(Problem) {
        guard root == ledger.root else {
            throw Problem(.sampleOfOther, [.number(ledger.size), .hash(ledger.root)])
        }
    }
}
