/// One line of `log`.
package struct LogRow {
    package let sequence: Int
    package let entry: Entry?
    package let memo: String

    package init(_ sequence: Int, _ line: UnsafeRawBufferPointer) {
        self.sequence = sequence
        entry = try? Entry(decoding: line)
        let reason = (entry?.body as? Reversal)?.reason
        memo = [entry?.memo?.string(in: line), reason].compactMap { $0 }.joined(separator: " ")
    }
}

extension LogRow {
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
                .text("number", ReadingTexts.number) { $0.row.entry?.number?.description },
                .words(ReadingTexts.kind) { $0.summary?.kind ?? ReadingTexts.unreadable },
                .money("amount", ReadingTexts.amount) { $0.summary?.amount },
                .told("subject", ReadingTexts.subject) { $0.summary?.subject },
                .text("memo", ReadingTexts.memo) { $0.row.memo.isEmpty ? nil : $0.row.memo },
                .text("kind") { $0.row.entry?.kind },
            ]
        )
    }
}
