import FundRules

extension NetAssetsStatement {
    func table(_ frame: TableFrame) -> Table {
        let comparison = frame.comparison
        func cells(_ name: Wording, _ line: KeyPath<NetAssetsStatement, Line>) -> [Table.Cell] {
            let own = self[keyPath: line]
            let cells = [.text(name)] + (own.amounts + [own.total]).map { Table.Cell.money($0) }
            guard let comparison else { return cells }
            // Before the books were opened nothing moved; what they were opened with is known.
            let other = comparison.netAssets?[keyPath: line] ?? (line == \.closing ? comparison.closing : nil)
            let compared = other.map { ($0.amounts + [$0.total]).map { Table.Cell.money($0) } }
            return cells + (compared ?? own.amounts.map { _ in .empty } + [.empty])
                + (comparison.isAskedFor ? Array(comparison.cells(own.total, other?.total).dropFirst()) : [])
        }
        let period = frame.head.period
        // The form is a year's: of a part of a year it tells from the start of the year on, and says so.
        return frame.table(
            StatementKind.netAssets.rawValue,
            Label.netAssetsStatement,
            form: Label.form03,
            covers: period.toDate,
            columns: NetAssetsStatement.columns(frame),
            rows: period.isInOneYear ? NetAssetsStatement.ofYear(period, cells) : NetAssetsStatement.ofPeriod(cells),
            notes: frame.restatementNotes + (comparison?.balanceNotes ?? []),
            layout: layout(frame)
        )
    }

    /// Without the column of a class of homes that the fund has none of (注 to 会住维03表).
    private func layout(_ frame: TableFrame) -> PrintedForm? {
        let lines =
            [self, frame.comparison?.netAssets].compactMap { $0 }.flatMap { statement in
                [statement.priorClosing, statement.adjustment, statement.change, statement.closing]
            } + [frame.comparison?.closing].compactMap { $0 }
        let unused = frame.unusedTenures.filter { tenure in
            lines.allSatisfy { $0.amounts[tenure == .commercial ? 0 : 1] == 0 }
        }
        guard !unused.isEmpty else { return nil }
        let codes = unused.map(\.fund.description)
        let columns = NetAssetsStatement.columns(frame).map(\.key)
        return PrintedForm(columns: columns.filter { key in !codes.contains { key.hasPrefix($0) } })
    }

    private typealias Cells = (Wording, KeyPath<NetAssetsStatement, Line>) -> [Table.Cell]

    private static func ofYear(_ period: Period, _ cells: Cells) -> [Table.Row] {
        [
            .total("priorClosing", cells(Label.priorClosing, \.priorClosing)),
            .total("adjustment", cells(Label.adjustment, \.adjustment)),
            .total("opening", cells(Label.yearOpening, \.opening)),
            .total("change", cells(Label.change, \.change)),
            .line("surplus", indent: 1, cells(Label.surplusOfYear, \.surplus)),
            .line("distribution", indent: 1, cells(Label.distribution, \.distribution)),
            .line("transfer", indent: 1, cells(Label.transfer, \.transfer)),
            .total("closing", cells(period.endsYear ? Label.yearClosing : Label.closingToDate, \.closing)),
        ]
    }

    /// Over several years nothing is of this year or the last one.
    private static func ofPeriod(_ cells: Cells) -> [Table.Row] {
        [
            .total("priorClosing", cells(Label.priorClosingOfPeriod, \.priorClosing)),
            .total("adjustment", cells(Label.adjustment, \.adjustment)),
            .total("opening", cells(Label.periodOpening, \.opening)),
            .total("change", cells(Label.changeOfPeriod, \.change)),
            .line("surplus", indent: 1, cells(Label.surplusOfPeriod, \.surplus)),
            .line("distribution", indent: 1, cells(Label.distributionOfPeriod, \.distribution)),
            .line("transfer", indent: 1, cells(Label.transferOfPeriod, \.transfer)),
            .total("closing", cells(Label.closingToDate, \.closing)),
        ]
    }

    private static func columns(_ frame: TableFrame) -> [Table.Column] {
        let accounts: [AccountCode] = [.commercialFund, .publicFund, .undistributed]
        func columns(_ suffix: String, _ group: Wording?) -> [Table.Column] {
            accounts.map {
                .figures("\($0)\(suffix)", frame.chart.account($0)?.name ?? .plain($0.description), group: group)
            } + [.figures("netAssets\(suffix)", Label.netAssets, group: group)]
        }
        let span = frame.head.period.span
        let own = span == .year ? Label.thisYear : frame.toDateTitle
        guard let comparison = frame.comparison else {
            return [.text("item", Label.item)] + columns("", span == .year ? nil : own)
        }
        let changes = comparison.isAskedFor ? comparison.columns(Label.netAssets).dropFirst() : []
        return [.text("item", Label.item)] + columns("", own)
            + columns("Compared", comparison.movementTitle(of: span))
            + changes.map { .figures($0.key, $0.title, group: Label.netAssets) }
    }
}
