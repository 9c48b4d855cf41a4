import FundRules

extension RecordedVoucher {
    /// What the voucher is, in words: its kind, its project and its memo.
    var summary: Wording {
        let name = EntryKinds.name(of: kind)
        let rest = [project, memo.isEmpty ? nil : memo].compactMap { $0 }.map { " " + $0 }.joined()
        return Wording(name.zh + rest, name.en + rest)
    }

    /// The cells that name a voucher in any table: date, number, summary.
    var cells: [Table.Cell] { [.plain(date.description), .plain(number.description), .text(summary)] }

    /// The columns of `cells`.
    static var columns: [Table.Column] {
        [.text("date", Label.date), .text("number", Label.number), .text("summary", Label.summary)]
    }
}
