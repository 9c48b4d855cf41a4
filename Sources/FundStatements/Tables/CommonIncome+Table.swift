import FundRules

extension CommonIncome {
    func table(_ frame: TableFrame) -> Table {
        func total(_ key: String, _ name: Wording, _ amount: Int64?, _ balance: Int64?) -> Table.Row {
            .total(
                key,
                [
                    .empty, .empty, .text(name), amount.map { .money($0) } ?? .empty,
                    balance.map { .money($0) } ?? .empty,
                ]
            )
        }
        var balance = opening
        var rows = [total("opening", Label.opening, nil, opening)]
        for section in sections where !section.lines.isEmpty {
            let code = section.account.code
            let name = code == .undistributed ? Label.distributed : section.account.name
            rows.append(
                .total(
                    "\(code)",
                    [.empty, .empty, .text(name), .money(section.amount), .empty],
                    source: frame.ledger(of: code)
                )
            )
            for line in section.lines {
                balance &+= line.amount
                rows.append(.line(nil, line.voucher.cells + [.money(line.amount), .money(balance)]))
            }
        }
        return frame.table(
            StatementKind.commonIncome.rawValue,
            Label.commonIncome,
            columns: RecordedVoucher.columns + [
                .figures("amount", Label.amount), .figures("balance", Label.undistributedBalance),
            ],
            rows: rows + [total("closing", Label.closing, closing &- opening, closing)],
            notes: [Label.commonIncomeNote]
        )
    }
}
