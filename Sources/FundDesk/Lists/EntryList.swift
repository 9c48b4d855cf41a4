/// One line of `log`.
package struct LogRow {
    package let sequence: Int
    package let entry: Entry?
    package let memo: String
    /// The entry that reverses it, where somebody has looked.
    package var reversal: Int?

    package init(_ sequence: Int, _ line: UnsafeRawBufferPointer) {
        self.sequence = sequence
        entry = try? Entry(decoding: line)
        let reason = (entry?.body as? Reversal)?.reason
        memo = [entry?.memo?.string(in: line), reason].compactMap { $0 }.joined(separator: " ")
    }
}

extension [LogRow] {
    /// The rows, marked where something reverses them.
    package func marked(in ledger: LedgerFile) throws -> [LogRow] {
        let vouchers = filter { $0.entry?.number != nil && !($0.entry?.body is Reversal) }
        let reversals = try EntryLookup(ledger).reversals(of: Set(vouchers.map(\.sequence)))
        return map { row in
            var row = row
            row.reversal = reversals[row.sequence]
            return row
        }
    }
}

extension LogRow {
    /// What people are told besides what it concerns: that it is reversed, and its memo.
    fileprivate var told: Wording? {
        let mark = reversal.map { ReadingTexts.reversedMark.filled(String($0)) }
        switch (mark, memo.isEmpty) {
        case (let mark?, true): return mark
        case (let mark?, false): return Wording("\(mark.zh) \(memo)", "\(mark.en) \(memo)")
        case (nil, true): return nil
        case (nil, false): return .plain(memo)
        }
    }

    /// The row of an entry as it was verified.
    package init(of side: ComparedLedger, at sequence: Int) throws {
        let line = try side.entry(at: sequence)?.line ?? []
        self = line.withUnsafeBytes { LogRow(sequence, $0) }
    }
}

/// Entries as lines of `log`.
package struct EntryList: Listing {
    private let items: [(row: LogRow, summary: EntrySummary?)]

    package init(_ rows: [LogRow]) {
        items = rows.map { row in (row, row.entry.map { EntrySummary($0.body, $0.postings) }) }
    }

    package var table: Table {
        ListField.table(
            "entries",
            items,
            [
                .number("entry", ReadingTexts.sequence) { $0.row.sequence },
                .text("date", ReadingTexts.date) { $0.row.entry?.date.description },
                .text("number", ReadingTexts.number) { $0.row.entry?.number?.description }.spare,
                .words(ReadingTexts.kind) { $0.summary?.kind ?? ReadingTexts.unreadable },
                .money("amount", ReadingTexts.amount) { $0.summary?.amount },
                .told("subject", ReadingTexts.subject) { $0.summary?.subject },
                .words(ReadingTexts.memo) { $0.row.told },
                .text("memo") { $0.row.memo.isEmpty ? nil : $0.row.memo },
                .number("reversedBy") { $0.row.reversal },
                .text("kind") { $0.row.entry?.kind },
            ]
        )
    }
}
