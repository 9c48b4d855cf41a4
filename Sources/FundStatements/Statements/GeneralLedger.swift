public import FundRules

/// 总账: every account by month, from the sums of its vouchers.
public struct GeneralLedger: Hashable, Sendable {
    /// A month of an account.
    public struct Line: Hashable, Sendable {
        /// The month; a range may cover a part of it only.
        public let month: Month
        /// 本月合计.
        public let turnover: Turnover
        /// 本年累计, from the start of its own year.
        public let yearToDate: Turnover
        /// Debits less credits at its end, in fen.
        public let balance: Int64
        /// What its year's closing would post, where it is presumed (虚拟结转); nil where it is not.
        public let presumed: Turnover?

        /// Debits less credits after a presumed closing, in fen.
        public var closing: Int64 { balance &+ (presumed?.net ?? 0) }
    }

    /// An account with its details.
    public struct Account: Hashable, Sendable {
        /// The account.
        public let account: Chart.Account
        /// Debits less credits with which the period opens, in fen.
        public let opening: Int64
        /// The months in which something was posted, or a closing is presumed.
        public let lines: [Line]

        /// Debits less credits with which the period closes, in fen.
        public var closing: Int64 { lines.last?.closing ?? opening }
    }

    /// The accounts, in order of code, those of the first level only.
    public let accounts: [Account]

    init(_ books: Books) {
        let months = books.period.months.compactMap { month in books.period.part(in: month) }
        let closings = YearClosings(books, books.period)
        accounts = books.chart.accounts.filter { !$0.code.isDetail }.map { account in
            let postable = books.chart.postable.filter { $0.code == account.code || $0.code.parent == account.code }
            let opening = postable.reduce(Int64(0)) { $0 &+ closings.opening($1) }
            return Account(
                account: account,
                opening: opening,
                lines: GeneralLedger.lines(account.code, opening, months, closings)
            )
        }
    }

    private static func lines(
        _ code: AccountCode,
        _ opening: Int64,
        _ months: [Period],
        _ closings: YearClosings
    ) -> [Line] {
        var sum = closings.turnoverBefore(code)
        var balance = opening
        var lines: [Line] = []
        for part in months {
            if part.firstDay == part.firstDay.startOfYear { sum = Turnover() }
            let turnover = closings.turnover(code, in: part)
            let closing = closings.presumed.first { part.endsYear && $0.year == part.year }?.turnover(code)
            let presumed = closing.flatMap { $0 == Turnover() ? nil : $0 }
            guard turnover != Turnover() || presumed != nil else { continue }
            sum = sum + turnover
            balance &+= turnover.net
            let line = Line(
                month: part.firstMonth,
                turnover: turnover,
                yearToDate: sum,
                balance: balance,
                presumed: presumed
            )
            balance = line.closing
            lines.append(line)
        }
        return lines
    }
}
