import FundRules

extension BalanceSheet {
    func table(_ frame: TableFrame) -> Table {
        // The yearly form has 年初余额 and no other figure beside it.
        let comparison = frame.comparison.flatMap { $0.isAskedFor ? $0 : nil }
        func cells(_ name: Table.Cell, _ line: KeyPath<BalanceSheet, Line>) -> [Table.Cell] {
            let (own, other) = (self[keyPath: line], comparison?.balanceSheet[keyPath: line])
            return [name, .money(own.closing), .money(own.opening)]
                + (other.flatMap { comparison?.cells(own.closing, $0.closing) } ?? [])
        }
        func account(_ code: AccountCode, _ line: KeyPath<BalanceSheet, Line>) -> Table.Row {
            .line(code.description, indent: 1, cells(frame.name(code), line), source: frame.ledger(of: code))
        }
        func total(_ key: String, _ name: Wording, _ line: KeyPath<BalanceSheet, Line>) -> Table.Row {
            .total(key, cells(.text(name), line))
        }
        return frame.table(
            StatementKind.balanceSheet.rawValue,
            Label.balanceSheet,
            form: Label.form01,
            date: frame.head.closingTitle,
            columns: [
                .text("item", Label.item), .figures("closing", Label.closing),
                .figures("opening", frame.openingTitle),
            ] + (comparison.map { $0.columns($0.balanceTitle) } ?? []),
            rows: [
                account(.bank, \.bank),
                account(.bonds, \.bonds),
                account(.imprest, \.imprest),
                total("assets", Label.assets, \.assets),
                account(.destroyedHomesPayable, \.destroyedHomesPayable),
                total("liabilities", Label.liabilities, \.liabilities),
                .line("maintenanceFund", indent: 1, cells(.text(Label.maintenanceFund), \.maintenanceFund)),
                .line(
                    AccountCode.commercialFund.description,
                    indent: 2,
                    cells(.text(Label.ofWhichCommercial), \.commercialFund),
                    source: frame.ledger(of: .commercialFund)
                ),
                .line(
                    AccountCode.publicFund.description,
                    indent: 2,
                    cells(.text(Label.publicHousing), \.publicFund),
                    source: frame.ledger(of: .publicFund)
                ),
                account(.undistributed, \.undistributed),
                total("netAssets", Label.netAssets, \.netAssets),
                total("liabilitiesAndNetAssets", Label.liabilitiesAndNetAssets, \.liabilitiesAndNetAssets),
            ],
            notes: frame.restatementNotes + (comparison?.balanceNotes ?? []),
            layout: BalanceSheet.layout(comparison)
        )
    }

    /// As the ministry prints it: 资产 at the left, 负债和净资产 at the right, 年初余额 first.
    private static func layout(_ comparison: StatementComparison?) -> PrintedForm {
        func rows(_ codes: AccountCode...) -> [PrintedForm.Line] { codes.map { .row($0.description) } }
        let assets = [.caption(Label.assetCaption)] + rows(.bank, .bonds, .imprest)
        let blanks = [PrintedForm.Line](repeating: .blank, count: 5)
        let liabilities = [.caption(Label.liabilityCaption)] + rows(.destroyedHomesPayable) + [.row("liabilities")]
        let funds =
            [.caption(Label.netAssetCaption), .row("maintenanceFund")]
            + rows(.commercialFund, .publicFund, .undistributed) + [.row("netAssets")]
        return PrintedForm(
            columns: ["item", "opening", "closing"] + (comparison?.columns(Label.closing).map(\.key) ?? []),
            sides: [
                PrintedForm.Side(title: Label.assetSide, lines: assets + blanks + [.row("assets")]),
                PrintedForm.Side(
                    title: Label.otherSide,
                    lines: liabilities + funds + [.row("liabilitiesAndNetAssets")]
                ),
            ]
        )
    }
}
