import FundRules

extension ProjectStatement {
    func table(_ frame: TableFrame) -> Table {
        frame.table(
            StatementKind.projects.rawValue,
            Label.projects,
            columns: columns,
            rows: lines.map { line in
                let words: [Table.Cell] = [.plain(line.id), .plain(line.title), .text(Label.scope(line.scope))]
                return .line(line.id, words + figures(line), source: frame.ledger(of: .repairs))
            } + [.total("total", [.text(Label.sum), .empty, .empty] + sums)]
        )
    }

    private var columns: [Table.Column] {
        let first: [Table.Column] = [
            .text("project", Label.projectID), .text("title", Label.title), .text("scope", Label.scope),
            .figures("budget", Label.budget), .figures("paid", Label.paid),
        ]
        let rest: [Table.Column] = [
            .figures("cost", Label.cost), .figures("remaining", Label.remaining),
            .figures("commercial", Label.chargedCommercial), .figures("public", Label.chargedPublic),
        ]
        return first + adjustedColumns + rest + contractColumns
    }

    private func figures(_ line: Line) -> [Table.Cell] {
        let first: [Table.Cell] = [.money(line.budget), .money(line.paidInPeriod)]
        let rest: [Table.Cell] = [
            .money(line.cost), .money(line.remaining), .money(line.charged.commercial), .money(line.charged.public),
        ]
        return first + adjustedCells(line.adjusted) + rest + contractCells(line.contract, line.retention)
    }

    private var sums: [Table.Cell] {
        let totals = totals
        let first: [Table.Cell] = [.money(totals.budget), .money(totals.paidInPeriod)]
        let rest: [Table.Cell] = [
            .money(totals.charged.sum), .money(totals.budget - totals.charged.sum),
            .money(totals.charged.commercial), .money(totals.charged.public),
        ]
        return first + adjustedCells(lines.reduce(0) { $0 + $1.adjusted }) + rest
            + contractCells(lines.compactMap(\.contract).reduce(0, +), lines.reduce(0) { $0 + $1.retention })
    }

    /// Contracts have columns where there are any: most small jobs have none, and the sheet is wide as it is.
    private var contractColumns: [Table.Column] {
        hasContracts
            ? [.figures("contract", Label.contractSum), .figures("retention", Label.retentionDue)] : []
    }

    /// So have corrections of earlier years, which are nothing paid in the period.
    private var adjustedColumns: [Table.Column] { hasAdjusted ? [.figures("adjusted", Label.correctionOfYears)] : [] }

    private func adjustedCells(_ amount: Int64) -> [Table.Cell] { hasAdjusted ? [.money(amount)] : [] }

    private func contractCells(_ contract: Int64?, _ retention: Int64) -> [Table.Cell] {
        guard hasContracts else { return [] }
        return contract.map { [.money($0), .money(retention)] } ?? [.empty, .empty]
    }
}
