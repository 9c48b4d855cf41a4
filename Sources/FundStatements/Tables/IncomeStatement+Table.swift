import FundRules

extension IncomeStatement {
    func table(_ frame: TableFrame) -> Table {
        func cells(_ name: Table.Cell, _ figure: (Column) -> Int64) -> [Table.Cell] {
            [name, .money(figure(current)), .money(figure(comparison))]
        }
        func account(_ code: AccountCode, _ figure: (Column) -> Int64) -> Table.Row {
            .line(code.description, indent: 1, cells(frame.name(code), figure))
        }
        func total(_ key: String, _ name: Wording, _ figure: (Column) -> Int64) -> Table.Row {
            .total(key, cells(.text(name), figure))
        }
        return frame.table(
            StatementKind.income.rawValue,
            Label.incomeStatement,
            form: Label.form02,
            columns: [.text("item", Label.item)] + IncomeStatement.columns(of: frame.head.period.span),
            rows: [
                total("income", Label.income) { $0.income },
                account(.contributions) { $0.contributions },
                account(.depositInterest) { $0.depositInterest },
                account(.bondInterest) { $0.bondInterest },
                account(.commonIncome) { $0.commonIncome },
                account(.disposal) { $0.disposal },
                account(.otherIncome) { $0.otherIncome },
                total("expense", Label.expenditure) { $0.expenditure },
                account(.repairs) { $0.repairs },
                account(.returns) { $0.returns },
                account(.otherExpenditure) { $0.otherExpenditure },
                total("surplus", Label.surplus) { $0.surplus },
            ]
        )
    }

    private static func columns(of span: Period.Span) -> [Table.Column] {
        switch span {
        case .year: [.figures("year", Label.thisYear), .figures("yearBefore", Label.lastYear)]
        case .quarter: [.figures("quarter", Label.thisQuarter), .figures("yearToDate", Label.yearToDate)]
        case .month: [.figures("month", Label.thisMonth), .figures("yearToDate", Label.yearToDate)]
        }
    }
}
