public import FundRules

/// 总账: every account by month, from the sums of its vouchers.
public struct GeneralLedger: Hashable, Sendable {
    /// A month of an account.
    public struct Line: Hashable, Sendable {
        /// The month; a range may cover a part of it only.
        public let month: Month
        /// 本月合计.
        public let turnover: Turnover
        /// 本年累计.
        public let yearToDate: Turnover
        /// Debits less credits at its end, in fen.
        public let balance: Int64
    }

    /// An account with its details.
    public struct Account: Hashable, Sendable {
        /// The account.
        public let account: Chart.Account
        /// Debits less credits with which the period opens, in fen.
        public let opening: Int64
        /// The months in which something was posted.
        public let lines: [Line]

        /// Debits less credits with which the period closes, in fen.
        public var closing: Int64 { lines.last?.balance ?? opening }
    }

    /// The accounts, in order of code, those of the first level only.
    public let accounts: [Account]

    init(_ books: Books) {
        let months = books.period.months.compactMap { month in books.period.part(in: month) }
        accounts = books.chart.accounts.filter { !$0.code.isDetail }.map { account in
            let postable = books.chart.postable.filter { $0.code == account.code || $0.code.parent == account.code }
            let opening = postable.reduce(Int64(0)) { $0 &+ books.netBefore(books.period, $1) }
            let year = books.turnoverOfYear(account.code, to: books.period)
            let own = books.turnover(account.code, in: books.period)
            var sum = Turnover(debit: year.debit &- own.debit, credit: year.credit &- own.credit)
            var balance = opening
            let lines: [Line] = months.compactMap { part in
                let turnover = books.turnover(account.code, in: part)
                guard turnover != Turnover() else { return nil }
                sum = sum + turnover
                balance &+= turnover.net
                return Line(month: part.firstMonth, turnover: turnover, yearToDate: sum, balance: balance)
            }
            return Account(account: account, opening: opening, lines: lines)
        }
    }
}
