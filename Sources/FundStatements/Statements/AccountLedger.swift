public import FundRules

/// 明细账: one account's postings in the period with its running balance, summed up by month.
public struct AccountLedger: Sendable {
    /// What one voucher posted to the account and its details; or several of one day and kind that follow each
    /// other.
    public struct Line: Sendable {
        /// The voucher, the first where there are several.
        public let voucher: RecordedVoucher
        /// The last of the vouchers.
        public internal(set) var last: RecordedVoucher
        /// How many vouchers there are.
        public internal(set) var count = 1
        /// What was posted.
        public internal(set) var turnover: Turnover
        /// Debits less credits after it, in fen.
        public internal(set) var balance: Int64
    }

    /// 虚拟结转 in the account: what a year's closing would post that the ledger does not have.
    public struct PresumedLine: Hashable, Sendable {
        /// The year.
        public let year: Int
        /// What it would post.
        public let turnover: Turnover
        /// Debits less credits after it, in fen.
        public let balance: Int64
    }

    /// The account.
    public let account: Chart.Account
    /// What is covered.
    public let period: Period
    /// Debits less credits with which the period opens, in fen; an opening voucher of the period belongs to it.
    public let opening: Int64
    /// What was posted before the period in the year in which it begins.
    public let yearBefore: Turnover
    /// The vouchers, by date.
    public private(set) var lines: [Line] = []
    /// The presumed closings, by year; each stands after the vouchers of its year.
    public private(set) var presumed: [PresumedLine] = []

    /// Debits less credits with which the period closes, in fen.
    public private(set) var closing: Int64
    /// What was posted in the period.
    public var turnover: Turnover { lines.reduce(Turnover()) { $0 + $1.turnover } }

    /// - Parameter vouchers: the vouchers that were listed, by date.
    /// - Parameter isCondensed: whether vouchers of one day and kind that follow each other are one line.
    /// - Throws: `Problem` with `accountUnknown`.
    init(
        _ books: Books,
        _ code: AccountCode,
        _ vouchers: [RecordedVoucher],
        isCondensed: Bool = false
    ) throws(Problem) {
        guard let account = books.chart.account(code) else { throw Problem(.accountUnknown, [.account(code)]) }
        self.account = account
        period = books.period
        let postable = books.chart.postable.filter { $0.code == code || $0.code.parent == code }
        let closings = YearClosings(books, books.period)
        opening = postable.reduce(0) { $0 &+ closings.opening($1) }
        closing = opening
        yearBefore = closings.turnoverBefore(code)
        var rest = closings.presumed[...]
        for voucher in vouchers where closings.counts(voucher) {
            guard let turnover = voucher.turnover(of: code) else { continue }
            while let next = rest.first, next.year < voucher.date.year {
                add(next)
                rest.removeFirst()
            }
            add(voucher, turnover, isCondensed)
        }
        for closing in rest { add(closing) }
    }

    private mutating func add(_ presumed: PresumedClosing) {
        let turnover = presumed.turnover(account.code)
        guard turnover != Turnover() else { return }
        closing &+= turnover.net
        self.presumed.append(PresumedLine(year: presumed.year, turnover: turnover, balance: closing))
    }

    private mutating func add(_ voucher: RecordedVoucher, _ turnover: Turnover, _ isCondensed: Bool) {
        let balance = closing &+ turnover.net
        closing = balance
        if isCondensed, var line = lines.last, line.voucher.isLike(voucher),
            (line.turnover.credit == 0) == (turnover.credit == 0)
        {
            line.last = voucher
            line.count += 1
            line.turnover = line.turnover + turnover
            line.balance = balance
            lines[lines.count - 1] = line
        } else {
            lines.append(Line(voucher: voucher, last: voucher, turnover: turnover, balance: balance))
        }
    }
}

extension RecordedVoucher {
    /// What it posted to an account and its details; nil where it does not touch them.
    func turnover(of code: AccountCode) -> Turnover? {
        var turnover: Turnover?
        for posting in postings where posting.account == code || posting.account.parent == code {
            var sum = turnover ?? Turnover()
            if posting.isCredit { sum.credit &+= posting.amount } else { sum.debit &+= posting.amount }
            turnover = sum
        }
        return turnover
    }

    /// Whether another voucher is of the same day and kind.
    fileprivate func isLike(_ other: RecordedVoucher) -> Bool {
        date == other.date && kind == other.kind && project == other.project && reverses == nil && replaces == nil
            && other.replaces == nil && correction?.year == other.correction?.year
            && correction?.kind == other.correction?.kind && part == other.part
    }
}
