public import FundLedger
public import FundRules

/// One home's money from the beginning of the ledger: what is there, what came, what was charged and how that was reckoned,
/// and what is owed.
public struct HomeAccount: Sendable {
    /// What a home owes by the rates, months that are over.
    public struct Owed: Sendable {
        /// What was due since the first rate, in fen.
        public let due: Int64
        /// What was paid since the first rate, in fen.
        public let paid: Int64
        /// What is left of which months, the oldest first, in fen.
        public let unpaid: [(month: Month, amount: Int64)]

        /// What is owed in all, in fen.
        public var amount: Int64 { unpaid.reduce(0) { $0 &+ $1.amount } }
    }

    /// The home's papers, from the beginning.
    package let slip: UnitSlip
    /// What it owes; nil where no rate is recorded.
    public let owed: Owed?

    /// What is registered of it.
    public var unit: RegisteredUnit { slip.ledger.unit }
    /// Its code, and those of the homes in whose place it stands.
    package var codes: [String] { [unit.code] + slip.predecessors }
    /// Its balance, in fen.
    public var balance: Int64 { slip.ledger.closing }
    /// What it paid in less what it got back, in fen.
    public var paid: Int64 { slip.amount(.contribution) &+ slip.amount(.returned) }
    /// What projects charged it, in fen.
    public var charged: Int64 { 0 &- slip.amount(.cost) }

    /// The books that accounts of some homes are made of.
    ///
    /// - Parameter days: from the day that the fund opened on to the last one.
    public static func books(of codes: [String], _ days: ClosedRange<CalendarDate>) -> Books {
        let period = Period(days.lowerBound, days.upperBound) ?? Period(of: days.upperBound)
        return Books(period: period, needs: StatementNeeds(units: .some(codes), movements: true, arrears: true))
    }

    /// The accounts of the homes that the books were asked for, in their order.
    ///
    /// - Throws: `Problem` with `unitUnknown`; `subLedgerDiffers` or `statementsDiffer` where figures do not tie.
    public static func accounts(_ verified: Verified<Books>) throws(Problem) -> [HomeAccount] {
        let books = verified.value
        _ = try books.fund()
        let start = books.state.rates.map(\.from).min()
        let due = start.map { DueAccount.accounts(books, from: $0) }
        return try UnitSlip.slips(books).map { slip in
            let index = books.state.register.index(of: slip.ledger.unit.code)
            let account = index.flatMap { due?[$0] }
            let owed = account.map { Owed(due: $0.due, paid: $0.paid, unpaid: $0.unpaid) }
            return HomeAccount(slip: slip, owed: owed)
        }
    }
}
