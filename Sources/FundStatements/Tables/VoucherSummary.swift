import FundRules

extension RecordedVoucher {
    private static let kinds: [String: Wording] = [
        Opening.kind: Wording("期初余额", "Opening balance"),
        Contribution.kind: Wording("交存", "Contribution"),
        Income.kind: Wording("收入", "Income"),
        Payment.kind: Wording("维修支出", "Repair"),
        Expense.kind: Wording("其他支出", "Expense"),
        Transfer.kind: Wording("内部划转", "Transfer"),
        Distribution.kind: Wording("分配累计收益", "Distribution"),
        Reversal.kind: Wording("红字冲销", "Reversal"),
    ]

    /// What the voucher is, in words: its kind, its project and its memo.
    var summary: Wording {
        let name = RecordedVoucher.kinds[kind] ?? .plain(kind)
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
