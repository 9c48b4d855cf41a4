package import FundRules

extension UnitSlip {
    func table(_ frame: TableFrame) -> Table {
        let home = ledger.home
        let (opening, closing) = (ledger.opening, ledger.closing)
        func total(_ key: String, _ name: Wording, _ amount: Int64) -> Table.Row {
            .total(key, [.text(name), .empty, .empty, .money(amount)])
        }
        let movements = UnitMovement.allCases.flatMap { movement -> [Table.Row] in
            guard movement.isUsual || !lines(movement).isEmpty else { return [] }
            return [total(movement.key, movement.title, amount(movement))] + lines(movement).flatMap(rows)
        }
        return frame.table(
            "\(StatementKind.slip.rawValue)-\(home.unit.code)",
            Label.slip,
            details: home.details + [
                Table.Detail(key: "bank", label: Label.custodianBank, value: frame.notice.bankText)
            ],
            columns: [
                .text("item", Label.item), .text("date", Label.date), .text("number", Label.number),
                .figures("amount", Label.amount),
            ],
            rows: [total("opening", Label.opening, opening)] + movements + [total("closing", Label.closing, closing)],
            notes: events.map(\.line) + [
                Label.closingInWords.filled(Money(fen: closing).words), Label.sharing,
                Label.buildingOfSlip.filled(
                    home.unit.building,
                    String(building.count),
                    Money(fen: building.closing).grouped
                ),
            ] + home.notes(closing, frame) + [frame.notice.objections(frame.head.preparer)],
            sheet: .slip
        )
    }

    private func rows(_ line: Line) -> [Table.Row] {
        var rows: [Table.Row] = []
        if let project = line.project {
            let title =
                Label.projectShare.filled(
                    "\(project.id) \(project.title)",
                    Money(fen: project.cost).grouped,
                    String(project.unitCount)
                ) + (line.vouchers.first?.countedNote(ledger.unit) ?? .plain(""))
            rows.append(.line(project.id, indent: 1, [.text(title), .empty, .empty, .empty]))
        }
        return rows
            + line.vouchers.flatMap { moved -> [Table.Row] in
                let voucher = moved.voucher
                let note = line.project == nil ? moved.countedNote(ledger.unit) : .plain("")
                let indent = line.project == nil ? 1 : 2
                let row = Table.Row.line(
                    nil,
                    indent: indent,
                    [
                        .text(voucher.ownSummary + note), .plain(voucher.date.description),
                        .plain(voucher.number.description),
                        .money(moved.amount),
                    ]
                )
                let reckoned = moved.reckoning?.lines ?? []
                return [row] + reckoned.map { .line(nil, indent: indent + 1, [.text($0), .empty, .empty, .empty]) }
            }
    }
}

extension UnitMovement {
    /// Its name in JSON; what passes between homes still has the name it had when it was in one line with others.
    package var key: String { self == .replaced ? "other" : "\(self)" }

    /// Whether it is shown where nothing moved.
    var isUsual: Bool { [.contribution, .returned, .distribution, .cost].contains(self) }

    /// Its name for people, with the sign that it usually has.
    var title: Wording {
        switch self {
        case .contribution: Wording("加：交存", "Contributions")
        case .returned: Wording("减：返还", "Returned")
        case .destroyed: Wording("减：房屋灭失", "Destroyed home")
        case .distribution: Wording("加：分配累计收益", "Income distributed")
        case .cost: Wording("减：维修分摊", "Share of repairs")
        case .settled: Wording("加：灭失户欠款核销", "Written off for a destroyed home")
        case .adjustment: Wording("以前年度调整", "Adjustment of earlier years")
        case .handover: Wording("划转", "Transferred")
        case .replaced: Wording("房屋分割合并", "Homes split or merged")
        }
    }

    /// Its name at the head of a column.
    var heading: Wording {
        switch self {
        case .contribution: Wording("交存", "Contributed")
        case .returned: Wording("返还", "Returned")
        case .destroyed: Wording("房屋灭失", "Destroyed")
        case .distribution: Wording("增值收益分配", "Income distributed")
        case .cost: Wording("使用（分摊）", "Used (share)")
        case .settled: Wording("欠款核销", "Written off")
        case .adjustment: Wording("以前年度调整", "Earlier years")
        case .handover: Wording("划转", "Transferred")
        case .replaced: Wording("分割合并", "Split, merged")
        }
    }
}
