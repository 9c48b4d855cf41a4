import FundRules

extension UnitBalances {
    func table(_ frame: TableFrame) -> Table {
        let totals = totals
        let columns = HomeColumns(lines.map(\.home))
        func total(_ key: String, _ name: Wording, _ amount: Int64) -> Table.Row {
            .total(key, [.text(name), .empty] + columns.empty + [.money(amount)])
        }
        return frame.table(
            StatementKind.units.rawValue,
            Label.unitBalances,
            date: frame.head.closingTitle,
            columns: [
                .text("unit", Label.unit), .text("building", Label.building),
            ] + columns.columns + [.figures("closing", Label.closing)],
            rows: byBuilding.rows(isCounted: { $0.home.standing == .stands }) { line in
                .line(
                    line.unit,
                    [.plain(line.unit), .plain(line.building)] + columns.cells(line.home) + [.money(line.closing)]
                )
            } total: { key, name, lines in
                total(key, name, lines.reduce(0) { $0 &+ $1.closing })
            } + [
                total("3001", Label.tenure(.commercial), totals.commercial),
                total("3002", Label.tenure(.public), totals.public),
                total("total", Label.sum, totals.sum),
            ],
            notes: StatedHome.notes(lines.map { ($0.home, $0.closing) }, frame)
        )
    }
}
