import FundRules

/// Ties 序时账 to 科目余额表.
enum JournalTies {
    /// None where the books do not list every voucher of the period.
    static func lines(_ books: Books, _ trialBalance: TrialBalance) -> [TieOuts.Tie] {
        guard books.needs.vouchers else { return [] }
        var listed: [AccountCode: Turnover] = [:]
        let closings = YearClosings(books, books.period)
        // Those of the opening balances stand in the trial balance as what it opens with.
        for voucher in books.vouchers where closings.counts(voucher) {
            for posting in voucher.postings {
                let turnover = posting.isCredit ? Turnover(credit: posting.amount) : Turnover(debit: posting.amount)
                listed[posting.account] = (listed[posting.account] ?? Turnover()) + turnover
            }
        }
        var (journal, trial, difference) = (Turnover(), Turnover(), Int64(0))
        for line in trialBalance.lines {
            let code = line.account.code
            let own = listed[code] ?? Turnover()
            let stated = line.turnover
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

/// Ties the end of the year before the one that the period ends in to what this one brings forward.
enum YearTies {
    /// One line for each account of assets, liabilities and net assets, and one for all others, which a closing, recorded or
    /// presumed, leaves nothing on; none in the fund's first year.
    static func lines(_ books: Books) -> [TieOuts.Tie] {
        let start = books.period.lastDay.startOfYear
        guard books.state.openedOn < start, let year = Period(start, books.period.lastDay) else { return [] }
        let eve = CalendarDate(daysSinceEpoch: start.daysSinceEpoch - 1)
        guard let before = Period(eve.startOfYear, eve), books.isOver(eve.year), !books.needs.beforeClosing
        else { return [] }
        let (ended, begun) = (TrialBalance(books, before), TrialBalance(books, year))
        let own = zip(ended.lines, begun.lines).filter { $0.1.account.closesInto == nil }
        let others = zip(ended.lines, begun.lines).filter { $0.1.account.closesInto != nil }
        return own.map { ended, begun in
            let code = begun.account.code
            return TieOuts.Tie(
                "year end \(code) = brought forward",
                TieLabel.yearEnd.filled(code.description),
                ended.closing &+ books.turnover(code, in: year, [.opening]).net,
                begun.opening
            )
        } + [
            TieOuts.Tie(
                "year end of income and expenditure = 0",
                TieLabel.yearEndOfOthers,
                others.reduce(0) { $0 &+ abs($1.0.closing) &+ abs($1.1.opening) },
                0
            )
        ]
    }
}
