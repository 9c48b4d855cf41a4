import FundRules
import TransparencyLog

extension ReconciledStatement {
    /// 银行存款余额调节表 of a month, from the recorded comparison.
    ///
    /// - Parameter numbers: the numbers of the vouchers that the bank does not have, by entry.
    func table(_ frame: TableFrame, _ numbers: [Int: VoucherNumber]) -> Table {
        func total(_ key: String, _ name: Wording, _ amount: Int64) -> Table.Row {
            .total(key, [.text(name), .empty, .empty, .money(amount)])
        }
        let bankLines = result.bankOnly.map { item in
            Table.Row.line(
                nil,
                indent: 1,
                [
                    .text(item.amount < 0 ? Label.bankPaid : Label.bankReceived), .plain(item.date.description),
                    .plain(item.reference ?? ""), .money(item.amount),
                ]
            )
        }
        let ledgerLines = result.ledgerOnly.map { item in
            let number = numbers[item.entry]?.description
            return Table.Row.line(
                nil,
                indent: 1,
                [
                    .text(item.amount < 0 ? Label.ledgerPaid : Label.ledgerReceived), .empty,
                    number.map { .plain($0) } ?? .text(Label.entryNumber.filled(String(item.entry))),
                    .money(item.amount),
                ]
            )
        }
        return frame.table(
            "\(StatementKind.reconciliation.rawValue)-\(result.period)",
            Label.reconciliation,
            date: Period.title(result.period.lastDay),
            details: outOfDate.map { [$0] } ?? [],
            columns: [
                .text("item", Label.item), .text("date", Label.date), .text("reference", Label.referenceOrVoucher),
                .figures("amount", Label.amount),
            ],
            rows: [total("book", Label.bookBalance, result.book)] + bankLines
                + [
                    total("adjustedBook", Label.adjustedBook, result.adjustedBook),
                    total("bank", Label.bankBalance, result.bank),
                ]
                + ledgerLines + [total("adjustedBank", Label.adjustedBank, result.adjustedBank)] + changes,
            notes: [Label.reconciledBy.filled(String(entry), date.description, result.file.hexadecimal)]
        )
    }

    /// Since when, and by how much, the comparison is out of date.
    private var outOfDate: Table.Detail? {
        since.map { since in
            Table.Detail(
                key: "outOfDate",
                label: Label.outOfDate,
                value: Label.outOfDateSince.filled(
                    String(since.first),
                    since.number.description,
                    String(since.count),
                    Money(fen: since.amount).grouped
                )
            )
        }
    }

    /// What was recorded since the comparison, and the balance that the ledger has now.
    private var changes: [Table.Row] {
        guard let since else { return [] }
        return [
            .total(
                "changed",
                [
                    .text(Label.changedSince), .plain(since.date.description), .plain(since.number.description),
                    .money(since.amount),
                ]
            ),
            .total("bookNow", [.text(Label.bookNow), .empty, .empty, .money(since.book &+ since.amount)]),
        ]
    }
}
