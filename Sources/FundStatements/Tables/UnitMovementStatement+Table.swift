import FundRules

extension UnitMovementStatement {
    func table(_ frame: TableFrame, key: String, _ title: Wording, form: Wording? = nil) -> Table {
        // Destroyed homes and changes of the register are rare; without one nobody has to look at an empty column.
        let shown = UnitMovement.allCases.filter { movement in
            movement.isUsual || lines.contains { $0.line.amounts[movement.rawValue] != 0 }
        }
        func figures(_ line: Line) -> [Table.Cell] {
            [.money(line.opening)] + shown.map { .money(line.amounts[$0.rawValue]) } + [.money(line.closing)]
        }
        let columns = HomeColumns(lines.map(\.home))
        func total(_ key: String, _ name: Wording, _ line: Line) -> Table.Row {
            .total(key, [.text(name)] + columns.empty + figures(line))
        }
        let totals = Tenure.allCases.map { (tenure: $0, line: self.total($0)) }
        return frame.table(
            key,
            title,
            form: form,
            columns: [
                .text("unit", Label.unit)
            ] + columns.columns + [.figures("opening", Label.opening)] + shown.map { .figures($0.key, $0.heading) } + [
                .figures("closing", Label.closing)
            ],
            rows: ByBuilding(lines) { $0.home.unit.building }.rows(isCounted: { $0.home.standing == .stands }) {
                home,
                line in
                .line(home.unit.code, [.plain(home.unit.code)] + columns.cells(home) + figures(line))
            } total: { key, name, lines in
                total(key, name, lines.reduce(Line()) { $0 + $1.line })
            } + totals.map { total($0.tenure.fund.description, Label.tenure($0.tenure), $0.line) } + [
                total("total", Label.sum, totals.reduce(Line()) { $0 + $1.line })
            ],
            notes: [Label.sharing] + StatedHome.notes(lines.map { ($0.home, $0.line.closing) }, frame)
        )
    }
}
