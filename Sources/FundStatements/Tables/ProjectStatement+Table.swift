import FundRules

extension ProjectStatement {
    func table(_ frame: TableFrame) -> Table {
        let totals = totals
        return frame.table(
            StatementKind.projects.rawValue,
            Label.projects,
            columns: [
                .text("project", Label.projectID), .text("title", Label.title), .text("scope", Label.scope),
                .figures("budget", Label.budget), .figures("paid", Label.paid), .figures("cost", Label.cost),
                .figures("remaining", Label.remaining), .figures("commercial", Label.chargedCommercial),
                .figures("public", Label.chargedPublic),
            ] + contractColumns,
            rows: lines.map { line in
                .line(
                    line.id,
                    [
                        .plain(line.id), .plain(line.title), .text(Label.scope(line.scope)),
                        .money(line.budget), .money(line.paidInPeriod), .money(line.cost), .money(line.remaining),
                        .money(line.charged.commercial), .money(line.charged.public),
                    ] + contractCells(line.contract, line.retention),
                    source: frame.ledger(of: .repairs)
                )
            } + [
                .total(
                    "total",
                    [
                        .text(Label.sum), .empty, .empty, .money(totals.budget), .money(totals.paidInPeriod),
                        .money(totals.charged.sum), .money(totals.budget - totals.charged.sum),
                        .money(totals.charged.commercial), .money(totals.charged.public),
                    ] + contractCells(lines.compactMap(\.contract).reduce(0, +), lines.reduce(0) { $0 + $1.retention })
                )
            ]
        )
    }

    /// Contracts have columns where there are any: most small jobs have none, and the sheet is wide as it is.
    private var contractColumns: [Table.Column] {
        hasContracts
            ? [.figures("contract", Label.contractSum), .figures("retention", Label.retentionDue)] : []
    }

    private func contractCells(_ contract: Int64?, _ retention: Int64) -> [Table.Cell] {
        guard hasContracts else { return [] }
        return contract.map { [.money($0), .money(retention)] } ?? [.empty, .empty]
    }
}
