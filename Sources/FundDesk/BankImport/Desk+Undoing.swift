/// What of a batch is to be undone.
package struct BankUndoing: Sendable {
    /// What people call it: `3`, or a run of entries, `17-63`.
    package let name: String
    /// The batch; nil where only the ledger tells of it.
    package let batch: BankBatch?
    /// The entries that stand, the last first: what came later is undone first.
    package let entries: [Int]
    /// Debits less credits of 1001 of these, in fen: what came in, and what went out.
    package let (received, paid): (Int64, Int64)
}

extension BankNotes {
    /// Finds a batch by its number, or by the run of entries that the ledger has recorded at once.
    ///
    /// - Parameter standing: looks at the ledger for vouchers on the bank account that stand.
    /// - Throws: `Problem` with `bankBatchUnknown` or `bankBatchUndone`.
    package func undoing(_ name: String, _ ledger: VoucherRuns) throws(Problem) -> BankUndoing {
        let batch = Int(name).flatMap { number in batches.first { $0.number == number } }
        let named = batch?.entries ?? (name.contains("-") ? EntryRanges(reading: name) : nil)
        guard let named else { throw Problem(.bankBatchUnknown, [.text(name)]) }
        if batch == nil {
            guard named.ranges.count == 1, let run = named.ranges.first, ledger.isRun(run) else {
                throw Problem(.bankBatchUnknown, [.text(name)])
            }
        }
        let standing = named.all.reversed().filter { ledger.standing[$0] != nil }
        guard !standing.isEmpty else { throw Problem(.bankBatchUndone, [.text(name)]) }
        let amounts = standing.compactMap { ledger.standing[$0] }
        return BankUndoing(
            name: name,
            batch: batch,
            entries: Array(standing),
            received: amounts.filter { $0 > 0 }.reduce(0, &+),
            paid: 0 &- amounts.filter { $0 < 0 }.reduce(0, &+)
        )
    }
}

extension Desk {
    /// Reverses what of a batch stands, dated today, in one checkpoint or not at all.
    ///
    /// - Parameter isTrial: whether everything is undone again.
    /// - Parameter record: records drafts, by this desk or by one that has asked what is doubtful.
    /// - Throws: `Problem` or `Problems` that name, each by its entry, what is in the way.
    package func undo(
        _ undoing: BankUndoing,
        isTrial: Bool = false,
        by record: ((FundState) throws -> [EntryDraft]) throws -> Recording
    ) throws -> Recording {
        let reason = BankBatch.reason(undoing.name)
        let recording: Recording
        do {
            recording = try record { state in
                undoing.entries.map { entry in
                    EntryDraft(
                        Reversal(entry: entry, reason: reason),
                        date: today(state),
                        place: Problem.Place(file: undoing.name, line: entry)
                    )
                }
            }
        } catch let problem as Problem {
            throw problem.ofEntry
        } catch let problems as Problems {
            throw Problems(problems.list.map(\.ofEntry))
        }
        guard !isTrial, let batch = undoing.batch else { return recording }
        do {
            var notes = try BankNotes(beside: ledger)
            notes.undo(batch.number, by: recording.recorded.items.map(\.sequence))
            try notes.write(beside: ledger)
        } catch {
            guard let deed = recording.recorded.deed else { throw error }
            throw RecordedButFailed(deed, cause: error)
        }
        return recording
    }
}

extension Problem {
    /// The same, said of the entry whose reversal has it as its place.
    fileprivate var ofEntry: Problem {
        guard let line = place?.line else { return self }
        return Problem(code, arguments, entry: line)
    }
}

extension BankNotes {
    /// Keeps that a batch was undone: what it taught of payers, and what waited of it, goes with it.
    mutating func undo(_ number: Int, by reversals: [Int]) {
        guard let index = batches.firstIndex(where: { $0.number == number }) else { return }
        batches[index].undone = EntryRanges(batches[index].undone.all + reversals)
        payers.removeAll { $0.batch == number }
        lines.removeAll { $0.batch == number && $0.state != .leftOut }
    }
}
