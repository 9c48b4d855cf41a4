import FundRules

extension AccountSummary {
    func table(_ frame: TableFrame) -> Table {
        frame.table(
            StatementKind.accountSummary.rawValue,
            Label.accountSummary,
            details: [
                Table.Detail(key: "vouchers", label: Label.voucher, value: Label.sheets.filled(String(tally.vouchers))),
                Table.Detail(key: "numbers", label: Label.number, value: .plain(numbers)),
                Table.Detail(
                    key: "attachments",
                    label: Label.attachments,
                    value: Label.sheets.filled(String(tally.attachments))
                ),
            ],
            columns: [
                .text("account", Label.code), .text("name", Label.name), .figures("debit", Label.debit),
                .figures("credit", Label.credit),
            ],
            rows: lines.map { line in
                .line(
                    line.account.code.description,
                    [
                        .plain(line.account.code.description), .text(line.account.name),
                        .side(line.turnover.debit), .side(line.turnover.credit),
                    ],
                    source: frame.ledger(of: line.account.code)
                )
            } + [
                .total("total", [.text(Label.sum), .empty, .money(total.debit), .money(total.credit)])
            ],
            signatures: Table.Sheet.voucher.signatures
        )
    }

    /// The numbers of a month, or of the first and the last month.
    private var numbers: String {
        let runs = tally.numbers.sorted { $0.key < $1.key }.map { month, serials in
            (VoucherNumber(month: month, serial: serials.lowerBound), VoucherNumber(month: month, serial: serials.upperBound))
        }
        guard let first = runs.first, let last = runs.last else { return "—" }
        return runs.count == 1 ? "\(first.0)–\(first.1.serialText)" : "\(first.0)–\(last.1)"
    }
}
