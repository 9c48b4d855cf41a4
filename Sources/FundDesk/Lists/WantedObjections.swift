/// Whose objections somebody asks for: one's own by the signed file, those of a key, or those of a home.
package enum WantedObjections {
    /// The one that a file carries.
    case signed(SignedNote)
    /// Those that a key signed.
    case key(KeyID)
    /// Those of a home, by its code.
    case home(String)

    /// What a word means: a file with a signed objection or with a key, a key's ID, or a home.
    ///
    /// - Throws: `Problem` of the file, `fileMissing` too, or with `unitUnknown` or `unitAmbiguous`.
    package init(_ word: String, _ register: UnitRegister) throws(Problem) {
        if FileAccess.exists(word) {
            if let note = try SignedObjection.note(in: word) {
                self = .signed(note)
            } else {
                self = .key(try KeyFile(path: word).verifierKey().key.keyID)
            }
        } else if let key = KeyID(hexadecimal: word.lowercased()) {
            self = .key(key)
        } else {
            do throws(Problem) { self = .home(try HomeNames(register).code(word)) } catch {
                // A home's code has no ending.
                let isFile = error.code == .unitUnknown && word.contains(/\.[a-z]+$/)
                throw isFile ? Problem(.fileMissing, [.file(word)]) : error
            }
        }
    }

    /// Whether it is the one that a note is.
    package func isSigned(_ note: SignedNote) -> Bool {
        if case .signed(note) = self { true } else { false }
    }

    /// Whether an objection is meant.
    func includes(_ standing: StandingObjection, _ body: Objection?) -> Bool {
        switch self {
        case .signed(let note):
            guard let text = body?.signature?.note else { return false }
            return text == note.encoded || (try? SignedNote(text)) == note
        case .key(let key): return body?.signature?.key.keyID == key
        case .home(let code): return standing.unit == code
        }
    }
}
