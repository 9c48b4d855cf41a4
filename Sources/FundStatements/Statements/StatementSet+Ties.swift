import FundRules

extension StatementSet {
    /// Two figures that must agree, named as in the statements' JSON: the name is the same in every language.
    struct Tie: Sendable {
        let name: String
        let left: Int64
        let right: Int64
    }

    /// What must agree between the statements (勾稽关系).
    var ties: [Tie] {
        let (sheet, income, change) = (balanceSheet, incomeStatement.yearToDate, netAssets)
        return [
            Tie(
                name: "01 assets = liabilitiesAndNetAssets (closing)",
                left: sheet.assets.closing,
                right: sheet.liabilitiesAndNetAssets.closing
            ),
            Tie(
                name: "01 assets = liabilitiesAndNetAssets (opening)",
                left: sheet.assets.opening,
                right: sheet.liabilitiesAndNetAssets.opening
            ),
            Tie(name: "02 surplus = 03 surplus", left: income.surplus, right: change.surplus.total),
            Tie(name: "03 distribution = 0", left: change.distribution.total, right: 0),
            Tie(name: "03 transfer = handed over", left: change.transfer.total, right: change.handedOver),
        ] + columnTies
    }

    /// Column by column: 03 adds up, and agrees with 01 at both ends.
    private var columnTies: [Tie] {
        let columns = [
            ("3001", balanceSheet.commercialFund), ("3002", balanceSheet.publicFund),
            ("3101", balanceSheet.undistributed),
        ]
        return columns.enumerated().flatMap { index, column in
            let (name, line) = column
            let (opening, change) = (netAssets.opening.amounts[index], netAssets.change.amounts[index])
            return [
                Tie(name: "03 \(name) opening = 01", left: opening, right: line.opening),
                Tie(name: "03 \(name) closing = 01", left: netAssets.closing.amounts[index], right: line.closing),
                Tie(name: "03 \(name) opening + change = closing", left: opening + change, right: line.closing),
            ]
        }
    }

    /// - Throws: `Problem` with `statementsDiffer` for two statements, `subLedgerDiffers` for units and funds.
    func checkTies() throws(Problem) {
        for tie in ties where tie.left != tie.right {
            let figures = "\(Money(fen: tie.left).grouped) ≠ \(Money(fen: tie.right).grouped)"
            throw Problem(.statementsDiffer, ["\(tie.name): \(figures)"])
        }
        let funds = TenureAmounts(
            commercial: balanceSheet.commercialFund.closing,
            public: balanceSheet.publicFund.closing
        )
        for tenure in Tenure.allCases where funds[tenure] != units.totals[tenure] {
            throw Problem(
                .subLedgerDiffers,
                [
                    tenure.fund.description, Money(fen: funds[tenure]).grouped,
                    Money(fen: units.totals[tenure]).grouped,
                ]
            )
        }
    }
}
