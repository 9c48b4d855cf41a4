import FundRules

extension UnitLedger {
    func table(_ frame: TableFrame) -> Table {
        frame.table(
            "\(StatementKind.unit.rawValue)-\(unit.code)",
            Label.unitLedger,
            details: home.details,
            columns: RecordedVoucher.columns + [
                .figures("amount", Label.amount), .figures("balance", Label.balance),
            ],
            rows: [.total("opening", [.empty, .empty, .text(Label.opening), .empty, .money(opening)])]
                + lines.map {
                    .line(
                        nil,
                        $0.voucher.cells.dropLast() + [
                            .text($0.voucher.ownSummary + $0.countedNote(unit)), .money($0.amount), .money($0.balance),
                        ]
                    )
                }
                + [.total("closing", [.empty, .empty, .text(Label.closing), .empty, .money(closing)])],
            notes: [Label.sharing] + home.notes(closing, frame),
            paging: Paging(label: "summary", carried: ["balance"])
        )
    }
}
