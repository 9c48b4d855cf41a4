public import FundRules

/// 科目余额表: opening balance, turnover and closing balance of every account vouchers post to.
///
/// Income and expenditure of the year stand in their own accounts until it is closed, those of earlier years in 3001, 3002
/// and 3101. A year that is over and has no closing recorded is closed presumably, in columns of its own.
public struct TrialBalance: Hashable, Sendable {
    /// One account.
    public struct Line: Hashable, Sendable {
        /// The account.
        public let account: Chart.Account
        /// Debits less credits at the start of the period, in fen.
        public let opening: Int64
        /// What was posted in the period, the closings of years included.
        public let turnover: Turnover
        /// What closings would post that the ledger does not have (虚拟结转).
        public let presumed: Turnover

        /// Debits less credits at the end of the period, in fen.
        public var closing: Int64 { opening &+ turnover.net &+ presumed.net }
    }

    /// The accounts, in order of code.
    public let lines: [Line]

    /// Whether a closing is presumed.
    var hasPresumed: Bool { lines.contains { $0.presumed != Turnover() } }

    init(_ books: Books, _ period: Period) {
        let closings = YearClosings(books, period)
        lines = books.chart.postable.map {
            Line(
                account: $0,
                opening: closings.opening($0),
                turnover: closings.turnover($0.code, in: period),
                presumed: closings.presumedTurnover($0.code)
            )
        }
    }

    /// What the books were opened with.
    init(openingOf books: Books) {
        lines = books.chart.postable.map {
            Line(account: $0, opening: books.netOpened($0.code), turnover: Turnover(), presumed: Turnover())
        }
    }

    /// A balance on the side it stands on.
    static func sides(_ net: Int64) -> Turnover {
        net < 0 ? Turnover(credit: 0 - net) : Turnover(debit: net)
    }
}
