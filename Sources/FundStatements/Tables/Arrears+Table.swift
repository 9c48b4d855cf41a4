import FundRules

extension Arrears {
    func table(_ frame: TableFrame) -> Table {
        let columns = HomeColumns(lines.map(\.home), isWithTenure: false)
        let rows = lines.map { line in
            Table.Row.line(
                line.home.unit.code,
                [.plain(line.home.unit.code)] + columns.cells(line.home)
                    + [.money(line.due), .money(line.paid), .money(line.owed)] + line.overdue.map { .side($0) }
            )
        }
        let owed = total.overdue.reduce(0, &+)
        let sum: [Table.Cell] =
            [.money(total.due), .money(total.paid), .money(owed)] + total.overdue.map { .money($0) }
        return frame.table(
            StatementKind.arrears.rawValue,
            Label.arrears,
            date: frame.head.closingTitle,
            columns: [
                .text("unit", Label.unit)
            ] + columns.columns + [
                .figures("due", Label.dueSoFar), .figures("paid", Label.paidSoFar), .figures("owed", Label.owed),
            ] + Age.allCases.map { .figures($0.key, $0.title) },
            rows: rows + [.total("total", [.text(Label.allUnits)] + columns.empty + sum)],
            notes: notes(frame)
        )
    }

    private func notes(_ frame: TableFrame) -> [Wording] {
        guard let start else { return [frame.notice.words.noRate] }
        let rate = Table.Cell.ratio(total.paid, of: total.due)
        let collected = if case .text(let wording) = rate { wording } else { Label.none }
        return [
            Label.arrearsRule.filled(start.description),
            Label.arrearsCount.filled(with: .plain(String(unitCount)), .plain(String(lines.count)), collected),
        ] + (hasPassedOn ? [Label.arrearsPassedOn] : [])
    }
}

extension Arrears.Age {
    /// Its name in JSON.
    fileprivate var key: String { "\(self)" }

    fileprivate var title: Wording {
        switch self {
        case .upTo30: Wording("30天内", "≤ 30 days")
        case .upTo60: Wording("31–60天", "31–60")
        case .upTo90: Wording("61–90天", "61–90")
        case .upTo365: Wording("91–365天", "91–365")
        case .over365: Wording("365天以上", "> 365")
        }
    }
}
