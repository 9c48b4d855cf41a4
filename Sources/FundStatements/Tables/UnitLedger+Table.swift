import FundRules

extension UnitLedger {
    func table(_ frame: TableFrame) -> Table {
        frame.table(
            "\(StatementKind.unit.rawValue)-\(unit.code)",
            Label.unitLedger,
            details: [
                Table.Detail(key: "code", label: Label.unit, value: .plain(unit.code)),
                Table.Detail(
                    key: "area",
                    label: Label.area,
                    value: .plain(Area(hundredths: unit.area).description)
                ),
                Table.Detail(key: "tenure", label: Label.tenure, value: Label.tenure(unit.tenure)),
            ],
            columns: RecordedVoucher.columns + [
                .figures("amount", Label.amount), .figures("balance", Label.balance),
            ],
            rows: [.total("opening", [.empty, .empty, .text(Label.opening), .empty, .money(opening)])]
                + lines.map { .line(nil, $0.voucher.cells + [.money($0.amount), .money($0.balance)]) }
                + [.total("closing", [.empty, .empty, .text(Label.closing), .empty, .money(closing)])],
            notes: [Label.sharing] + (closing < 0 ? [Label.negative] : [])
        )
    }
}
