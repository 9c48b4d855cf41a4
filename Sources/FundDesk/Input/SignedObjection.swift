/// A resident's own signed objection, as a file carries it: the note alone, or the paper with the note and the key.
package struct SignedObjection {
    /// The line above the note on paper.
    private static let mark = SheetMark.line("signed text")
    /// What every signed objection begins with.
    private static let form = "daxiu/objection/v1\n"

    /// The entry that is doubted.
    package let entry: Int
    /// The words.
    package let text: String
    /// The key and the whole note.
    package let signature: Objection.Signature

    /// Reads a file; the words are those it was signed over.
    ///
    /// Blanks may be the resident's own words or an editor's, so of the forms that the file can have had the one counts
    /// that was signed.
    ///
    /// - Parameter key: the resident's; nil where the file has it.
    /// - Parameter name: what the entry is called that is doubted; nil where the note alone says it.
    /// - Throws: `Problem` with `noteNotAnObjection`, `objectionToElsewhere`, `objectionKeyMissing`, or one of the file.
    ///   Whether the signature is true, the rules judge.
    package init(path: String, _ key: VerifierKey?, to name: String?, in ledger: LedgerFile) throws {
        let file = try EditedText(path: path)
        let notes = SignedObjection.notes(file)
        let sequence = try name.map { try EntryLookup(ledger).sequence($0) }
        guard let entry = try sequence ?? SignedObjection.entry(notes, in: ledger) else {
            throw Problem(.objectionToElsewhere, [.file(path)])
        }
        let head = try SignedObjection.text("", to: entry, in: ledger).dropLast()
        let about = notes.filter { $0.text.hasPrefix(head) }
        guard let likeliest = about.first else { throw Problem(.noteNotAnObjection, [.file(path), .entry(entry)]) }
        let keys = key.map { [$0] } ?? SignedObjection.keys(file)
        let named = keys.first { key in about.contains { $0.signatures.contains { $0.keyID == key.keyID } } }
        guard let key = named else {
            throw Problem(.objectionKeyMissing, [.file(path), .key(likeliest.signatures[0].keyID)])
        }
        let note = about.first { (try? $0.verifiedKeys(among: [key])) == [key] } ?? likeliest
        self.entry = entry
        text = try InputText.text(String(note.text.dropFirst(head.count).dropLast()), path)
        signature = Objection.Signature(key: key, note: note.encoded)
    }

    /// The notes that a file can be meant to have, the likeliest first.
    private static func notes(_ file: EditedText) -> [SignedNote] {
        (file.exactForms + file.forms).map(signed).filter { $0.utf8.count <= Limits.noteBytes }
            .compactMap { try? SignedNote($0) }
    }

    /// What stands below the mark; all of it where there is none.
    private static func signed(_ text: String) -> String {
        guard let place = text.firstRange(of: "\n\(mark)") else { return text }
        return String(text[place.upperBound...].drop { $0 != "\n" && $0 != "\r\n" }.dropFirst())
    }

    /// The keys that stand above the mark; the ID proves each one.
    private static func keys(_ file: EditedText) -> [VerifierKey] {
        let text = file.forms[file.forms.count - 1]
        guard let place = text.firstRange(of: mark) else { return [] }
        return text[..<place.lowerBound].split(whereSeparator: \.isWhitespace).compactMap {
            try? VerifierKey(String($0))
        }
    }

    /// The entry whose hash a note has.
    private static func entry(_ notes: [SignedNote], in ledger: LedgerFile) throws -> Int? {
        let hashes = Set(
            notes.filter { $0.text.hasPrefix(form) }.compactMap { note in
                let lines = note.text.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
                return lines.count > 2 ? String(lines[2]) : nil
            }
        )
        guard !hashes.isEmpty else { return nil }
        let hasher = TreeHasher()
        var found: Int?
        try ledger.forEachLine(from: 0) { sequence, line in
            if hashes.contains(hasher.leaf(line).base64) { found = sequence }
            return found == nil
        }
        return found
    }

    /// What is signed for an objection to an entry.
    package static func text(_ words: String, to sequence: Int, in ledger: LedgerFile) throws -> String {
        guard let line = try ledger.line(at: sequence), let fund = try ledger.entry(at: 0)?.body as? Open else {
            throw Problem(.entryUnreadable, entry: sequence)
        }
        return Objection.signedText(origin: fund.origin, leaf: TreeHasher().leaf(line), words)
    }

    /// The paper to hand over: what to do with it, the key, and the note.
    ///
    /// - Parameter advice: what whoever records it does, in a front end's own words.
    package static func paper(_ note: SignedNote, by key: VerifierKey, _ advice: Wording, _ language: Language)
        -> String
    {
        let rows = Columns.aligned([
            [ObjectionTexts.key[language], key.description], [ObjectionTexts.recorders[language], advice[language]],
        ])
        let head =
            [ObjectionTexts.paperHead[language], "", ObjectionTexts.paperBody[language], ""] + rows + ["", mark]
        return head.map { $0 + "\n" }.joined() + note.encoded
    }

    /// The notes that a file can be meant to have; none where it is no signed objection at all.
    static func notes(in path: String) throws(Problem) -> [SignedNote] {
        notes(try EditedText(path: path)).filter { $0.text.hasPrefix(form) }
    }
}
