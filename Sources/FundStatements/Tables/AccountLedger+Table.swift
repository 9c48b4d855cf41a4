import FundRules

extension AccountLedger {
    func table(_ frame: TableFrame) -> Table {
        // Balances stand on the account's own side, so that what is usual is positive.
        let sign: Int64 = account.type.isDebit ? 1 : -1
        let sums = turnover
        return frame.table(
            "\(StatementKind.account.rawValue)-\(account.code)",
            Label.accountLedger,
            details: [
                Table.Detail(key: "code", label: Label.code, value: .plain(account.code.description)),
                Table.Detail(key: "name", label: Label.name, value: account.name),
            ],
            columns: RecordedVoucher.columns + [
                .figures("debit", Label.debit), .figures("credit", Label.credit),
                .figures("balance", Label.balance),
            ],
            rows: [
                .total("opening", [.empty, .empty, .text(Label.opening), .empty, .empty, .money(sign * opening)])
            ]
                + lines.map { line in
                    .line(
                        nil,
                        line.voucher.cells + [
                            .side(line.turnover.debit), .side(line.turnover.credit), .money(sign * line.balance),
                        ]
                    )
                } + [
                    .total(
                        "turnover",
                        [.empty, .empty, .text(Label.turnover), .money(sums.debit), .money(sums.credit), .empty]
                    ),
                    .total("closing", [.empty, .empty, .text(Label.closing), .empty, .empty, .money(sign * closing)]),
                ],
            notes: [Label.beforeClosing]
        )
    }
}
