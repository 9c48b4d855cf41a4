import FundRules

extension ColumnarLedger {
    func table(_ frame: TableFrame) -> Table {
        frame.table(
            StatementKind.columnar.rawValue,
            Label.columnar,
            details: [
                Table.Detail(key: "code", label: Label.code, value: .plain(ledger.account.code.description)),
                Table.Detail(key: "name", label: Label.name, value: ledger.account.name),
            ],
            columns: RecordedVoucher.columns + [
                .figures("debit", Label.debit), .figures("credit", Label.credit),
                .figures("balance", Label.debitBalance),
            ] + CostParts.kinds.map { .figures($0.key, $0.name, group: Label.byKindOfCost) },
            rows: rows(frame),
            notes: [Label.columnarNote],
            paging: Paging(
                label: "summary",
                sums: ["debit", "credit"] + CostParts.kinds.map(\.key),
                carried: ["balance"],
                // It lies across the paper.
                rows: 16
            )
        )
    }

    private func rows(_ frame: TableFrame) -> [Table.Row] {
        func sum(_ key: String, _ name: Wording, _ turnover: Turnover?, _ net: Int64?, _ parts: [Int64]) -> Table.Row {
            let sides: [Table.Cell] = turnover.map { [.money($0.debit), .money($0.credit)] } ?? [.empty, .empty]
            let balance: Table.Cell = net.map { .money($0) } ?? .empty
            return .total(key, [.empty, .empty, .text(name)] + sides + [balance] + parts.map { .side($0) })
        }
        var rows = [sum("opening", frame.broughtForward, nil, ledger.opening, opening)]
        var (ofMonth, partsOfMonth) = (Turnover(), [Int64](repeating: 0, count: CostParts.kinds.count))
        for (index, line) in ledger.lines.enumerated() {
            ofMonth = ofMonth + line.turnover
            partsOfMonth = zip(partsOfMonth, amounts[index]).map { $0 &+ $1 }
            rows.append(
                .line(
                    nil,
                    line.voucher.cells + [
                        .side(line.turnover.debit), .side(line.turnover.credit), .money(line.balance),
                    ] + amounts[index].map { .side($0) }
                )
            )
            let month = line.voucher.date.month
            if index + 1 == ledger.lines.count || ledger.lines[index + 1].voucher.date.month != month {
                rows.append(sum("\(month)", Label.ofMonth, ofMonth, line.balance, partsOfMonth))
                (ofMonth, partsOfMonth) = (Turnover(), partsOfMonth.map { _ in 0 })
            }
        }
        let turnover = amounts.reduce(partsOfMonth.map { _ in 0 }) { zip($0, $1).map { $0 &+ $1 } }
        let closing = zip(opening, turnover).map { $0 &+ $1 }
        return rows + [
            sum("turnover", Label.turnover, ledger.turnover, nil, turnover),
            sum("closing", frame.carriedForward, nil, ledger.closing, closing),
        ]
    }
}

extension Payment.Part? {
    /// Its name in JSON.
    var key: String { self?.rawValue ?? "works" }

    /// What people call it.
    var name: Wording { self?.name ?? Label.works }
}
