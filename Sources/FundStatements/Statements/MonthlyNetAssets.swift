import FundRules

extension MonthlyStatement {
    /// 净资产变动表 by month: each fund and their sum, from the month's opening to its closing balance.
    ///
    /// - Throws: `Problem` with `statementsDiffer` where the months do not sum to the period's.
    static func netAssets(_ books: Books) throws(Problem) -> MonthlyStatement {
        let parts = parts(books)
        let months = parts.map { NetAssetsMovement(books, $0) }
        let total = NetAssetsMovement(books, books.period)
        let funds = [AccountCode.commercialFund, .publicFund, .undistributed].enumerated().filter { position, _ in
            // A class of homes that the fund has none of.
            (months + [total]).contains { $0.lines.contains { $0.amounts[position] != 0 } }
        }
        var lines: [Line] = []
        for (position, fund) in funds {
            let name = books.chart.account(fund)?.name ?? .plain(fund.description)
            lines += section(fund.description, name, months, total) { $0.amounts[position] }
        }
        lines += section("netAssets", Label.netAssets, months, total) { $0.total }
        let movements = lines.map(\.key).filter { key in
            NetAssetsMovement.movements.contains { key.hasSuffix("/\($0)") }
        }
        return try MonthlyStatement(parts, lines, movements: Set(movements))
    }

    private static func section(
        _ key: String,
        _ name: Wording,
        _ months: [NetAssetsMovement],
        _ total: NetAssetsMovement,
        _ amount: (NetAssetsStatement.Line) -> Int64
    ) -> [Line] {
        let head = Line(key: key, name: name, style: .total, months: [], total: 0)
        return [head]
            + NetAssetsMovement.rows.enumerated().map { index, row in
                Line(
                    key: "\(key)/\(row.key)",
                    name: row.name,
                    style: row.key == "closing" ? .total : .line(indent: 1),
                    months: months.map { amount($0.lines[index]) },
                    total: amount(total.lines[index])
                )
            }
    }
}

/// How the funds moved in a period, from its opening to its closing balances.
private struct NetAssetsMovement {
    /// One line a row, in order of `rows`.
    let lines: [NetAssetsStatement.Line]

    static let rows: [(key: String, name: Wording)] = [
        ("opening", Label.opening), ("adjustment", Label.disclosedAdjustment), ("surplus", Label.surplusOfColumn),
        ("distribution", Label.disclosedDistribution), ("transfer", Label.disclosedTransfers),
        ("closing", Label.closing),
    ]
    static let movements = ["adjustment", "surplus", "distribution", "transfer"]

    /// The statement counts from the start of the year: what it counted before the period is taken off.
    init(_ books: Books, _ period: Period) {
        let statement = NetAssetsStatement(books, period)
        let eve = CalendarDate(daysSinceEpoch: period.firstDay.daysSinceEpoch - 1)
        let before = Period(period.startOfYear, eve).map { NetAssetsStatement(books, $0) }
        func moved(_ line: KeyPath<NetAssetsStatement, NetAssetsStatement.Line>) -> NetAssetsStatement.Line {
            statement[keyPath: line] - (before?[keyPath: line] ?? NetAssetsStatement.Line { _ in 0 })
        }
        let movements = [moved(\.adjustment), moved(\.surplus), moved(\.distribution), moved(\.transfer)]
        let opening = movements.reduce(statement.closing) { $0 - $1 }
        lines = [opening] + movements + [statement.closing]
    }
}

extension NetAssetsStatement.Line {
    fileprivate static func - (left: NetAssetsStatement.Line, right: NetAssetsStatement.Line) -> NetAssetsStatement.Line
    {
        NetAssetsStatement.Line { account in
            switch account {
            case .commercialFund: left.commercial - right.commercial
            case .publicFund: left.public - right.public
            default: left.undistributed - right.undistributed
            }
        }
    }
}
