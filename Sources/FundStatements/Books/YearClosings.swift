import FundRules

/// 虚拟结转: what the closing of a year would post, where the year is over and the ledger has none.
///
/// It stands between the years in the books of the accounts, marked as what it is, so that the next year opens with
/// what the year ends with (账账相符). Nothing of it is counted as posted.
public struct PresumedClosing: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// What it would post to each account, in fen.
    let postings: [AccountCode: Turnover]

    /// What it would post to an account and its details.
    func turnover(_ code: AccountCode) -> Turnover {
        postings.reduce(Turnover()) { sum, posting in
            posting.key == code || posting.key.parent == code ? sum + posting.value : sum
        }
    }
}

/// How the books of the accounts go through the ends of the years in a period: 总账, 明细账 and 科目余额表.
///
/// A recorded closing (FORMAT §6.17) counts there as what it is, a voucher of 31 December; the statements of 财会〔2020〕7号
/// never count it, because they close every year by themselves.
struct YearClosings {
    private let books: Books
    private let period: Period
    /// The closings that the ledger does not have, of the years that end in the period, in order.
    let presumed: [PresumedClosing]
    /// The year whose closing is left out, because its books are wanted as they stood before it.
    private let leftOut: Int?

    init(_ books: Books, _ period: Period) {
        self.books = books
        self.period = period
        let leftOut = books.needs.beforeClosing && period.endsYear ? period.lastDay.year : nil
        self.leftOut = leftOut
        presumed = period.yearsEnded.filter { $0 != leftOut && $0 >= books.state.openedOn.year && books.isOver($0) }
            .compactMap { books.presumedClosing(of: $0) }
    }

    /// Debits less credits of a postable account before the period, in fen.
    ///
    /// Years before the one in which the period begins are closed, by the ledger or presumably: what they brought stands
    /// in the account that it closes into. The year itself is not.
    func opening(_ account: Chart.Account) -> Int64 { books.netBefore(period, account) }

    /// What was posted to an account and its details in a part of the period, closings included.
    func turnover(_ code: AccountCode, in part: Period) -> Turnover {
        books.turnover(code, in: part)
            + books.closingTurnover(code) { $0 >= part.firstDay && $0 <= part.lastDay && $0.year != leftOut }
    }

    /// What was posted to an account and its details in the year before the period began.
    func turnoverBefore(_ code: AccountCode) -> Turnover {
        books.turnover(code, from: period.firstDay.startOfYear, before: period.firstDay)
    }

    /// What the presumed closings would post to an account and its details.
    func presumedTurnover(_ code: AccountCode) -> Turnover {
        presumed.reduce(Turnover()) { $0 + $1.turnover(code) }
    }

    /// Whether a voucher stands in the books of the accounts.
    func counts(_ voucher: RecordedVoucher) -> Bool {
        voucher.bearing.isMovement || voucher.bearing == .closing && voucher.date.year != leftOut
    }
}

extension Books {
    /// Whether the ledger knows that a year is over: its last entry was recorded in a later one.
    func isOver(_ year: Int) -> Bool { state.lastTime.day(in: state.zone).year > year }

    /// What the closing of a year would still have to post; nil where there is nothing.
    func presumedClosing(of year: Int) -> PresumedClosing? {
        var postings: [AccountCode: Turnover] = [:]
        for account in chart.postable {
            guard let fund = account.closesInto else { continue }
            let left = residue(account.code, of: year)
            guard left != 0 else { continue }
            postings[account.code] = TrialBalance.sides(0 &- left)
            postings[fund, default: Turnover()] = TrialBalance.sides((postings[fund]?.net ?? 0) &+ left)
        }
        return postings.isEmpty ? nil : PresumedClosing(year: year, postings: postings)
    }

    /// The years before a period whose closings the ledger does not have, in order.
    func yearsNotClosed(before period: Period) -> [Int] {
        guard state.openedOn.year < period.year else { return [] }
        return (state.openedOn.year..<period.year).filter { year in
            chart.postable.contains { $0.closesInto != nil && residue($0.code, of: year) != 0 }
        }
    }

    /// Debits less credits that the vouchers dated in a year, a closing included, leave on an account, in fen.
    private func residue(_ account: AccountCode, of year: Int) -> Int64 {
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { return 0 }
        let moved = turnover(account, from: first, through: last)
        return (moved + closingTurnover(account) { $0.year == year }).net
    }
}

extension CalendarDate {
    /// The first day of its year.
    var startOfYear: CalendarDate { CalendarDate(year: year, month: 1, day: 1) ?? self }
}

extension Period {
    /// Whether its last day is the last of a year.
    var endsYear: Bool { lastDay.month.month == 12 && lastDay == lastMonth.lastDay }

    /// The years whose last day lies in it.
    var yearsEnded: Range<Int> { firstDay.year..<(endsYear ? lastDay.year + 1 : lastDay.year) }
}
