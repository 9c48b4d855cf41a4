import Testing
import TransparencyLog

/// Protects the seals under a checkpoint: who signed, and that nothing else passes for a note.
@Suite("Signed notes")
struct SignedNoteTests {
    /// The example of golang.org/x/mod/sumdb/note.
    static let example = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

        """

    static let line = "— a AAAAKgE=\n"

    @Test("The example of golang.org/x/mod/sumdb/note verifies, and our signature is the same")
    func known() throws {
        let note = try SignedNote(Self.example)
        let key = try VerifierKey(VerifierKeyTests.example)
        #expect(try note.verifiedKeys(among: [key]) == [key])
        #expect(note.encoded == Self.example)
        let secret = try #require(Base64.decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"))
        let signer = try SigningKey(name: "PeterNeumann", seed: Array(secret.dropFirst()))
        #expect(signer.verifierKey == key)
        #expect(try SignedNote.sign(text: note.text, with: [signer]) == note)
    }

    @Test("The example of C2SP signed-note: the last empty line parts text and signatures")
    func emptyLineInText() throws {
        let text = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n"
        let line =
            "— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+"
            + "EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n"
        let note = try SignedNote(text + "\n" + line)
        #expect(note.text == text)
        #expect(note.signatures.map(\.name) == ["quasimodo.example/salvatore"])
        #expect(note.signatures[0].keyID == KeyID(hexadecimal: "367ba04b"))
        #expect(note.signatures[0].signature.count == 64)
    }

    @Test(
        "Odd but allowed notes are read and written back the same",
        arguments: [
            "\n\n" + line, "a\n\n\n" + line, "— a AAAAKgE=\n\n" + line, "a\n\n" + line + line,
            "大修\n\n— 修 AAAAKgE=\n",
            "a\n\n" + String(repeating: line, count: 100), "a\n\n— a\u{301} AAAAKgE=\n",
        ]
    )
    func allowed(text: String) throws {
        #expect(try SignedNote(text).encoded.utf8.elementsEqual(text.utf8))
    }

    @Test(
        "Everything else is refused",
        arguments: [
            "", "\n", "\n\n", "a", "a\n", "a\n\n", "a\n\n\n", "\n" + line, "a\n" + line, "a\n\n— a AAAAKgE=",
            "a\n\n" + line + "\n", "a\n\n" + line + "b\n", "a\n\nb\n" + line, "a\n\n-- a AAAAKgE=\n",
            "a\n\n- a AAAAKgE=\n",
            "a\n\n—a AAAAKgE=\n", "a\n\n—  a AAAAKgE=\n", "a\n\n— a  AAAAKgE=\n", "a\n\n— a AAAAKgE= \n",
            "a\n\n— AAAAKgE=\n",
            "a\n\n— a+b AAAAKgE=\n", "a\n\n— a\u{A0}b AAAAKgE=\n", "a\n\n— a AAAAKg==\n", "a\n\n— a AAAA\n",
            "a\n\n— a \n",
            "a\n\n— a AAAAKgF=\n", "a\n\n— a AAAAKgE\n", "a\n\n— a *\n", "a\r\n\n" + line, "a\n\r\n" + line,
            "a\t\n\n" + line,
            "a\u{0}\n\n" + line, "a\n\n— a\u{1B} AAAAKgE=\n", "a\n\n— a\u{7F} AAAAKgE=\n", "a\n\n— a\u{9F} AAAAKgE=\n",
            "a\n\n— a AAAAKgE=\r\n",
            "a\n\n \u{301}— a AAAAKgE=\n",
            "a\n\n—\u{301} a AAAAKgE=\n", "a\n\n— \u{301} AAAAKgE\u{301}=\n",
            "a\n\n" + String(repeating: line, count: 101),
            String(repeating: "a", count: 1_000_000) + "\n\n" + line,
        ]
    )
    func refusals(text: String) {
        #expect(thrownCode { _ = try SignedNote(text) } == .malformedNote)
    }

    @Test("Bytes that are not UTF-8 are refused, in the text and in a line")
    func notUTF8() throws {
        let line = Array(Self.line.utf8)
        for bad: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x80]] {
            #expect(thrownCode { _ = try SignedNote(bytes: bad + Array("\n\n".utf8) + line) } == .malformedNote)
            let inLine = Array("a\n\n— ".utf8) + bad + Array(" AAAAKgE=\n".utf8)
            #expect(thrownCode { _ = try SignedNote(bytes: inLine) } == .malformedNote)
        }
        #expect(try SignedNote(bytes: Array(Self.example.utf8)) == SignedNote(Self.example))
    }

    @Test("Parts that would not make a note are refused")
    func parts() throws {
        let signature = try NoteSignature(name: "a", keyID: KeyID(value: 42), signature: [1])
        for (text, count) in [("", 1), ("a", 1), ("a\r\n", 1), ("a\n", 0), ("a\n", 101)] {
            let signatures = Array(repeating: signature, count: count)
            #expect(thrownCode { _ = try SignedNote(text: text, signatures: signatures) } == .malformedNote)
        }
        for (name, bytes) in [("", [1]), ("a b", [1]), ("a+", [1]), ("a\n", [1]), ("a", [])] as [(String, [UInt8])] {
            let code = thrownCode { _ = try NoteSignature(name: name, keyID: KeyID(value: 1), signature: bytes) }
            #expect(code == .malformedNote)
        }
        #expect(thrownCode { _ = try SignedNote.sign(text: "a\n", with: []) } == .malformedNote)
    }
}
