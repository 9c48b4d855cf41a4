import FundRules

extension Journal {
    func table(_ frame: TableFrame) -> Table {
        var rows: [Table.Row] = []
        for voucher in vouchers {
            for (position, posting) in voucher.postings.enumerated() {
                // Date and number on every line, for whoever filters them in a spreadsheet; the words once.
                let cells = position == 0 ? voucher.cells : voucher.cells.dropLast() + [.empty]
                rows.append(
                    .line(
                        nil,
                        cells + [
                            .plain(posting.account.description), frame.name(posting.account),
                            posting.isCredit ? .empty : .money(posting.amount),
                            posting.isCredit ? .money(posting.amount) : .empty,
                        ]
                    )
                )
            }
        }
        let sums = turnover
        return frame.table(
            StatementKind.journal.rawValue,
            Label.journal,
            columns: RecordedVoucher.columns + [
                .text("account", Label.code), .text("name", Label.name), .figures("debit", Label.debit),
                .figures("credit", Label.credit),
            ],
            rows: rows + [
                .total(
                    "total",
                    [.empty, .empty, .text(Label.sum), .empty, .empty, .money(sums.debit), .money(sums.credit)]
                )
            ],
            paging: Paging(label: "summary", sums: ["debit", "credit"])
        )
    }
}
