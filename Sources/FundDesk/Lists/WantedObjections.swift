/// Whose objections somebody asks for: one's own by the signed file, those of a key, or those of a home.
package enum WantedObjections {
    /// The one that a file carries, in every form that the file can have had.
    case signed([SignedNote])
    /// Those that a key signed.
    case key(KeyID)
    /// Those of a home, by its code.
    case home(String)

    /// What a word means: a file with a signed objection or with a key, a key's ID, or a home.
    ///
    /// - Throws: `Problem` of the file, `fileMissing` too, or with `unitUnknown` or `unitAmbiguous`.
    package init(_ word: String, _ register: UnitRegister) throws(Problem) {
        if FileAccess.exists(word) {
            let notes = try SignedObjection.notes(in: word)
            self = notes.isEmpty ? .key(try KeyFile(path: word).verifierKey().key.keyID) : .signed(notes)
        } else if register.index(of: word) == nil, let key = KeyID(hexadecimal: word.lowercased()) {
            self = .key(key)
        } else {
            do throws(Problem) { self = .home(try HomeNames(register).code(word)) } catch {
                // A home's code has no ending.
                let isFile = error.code == .unitUnknown && word.contains(/\.[a-z]+$/)
                throw isFile ? Problem(.fileMissing, [.file(word)]) : error
            }
        }
    }

    /// Whether an objection is meant.
    func includes(_ standing: StandingObjection, _ body: Objection?) -> Bool {
        switch self {
        case .signed(let notes): return notes.contains { $0.encoded == body?.signature?.note }
        case .key(let key): return body?.signature?.key.keyID == key
        case .home(let code): return standing.unit == code
        }
    }
}
