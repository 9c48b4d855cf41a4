import FundRules

/// What the fund owned at the end of each month, for a chart.
struct BalanceHistory: Sendable {
    /// A month's end.
    struct Point: Hashable, Sendable {
        let month: Month
        /// 净资产合计, in fen.
        let netAssets: Int64
    }

    let points: [Point]

    /// The months of the period; where it has fewer than three, the last twelve to its end.
    init(_ books: Books) {
        let period = books.period
        let day = period.months.count >= 3 ? period.firstDay : period.lastMonth.yearBefore.next.firstDay
        guard let shown = Period(max(day, books.state.openedOn), period.lastDay) else {
            points = []
            return
        }
        points = shown.months.compactMap { month in
            shown.part(in: month).map { part in
                let funds: [AccountCode] = [.commercialFund, .publicFund, .undistributed]
                let net = funds.reduce(Int64(0)) { $0 &- books.netAtEnd($1, of: part) }
                return Point(month: month, netAssets: net)
            }
        }
    }
}

extension Month {
    /// The same month of the year before; itself in the first year there is.
    fileprivate var yearBefore: Month { Month(year: year - 1, month: month) ?? self }
}
