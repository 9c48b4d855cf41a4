import FundLedger
import FundRules

/// 以前年度调整: a voucher that changes what the books of an earlier year should have had, by a correction or by the reversal
/// of a voucher of that year.
struct Adjustment: Hashable, Sendable {
    /// The entry.
    let entry: Int
    /// Its number.
    let number: VoucherNumber
    /// Its date, in the year that it is recorded in.
    let date: CalendarDate
    /// Whether it records what was missing; otherwise it reverses what was wrong.
    let isCorrection: Bool
    /// The year whose books it corrects.
    let year: Int
    /// What it did to each account, debits less credits in fen; in order of its postings, without what came to nothing.
    let nets: [Net]
    /// Whether it is of an expense that undistributed income bore: of an earlier year's 其他支出 (5901).
    let isExpense: Bool

    /// What it did to one account.
    struct Net: Hashable, Sendable {
        let account: AccountCode
        /// Debits less credits in fen.
        var amount: Int64
    }

    /// - Parameter undone: where the voucher that it reverses was counted; nil where it reverses none.
    init(_ judged: JudgedEntry, _ number: VoucherNumber, of year: Int, _ undone: Bearing?) {
        let entry = judged.entry
        self.entry = entry.sequence
        self.number = number
        date = entry.date
        isCorrection = entry.body is Correction
        self.year = year
        var nets: [Net] = []
        for posting in entry.postings {
            if let index = nets.firstIndex(where: { $0.account == posting.account }) {
                nets[index].amount &+= posting.net
            } else {
                nets.append(Net(account: posting.account, amount: posting.net))
            }
        }
        self.nets = nets.filter { $0.amount != 0 }
        // What an expense debits is 5901, which closes into 3101; income stands there on the other side.
        let isPlain = undone.map { $0 == .movement || $0 == .adjustment } ?? true
        let debited = entry.postings.contains { $0.account == .undistributed && !$0.isCredit }
        let paid = entry.postings.contains { $0.isCredit && $0.account.isMoney }
        isExpense = isPlain && judged.effect.charge == nil && debited && paid
    }
}

extension AccountCode {
    /// Whether money stands on it: 1001, 1101 or 1201.
    fileprivate var isMoney: Bool { [.bank, .bonds, .imprest].contains(self) }
}
