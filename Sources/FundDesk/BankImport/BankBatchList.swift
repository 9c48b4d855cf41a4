import FundStatements

/// The batches that were taken over from bank files, as `import list` shows them.
package struct BankBatchList: Listing {
    /// A row.
    private struct Row {
        let number: Int?
        let day: CalendarDate?
        let file: String?
        let counts: (lines: Int, known: Int, unclear: Int)?
        let entries: EntryRanges
        let standing: Int
        let undone: EntryRanges?
    }

    private let rows: [Row]
    private let waiting: Int
    private let notes: [Wording]

    /// - Parameter isWhole: whether what the ledger alone tells of is listed besides; it is where no batch is known.
    package init(_ notes: BankNotes, _ verified: Verified<VoucherRuns>, isWhole: Bool) {
        let runs = verified.value
        func standing(_ entries: EntryRanges) -> Int { entries.all.count { runs.standing[$0] != nil } }
        // What was settled since is unclear no more.
        let unclear = notes.waiting.reduce(into: [:]) { $0[$1.batch, default: 0] += 1 }
        let known = notes.batches.map { batch in
            Row(
                number: batch.number,
                day: batch.day,
                file: batch.file,
                counts: (batch.lines, batch.known, unclear[batch.number] ?? 0),
                entries: batch.entries,
                standing: standing(batch.entries),
                undone: batch.undone.ranges.isEmpty ? nil : batch.undone
            )
        }
        let others =
            isWhole || known.isEmpty
            ? runs.runs(besides: notes.entries).map { entries, day in
                Row(
                    number: nil,
                    day: day,
                    file: nil,
                    counts: nil,
                    entries: entries,
                    standing: standing(entries),
                    undone: nil
                )
            } : []
        rows = known + others
        waiting = notes.waiting.count
        var words: [Wording] = others.isEmpty ? [] : [BankImportTexts.fromLedger]
        if rows.isEmpty { words.append(BankImportTexts.noBatches) }
        if waiting > 0 { words.append(BankImportTexts.waitingCount.filled(String(waiting))) }
        self.notes = words
    }

    package var table: Table {
        ListField.table(
            "batches",
            rows,
            [
                .number("batch", BankImportTexts.batchNumber) { $0.number },
                .text("day", BankImportTexts.day) { $0.day?.description },
                .text("file", BankImportTexts.file) { $0.file },
                .number("lines", BankImportTexts.lines) { $0.counts?.lines }.spare,
                .number("recorded", BankImportTexts.recorded) { $0.entries.count },
                .number("known", BankImportTexts.knownCount) { $0.counts?.known }.spare,
                .number("unclear", BankImportTexts.unclear) { $0.counts?.unclear },
                .number("standing", BankImportTexts.standing) { $0.standing },
                .text("entries", BankImportTexts.entries) { $0.entries.ranges.isEmpty ? nil : $0.entries.description },
                .text("undone", BankImportTexts.undone) { $0.undone?.description },
            ],
            notes: notes
        )
    }
}
