import Testing
import TransparencyLog

/// Protects the answer to "who signed this?".
@Suite("Verified keys of a note")
struct VerifiedKeysTests {
    let first: SigningKey
    let second: SigningKey
    let stranger: SigningKey

    init() throws {
        first = try SigningKey.generate(name: "example.org/a")
        second = try SigningKey.generate(name: "example.org/a")
        stranger = try SigningKey.generate(name: "example.org/b")
    }

    /// A signature by one key under the name and ID of another.
    private func forged(text: String, by signer: SigningKey, as claimed: VerifierKey) throws -> NoteSignature {
        try NoteSignature(name: claimed.name, keyID: claimed.keyID, signature: signer.sign(Array(text.utf8)))
    }

    @Test("Known keys are named in the order of their lines, unknown ones are ignored")
    func order() throws {
        let note = try SignedNote.sign(text: "a\n", with: [stranger, second, first])
        let known = [first.verifierKey, second.verifierKey]
        #expect(try note.verifiedKeys(among: known) == [second.verifierKey, first.verifierKey])
        #expect(try note.verifiedKeys(among: [first.verifierKey]) == [first.verifierKey])
        #expect(try note.verifiedKeys(among: []) == [])
        let other = try SigningKey.generate(name: "example.org/c")
        #expect(try note.verifiedKeys(among: [other.verifierKey]) == [])
    }

    @Test("A bad signature by a known key rejects the note, good ones beside it or not")
    func badSignature() throws {
        let good = try SignedNote.sign(text: "a\n", with: [first])
        let changed = try SignedNote(text: "b\n", signatures: good.signatures)
        #expect(thrownCode { _ = try changed.verifiedKeys(among: [first.verifierKey]) } == .badSignature)
        #expect(try changed.verifiedKeys(among: [second.verifierKey]) == [])
        let bad = try forged(text: "a\n", by: stranger, as: second.verifierKey)
        let mixed = try SignedNote(text: "a\n", signatures: good.signatures + [bad])
        let known = [first.verifierKey, second.verifierKey]
        #expect(thrownCode { _ = try mixed.verifiedKeys(among: known) } == .badSignature)
        #expect(try mixed.verifiedKeys(among: [first.verifierKey]) == [first.verifierKey])
    }

    @Test("A second line of a known key rejects the note, true or not, and is never written")
    func duplicates() throws {
        let line = try SignedNote.sign(text: "a\n", with: [first]).signatures[0]
        let twice = try SignedNote(text: "a\n", signatures: [line, line])
        #expect(thrownCode { _ = try twice.verifiedKeys(among: [first.verifierKey]) } == .duplicateSignature)
        #expect(try twice.verifiedKeys(among: [second.verifierKey]) == [])
        let bad = try forged(text: "a\n", by: stranger, as: first.verifierKey)
        let mixed = try SignedNote(text: "a\n", signatures: [line, bad])
        #expect(thrownCode { _ = try mixed.verifiedKeys(among: [first.verifierKey]) } == .badSignature)
        #expect(thrownCode { _ = try SignedNote.sign(text: "a\n", with: [first, second, first]) } == .malformedNote)
    }

    @Test("A line that shares only the name or only the ID of a known key is an unknown key's")
    func halfKnown() throws {
        let signature = try first.sign(Array("a\n".utf8))
        let sameName = try NoteSignature(name: "example.org/a", keyID: stranger.keyID, signature: signature)
        let sameID = try NoteSignature(name: "example.org/b", keyID: first.keyID, signature: signature)
        let note = try SignedNote(text: "a\n", signatures: [sameName, sameID])
        #expect(try note.verifiedKeys(among: [first.verifierKey]) == [])
    }

    @Test("Names that look the same but differ in bytes are two names")
    func namesByBytes() throws {
        let composed = try SigningKey.generate(name: "caf\u{E9}")
        let signature = try composed.sign(Array("a\n".utf8))
        let line = try NoteSignature(name: "cafe\u{301}", keyID: composed.keyID, signature: signature)
        let note = try SignedNote(text: "a\n", signatures: [line])
        #expect(try note.verifiedKeys(among: [composed.verifierKey]) == [])
    }
}
