import FundRules

extension UnitSlip {
    func table(_ frame: TableFrame) -> Table {
        let unit = ledger.unit
        let (opening, closing) = (ledger.opening, ledger.closing)
        func total(_ key: String, _ name: Wording, _ amount: Int64) -> Table.Row {
            .total(key, [.text(name), .empty, .empty, .money(amount)])
        }
        let movements = UnitMovement.allCases.flatMap { movement -> [Table.Row] in
            guard movement.isUsual || amount(movement) != 0 else { return [] }
            return [total(movement.key, movement.title, amount(movement))] + lines(movement).flatMap(rows)
        }
        return frame.table(
            "\(StatementKind.slip.rawValue)-\(unit.code)",
            Label.slip,
            details: unit.details,
            columns: [
                .text("item", Label.item), .text("date", Label.date), .text("number", Label.number),
                .figures("amount", Label.amount),
            ],
            rows: [total("opening", Label.opening, opening)] + movements + [total("closing", Label.closing, closing)],
            notes: [
                Label.closingInWords.filled(Money(fen: closing).words), Label.sharing,
                Label.buildingOfSlip.filled(
                    unit.building,
                    String(building.count),
                    Money(fen: building.closing).grouped
                ),
            ] + (closing < 0 ? [Label.negative] : []),
            sheet: .slip
        )
    }

    private func rows(_ line: Line) -> [Table.Row] {
        var rows: [Table.Row] = []
        if let project = line.project {
            let title = Label.projectShare.filled(
                "\(project.id) \(project.title)",
                Money(fen: project.cost).grouped,
                String(project.unitCount)
            )
            rows.append(.line(project.id, indent: 1, [.text(title), .empty, .empty, .empty]))
        }
        return rows
            + line.vouchers.map { moved in
                let voucher = moved.voucher
                return .line(
                    nil,
                    indent: line.project == nil ? 1 : 2,
                    [
                        .text(voucher.ownSummary), .plain(voucher.date.description), .plain(voucher.number.description),
                        .money(moved.amount),
                    ]
                )
            }
    }
}

extension UnitMovement {
    /// Its name in JSON.
    var key: String { "\(self)" }

    /// Whether it is shown where nothing moved.
    var isUsual: Bool { self != .other && self != .destroyed }

    /// Its name for people, with the sign that it usually has.
    var title: Wording {
        switch self {
        case .contribution: Wording("加：交存", "Contributions")
        case .returned: Wording("减：返还", "Returned")
        case .destroyed: Wording("减：房屋灭失", "Destroyed home")
        case .distribution: Wording("加：分配累计收益", "Income distributed")
        case .cost: Wording("减：维修分摊", "Share of repairs")
        case .other: Wording("其他变动", "Other changes")
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
        case .other: Wording("其他变动", "Other")
        }
    }
}

extension RegisteredUnit {
    /// What stands at the head of a unit's papers.
    var details: [Table.Detail] {
        [
            Table.Detail(key: "code", label: Label.unit, value: .plain(code)),
            Table.Detail(key: "building", label: Label.building, value: .plain(building)),
            Table.Detail(key: "area", label: Label.area, value: .plain(Area(hundredths: area).description)),
            Table.Detail(key: "tenure", label: Label.tenure, value: Label.tenure(tenure)),
        ]
    }
}
