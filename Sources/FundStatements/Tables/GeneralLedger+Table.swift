import FundRules

extension GeneralLedger {
    func table(_ frame: TableFrame) -> Table {
        frame.table(
            StatementKind.generalLedger.rawValue,
            frame.bookTitle(Label.generalLedger),
            columns: [
                .text("account", Label.code), .text("month", Label.month), .text("summary", Label.summary),
                .figures("debit", Label.debit), .figures("credit", Label.credit), .text("side", Label.standing),
                .figures("balance", Label.balance),
            ],
            rows: accounts.flatMap { GeneralLedger.rows($0, frame) },
            notes: frame.yearEndNotes,
            paging: Paging(label: "summary", carried: ["account", "side", "balance"], together: "account")
        )
    }

    private static func rows(_ account: Account, _ frame: TableFrame) -> [Table.Row] {
        let code = account.account.code
        func cells(_ month: String, _ name: Wording, _ turnover: Turnover?, _ net: Int64) -> [Table.Cell] {
            [.plain(code.description), .plain(month), .text(name)]
                + (turnover.map { [.money($0.debit), .money($0.credit)] } ?? [.empty, .empty])
                + [.standing(net), .balance(net)]
        }
        let head = Wording(
            "\(account.account.name.zh)：\(frame.broughtForward.zh)",
            "\(account.account.name.en): \(frame.broughtForward.en)"
        )
        return [.total(code.description, cells("", head, nil, account.opening), source: frame.ledger(of: code))]
            + account.lines.flatMap { line -> [Table.Row] in
                let month = line.month.description
                let posted: [Table.Row] = [
                    .line("\(code)/\(month)", cells(month, Label.ofMonth, line.turnover, line.balance)),
                    .line("\(code)/\(month)/year", cells(month, Label.ofYear, line.yearToDate, line.balance)),
                ]
                guard let presumed = line.presumed else { return posted }
                let name = Label.presumedLine.filled(String(line.month.year))
                let closing = Table.Row.total("\(code)/\(month)/presumed", cells(month, name, presumed, line.closing))
                return (line.turnover == Turnover() ? [] : posted) + [closing]
            } + GeneralLedger.end(account, frame, cells)
    }

    /// At the end of a year what an account has is carried into the next.
    private static func end(
        _ account: Account,
        _ frame: TableFrame,
        _ cells: (String, Wording, Turnover?, Int64) -> [Table.Cell]
    ) -> [Table.Row] {
        guard frame.carriedForward == Label.carriedForward, account.closing != 0 else { return [] }
        return [.total("\(account.account.code)/closing", cells("", Label.carriedForward, nil, account.closing))]
    }
}
