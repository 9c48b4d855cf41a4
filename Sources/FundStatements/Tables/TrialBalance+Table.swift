import FundRules

extension TrialBalance {
    func table(_ frame: TableFrame) -> Table {
        var sums = (opening: Turnover(), turnover: Turnover(), closing: Turnover())
        var rows: [Table.Row] = []
        for line in lines {
            let (opening, closing) = (TrialBalance.sides(line.opening), TrialBalance.sides(line.closing))
            sums = (sums.opening + opening, sums.turnover + line.turnover, sums.closing + closing)
            let code = line.account.code.description
            rows.append(
                .line(
                    code,
                    [.plain(code), .text(line.account.name)]
                        + [opening, line.turnover, closing].flatMap { [.side($0.debit), .side($0.credit)] }
                )
            )
        }
        let total: [Table.Cell] = [sums.opening, sums.turnover, sums.closing].flatMap {
            [.money($0.debit), .money($0.credit)]
        }
        return frame.table(
            StatementKind.trialBalance.rawValue,
            Label.trialBalance,
            columns: [
                .text("account", Label.code), .text("name", Label.name),
                .figures("openingDebit", Label.openingDebit), .figures("openingCredit", Label.openingCredit),
                .figures("debit", Label.turnoverDebit), .figures("credit", Label.turnoverCredit),
                .figures("closingDebit", Label.closingDebit), .figures("closingCredit", Label.closingCredit),
            ],
            rows: rows + [.total("total", [.text(Label.sum), .empty] + total)],
            notes: [Label.beforeClosing]
        )
    }
}
