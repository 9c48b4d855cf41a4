public import FundRules

/// 科目余额表: opening balance, turnover and closing balance of every account vouchers post to.
///
/// Before the year's closing: income and expenditure stand in their own accounts, those of earlier years in 3001, 3002
/// and 3101.
public struct TrialBalance: Hashable, Sendable {
    /// One account.
    public struct Line: Hashable, Sendable {
        /// The account.
        public let account: Chart.Account
        /// Debits less credits at the start of the period, in fen.
        public let opening: Int64
        /// What was posted in the period.
        public let turnover: Turnover

        /// Debits less credits at the end of the period, in fen.
        public var closing: Int64 { opening + turnover.net }
    }

    /// The accounts, in order of code.
    public let lines: [Line]

    init(_ books: Books, _ period: Period) {
        lines = books.chart.postable.map {
            Line(
                account: $0,
                opening: books.netBefore(period, $0),
                turnover: books.turnover($0.code, in: period)
            )
        }
    }

    /// A balance on the side it stands on.
    static func sides(_ net: Int64) -> Turnover {
        net < 0 ? Turnover(credit: 0 - net) : Turnover(debit: net)
    }
}
