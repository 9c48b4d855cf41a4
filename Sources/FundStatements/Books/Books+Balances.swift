import FundRules

extension Books {
    /// The fund, once its first entry is known.
    ///
    /// - Throws: `Problem` with `ledgerDamaged` where there is none, `periodBeforeFund` where it opened later.
    func fund() throws(Problem) -> Open {
        guard let fund = state.fund else { throw Problem(.ledgerDamaged, [Open.kind]) }
        guard period.lastDay >= state.openedOn else {
            throw Problem(.periodBeforeFund, [period.description, state.openedOn.description])
        }
        return fund
    }

    /// The chart of accounts; the standard one before the fund is known.
    var chart: Chart { state.fund?.chart ?? .standard }

    private func sum(_ account: AccountCode, _ bearings: [Bearing], where isWanted: (Month) -> Bool) -> Turnover {
        turnovers?.sum(account, bearings, where: isWanted) ?? Turnover()
    }

    /// What was posted to an account and its details in a period, opening balances apart.
    func turnover(_ account: AccountCode, in period: Period) -> Turnover {
        sum(account, Bearing.movements) { $0 >= period.firstMonth && $0 <= period.lastMonth }
    }

    /// What was posted from the start of the year to the end of the period.
    func turnoverOfYear(_ account: AccountCode, _ bearings: [Bearing] = Bearing.movements) -> Turnover {
        sum(account, bearings) { $0 >= period.startOfYear && $0 <= period.lastMonth }
    }

    /// Debits less credits with which a month opens, in fen: all movements before it and every opening balance dated
    /// up to the end of the period.
    private func openingNet(_ account: AccountCode, of month: Month) -> Int64 {
        sum(account, Bearing.movements) { $0 < month }.net &+ sum(account, [.opening]) { $0 <= period.lastMonth }.net
    }

    /// Debits less credits at the end of last year, virtually closed, in fen; opening vouchers of the year included.
    func netAtEndOfLastYear(_ account: AccountCode) -> Int64 {
        closing(into: account).reduce(0) { $0 &+ openingNet($1, of: period.startOfYear) }
    }

    /// Debits less credits at the start of the year, in fen: those of last year's end as the year's adjustments have
    /// corrected them (以前年度调整 up to the end of the period).
    func netAtStartOfYear(_ account: AccountCode) -> Int64 {
        netAtEndOfLastYear(account) &+ turnoverOfYear(account, [.adjustment]).net
    }

    /// Debits less credits at the end of the period, virtually closed, in fen.
    func netAtEnd(_ account: AccountCode) -> Int64 {
        closing(into: account).reduce(0) { $0 &+ openingNet($1, of: period.lastMonth.next) }
    }

    /// Debits less credits of a postable account before the movements of the period, in fen.
    ///
    /// The year itself is not closed: an income account opens with what the year brought before the period, and the
    /// years before stand in the account that they close into.
    func netBeforePeriod(_ account: Chart.Account) -> Int64 {
        switch account.type {
        case .income, .expenditure:
            return sum(account.code, Bearing.movements) { $0 >= period.startOfYear && $0 < period.firstMonth }.net
        case .asset, .liability, .netAssets:
            let earlier = closing(into: account.code).dropFirst().reduce(Int64(0)) { sum, code in
                sum &+ openingNet(code, of: period.startOfYear)
            }
            return openingNet(account.code, of: period.firstMonth) &+ earlier
        }
    }

    /// An account and those that are closed into it, itself first.
    private func closing(into account: AccountCode) -> [AccountCode] {
        [account] + chart.postable.filter { $0.closesInto == account }.map(\.code)
    }

    /// Every unit's balance at the end of the period, in fen, by unit index.
    func unitBalances() -> [Int64] { unitsAtEnd.balances(in: state) }
}
