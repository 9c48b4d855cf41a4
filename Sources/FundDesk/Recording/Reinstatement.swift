/// A voucher that was reversed by mistake, to be recorded anew.
///
/// Nothing undoes a reversal. The voucher is recorded again as it was, with its numbers, which are free since it was reversed,
/// its files and its private details, dated the day it is, and its memo names the one in whose place it stands. Where that
/// is of a year that is closed, it is recorded as a correction of that year, as its reversal was.
package struct Reinstatement {
    /// The voucher that was reversed.
    package let original: Entry
    /// The private details that go with it again.
    package let details: [PrivateDetail]
    private let memo: String?

    /// - Parameter name: the voucher, or the reversal of it, by entry or voucher number.
    /// - Throws: `Problem` with `entryMissing`; `notReversed` where it is not reversed, `reinstatedAlready` where another one
    ///   stands in its place, `privateMissing` where a private detail is not here and nobody erased it.
    package init(of name: String, in ledger: LedgerFile, _ state: FundState) throws {
        let lookup = EntryLookup(ledger)
        var sequence = try lookup.sequence(name)
        func line(_ sequence: Int) throws -> [UInt8] {
            guard let line = try ledger.line(at: sequence) else {
                throw Problem(.entryMissing, [.text(name), .number(try ledger.size())])
            }
            return line
        }
        if let reversal = try Entry(decoding: line(sequence)).body as? Reversal { sequence = reversal.entry }
        let bytes = try line(sequence)
        let original = try Entry(decoding: bytes)
        guard state.reversed.contains(sequence), original.body.asVoucher != nil else {
            throw Problem(.notReversed, [.entry(sequence), .kind(original.kind)])
        }
        if let other = try Reinstatement.standing(for: original, ledger, state) {
            throw Problem(.reinstatedAlready, [.entry(sequence), .entry(other)])
        }
        self.original = original
        memo = original.memo?.string(in: bytes)
        let found = try ledger.privateDetails(of: [original])[sequence] ?? []
        details = try original.commitments.compactMap { commitment in
            guard let detail = found.first(where: { $0.field == commitment.field }) else {
                let isErased = state.erased.contains { $0.entry == sequence && $0.field == commitment.field }
                guard isErased else { throw Problem(.privateMissing, [.name(commitment.field)], entry: sequence) }
                return nil
            }
            // Salted anew: two entries with one commitment would say that they are about one person.
            return try PrivateDetail(field: detail.field, value: detail.value)
        }
    }

    /// What is recorded.
    ///
    /// - Parameter language: that of the memo.
    package func draft(in state: FundState, on date: CalendarDate, _ language: Language) -> EntryDraft {
        var body = original.body
        let year = Year(of: original.date.month)
        let isClosed = state.closedThrough.map { year.december <= $0 } ?? false
        if let voucher = body as? any CorrectingVoucher, year.number < date.year, isClosed {
            body = Correction(of: year, voucher)
        }
        var draft = EntryDraft(body, date: date, memo: text(language))
        draft.attachments = original.attachments
        draft.privateDetails = details
        return draft
    }

    private func text(_ language: Language) -> String {
        let mark = Reinstatement.mark(of: original, language)
        let whole = [mark, memo].compactMap { $0 }.joined(separator: RecordTexts.memoGap[language])
        return whole.utf8.count <= Limits.textBytes ? whole : mark
    }

    private static func mark(of original: Entry, _ language: Language) -> String {
        let number = original.number?.description ?? ""
        return RecordTexts.reinstates.text(language, [String(original.sequence), number])
    }

    /// The voucher that stands in the place of one that was reversed already; by its memo.
    private static func standing(for original: Entry, _ ledger: LedgerFile, _ state: FundState) throws -> Int? {
        let marks = Language.allCases.map { mark(of: original, $0) }
        var found: Int?
        try ledger.forEachLine(from: original.sequence + 1) { sequence, line in
            guard let entry = try? Entry(decoding: line), let memo = entry.memo?.string(in: line),
                marks.contains(where: { memo.hasPrefix($0) }), !state.reversed.contains(sequence)
            else { return true }
            found = sequence
            return false
        }
        return found
    }
}
