/// What was recorded last, to be taken back: all that one checkpoint sealed, a voucher or a whole import.
///
/// Comparisons with the bank are passed over: they say how things were, and are out of date by themselves once something is
/// reversed.
package struct LastRecording {
    /// The entries, in order.
    package let rows: [LogRow]

    /// How many recordings are looked back over for one that is no comparison.
    private static let reach = 32

    /// - Throws: `Problem` with `notTakenBack` where an entry of it is no voucher that can be reversed.
    package init(in ledger: LedgerFile) throws {
        let sizes = try ledger.sealedSizes(last: LastRecording.reach) + [0]
        var rows: [LogRow] = []
        for (end, start) in zip(sizes, sizes.dropFirst()) where rows.isEmpty {
            try ledger.forEachLine(from: start) { sequence, line in
                if sequence < end { rows.append(LogRow(sequence, line)) }
                return sequence + 1 < end
            }
            rows.removeAll { $0.entry?.body is Reconciliation }
        }
        // One recording is of one moment: a checkpoint that is gone from the file does not join two of them.
        rows = Array(rows.reversed().prefix { $0.entry?.time == rows.last?.entry?.time }.reversed())
        for row in rows {
            guard let entry = row.entry, let voucher = entry.body.asVoucher, type(of: voucher).isReversible else {
                throw Problem(.notTakenBack, [.kind(row.entry?.kind ?? ""), .entry(row.sequence)] + row.undone)
            }
        }
        self.rows = rows
    }

    /// What takes them back: a reversal of each, dated today; what came later is undone first.
    package func reversals(_ reason: String, in state: FundState, on today: CalendarDate) -> [EntryDraft] {
        rows.reversed().compactMap(\.entry).map { entry in
            let date = state.date(ofReversing: entry.sequence, dated: entry.date, on: today)
            return EntryDraft(Reversal(entry: entry.sequence, reason: reason), date: date)
        }
    }

    /// The amounts of all of them together, in fen.
    package var total: Int64 {
        rows.reduce(0) { sum, row in
            sum &+ (row.entry.flatMap { EntrySummary($0.body, $0.postings).amount } ?? 0)
        }
    }
}

extension LogRow {
    /// The entry that a reversal undid.
    fileprivate var undone: [Problem.Argument] { (entry?.body as? Reversal).map { [.entry($0.entry)] } ?? [] }
}
