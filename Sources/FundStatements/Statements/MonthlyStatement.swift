import FundRules

/// A statement with a column for every month of the period and one for all of it.
struct MonthlyStatement: Sendable {
    /// A line, in fen.
    struct Line: Sendable {
        let key: String
        let name: Wording
        let style: Table.Row.Style
        /// One figure a month; none at the head of a section.
        let months: [Int64]
        /// The figure of the whole period: of what moves the sum, of a balance the first or the last.
        let total: Int64
    }

    /// The months, as far as they lie in the period; those before there was a fund are left out.
    let months: [Month]
    let lines: [Line]

    /// The parts of the period by month, from the one in which the books began.
    static func parts(_ books: Books) -> [Period] {
        books.period.months.filter { $0 >= books.state.openedOn.month }.compactMap { books.period.part(in: $0) }
    }

    /// - Parameter movements: the keys of the lines that move, whose months sum to the period's figure.
    /// - Throws: `Problem` with `statementsDiffer` where they do not.
    init(_ parts: [Period], _ lines: [Line], movements: Set<String>) throws(Problem) {
        months = parts.map(\.firstMonth)
        self.lines = lines
        for line in lines where movements.contains(line.key) {
            let sum = line.months.reduce(0, &+)
            guard sum == line.total else {
                throw Problem(untied: line.key, [sum], [line.total])
            }
        }
    }
}

extension MonthlyStatement {
    private typealias IncomeLine = (
        key: String, name: Wording, isTotal: Bool, amount: KeyPath<IncomeStatement.Column, Int64>
    )

    /// 收支表 by month.
    ///
    /// - Throws: `Problem` with `statementsDiffer` where the months do not sum to the period's.
    static func income(_ books: Books) throws(Problem) -> MonthlyStatement {
        func account(_ code: AccountCode, _ amount: KeyPath<IncomeStatement.Column, Int64>) -> IncomeLine {
            (code.description, books.chart.account(code)?.name ?? .plain(code.description), false, amount)
        }
        let lines: [IncomeLine] = [
            ("income", Label.income, true, \.income), account(.contributions, \.contributions),
            account(.depositInterest, \.depositInterest), account(.bondInterest, \.bondInterest),
            account(.commonIncome, \.commonIncome), account(.disposal, \.disposal),
            account(.otherIncome, \.otherIncome), ("expense", Label.expenditure, true, \.expenditure),
            account(.repairs, \.repairs), account(.returns, \.returns),
            account(.otherExpenditure, \.otherExpenditure), ("surplus", Label.surplus, true, \.surplus),
        ]
        let parts = parts(books)
        let columns = parts.map { IncomeStatement(books, $0).current }
        let total = IncomeStatement(books, books.period).current
        return try MonthlyStatement(
            parts,
            lines.map { line in
                Line(
                    key: line.key,
                    name: line.name,
                    style: line.isTotal ? .total : .line(indent: 1),
                    months: columns.map { $0[keyPath: line.amount] },
                    total: total[keyPath: line.amount]
                )
            },
            movements: Set(lines.map(\.key))
        )
    }

    /// 现金流量表 by month.
    ///
    /// - Throws: `Problem` with `statementsDiffer` where a month's lines do not lead to its end.
    static func cashFlow(_ books: Books) throws(Problem) -> MonthlyStatement {
        let parts = parts(books)
        var flows: [CashFlow] = []
        for part in parts { flows.append(try CashFlow(books, part)) }
        let total = try CashFlow(books, books.period)
        let rows = CashFlow.rows(books.chart)
        return try MonthlyStatement(
            parts,
            rows.map { row in
                Line(
                    key: row.key,
                    name: row.name,
                    style: row.isTotal ? .total : .line(indent: 1),
                    months: flows.map(row.amount),
                    total: row.amount(total)
                )
            },
            movements: Set(rows.map(\.key)).subtracting(CashFlow.balances)
        )
    }
}
