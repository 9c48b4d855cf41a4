public import FundRules
import FundLedger

/// A voucher of the period that a statement lists.
public struct RecordedVoucher: Sendable {
    /// The entry.
    public let sequence: Int
    /// Its business date.
    public let date: CalendarDate
    /// Its number.
    public let number: VoucherNumber
    /// What kind of entry it is, such as `contribution`.
    public let kind: String
    /// Its project, for payments.
    public let project: String?
    /// 摘要, for a reversal its reason; empty where there is none.
    public let memo: String
    /// Its postings.
    public let postings: Postings
    /// Where the statements count it.
    let bearing: Bearing
    /// What it did to the units' balances.
    let effect: SubLedgerEffect

    init(_ judged: JudgedEntry, _ number: VoucherNumber, _ bearing: Bearing) {
        let entry = judged.entry
        sequence = entry.sequence
        date = entry.date
        self.number = number
        kind = entry.kind
        project = (entry.body as? Payment)?.project
        let reason = (entry.body as? Reversal)?.reason
        memo = [entry.memo?.string(in: judged.line), reason].compactMap { $0 }.joined(separator: " ")
        postings = entry.postings
        self.bearing = bearing
        effect = judged.effect
    }

    /// The order of a journal: by date, within a day as recorded.
    static func precedes(_ left: RecordedVoucher, _ right: RecordedVoucher) -> Bool {
        left.date != right.date ? left.date < right.date : left.sequence < right.sequence
    }
}
