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
        let nothing = [Int64](repeating: 0, count: CostParts.kinds.count)
        var (ofMonth, partsOfMonth) = (Turnover(), nothing)
        for (index, line) in lines.enumerated() {
            guard let voucher = line.voucher else {
                let year = String(line.presumedYear ?? 0)
                let name = Label.presumedLine.filled(year)
                rows.append(sum("\(year)/presumed", name, line.turnover, line.balance, line.amounts))
                continue
            }
            ofMonth = ofMonth + line.turnover
            partsOfMonth = zip(partsOfMonth, line.amounts).map { $0 &+ $1 }
            rows.append(
                .line(
                    nil,
                    voucher.cells + [
                        .side(line.turnover.debit), .side(line.turnover.credit), .money(line.balance),
                    ] + line.amounts.map { .side($0) }
                )
            )
            let next = index + 1 < lines.count ? lines[index + 1].voucher : nil
            if next?.date.month != voucher.date.month {
                rows.append(sum("\(voucher.date.month)", Label.ofMonth, ofMonth, line.balance, partsOfMonth))
                (ofMonth, partsOfMonth) = (Turnover(), nothing)
            }
        }
        let posted = lines.filter { $0.voucher != nil }.reduce(nothing) { zip($0, $1.amounts).map { $0 &+ $1 } }
        return rows + [
            sum("turnover", Label.turnover, ledger.turnover, nil, posted),
            sum("closing", frame.carriedForward, nil, ledger.closing, sums),
        ]
    }
}

extension Payment.Part? {
    /// Its name in JSON.
    var key: String { self?.rawValue ?? "works" }

    /// What people call it.
    var name: Wording { self?.name ?? Label.works }
}
