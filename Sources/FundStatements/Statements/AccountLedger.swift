public import FundRules

/// 明细账: one account's postings in the period with its running balance.
public struct AccountLedger: Sendable {
    /// What one voucher posted to the account and its details.
    public struct Line: Sendable {
        /// The voucher.
        public let voucher: RecordedVoucher
        /// What it posted.
        public let turnover: Turnover
        /// Debits less credits after it, in fen.
        public let balance: Int64
    }

    /// The account.
    public let account: Chart.Account
    /// Debits less credits with which the period opens, in fen; an opening voucher of the period belongs to it.
    public let opening: Int64
    /// The vouchers, by date.
    public let lines: [Line]

    /// Debits less credits with which the period closes, in fen.
    public var closing: Int64 { lines.last?.balance ?? opening }
    /// What was posted in the period.
    public var turnover: Turnover { lines.reduce(Turnover()) { $0 + $1.turnover } }

    /// - Throws: `Problem` with `accountUnknown`.
    init(_ books: Books, _ code: AccountCode) throws(Problem) {
        guard let account = books.chart.account(code) else { throw Problem(.accountUnknown, [code.description]) }
        self.account = account
        opening = books.chart.postable.filter { $0.code == code || $0.code.parent == code }
            .reduce(0) { $0 + books.netBeforePeriod($1) }
        var balance = opening
        lines = books.vouchers.sorted(by: RecordedVoucher.precedes).compactMap { voucher in
            guard voucher.bearing != .opening, voucher.bearing != .closing else { return nil }
            var turnover = Turnover()
            var concerns = false
            for posting in voucher.postings where posting.account == code || posting.account.parent == code {
                concerns = true
                if posting.isCredit { turnover.credit &+= posting.amount } else { turnover.debit &+= posting.amount }
            }
            guard concerns else { return nil }
            balance += turnover.net
            return Line(voucher: voucher, turnover: turnover, balance: balance)
        }
    }
}
