import FundRules

extension AccountLedger {
    /// - Parameter isCondensed: whether lines may stand for several vouchers, which is then said below.
    func table(_ frame: TableFrame, isCondensed: Bool = false) -> Table {
        frame.table(
            "\(StatementKind.account.rawValue)-\(account.code)",
            frame.bookTitle(Label.accountLedger),
            details: details,
            columns: RecordedVoucher.columns + AccountLedger.figures,
            rows: rows(frame, totalsDays: false) { $0.cells },
            notes: frame.yearEndNotes
                + (isCondensed ? [frame.notice.words.condensed.filled(account.code.description)] : []),
            paging: AccountLedger.paging
        )
    }

    /// The same as a day book (日记账): totals by day, the contra accounts and the bank's serial numbers.
    func dayBook(_ frame: TableFrame) -> Table {
        let title =
            switch account.code {
            case .bank: Label.bankBook
            case .imprest: Label.cashBook
            default: Label.bondBook
            }
        return frame.table(
            "\(StatementKind.dayBook.rawValue)-\(account.code)",
            title,
            details: details,
            columns: RecordedVoucher.columns + [.text("contra", Label.contra), .text("reference", Label.reference)]
                + AccountLedger.figures,
            rows: rows(frame, totalsDays: true) { line in
                let contra = line.voucher.postings.map(\.account).filter { $0.parent != account.code }
                return line.cells + [
                    .plain(contra.map(\.description).joined(separator: " ")),
                    .plain(line.count == 1 ? line.voucher.reference ?? "" : ""),
                ]
            },
            paging: AccountLedger.paging
        )
    }

    private var details: [Table.Detail] {
        [
            Table.Detail(key: "code", label: Label.code, value: .plain(account.code.description)),
            Table.Detail(key: "name", label: Label.name, value: account.name),
        ]
    }

    private static let paging = Paging(label: "summary", sums: ["debit", "credit"], carried: ["side", "balance"])

    private static let figures: [Table.Column] = [
        .figures("debit", Label.debit), .figures("credit", Label.credit), .text("side", Label.standing),
        .figures("balance", Label.balance),
    ]

    private func rows(_ frame: TableFrame, totalsDays: Bool, _ cells: (Line) -> [Table.Cell]) -> [Table.Row] {
        /// Empty cells between the words of a sum and its figures.
        let filling = [Table.Cell](repeating: .empty, count: totalsDays ? 2 : 0)
        func sum(_ key: String, _ name: Wording, _ turnover: Turnover?, _ net: Int64?) -> Table.Row {
            let sides: [Table.Cell] = turnover.map { [.money($0.debit), .money($0.credit)] } ?? [.empty, .empty]
            let balance: [Table.Cell] = net.map { [.standing($0), .balance($0)] } ?? [.empty, .empty]
            return .total(key, [.empty, .empty, .text(name)] + filling + sides + balance)
        }
        var rows = [sum("opening", frame.broughtForward, nil, opening)]
        let isOfFirstYear = lines.first?.voucher.date.year == period.year
        var (ofDay, ofMonth, ofYear) = (Turnover(), Turnover(), isOfFirstYear ? yearBefore : Turnover())
        var linesOfDay = 0
        var rest = presumed[...]
        func add(_ closing: PresumedLine) {
            let name = Label.presumedLine.filled(String(closing.year))
            rows.append(sum("\(closing.year)/presumed", name, closing.turnover, closing.balance))
        }
        for (position, line) in lines.enumerated() {
            while let closing = rest.first, closing.year < line.voucher.date.year {
                add(closing)
                rest.removeFirst()
            }
            (ofDay, ofMonth, ofYear) = (ofDay + line.turnover, ofMonth + line.turnover, ofYear + line.turnover)
            linesOfDay += 1
            rows.append(
                .line(
                    nil,
                    cells(line) + [
                        .side(line.turnover.debit), .side(line.turnover.credit), .standing(line.balance),
                        .balance(line.balance),
                    ]
                )
            )
            let (date, next) = (line.voucher.date, position + 1 < lines.count ? lines[position + 1].voucher.date : nil)
            if next != date {
                if totalsDays, linesOfDay > 1 { rows.append(sum("\(date)", Label.ofDay, ofDay, line.balance)) }
                (ofDay, linesOfDay) = (Turnover(), 0)
            }
            if next?.month != date.month {
                rows.append(sum("\(date.month)", Label.ofMonth, ofMonth, line.balance))
                rows.append(sum("\(date.month)/year", Label.ofYear, ofYear, line.balance))
                ofMonth = Turnover()
            }
            if next?.year != date.year { ofYear = Turnover() }
        }
        for closing in rest { add(closing) }
        return rows + [
            sum("turnover", Label.turnover, turnover, nil), sum("closing", frame.carriedForward, nil, closing),
        ]
    }
}

extension AccountLedger.Line {
    /// Date, number and summary; of several vouchers the run of their numbers.
    fileprivate var cells: [Table.Cell] {
        guard count > 1 else { return voucher.cells }
        let kind = voucher.name
        let project = voucher.project.map { " " + $0 } ?? ""
        return [
            .plain(voucher.date.description), .plain("\(voucher.number)–\(last.number.serialText)"),
            .text(Label.several.filled(with: Wording(kind.zh + project, kind.en + project), .plain(String(count)))),
        ]
    }
}
