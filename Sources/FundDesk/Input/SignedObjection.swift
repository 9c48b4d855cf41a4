/// A resident's own signed objection, as a file carries it.
package struct SignedObjection {
    /// The entry that is doubted.
    package let entry: Int
    /// The words.
    package let text: String
    /// The key and the whole note.
    package let signature: Objection.Signature

    /// Reads a note; the words are those it was signed over.
    ///
    /// Blanks may be the resident's own words or an editor's, so of the forms that the file can have had the one counts
    /// that was signed.
    ///
    /// - Throws: `Problem` with `noteNotAnObjection`, or one of the file. Whether the signature is true, the rules judge.
    package init(path: String, _ key: VerifierKey, to name: String, in ledger: LedgerFile) throws {
        entry = try EntryLookup(ledger).sequence(name)
        let file = try EditedText(path: path)
        let head = try SignedObjection.text("", to: entry, in: ledger).dropLast()
        let notes = (file.exactForms + file.forms).filter { $0.utf8.count <= Limits.noteBytes }
            .compactMap { try? SignedNote($0) }.filter { $0.text.hasPrefix(head) }
        let signed = notes.first { (try? $0.verifiedKeys(among: [key])) == [key] }
        guard let note = signed ?? notes.first else {
            throw Problem(.noteNotAnObjection, [.file(path), .entry(entry)])
        }
        text = try InputText.text(String(note.text.dropFirst(head.count).dropLast()), path)
        signature = Objection.Signature(key: key, note: note.encoded)
    }

    /// What is signed for an objection to an entry.
    package static func text(_ words: String, to sequence: Int, in ledger: LedgerFile) throws -> String {
        guard let line = try ledger.line(at: sequence), let first = try ledger.line(at: 0),
            let fund = try? Entry(decoding: first).body as? Open
        else { throw Problem(.entryUnreadable, entry: sequence) }
        return Objection.signedText(origin: fund.origin, leaf: TreeHasher().leaf(line), words)
    }
}
