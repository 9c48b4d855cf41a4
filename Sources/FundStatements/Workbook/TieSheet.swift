import FundRules

/// 勾稽关系核对表: the figures that had to agree before anything was stated.
enum TieSheet {
    static func table(_ statements: StatementSet, _ frame: TableFrame) -> Table {
        let funds = [
            (Tenure.commercial, statements.balanceSheet.commercialFund.closing),
            (.public, statements.balanceSheet.publicFund.closing),
        ]
        let units = funds.map { tenure, fund in
            StatementSet.Tie(
                name: "01 \(tenure.fund) = Σ \(tenure.rawValue) units",
                left: fund,
                right: statements.units.totals[tenure]
            )
        }
        return frame.table(
            "ties",
            Label.ties,
            columns: [
                .text("tie", Label.tie), .figures("left", Label.left), .figures("right", Label.right),
                .figures("difference", Label.difference),
            ],
            rows: (statements.ties + units).map {
                .line($0.name, [.plain($0.name), .money($0.left), .money($0.right), .money($0.left - $0.right)])
            }
        )
    }
}
