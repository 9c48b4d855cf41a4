import FundRules

extension Disclosure {
    /// The four parts, in order.
    func tables(_ frame: TableFrame) -> [Table] {
        [totalTable(frame), itemTable(frame)]
            + [
                units.table(
                    frame,
                    key: "\(StatementKind.disclosure.rawValue)-3",
                    Label.disclosure3,
                    form: Label.decree165
                )
            ]
            + [otherTable(frame)]
    }

    private func totalTable(_ frame: TableFrame) -> Table {
        frame.table(
            "\(StatementKind.disclosure.rawValue)-1",
            Label.disclosure1,
            form: Label.decree165,
            columns: [.text("item", Label.item)]
                + [AccountCode.commercialFund, .publicFund, .undistributed].map {
                    .figures($0.description, frame.chart.account($0)?.name ?? .plain($0.description))
                } + [.figures("total", Label.sum)],
            rows: totals.map { line in
                let cells =
                    [.text(line.name)] + line.amounts.map { .money($0) }
                    + [Table.Cell.money(line.amounts.reduce(0, &+))]
                return line.isTotal ? .total(line.key, cells) : .line(line.key, indent: 1, cells)
            }
        )
    }

    private func itemTable(_ frame: TableFrame) -> Table {
        let projects = items.map { item in
            let project = item.project
            let sharing = Label.sharedBy.filled(
                with: Label.scope(project.scope),
                .plain(String(item.unitCount)),
                Label.basis(item.basis)
            )
            return Table.Row.line(
                project.id,
                [
                    .plain("\(project.id) \(project.title)"), .text(sharing),
                    .plain(item.vouchers.map(\.number.description).joined(separator: " ")),
                    .money(item.charged.sum), .money(item.charged.commercial), .money(item.charged.public), .empty,
                ]
            )
        }
        let others = expenses.map { voucher in
            let amount = voucher.turnover(of: .otherExpenditure)?.net ?? 0
            return Table.Row.line(
                nil,
                [
                    .text(voucher.summary), .text(Label.borneByIncome), .plain(voucher.number.description),
                    .money(amount), .empty, .empty, .money(amount),
                ]
            )
        }
        let charged = items.reduce(TenureAmounts()) { $0 + $1.charged }
        let other = expenses.reduce(Int64(0)) { $0 &+ ($1.turnover(of: .otherExpenditure)?.net ?? 0) }
        return frame.table(
            "\(StatementKind.disclosure.rawValue)-2",
            Label.disclosure2,
            form: Label.decree165,
            columns: [
                .text("item", Label.expenditureItem), .text("sharing", Label.sharingColumn),
                .text("vouchers", Label.vouchers), .figures("amount", Label.amount),
                .figures("commercial", Label.chargedCommercial), .figures("public", Label.chargedPublic),
                .figures("undistributed", Label.chargedIncome),
            ],
            rows: projects + others + [
                .total(
                    "total",
                    [
                        .text(Label.sum), .empty, .empty, .money(charged.sum &+ other), .money(charged.commercial),
                        .money(charged.public), .money(other),
                    ]
                )
            ],
            notes: [Label.sharing]
        )
    }

    private func otherTable(_ frame: TableFrame) -> Table {
        let standing = units.lines.filter { $0.home.standing == .stands }
        let area = standing.reduce(Int64(0)) { $0 + $1.home.unit.area }
        let (short, destroyed) = (
            Disclosure.debts(standing), Disclosure.debts(units.lines.filter { $0.home.isDestroyed })
        )
        let count = Label.unitCountValue.filled(String(standing.count), Area(hundredths: area).description)
        let rows: [(String, Wording, Wording)] =
            [
                ("units", Label.unitCount, count),
                ("short", Label.unitsShort, Label.unitsShortValue.filled(short.count, short.amount)),
            ]
            + (destroyed.count == "0"
                ? []
                : [
                    (
                        "destroyed", Label.destroyedShort,
                        Label.destroyedShortValue.filled(destroyed.count, destroyed.amount)
                    )
                ]) + [
                (
                    "closed", Label.closedMonths,
                    closedThrough.map { Label.closedMonthsValue.filled($0.description) } ?? Label.none
                ),
                ("bank", Label.bankCheck, bank),
                ("ledger", Label.ledgerCheck, frame.provenance.footLine),
                ("questions", Label.questions, Label.questionsValue),
            ]
        return frame.table(
            "\(StatementKind.disclosure.rawValue)-4",
            Label.disclosure4,
            form: Label.decree165,
            columns: [.text("item", Label.item), .text("content", Label.content)],
            rows: rows.map { key, name, content in .line(key, [.text(name), .text(content)]) }
        )
    }

    /// How many of some homes are below zero, and what they lack together.
    private static func debts(
        _ lines: [(home: StatedHome, line: UnitMovementStatement.Line)]
    ) -> (count: String, amount: String) {
        let short = lines.map(\.line.closing).filter { $0 < 0 }
        return (String(short.count), Money(fen: 0 &- short.reduce(0, &+)).grouped)
    }
}
