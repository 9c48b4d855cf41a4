import FundRules

extension Books {
    /// The fund, once its first entry is known.
    ///
    /// - Throws: `Problem` with `ledgerDamaged` where there is none, `periodBeforeFund` where it opened later.
    func fund() throws(Problem) -> Open {
        guard let fund = state.fund else { throw Problem(.ledgerDamaged, [.text(Open.kind)]) }
        guard period.lastDay >= state.openedOn else {
            throw Problem(.periodBeforeFund, [.text(period.description), .date(state.openedOn)])
        }
        return fund
    }

    /// The chart of accounts; the standard one before the fund is known.
    var chart: Chart { state.fund?.chart ?? .standard }

    private func sum(
        _ account: AccountCode,
        _ bearings: [Bearing],
        where isWanted: (CalendarDate) -> Bool
    ) -> Turnover {
        turnovers?.sum(account, bearings, where: isWanted) ?? Turnover()
    }

    /// What was posted to an account and its details in a period, opening balances apart.
    func turnover(
        _ account: AccountCode,
        in period: Period,
        _ bearings: [Bearing] = Bearing.movements
    ) -> Turnover {
        sum(account, bearings) { $0 >= period.firstDay && $0 <= period.lastDay }
    }

    /// The same as it is recorded, every reversal in red, where cash flows are asked for.
    func recordedTurnover(_ account: AccountCode, in period: Period, _ bearings: [Bearing]) -> Turnover {
        asRecorded?.sum(account, bearings) { $0 >= period.firstDay && $0 <= period.lastDay } ?? Turnover()
    }

    /// What was posted to an account and its details from one day through another.
    func turnover(_ account: AccountCode, from first: CalendarDate, through last: CalendarDate) -> Turnover {
        sum(account, Bearing.movements) { $0 >= first && $0 <= last }
    }

    /// What was posted to an account and its details from one day until before another.
    func turnover(_ account: AccountCode, from first: CalendarDate, before day: CalendarDate) -> Turnover {
        sum(account, Bearing.movements) { $0 >= first && $0 < day }
    }

    /// What recorded closings of years (FORMAT §6.17) posted to an account and its details on some days.
    func closingTurnover(_ account: AccountCode, where isWanted: (CalendarDate) -> Bool) -> Turnover {
        sum(account, [.closing], where: isWanted)
    }

    /// What was posted from the start of the year to the end of a period.
    func turnoverOfYear(
        _ account: AccountCode,
        to period: Period,
        _ bearings: [Bearing] = Bearing.movements
    ) -> Turnover {
        sum(account, bearings) { $0 >= period.startOfYear && $0 <= period.lastDay }
    }

    /// What was posted to an account and its details beside cash in a period, 划转 and 以前年度调整 apart.
    func cashPurposes(_ account: AccountCode, in period: Period) -> Turnover {
        besideCash?.sum(account, [.movement, .distribution]) { $0 >= period.firstDay && $0 <= period.lastDay }
            ?? Turnover()
    }

    /// Debits less credits with which a day opens, in fen: all movements before it and every opening balance dated
    /// up to the end of the period.
    private func openingNet(_ account: AccountCode, of day: CalendarDate, in period: Period) -> Int64 {
        sum(account, Bearing.movements) { $0 < day }.net &+ sum(account, [.opening]) { $0 <= period.lastDay }.net
    }

    /// Debits less credits that the books were opened with, in fen.
    func netOpened(_ account: AccountCode) -> Int64 { sum(account, [.opening]) { $0 <= period.lastDay }.net }

    /// Debits less credits at the end of the year before a period's, virtually closed, in fen; opening vouchers of the
    /// year included.
    func netAtEndOfLastYear(_ account: AccountCode, of period: Period) -> Int64 {
        closing(into: account).reduce(0) { $0 &+ openingNet($1, of: period.startOfYear, in: period) }
    }

    /// Debits less credits at the start of a period's year, in fen: those of last year's end as the year's adjustments
    /// have corrected them (以前年度调整 up to the end of the period).
    func netAtStartOfYear(_ account: AccountCode, of period: Period) -> Int64 {
        netAtEndOfLastYear(account, of: period) &+ turnoverOfYear(account, to: period, [.adjustment]).net
    }

    /// Debits less credits at the start of a period, virtually closed, in fen.
    func netAtStart(_ account: AccountCode, of period: Period) -> Int64 {
        closing(into: account).reduce(0) { $0 &+ openingNet($1, of: period.firstDay, in: period) }
    }

    /// Debits less credits at the end of a period, virtually closed, in fen.
    func netAtEnd(_ account: AccountCode, of period: Period) -> Int64 {
        closing(into: account).reduce(0) { net, code in
            net &+ sum(code, Bearing.movements + [.opening]) { $0 <= period.lastDay }.net
        }
    }

    /// Debits less credits of a postable account before the movements of a period, in fen.
    ///
    /// The year in which the period begins is not closed: an income account opens with what it brought before the period,
    /// and the years before stand in the account that they close into.
    func netBefore(_ period: Period, _ account: Chart.Account) -> Int64 {
        let startOfYear = period.firstDay.startOfYear
        switch account.type {
        case .income, .expenditure:
            return turnover(account.code, from: startOfYear, before: period.firstDay).net
        case .asset, .liability, .netAssets:
            let earlier = closing(into: account.code).dropFirst().reduce(Int64(0)) { sum, code in
                sum &+ openingNet(code, of: startOfYear, in: period)
            }
            return openingNet(account.code, of: period.firstDay, in: period) &+ earlier
        }
    }

    /// An account and those that are closed into it, itself first.
    private func closing(into account: AccountCode) -> [AccountCode] {
        [account] + chart.postable.filter { $0.closesInto == account }.map(\.code)
    }

    /// The comparison with the bank at the end of the period; nil where there is none, or the period ends within a month.
    var reconciledAtEnd: ReconciledStatement? {
        period.lastDay == period.lastMonth.lastDay ? reconciled(period.lastMonth) : nil
    }

    /// The last comparison of a month, with what was recorded since; nil where there is none.
    func reconciled(_ month: Month) -> ReconciledStatement? {
        var statement = reconciliations[month]
        statement?.since = watch[month]
        return statement
    }

    /// The vouchers that are listed, by date, within a day as recorded.
    var listed: [RecordedVoucher] { vouchers.sorted(by: RecordedVoucher.precedes) }

    /// Every unit's balance at the end of the period, in fen, by unit index.
    func unitBalances() -> [Int64] { unitsAtEnd.balances(in: state) }
}
