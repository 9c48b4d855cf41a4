/// The bank's line that a voucher stands for, and whether a comparison with the bank's file found it.
package struct TracedBankLine {
    /// What a comparison said of the line.
    package enum Standing: String {
        /// The bank's file has it.
        case matched
        /// The bank's file did not have it.
        case missing
        /// Nobody has compared since.
        case unchecked
    }

    /// 银行流水号; nil where the voucher names none.
    package let reference: String?
    /// Which part of the line it is.
    package let piece: Int?
    /// Debits less credits of 1001, in fen.
    package let amount: Int64
    /// Whether it was found.
    package let standing: Standing
    /// The comparison that says so.
    package let comparison: TracedEntry?

    /// What that comparison was with.
    package var result: Reconciliation? { comparison?.entry.body as? Reconciliation }

    /// - Parameter original: the voucher that it reverses, whose line it is.
    init?(of traced: TracedEntry, reversing original: TracedEntry?, _ book: TraceBook) {
        let entry = traced.entry
        amount = entry.postings.net(.bank)
        let voucher = entry.body.asVoucher
        let own = voucher?.reference == nil ? original?.entry.body.asVoucher : voucher
        (reference, piece) = (own?.reference, own?.piece)
        guard amount != 0 || reference != nil else { return nil }
        let later = book.reconciliations.compactMap { book.entries[$0] }.filter { comparison in
            guard let result = comparison.entry.body as? Reconciliation else { return false }
            return comparison.sequence > traced.sequence && result.period >= entry.date.month
        }
        func lacks(_ comparison: TracedEntry) -> Bool {
            let result = comparison.entry.body as? Reconciliation
            return result?.ledgerOnly.contains { $0.entry == traced.sequence } ?? false
        }
        if let first = later.first(where: { !lacks($0) }), amount != 0 {
            (standing, comparison) = (.matched, first)
        } else {
            (standing, comparison) = (later.isEmpty ? .unchecked : .missing, later.last)
        }
    }
}
