/// What an auditor reads and signs, as a text file: the opinion, the figures it is on, and the signed text under them.
///
/// The words are made from figures and text again whenever the file is read, and the root in the text is that of the
/// figures. The day, and the key in full, are added by whoever signs.
package struct AttestationSheet {
    private static let figuresMark = SheetMark.line("figures")
    private static let textMark = SheetMark.line("signed text of an opinion")
    /// Where the day will stand once it is signed.
    private static let noDay = "-"

    /// What is said, and of what.
    package let terms: Attestation.Terms
    /// The figures that it is said of.
    package let figures: AttestedFigures
    let origin: String
    /// The auditor's key, the day and the note; nil while nobody has signed.
    private var signed: (key: VerifierKey, day: CalendarDate, note: String)?
    /// What is wrong where a signature stands under the text that is none.
    private(set) var damagedSignature: Problem?

    /// A sheet that nobody has signed.
    ///
    /// - Parameter terms: their root is that of the figures.
    init(origin: String, _ terms: Attestation.Terms, _ figures: AttestedFigures) {
        (self.origin, self.terms, self.figures) = (origin, terms, figures)
    }

    /// Words as a sheet has them: an empty line would end what is signed, and editors take blanks at ends of lines away.
    static func words(_ text: String) -> String {
        EditedText.cleaned(text).split(separator: "\n").joined(separator: "\n")
    }

    /// Whether a text is such a sheet: the mark has a line of its own.
    static func isMeant(by text: EditedText) -> Bool { text.has(mark: textMark) }

    /// - Throws: `Problem` with `sheetMalformed`, `sheetDamaged`, `sheetAltered`.
    package init(_ content: String, _ path: String) throws(Problem) {
        let damage = SheetDamage(content, path)
        let marks = [AttestationSheet.figuresMark, AttestationSheet.textMark]
        let lines = damage.lines
        guard let first = lines.firstIndex(of: marks[0]), let mark = lines.firstIndex(of: marks[1]), first < mark else {
            throw damage.problem(marks: marks)
        }
        var figureLines = Array(lines[(first + 1)..<mark])
        let key = figureLines.last.flatMap { try? VerifierKey($0) }
        if key != nil { figureLines.removeLast() }
        guard let figures = AttestedFigures(figureLines) else { throw damage.other(at: first + 1) }
        let parts = Array(lines[(mark + 1)...].prefix { !$0.isEmpty })
        guard let text = OpinionText(parts) else { throw damage.other(at: mark + 1) }
        self.init(origin: text.origin, text.terms, figures)
        // Whoever altered a figure would have to alter the root under it, which is what is signed.
        let root = figures.root(of: terms.statement, from: terms.from, to: terms.to)
        let due = Attestation.signedText(origin: origin, terms, day: text.day?.description ?? AttestationSheet.noDay)
        guard terms.size == figures.size, terms.root == root, due == parts.map({ $0 + "\n" }).joined() else {
            throw damage.other(at: mark + 7)
        }
        let rest = lines[(mark + 1)...].joined(separator: "\n")
        if let day = text.day, let key, let note = SheetDamage.wholeNote(rest), note.text == due {
            signed = (key, day, note.encoded)
        } else if let place = lines[(mark + 1 + parts.count)...].firstIndex(where: { !$0.isEmpty }) {
            damagedSignature = damage.problem(at: place, DamageTexts.signatureCut)
        } else if text.day != nil || key != nil {
            damagedSignature = damage.problem(at: lines.count - 1, DamageTexts.signatureCut)
        }
        try damage.check(Array(lines[...mark]), { preamble($0, key: key) })
    }

    /// The text to sign, with nothing for the day.
    private var unsigned: String {
        Attestation.signedText(origin: origin, terms, day: AttestationSheet.noDay)
    }

    /// What a person reads.
    package func head(_ language: Language) -> String {
        let accounts = Dictionary(Chart.standard.postable.map { ($0.code, $0.name) }) { first, _ in first }
        let before = Dictionary((figures.opening?.accounts ?? []).map { ($0.code, $0.amount) }) { first, _ in first }
        let figures = figures.close.accounts.filter { $0.amount != 0 || before[$0.code] ?? 0 != 0 }.map { row in
            [
                row.code.description, accounts[row.code]?[language] ?? "",
                Money(fen: before[row.code] ?? 0).grouped, Money(fen: row.amount).grouped,
            ]
        }
        let titles = ["", "", AttestationTexts.before[language], AttestationTexts.after[language]]
        let rows: [(Wording, String)] =
            [
                (ReadingTexts.origin, origin), (AttestationTexts.auditor, terms.auditor),
                (AttestationTexts.statement, terms.statement.name[language]),
                (AttestationTexts.period, terms.periodName[language]),
                (AttestationTexts.opinion, terms.opinion.name[language]),
            ] + terms.text.split(separator: "\n").map(String.init).asRows(AttestationTexts.words)
            + [
                (AttestationTexts.ledger, AttestationTexts.entries.text(language, [String(terms.size)])),
                (OfficeTexts.root, self.figures.ledger.base64), (AttestationTexts.root, terms.root.base64),
            ] + Columns.aligned([titles] + figures, trailing: [2, 3]).asRows(AttestationTexts.figures)
        let table = Columns.aligned(rows.map { [$0.0[language], Visible.text($0.1)] })
        let lines =
            [AttestationTexts.sheetHead[language], ""] + table + ["", AttestationTexts.sheetFoot[language], ""]
        return lines.map { $0 + "\n" }.joined()
    }

    /// What stands before the signed text: nothing else may.
    private func preamble(_ language: Language, key: VerifierKey?) -> String {
        let lines =
            [AttestationSheet.figuresMark] + figures.lines + (key.map { [$0.description] } ?? [])
            + [AttestationSheet.textMark]
        return head(language) + lines.map { $0 + "\n" }.joined()
    }

    /// The file.
    package func text(_ language: Language) -> String {
        preamble(language, key: signed?.key) + (signed?.note ?? unsigned + "\n")
    }

    /// The sheet with a signature in place of any it had.
    ///
    /// - Parameter time: when it is signed.
    /// - Throws: `Problem` with `attestationByMember`, `attestationDay`, `signatureFailed`.
    package func signed(by key: SigningKey, at time: Timestamp) throws(Problem) -> AttestationSheet {
        guard key.verifierKey.name != origin else {
            throw Problem(.attestationByMember, [.name(key.verifierKey.name), .key(key.keyID)])
        }
        let day = time.day(in: figures.zone)
        guard day >= terms.to.lastDay else {
            throw Problem(.attestationDay, [.date(day), .date(terms.to.lastDay), .date(day)])
        }
        var sheet = self
        let text = Attestation.signedText(origin: origin, terms, on: day)
        sheet.signed = (key.verifierKey, day, try Signing.note(text, with: [key]).encoded)
        sheet.damagedSignature = nil
        return sheet
    }

    /// Whether it is signed, by which key and when.
    package var signature: Wording? {
        guard let signed else {
            return damagedSignature == nil ? SheetTexts.unsigned : SheetTexts.signatureDamaged
        }
        return SheetTexts.signedBy.filled(signed.key.keyID.description, signed.day.description)
    }

    /// The opinion to record.
    ///
    /// - Throws: `Problem` with `sheetUnsigned`, `sheetDamaged`.
    package func attestation() throws(Problem) -> Attestation {
        guard let signed else { throw damagedSignature ?? Problem(.sheetUnsigned) }
        let closes = Attestation.Closes(opening: figures.opening?.entry, close: figures.close.entry)
        return Attestation(terms, between: closes, signed: signed.day, key: signed.key, note: signed.note)
    }
}

/// The parts of what an auditor signs.
private struct OpinionText {
    let origin: String
    let terms: Attestation.Terms
    /// Nil while nobody has signed.
    let day: CalendarDate?

    /// - Returns: nil for lines that are nothing of the kind.
    init?(_ lines: [String]) {
        guard lines.count > 10, lines[0] == Attestation.textMark,
            let statement = Attestation.Statement(rawValue: lines[2]), let from = Month(lines[3]),
            let to = Month(lines[4]), let size = Int(lines[5]), let root = Digest(base64: lines[6]),
            let opinion = Attestation.Opinion(rawValue: lines[8])
        else { return nil }
        day = CalendarDate(lines[9])
        guard day != nil || lines[9] == "-" else { return nil }
        origin = lines[1]
        let words = lines[10...].joined(separator: "\n")
        terms = Attestation.Terms(
            by: lines[7],
            on: statement,
            from: from,
            to: to,
            size: size,
            root: root,
            opinion,
            words
        )
    }
}
