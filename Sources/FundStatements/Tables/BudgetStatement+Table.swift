import FundRules

extension BudgetStatement {
    func table(_ frame: TableFrame) -> Table {
        let rows = lines.map { line in
            Table.Row.line(
                line.item.name,
                [
                    .text(name(line.item, frame)), .text(line.isSpending ? Label.spent : Label.received),
                    .money(line.budget), .money(line.actual), .money(line.actual &- line.budget),
                    .ratio(line.actual, of: line.budget),
                ]
            )
        }
        func total(_ key: String, _ name: Wording, _ amount: Int64) -> Table.Row {
            .total(key, [.text(name), .empty, .empty, .money(amount), .empty, .empty])
        }
        return frame.table(
            StatementKind.budget.rawValue,
            Label.budgetStatement,
            columns: [
                .text("item", Label.item), .text("direction", Label.direction), .figures("budget", Label.budget),
                .figures("actual", Label.actual), .figures("difference", Label.difference),
                .figures("ratio", Label.execution),
            ],
            rows: rows + [
                total("income", Label.incomeInAll, income.income),
                total("expense", Label.expenditureInAll, income.expenditure),
            ],
            notes: [Label.budgetNote]
        )
    }

    private func name(_ item: Budget.Item, _ frame: TableFrame) -> Wording {
        switch item {
        case .account(let code): return frame.chart.named(code)
        case .income(let category): return category.name
        case .expense(let category): return category.name
        case .project(let id): return .plain(id)
        }
    }
}
