import FundRules

extension BalanceCertificate {
    func table(_ frame: TableFrame) -> Table {
        let (home, unit, closing) = (ledger.home, ledger.unit, ledger.closing)
        let registered: [(String, Wording, Table.Cell)] =
            [
                ("unit", Label.unit, .plain(unit.code)), ("building", Label.building, .plain(unit.building)),
                ("area", Label.area, .plain(Area(hundredths: unit.area).description)),
            ] + home.areaNow.map { ("areaNow", Label.areaNow, Table.Cell.plain($0)) }
        let rows: [(String, Wording, Table.Cell)] =
            registered + [
                ("tenure", Label.tenure, .text(Label.tenure(unit.tenure))),
                ("date", Label.asOf, .text(frame.head.closingTitle)),
                ("balance", Label.balance, .money(closing)),
                ("words", Label.balanceInWords, .plain("人民币" + Money(fen: closing).words)),
            ]
        return frame.table(
            "\(StatementKind.certificate.rawValue)-\(unit.code)",
            Label.certificate,
            date: frame.head.closingTitle,
            columns: [.text("item", Label.item), .text("content", Label.content)],
            rows: rows.map { key, name, content in .line(key, [.text(name), content]) },
            notes: [Label.certificateNote] + home.notes(closing, frame),
            sheet: .certificate
        )
    }
}
