import FundRules

/// Ties 序时账 to 科目余额表.
enum JournalTies {
    /// None where the books do not list every voucher of the period.
    static func lines(_ books: Books, _ trialBalance: TrialBalance) -> [TieOuts.Tie] {
        guard books.needs.vouchers else { return [] }
        var listed: [AccountCode: Turnover] = [:]
        for voucher in books.vouchers {
            for posting in voucher.postings {
                let turnover = posting.isCredit ? Turnover(credit: posting.amount) : Turnover(debit: posting.amount)
                listed[posting.account] = (listed[posting.account] ?? Turnover()) + turnover
            }
        }
        var (journal, trial, difference) = (Turnover(), Turnover(), Int64(0))
        for line in trialBalance.lines {
            let code = line.account.code
            let own = listed[code] ?? Turnover()
            // The trial balance has openings in its opening balances.
            let stated = line.turnover + books.turnover(code, in: books.period, [.opening, .closing])
            journal = journal + own
            trial = trial + stated
            difference &+= abs(own.debit &- stated.debit) &+ abs(own.credit &- stated.credit)
        }
        return [
            TieOuts.Tie("journal debits = trial balance", TieLabel.journalDebits, journal.debit, trial.debit),
            TieOuts.Tie("journal credits = trial balance", TieLabel.journalCredits, journal.credit, trial.credit),
            TieOuts.Tie("journal by account = trial balance", TieLabel.journalAccounts, difference, 0),
        ]
    }
}

/// Ties the end of a year to what the next one brings forward.
enum YearTies {
    /// One line for each account of assets, liabilities and net assets; none in the fund's first year.
    ///
    /// The end is taken from the year's own trial balance, with what its income and expenditure close into each account.
    static func lines(_ books: Books) -> [TieOuts.Tie] {
        let start = books.period.startOfYear
        guard books.state.openedOn < start, let year = Period(start, books.period.lastDay) else { return [] }
        let eve = CalendarDate(daysSinceEpoch: start.daysSinceEpoch - 1)
        guard let before = Period(eve, eve).flatMap({ Period($0.startOfYear, eve) }) else { return [] }
        let (ended, begun) = (TrialBalance(books, before), TrialBalance(books, year))
        return begun.lines.filter { $0.account.closesInto == nil }.map { line in
            let code = line.account.code
            let own = ended.lines.filter { $0.account.code == code || $0.account.closesInto == code }
            let opened = books.turnover(code, in: year, [.opening]).net
            return TieOuts.Tie(
                "year end \(code) = brought forward",
                TieLabel.yearEnd.filled(code.description),
                own.reduce(opened) { $0 &+ $1.closing },
                line.opening
            )
        }
    }
}
