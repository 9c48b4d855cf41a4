import FundRules

extension IncomeStatement {
    func table(_ frame: TableFrame) -> Table {
        let span = frame.head.period.span
        func cells(_ name: Table.Cell, _ figure: (Column) -> Int64) -> [Table.Cell] {
            [name, .money(figure(current))]
                + (span == .year ? [] : [.money(figure(yearToDate))])
                + (frame.comparison.map { comparison in
                    let cells = comparison.cells(figure(current), comparison.income.map(figure))
                    return comparison.isAskedFor ? cells : Array(cells.prefix(1))
                } ?? [])
        }
        func account(_ code: AccountCode, _ figure: (Column) -> Int64) -> Table.Row {
            .line(code.description, indent: 1, cells(frame.name(code), figure), source: frame.ledger(of: code))
        }
        func total(_ key: String, _ name: Wording, _ figure: (Column) -> Int64) -> Table.Row {
            .total(key, cells(.text(name), figure))
        }
        return frame.table(
            StatementKind.income.rawValue,
            Label.incomeStatement,
            form: Label.form02,
            columns: [.text("item", Label.item)] + IncomeStatement.columns(frame),
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
            ],
            notes: frame.comparison?.movementNotes ?? []
        )
    }

    private static func columns(_ frame: TableFrame) -> [Table.Column] {
        let span = frame.head.period.span
        let own: [Table.Column] =
            switch span {
            case .year: [.figures("year", Label.thisYear)]
            case .quarter: [.figures("quarter", Label.thisQuarter), .figures("yearToDate", frame.toDateTitle)]
            case .month: [.figures("month", Label.thisMonth), .figures("yearToDate", frame.toDateTitle)]
            case .half, .range: [.figures("period", Label.thisPeriod), .figures("yearToDate", frame.toDateTitle)]
            }
        guard let comparison = frame.comparison else { return own }
        let title = comparison.movementTitle(of: span)
        return own + (comparison.isAskedFor ? comparison.columns(title) : [.figures("yearBefore", title)])
    }
}
