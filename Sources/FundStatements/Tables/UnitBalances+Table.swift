import FundRules

extension UnitBalances {
    func table(_ frame: TableFrame) -> Table {
        let totals = totals
        func total(_ key: String, _ name: Wording, _ amount: Int64) -> Table.Row {
            .total(key, [.text(name), .empty, .empty, .empty, .money(amount)])
        }
        return frame.table(
            StatementKind.units.rawValue,
            Label.unitBalances,
            date: frame.head.period.closingTitle,
            columns: [
                .text("unit", Label.unit), .text("building", Label.building), .figures("area", Label.area),
                .text("tenure", Label.tenure), .figures("closing", Label.closing),
            ],
            rows: byBuilding.rows { line in
                .line(
                    line.unit,
                    [
                        .plain(line.unit), .plain(line.building), .plain(Area(hundredths: line.area).description),
                        .text(Label.tenure(line.tenure)), .money(line.closing),
                    ]
                )
            } total: { key, name, lines in
                total(key, name, lines.reduce(0) { $0 &+ $1.closing })
            } + [
                total("3001", Label.tenure(.commercial), totals.commercial),
                total("3002", Label.tenure(.public), totals.public),
                total("total", Label.sum, totals.sum),
            ],
            notes: lines.contains { $0.closing < 0 } ? [Label.negative] : []
        )
    }
}
