/// What an approver reads and signs, as a text file: the entry in words, its line, and the signed text under it.
///
/// The words are made from the line again whenever the file is read, and must be what stands there: nobody can be shown
/// one thing and sign another. What a budget line had is not in the entry's line: it stands beside it in figures, as the
/// ledger of whoever wrote the sheet had it, and the words are made from these.
package struct ApprovalSheet {
    private static let budgetMark = mark("budget line")
    private static let lineMark = mark("entry")
    private static let textMark = mark("signed text")

    private static func mark(_ name: String) -> String { ["-----", name, "-----"].joined(separator: " ") }

    /// The entry's line.
    package let line: [UInt8]
    /// The text to sign.
    package let text: String
    /// The note, once it is signed.
    package let note: String?
    private let entry: Int
    private let answer: SignedDecision.Answer
    private let origin: String
    private let overrun: Overrun?
    /// What is wrong where a signature stands under the text that is none.
    private var damagedSignature: Problem?

    /// A sheet that nobody has signed.
    package init(
        line: [UInt8],
        entry: Int,
        origin: String,
        _ answer: SignedDecision.Answer,
        overrun: Overrun?,
        note: String? = nil
    ) {
        self.line = line
        self.entry = entry
        self.answer = answer
        self.origin = origin
        self.overrun = overrun
        self.note = note
        text = SignedDecision.text(origin: origin, entry: entry, hash: TreeHasher().leaf(line), answer)
    }

    /// Reads a sheet, also one that an editor or a mail program changed in what does not count.
    ///
    /// - Throws: `Problem` with `sheetMalformed`, `sheetDamaged`, `sheetAltered`, `fileNotPlainText`.
    package init(reading path: String) throws(Problem) {
        try self.init(try EditedText(path: path))
    }

    init(_ text: EditedText) throws(Problem) {
        self = try text.firstReadable { form throws(Problem) in try ApprovalSheet(form, text.path) }
    }

    /// Whether a text is such a sheet: the mark has a line of its own, which words in an entry never have.
    static func isMeant(by text: EditedText) -> Bool {
        text.forms.contains { $0.split(separator: "\n").contains { $0 == lineMark } }
    }

    /// Reads the text of a sheet: what it says in words must be what its entry says, and what is signed the entry's hash.
    private init(_ content: String, _ path: String) throws(Problem) {
        let damage = SheetDamage(content, path)
        let marks = [ApprovalSheet.lineMark, ApprovalSheet.textMark]
        let lines = content.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
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
        let overrun = ApprovalSheet.overrun(lines[..<first])
        let note = SheetDamage.wholeNote(signed)?.encoded
        self.init(line: line, entry: decoded.sequence, origin: parts[1], answer, overrun: overrun, note: note)
        guard signed.hasPrefix(text) else { throw damage.other(at: first + 1) }
        if note == nil, signed.utf8.count > text.utf8.count {
            damagedSignature = damage.problem(at: first + 9, DamageTexts.signatureCut)
        }
        try damage.check(Array(lines[...first]), preamble)
    }

    /// The figures of a budget line, where the lines before the entry end in such.
    private static func overrun(_ lines: ArraySlice<String>) -> Overrun? {
        guard lines.dropLast().last == budgetMark else { return nil }
        let figures = (lines.last ?? "").split(separator: " ").compactMap { Int64($0) }
        return figures.count == 2 ? Overrun(budget: figures[0], requested: figures[1]) : nil
    }

    /// What a person reads.
    package func head(_ language: Language) -> String {
        var rows: [(Wording, String)] = []
        if let entry = try? Entry(decoding: line) {
            let report = EntryReport(
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
            let summary = report.summary
            rows = [
                (ReadingTexts.origin, origin), (ReadingTexts.sequence, String(entry.sequence)),
                (ReadingTexts.kind, summary.kind[language]), (ReadingTexts.date, entry.date.description),
                (ReadingTexts.subject, summary.subject[language]),
            ]
            if let amount = summary.amount { rows.append((ReadingTexts.amount, Money(fen: amount).grouped)) }
            if let memo = entry.memo { rows.append((ReadingTexts.memo, memo.string(in: line))) }
            rows += report.particulars(language)
            rows += (entry.body as? Request).flatMap { OverrunReport($0, overrun) }?.rows(language) ?? []
        }
        let decision = answer == .approve ? TrustTexts.yes : TrustTexts.no
        let table = Columns.aligned(rows.map { [$0.0[language], Visible.text($0.1)] })
        let lines =
            [TrustTexts.sheetHead[language], ""] + table
            + ["", TrustTexts.sheetFoot.text(language, [decision[language]]), ""]
        return lines.map { $0 + "\n" }.joined()
    }

    /// What stands before the entry's line: nothing else may.
    private func preamble(_ language: Language) -> String {
        let figures = overrun.map { "\(ApprovalSheet.budgetMark)\n\($0.budget) \($0.requested)\n" } ?? ""
        return head(language) + figures + "\(ApprovalSheet.lineMark)\n"
    }

    /// The file.
    package func text(_ language: Language) -> String {
        preamble(language) + "\(String(decoding: line, as: UTF8.self))\n\(ApprovalSheet.textMark)\n"
            + (note ?? text + "\n")
    }

    /// The sheet with a signature in place of any it had.
    ///
    /// - Throws: `Problem` with `keyNotOfLedger`, `signatureFailed`.
    package func signed(by key: SigningKey) throws(Problem) -> ApprovalSheet {
        guard key.verifierKey.name == origin else {
            throw Problem(.keyNotOfLedger, [.key(key.keyID), .name(key.verifierKey.name), .name(origin)])
        }
        let note = try Signing.note(text, with: [key]).encoded
        return ApprovalSheet(line: line, entry: entry, origin: origin, answer, overrun: overrun, note: note)
    }

    /// The decision to record.
    ///
    /// - Throws: `Problem` with `sheetUnsigned`, `sheetDamaged`.
    package func approval() throws(Problem) -> Approval {
        guard let note else { throw damagedSignature ?? Problem(.sheetUnsigned) }
        return Approval(answer, on: entry, note: note)
    }
}
