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

    /// The numbers of a month; of more than one, the months, each of which has numbers of its own.
    private var numbers: String {
        let runs = tally.numbers.sorted { $0.key < $1.key }.map { month, serials in
            (
                VoucherNumber(month: month, serial: serials.lowerBound),
                VoucherNumber(month: month, serial: serials.upperBound)
            )
        }
        guard let first = runs.first, let last = runs.last else { return "—" }
        let months = [first.0.month, last.0.month].map(\.description)
        return runs.count == 1 ? "\(first.0)–\(first.1.serialText)" : "\(months[0])…\(months[1])"
    }
}
