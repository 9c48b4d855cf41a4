import TransparencyLog

extension SignedNote {
    /// Whether a note proves that somebody signed a text: it is over just this text, and every key's signature is there.
    ///
    /// Lines of other keys count for nothing; a false one of a key proves nothing at all.
    static func proves(_ text: String, signedBy keys: [VerifierKey], _ note: String) -> Bool {
        guard let note = try? SignedNote(note), note.text == text, let signers = try? note.verifiedKeys(among: keys)
        else { return false }
        return keys.allSatisfy(signers.contains)
    }
}
