/// What an approver reads and signs, as a text file: the entry in words, its line, and the signed text under it.
///
/// The words are made from the line again whenever the file is read, and must be what stands there: nobody can be shown
/// one thing and sign another. How the books stood is not in the entry's line: it stands beside it, as the ledger of whoever
/// wrote the sheet had it (`SheetFacts`). The day is added by whoever signs.
package struct ApprovalSheet {
    private static let factsMark = SheetMark.line("books")
    private static let lineMark = SheetMark.line("entry")
    private static let textMark = SheetMark.line("signed text")

    /// The entry's line.
    package let line: [UInt8]
    /// The text to sign, but for the day and what follows it.
    package let text: String
    /// The note, once it is signed.
    package let note: String?
    /// The entry that is decided.
    package let entry: Int
    /// Yes or no.
    package let answer: SignedDecision.Answer
    /// How the books stood.
    package let facts: SheetFacts
    let origin: String
    let reason: String?
    /// What is wrong where a signature stands under the text that is none.
    private(set) var damagedSignature: Problem?

    /// A sheet that nobody has signed.
    ///
    /// - Parameter reason: why not, one line; of a no alone.
    package init(
        line: [UInt8],
        entry: Int,
        origin: String,
        _ answer: SignedDecision.Answer,
        facts: SheetFacts,
        reason: String? = nil,
        note: String? = nil
    ) {
        self.line = line
        self.entry = entry
        self.answer = answer
        self.origin = origin
        self.facts = facts
        self.reason = answer == .reject ? reason : nil
        self.note = note
        text = SignedDecision.undated(origin: origin, entry: entry, hash: TreeHasher().leaf(line), answer)
    }

    /// The sheet with a no in place of what it asked for, signed by nobody.
    package func rejecting(for reason: String?) -> ApprovalSheet {
        ApprovalSheet(line: line, entry: entry, origin: origin, .reject, facts: facts, reason: reason)
    }

    /// Whether a text is such a sheet: the mark has a line of its own, which words in an entry never have.
    static func isMeant(by text: EditedText) -> Bool { text.has(mark: lineMark) }

    /// What the sheet says in words must be what its entry says, and what is signed the entry's hash.
    ///
    /// - Throws: `Problem` with `sheetMalformed`, `sheetDamaged`, `sheetAltered`, `approvalUndated`.
    package init(_ content: String, _ path: String) throws(Problem) {
        let damage = SheetDamage(content, path)
        let marks = [ApprovalSheet.lineMark, ApprovalSheet.textMark]
        let lines = damage.lines
        guard let first = lines.firstIndex(of: ApprovalSheet.lineMark), lines.count > first + 7,
            lines[first + 2] == ApprovalSheet.textMark
        else { throw damage.problem(marks: marks, single: ApprovalSheet.lineMark) }
        let line = Array(lines[first + 1].utf8)
        let signed = lines[(first + 3)...].joined(separator: "\n")
        let parts = lines[(first + 3)...].prefix(5).map { $0 }
        guard parts.count == 5, let answer = SignedDecision.Answer(rawValue: parts[4]) else {
            throw Problem(.sheetMalformed, [.file(path), .text(ApprovalSheet.textMark)])
        }
        guard let decoded = try? Entry(decoding: line) else { throw damage.other(at: first + 1) }
        guard parts[0] != SignedDecision.earlierForm else {
            throw Problem(.approvalUndated, [.entry(decoded.sequence)])
        }
        guard let facts = ApprovalSheet.facts(lines[..<first]) else {
            throw Problem(.sheetMalformed, [.file(path), .text(ApprovalSheet.factsMark)])
        }
        let note = SheetDamage.wholeNote(signed)
        self.init(
            line: line,
            entry: decoded.sequence,
            origin: parts[1],
            answer,
            facts: facts,
            reason: ApprovalSheet.reason(in: lines[(first + 3)...]),
            note: note?.encoded
        )
        guard signed.hasPrefix(text) else { throw damage.other(at: first + 1) }
        if let note {
            guard let day = SignedDecision.day(of: note.text), note.text == dated(day) else {
                throw Problem(.sheetMalformed, [.file(path), .text(ApprovalSheet.textMark)])
            }
        } else if signed.utf8.count > text.utf8.count {
            let place = lines[(first + 9)...].firstIndex { $0.hasPrefix("—") } ?? first + 9
            damagedSignature = damage.problem(at: place, DamageTexts.signatureCut)
        }
        try damage.check(Array(lines[...first]), preamble)
    }

    /// The lines of how the books stood.
    private static func facts(_ lines: ArraySlice<String>) -> SheetFacts? {
        lines.lastIndex(of: factsMark).flatMap { SheetFacts(lines[($0 + 1)...]) }
    }

    /// The reason under a no that was signed.
    private static func reason(in lines: ArraySlice<String>) -> String? {
        let text = lines.prefix { !$0.isEmpty }.map { $0 + "\n" }.joined()
        return SignedDecision.reason(of: text)
    }

    /// The whole text to sign.
    private func dated(_ day: CalendarDate) -> String {
        SignedDecision.text(
            origin: origin,
            entry: entry,
            hash: TreeHasher().leaf(line),
            answer,
            on: day,
            reason: reason
        )
    }

    /// The entry that is decided, in words.
    var report: EntryReport? {
        guard let entry = try? Entry(decoding: line) else { return nil }
        return EntryReport(
            entry: entry,
            line: line,
            fund: nil,
            note: nil,
            original: nil,
            reversal: nil,
            refunded: nil,
            refunds: [],
            privates: PrivateReport(entry),
            words: DeskWords()
        )
    }

    /// What a person reads.
    package func head(_ language: Language) -> String {
        var rows: [(Wording, String)] = []
        if let report {
            let entry = report.entry
            let summary = report.summary
            rows = [
                (ReadingTexts.origin, origin), (ReadingTexts.sequence, String(entry.sequence)),
                (ReadingTexts.kind, summary.kind[language]), (ReadingTexts.date, entry.date.description),
                (ReadingTexts.subject, summary.subject[language]),
            ]
            if let amount = summary.amount { rows.append((ReadingTexts.amount, Money(fen: amount).grouped)) }
            if let memo = entry.memo { rows.append((ReadingTexts.memo, memo.string(in: line))) }
            rows += report.particulars(language)
            rows += entry.attachments.map { attachment in
                let values = [attachment.name, String(attachment.size), attachment.sha256.hexadecimal]
                return (ReadingTexts.attachment, ReadingTexts.attachmentValue.text(language, values))
            }
        }
        rows += facts.rows.map { ($0.label, $0.value[language]) }
        rows.append((SheetTexts.booksAt, SheetTexts.entries.text(language, [String(facts.size)])))
        let decision = answer == .approve ? TrustTexts.yes : TrustTexts.no
        let table = Columns.aligned(rows.map { [$0.0[language], Visible.text($0.1)] })
        let warnings = facts.warnings.map { SheetTexts.warning.text(language, [Visible.text($0[language])]) }
        let why = reason.map { SheetTexts.because.text(language, [Visible.text($0)]) }
        let lines =
            [TrustTexts.sheetHead[language], ""] + table
            + (warnings.isEmpty ? [] : [""] + warnings)
            + ["", TrustTexts.sheetFoot.text(language, [decision[language]])] + [why, ""].compactMap { $0 }
        return lines.map { $0 + "\n" }.joined()
    }

    /// What stands before the entry's line: nothing else may.
    private func preamble(_ language: Language) -> String {
        let lines = [ApprovalSheet.factsMark] + facts.lines + [ApprovalSheet.lineMark]
        return head(language) + lines.map { $0 + "\n" }.joined()
    }

    /// The file.
    package func text(_ language: Language) -> String {
        preamble(language) + "\(String(decoding: line, as: UTF8.self))\n\(ApprovalSheet.textMark)\n"
            + (note ?? text + "\n")
    }

    /// The sheet with a signature in place of any it had.
    ///
    /// - Parameter time: when it is signed.
    /// - Throws: `Problem` with `keyNotOfLedger`, `signatureFailed`.
    package func signed(by key: SigningKey, at time: Timestamp) throws(Problem) -> ApprovalSheet {
        guard key.verifierKey.name == origin else {
            throw Problem(.keyNotOfLedger, [.key(key.keyID), .name(key.verifierKey.name), .name(origin)])
        }
        let note = try Signing.note(dated(time.day(in: facts.zone)), with: [key]).encoded
        return ApprovalSheet(
            line: line,
            entry: entry,
            origin: origin,
            answer,
            facts: facts,
            reason: reason,
            note: note
        )
    }

    /// Whether it is signed, and by which key and when it says so; whose key it is the ledger knows.
    package var signature: Wording? {
        guard let note, let key = approval(note).approver, let day = approval(note).signedOn else {
            return damagedSignature == nil ? SheetTexts.unsigned : SheetTexts.signatureDamaged
        }
        return SheetTexts.signedBy.filled(key.description, day.description)
    }

    private func approval(_ note: String) -> Approval { Approval(answer, on: entry, note: note) }

    /// The decision to record.
    ///
    /// - Throws: `Problem` with `sheetUnsigned`, `sheetDamaged`.
    package func approval() throws(Problem) -> Approval {
        guard let note else { throw damagedSignature ?? Problem(.sheetUnsigned) }
        return approval(note)
    }
}
