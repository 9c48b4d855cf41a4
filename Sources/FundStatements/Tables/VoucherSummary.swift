import FundRules

extension RecordedVoucher {
    /// What the voucher is, in words: its kind, its project, whom it names and its memo.
    var summary: Wording {
        let name = EntryKinds.name(of: kind)
        let rest = [project, party, memo.isEmpty ? nil : memo].compactMap { $0 }.map { " " + $0 }.joined()
        return Wording(name.zh + rest, name.en + rest)
    }

    /// The same in a unit's own papers, which need not name the unit in every line.
    var ownSummary: Wording {
        guard movement == .contribution else { return summary }
        let name = EntryKinds.name(of: kind)
        let rest = memo.isEmpty ? "" : " " + memo
        return Wording(name.zh + rest, name.en + rest)
    }

    /// The cells that name a voucher in any table: date, number, summary.
    var cells: [Table.Cell] { [.plain(date.description), .plain(number.description), .text(summary)] }

    /// The columns of `cells`.
    static var columns: [Table.Column] {
        [.text("date", Label.date), .text("number", Label.number), .text("summary", Label.summary)]
    }
}

extension VoucherNumber {
    /// The number without its month, as it stands at the end of a run: `0020`.
    var serialText: String { String(description.drop { $0 != "/" }.dropFirst()) }
}
