import FundRules
import TransparencyLog

extension VoucherSheet {
    func table(_ frame: TableFrame) -> Table {
        let rows = voucher.postings.enumerated().map { position, posting in
            let account = posting.account
            return Table.Row.line(
                account.description,
                [
                    position == 0 ? .text(voucher.summary) : .empty, .plain(account.description),
                    frame.name(account),
                    posting.isCredit ? .empty : .money(posting.amount),
                    posting.isCredit ? .money(posting.amount) : .empty,
                ]
            )
        }
        let amount = Money(fen: total < 0 ? 0 &- total : total)
        let words = Label.inWords.filled(with: total < 0 ? Label.inRed.filled(amount.words) : .plain(amount.words))
        return frame.table(
            "\(StatementKind.voucher.rawValue)-\(voucher.number)",
            Label.voucher,
            date: Period.title(voucher.date),
            details: details,
            columns: [
                .text("summary", Label.summary), .text("account", Label.code), .text("name", Label.name),
                .figures("debit", Label.debit), .figures("credit", Label.credit),
            ],
            rows: rows + [.total("total", [.text(words), .empty, .empty, .money(total), .money(total)])],
            notes: [Label.entryHash.filled(String(voucher.sequence), voucher.hash.base64)] + links,
            sheet: .voucher,
            signatures: signatures
        )
    }

    /// 出纳 signs what moves cash or bank balances (会计基础工作规范 §51).
    private var signatures: [Wording] {
        let isCash = voucher.postings.contains { [.bank, .imprest].contains($0.account) }
        var signatures = Table.Sheet.voucher.signatures
        if isCash { signatures.insert(Label.cashier, at: signatures.count - 1) }
        return signatures
    }

    private var details: [Table.Detail] {
        var details = [
            Table.Detail(key: "number", label: Label.number, value: .plain(voucher.number.description)),
            Table.Detail(
                key: "attachments",
                label: Label.attachments,
                value: Label.sheets.filled(String(voucher.attachments))
            ),
        ]
        if let part = voucher.part {
            details.append(Table.Detail(key: "part", label: Label.paymentPart, value: part.name))
        }
        let fields = [
            ("reference", Label.reference, voucher.reference), ("piece", Label.piece, voucher.piece.map(String.init)),
            ("invoice", Label.invoice, voucher.invoice),
        ]
        for (key, label, value) in fields {
            if let value { details.append(Table.Detail(key: key, label: label, value: .plain(value))) }
        }
        let recorder = recorder.map { "\($0.title) \(voucher.recorder)" } ?? voucher.recorder.description
        return details + [Table.Detail(key: "recorder", label: Label.recorder, value: .plain(recorder))]
    }

    private var links: [Wording] {
        var links: [Wording] = []
        if let original = voucher.original {
            links.append(Label.reversesVoucher.filled(original.number.description, String(original.sequence)))
        } else if let entry = voucher.reverses {
            links.append(Label.reversesEntry.filled(String(entry)))
        }
        if let reversal {
            links.append(Label.reversedBy.filled(reversal.number.description, String(reversal.sequence)))
        }
        if let replaced = voucher.replaces {
            links.append(Label.replacesVoucher.filled(replaced.number.description, String(replaced.sequence)))
        }
        return links
    }
}
