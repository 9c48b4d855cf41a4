import FundRules

extension NetAssetsStatement {
    func table(_ frame: TableFrame) -> Table {
        func cells(_ name: Wording, _ line: Line) -> [Table.Cell] {
            [.text(name)] + line.amounts.map { .money($0) } + [.money(line.total)]
        }
        let columns: [AccountCode] = [.commercialFund, .publicFund, .undistributed]
        let isYear = frame.head.period.span == .year
        return frame.table(
            StatementKind.netAssets.rawValue,
            Label.netAssetsStatement,
            form: Label.form03,
            columns: [.text("item", Label.item)]
                + columns.map {
                    .figures($0.description, frame.chart.account($0)?.name ?? .plain($0.description))
                } + [.figures("netAssets", Label.netAssets)],
            rows: [
                .total("priorClosing", cells(Label.priorClosing, priorClosing)),
                .total("adjustment", cells(Label.adjustment, adjustment)),
                .total("opening", cells(Label.yearOpening, opening)),
                .total("change", cells(Label.change, change)),
                .line("surplus", indent: 1, cells(Label.surplusOfYear, surplus)),
                .line("distribution", indent: 1, cells(Label.distribution, distribution)),
                .line("transfer", indent: 1, cells(Label.transfer, transfer)),
                .total("closing", cells(isYear ? Label.yearClosing : Label.closingToDate, closing)),
            ]
        )
    }
}
