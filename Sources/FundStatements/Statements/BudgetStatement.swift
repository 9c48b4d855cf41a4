import FundRules

/// 预算执行表: a year's budget against what happened, from the start of the year to the end of the period.
public struct BudgetStatement: Sendable {
    /// One line of the budget, in fen.
    struct Line: Sendable {
        let item: Budget.Item
        let budget: Int64
        let actual: Int64
        /// Whether it is spent; otherwise it comes in.
        let isSpending: Bool
    }

    /// The lines, in the order of the budget.
    let lines: [Line]
    /// What came in and what was spent in all, budgeted or not.
    let income: IncomeStatement.Column

    /// - Throws: `Problem` with `budgetMissing` where the year has none.
    init(_ books: Books, _ set: StatementSet) throws(Problem) {
        let year = books.period.year
        guard let budget = books.state.budgets.first(where: { $0.year.number == year }) else {
            throw Problem(.budgetMissing, [.year(year)])
        }
        income = set.incomeStatement.yearToDate
        let categories = BudgetStatement.categories(books)
        lines = budget.lines.map { line in
            switch line.item {
            case .account(let code):
                let isSpending = books.chart.account(code)?.type == .expenditure
                let net = books.turnoverOfYear(code, to: books.period).net
                return Line(
                    item: line.item,
                    budget: line.amount,
                    actual: isSpending ? net : 0 &- net,
                    isSpending: isSpending
                )
            case .income, .expense:
                let isSpending = if case .expense = line.item { true } else { false }
                let actual = categories[line.item] ?? 0
                return Line(item: line.item, budget: line.amount, actual: actual, isSpending: isSpending)
            case .project(let id):
                let actual = set.projects.lines.first { $0.id == id }?.paidInPeriod ?? 0
                return Line(item: line.item, budget: line.amount, actual: actual, isSpending: true)
            }
        }
    }

    /// What each category came to; a reversal lowers that of its original, which is of the same year.
    private static func categories(_ books: Books) -> [Budget.Item: Int64] {
        var kinds: [Int: Budget.Item] = [:]
        var sums: [Budget.Item: Int64] = [:]
        for voucher in books.vouchers where voucher.bearing == .movement {
            guard let item = voucher.category ?? voucher.reverses.flatMap({ kinds[$0] }) else { continue }
            kinds[voucher.sequence] = item
            let amount = voucher.postings.debits
            sums[item, default: 0] &+= amount
        }
        return sums
    }
}
