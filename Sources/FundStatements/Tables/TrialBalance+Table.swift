import FundRules

extension TrialBalance {
    func table(_ frame: TableFrame) -> Table {
        let comparison = frame.comparison.flatMap { $0.isAskedFor ? $0 : nil }
        var sums: [Turnover] = []
        var rows: [Table.Row] = []
        for (line, other) in zip(lines, comparison?.trialBalance.lines ?? lines) {
            let sides =
                [TrialBalance.sides(line.opening), line.turnover] + (hasPresumed ? [line.presumed] : [])
                + [TrialBalance.sides(line.closing)]
                + (comparison == nil ? [] : [TrialBalance.sides(other.closing)])
            sums = sums.isEmpty ? sides : zip(sums, sides).map { $0 + $1 }
            let code = line.account.code.description
            let isEmpty = line.closing == 0 && other.closing == 0
            let compared =
                comparison?.cells(line.closing, other.closing).dropFirst().map { isEmpty ? .empty : $0 } ?? []
            rows.append(
                .line(
                    code,
                    [.plain(code), .text(line.account.name)]
                        + sides.flatMap { [.side($0.debit), .side($0.credit)] } + compared,
                    source: frame.ledger(of: line.account.code)
                )
            )
        }
        let total: [Table.Cell] = sums.flatMap { [.money($0.debit), .money($0.credit)] }
        return frame.table(
            StatementKind.trialBalance.rawValue,
            frame.bookTitle(Label.trialBalance),
            columns: columns(comparison),
            rows: rows + [
                .total("total", [.text(Label.sum), .empty] + total + (comparison == nil ? [] : [.empty, .empty]))
            ],
            notes: frame.yearEndNotes + (comparison?.balanceNotes ?? [])
        )
    }

    private func columns(_ comparison: StatementComparison?) -> [Table.Column] {
        func sides(_ key: String, _ group: Wording) -> [Table.Column] {
            [
                .figures(key.isEmpty ? "debit" : "\(key)Debit", Label.debit, group: group),
                .figures(key.isEmpty ? "credit" : "\(key)Credit", Label.credit, group: group),
            ]
        }
        let own =
            [.text("account", Label.code), .text("name", Label.name)] + sides("opening", Label.opening)
            + sides("", Label.turnover) + (hasPresumed ? sides("presumed", Label.presumedClosing) : [])
            + sides("closing", Label.closing)
        guard let comparison else { return own }
        return own + sides("compared", comparison.balanceTitle)
            + comparison.columns(Label.balance).dropFirst().map {
                .figures($0.key, $0.title, group: Label.changeOfBalance)
            }
    }
}
