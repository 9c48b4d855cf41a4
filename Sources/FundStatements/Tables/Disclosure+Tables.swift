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
            details: [Table.Detail(key: "posted", label: Label.posted, value: frame.notice.postedText)],
            columns: [.text("item", Label.item)]
                + [AccountCode.commercialFund, .publicFund, .undistributed].map {
                    .figures($0.description, frame.chart.account($0)?.name ?? .plain($0.description))
                } + [.figures("total", Label.sum)],
            rows: totals.map { line in
                let cells =
                    [.text(line.name)] + line.amounts.map { .money($0) }
                    + [Table.Cell.money(line.amounts.reduce(0, &+))]
                return line.isTotal ? .total(line.key, cells) : .line(line.key, indent: 1, cells)
            },
            notes: frame.adjustmentNotes
        )
    }

    private func itemTable(_ frame: TableFrame) -> Table {
        let others = expenses.map { Disclosure.row($0, of: nil) }
        let corrected =
            correctedItems.map(Disclosure.row)
            + correctedExpenses.map { Disclosure.row($0.voucher, of: $0.year) }
        let total = Disclosure.total("total", Label.sum, items, expenses, .otherExpenditure)
        let correctedTotal = Disclosure.total(
            "correctedTotal",
            Label.correctionsInAll,
            correctedItems,
            correctedExpenses.map(\.voucher),
            .undistributed
        )
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
            rows: items.map(Disclosure.row) + others + [total] + corrected
                + (corrected.isEmpty ? [] : [correctedTotal]),
            notes: [Label.sharing]
        )
    }

    private static func row(_ item: Item) -> Table.Row {
        let project = item.project
        let sharing = Label.sharedBy.filled(
            with: Label.scope(project.scope),
            .plain(String(item.unitCount)),
            Label.basis(item.basis)
        )
        let name = Wording.plain("\(project.id) \(project.title)")
        let numbers = item.vouchers.map(\.number.description).joined(separator: " ")
        return .line(
            item.year.map { "\(project.id)/\($0)" } ?? project.id,
            [
                .text(item.year.map { Label.correctedItem.filled(with: name, .plain(String($0))) } ?? name),
                .text(sharing), .plain(numbers), .money(item.charged.sum), .money(item.charged.commercial),
                .money(item.charged.public), .empty,
            ]
        )
    }

    /// What was spent besides projects; a correction of an earlier year has it on 3101 itself.
    private static func row(_ voucher: RecordedVoucher, of year: Int?) -> Table.Row {
        let amount = voucher.turnover(of: year == nil ? .otherExpenditure : .undistributed)?.net ?? 0
        return .line(
            nil,
            [
                // Its words name the year, or the day of what it undoes.
                .text(voucher.summary),
                .text(Label.borneByIncome), .plain(voucher.number.description), .money(amount), .empty, .empty,
                .money(amount),
            ]
        )
    }

    private static func total(
        _ key: String,
        _ name: Wording,
        _ items: [Item],
        _ expenses: [RecordedVoucher],
        _ account: AccountCode
    ) -> Table.Row {
        let charged = items.reduce(TenureAmounts()) { $0 + $1.charged }
        let other = expenses.reduce(Int64(0)) { $0 &+ ($1.turnover(of: account)?.net ?? 0) }
        return .total(
            key,
            [
                .text(name), .empty, .empty, .money(charged.sum &+ other), .money(charged.commercial),
                .money(charged.public), .money(other),
            ]
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
                ("ledger", Label.ledgerCheck, frame.head.provenance.footLine),
                ("questions", Label.questions, frame.notice.words.howToAsk),
                ("posted", Label.posted, frame.notice.postedText),
                ("objections", Label.objections, frame.notice.objections(frame.head.preparer)),
                ("custodian", Label.custodianBank, frame.notice.bankText),
            ]
        return frame.table(
            "\(StatementKind.disclosure.rawValue)-4",
            Label.disclosure4,
            form: Label.decree165,
            columns: [.text("item", Label.item), .text("content", Label.content)],
            rows: rows.map { key, name, content in .line(key, [.text(name), .text(content)]) },
            signatures: Table.Sheet.statement.signatures + [Label.stamp]
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
