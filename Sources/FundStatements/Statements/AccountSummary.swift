public import FundRules
public import TransparencyLog

/// 科目汇总表: what the vouchers of the period posted to each account of the first level, and how many there were.
public struct AccountSummary: Sendable {
    /// One account.
    public struct Line: Hashable, Sendable {
        /// The account.
        public let account: Chart.Account
        /// What was posted.
        public let turnover: Turnover
    }

    /// The accounts to which something was posted, in order of code.
    public let lines: [Line]
    /// The vouchers that are summed up.
    public let tally: VoucherTally

    /// What all of them come to; both sides are equal.
    public var total: Turnover { lines.reduce(Turnover()) { $0 + $1.turnover } }

    init(_ books: Books, _ trialBalance: TrialBalance) {
        lines = books.chart.accounts.filter { !$0.code.isDetail }.compactMap { account in
            let own = trialBalance.lines.filter { $0.account.code.parent == account.code }
            let turnover = own.reduce(Turnover()) { $0 + $1.turnover }
            return turnover == Turnover() ? nil : Line(account: account, turnover: turnover)
        }
        tally = books.tally
    }
}

/// How many vouchers and attachments a period has, opening vouchers apart.
public struct VoucherTally: Hashable, Sendable {
    /// Vouchers.
    public private(set) var vouchers = 0
    /// Files that they name (附件张数).
    public private(set) var attachments = 0
    /// The numbers of each month, the lowest and the highest.
    public private(set) var numbers: [Month: ClosedRange<Int>] = [:]
    /// How many of them each key recorded.
    public private(set) var recorders: [KeyID: Int] = [:]

    mutating func add(_ number: VoucherNumber, by recorder: KeyID, attachments: Int) {
        vouchers += 1
        self.attachments += attachments
        recorders[recorder, default: 0] += 1
        if let known = numbers[number.month] {
            if known.contains(number.serial) { return }
            numbers[number.month] = min(known.lowerBound, number.serial)...max(known.upperBound, number.serial)
        } else {
            numbers[number.month] = number.serial...number.serial
        }
    }
}
