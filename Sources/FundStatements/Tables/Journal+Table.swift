import FundRules
import TransparencyLog

extension Journal {
    /// - Parameter isWorkedOn: whether it is for a workbook, where every row stands for itself: words on every line, and
    ///   nothing is left out.
    func table(_ frame: TableFrame, isWorkedOn: Bool = false) -> Table {
        var rows: [Table.Row] = []
        for voucher in vouchers {
            for (position, posting) in voucher.postings.enumerated() {
                // Date and number on every line, for whoever filters them in a spreadsheet; the words once on paper.
                let isWhole = position == 0 || isWorkedOn
                let cells = isWhole ? voucher.cells : voucher.cells.dropLast() + [.empty]
                rows.append(
                    .line(
                        nil,
                        cells + [
                            .plain(posting.account.description), frame.name(posting.account),
                            posting.isCredit ? .empty : .money(posting.amount),
                            posting.isCredit ? .money(posting.amount) : .empty,
                        ] + voucher.origin
                    )
                )
            }
        }
        let sums = turnover
        let columns =
            RecordedVoucher.columns + [
                .text("account", Label.code), .text("name", Label.name), .figures("debit", Label.debit),
                .figures("credit", Label.credit),
            ]
        return frame.table(
            StatementKind.journal.rawValue,
            Label.journal,
            columns: columns + RecordedVoucher.originColumns,
            rows: rows + [
                .total(
                    "total",
                    [.empty, .empty, .text(Label.sum), .empty, .empty, .money(sums.debit), .money(sums.credit)]
                        + RecordedVoucher.originColumns.map { _ in .empty }
                )
            ],
            layout: isWorkedOn ? nil : PrintedForm(columns: columns.map(\.key)),
            paging: Paging(label: "summary", sums: ["debit", "credit"])
        )
    }
}

extension RecordedVoucher {
    /// Where a voucher comes from, for whoever works on the journal: there is no room for it on paper.
    fileprivate var origin: [Table.Cell] {
        let texts = [
            request.map { String($0) }, payee, project, unit, invoice, reference, recorder.description,
            time.description,
        ]
        return texts.map { .plain($0 ?? "") } + [.plain(String(sequence))]
    }

    /// The columns of `origin`.
    fileprivate static var originColumns: [Table.Column] {
        [
            .text("request", Label.request), .text("payee", Label.payee), .text("project", Label.projectID),
            .text("unit", Label.unit), .text("invoice", Label.invoice), .text("reference", Label.reference),
            .text("recorder", Label.recordingKey), .text("time", Label.recordedAt), .text("entry", Label.entryPosition),
        ]
    }
}
