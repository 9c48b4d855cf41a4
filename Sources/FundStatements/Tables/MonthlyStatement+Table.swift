import FundRules

extension MonthlyStatement {
    /// The key of a statement's table where its months stand beside each other.
    static func key(_ kind: StatementKind) -> String { "\(kind.rawValue)-monthly" }

    func table(_ frame: TableFrame, _ kind: StatementKind, _ title: Wording, form: Wording? = nil) -> Table {
        let isInOneYear = frame.head.period.isInOneYear
        let hasBalances = lines.contains { $0.key.hasSuffix("opening") }
        return frame.table(
            MonthlyStatement.key(kind),
            title,
            form: form,
            columns: [.text("item", Label.item)]
                + months.map { .figures($0.description, Label.month($0, isInOneYear: isInOneYear)) }
                + [.figures("total", Label.sum)],
            rows: lines.map { line in
                let figures: [Table.Cell] =
                    line.months.isEmpty
                    ? months.map { _ in .empty } + [.empty] : (line.months + [line.total]).map { .money($0) }
                return Table.Row(key: line.key, style: line.style, cells: [.text(line.name)] + figures)
            },
            notes: (hasBalances ? [Label.monthlyNote] : []) + (kind == .cashFlow ? [Label.cashNote] : [])
        )
    }
}

extension CashFlow {
    /// The period, and the year up to its end.
    ///
    /// - Parameter yearToDate: nil where the period is the year.
    func table(_ frame: TableFrame, yearToDate: CashFlow?) -> Table {
        let flows = [self] + (yearToDate.map { [$0] } ?? [])
        return frame.table(
            StatementKind.cashFlow.rawValue,
            Label.cashFlow,
            columns: [.text("item", Label.item)]
                + [.figures("current", yearToDate == nil ? Label.thisYear : Label.thisPeriod)]
                + (yearToDate == nil ? [] : [.figures("yearToDate", frame.toDateTitle)]),
            rows: CashFlow.rows(frame.chart).map { row in
                let cells = [Table.Cell.text(row.name)] + flows.map { .money(row.amount($0)) }
                return row.isTotal ? .total(row.key, cells) : .line(row.key, indent: 1, cells)
            },
            notes: [Label.cashNote]
        )
    }
}
