import FundRules

extension BalanceSheet {
    func table(_ frame: TableFrame) -> Table {
        func cells(_ name: Table.Cell, _ line: Line) -> [Table.Cell] {
            [name, .money(line.closing), .money(line.opening)]
        }
        func account(_ code: AccountCode, _ line: Line) -> Table.Row {
            .line(code.description, indent: 1, cells(frame.name(code), line))
        }
        func total(_ key: String, _ name: Wording, _ line: Line) -> Table.Row {
            .total(key, cells(.text(name), line))
        }
        return frame.table(
            StatementKind.balanceSheet.rawValue,
            Label.balanceSheet,
            form: Label.form01,
            date: frame.head.period.closingTitle,
            columns: [
                .text("item", Label.item), .figures("closing", Label.closing),
                .figures("opening", Label.openingOfYear),
            ],
            rows: [
                account(.bank, bank),
                account(.bonds, bonds),
                account(.imprest, imprest),
                total("assets", Label.assets, assets),
                account(.destroyedHomesPayable, destroyedHomesPayable),
                total("liabilities", Label.liabilities, liabilities),
                .line("maintenanceFund", indent: 1, cells(.text(Label.maintenanceFund), maintenanceFund)),
                .line(
                    AccountCode.commercialFund.description,
                    indent: 2,
                    cells(.text(Label.ofWhichCommercial), commercialFund)
                ),
                .line(AccountCode.publicFund.description, indent: 2, cells(.text(Label.publicHousing), publicFund)),
                account(.undistributed, undistributed),
                total("netAssets", Label.netAssets, netAssets),
                total("liabilitiesAndNetAssets", Label.liabilitiesAndNetAssets, liabilitiesAndNetAssets),
            ]
        )
    }
}
