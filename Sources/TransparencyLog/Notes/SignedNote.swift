/// A text with one signature or more under it (C2SP signed-note).
///
/// The text means nothing until ``verifiedKeys(among:)`` names a key that is trusted.
public struct SignedNote: Hashable, Sendable {
    /// The most bytes a note may have.
    public static let maximumByteCount = 1_000_000

    /// The most signature lines a note may have.
    public static let maximumSignatureCount = 100

    /// The signed text; ends with a newline.
    public let text: String

    /// The signature lines in their order, checked for form only.
    public let signatures: [NoteSignature]

    /// Puts signatures under a text, without checking them.
    ///
    /// Throws `malformedNote` for a text without a final newline or with another control character below U+0020, for
    /// no or too many signatures, and for a note that is too long.
    public init(text: String, signatures: [NoteSignature]) throws(LogError) {
        guard text.utf8.last == UInt8(ascii: "\n") else {
            throw LogError(.malformedNote, reason: "the text does not end with a newline")
        }
        if let byte = text.utf8.first(where: { $0 < 0x20 && $0 != UInt8(ascii: "\n") }) {
            let digits = (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            throw LogError(.malformedNote, reason: "the text holds the control character U+00\(digits)")
        }
        guard (1...SignedNote.maximumSignatureCount).contains(signatures.count) else {
            throw LogError(.malformedNote, reason: "\(signatures.count) signatures")
        }
        self.text = text
        self.signatures = signatures
        guard encoded.utf8.count <= SignedNote.maximumByteCount else {
            throw LogError(.malformedNote, reason: "more than \(SignedNote.maximumByteCount) bytes")
        }
    }

    /// Signs a text with each of some keys, in their order.
    ///
    /// Throws `malformedNote` for a text that is not allowed, no keys, or two of one name and ID, `cryptographyFailed`
    /// without memory.
    public static func sign(text: String, with keys: [SigningKey]) throws(LogError) -> SignedNote {
        let message = Array(text.utf8)
        var signatures: [NoteSignature] = []
        for key in keys {
            let signature = try key.sign(message)
            signatures.append(try NoteSignature(name: key.verifierKey.name, keyID: key.keyID, signature: signature))
        }
        if let line = signatures.firstDuplicate { throw .duplicate(line, code: .malformedNote) }
        return try SignedNote(text: text, signatures: signatures)
    }

    /// The known keys that signed the text, in the order of their lines; empty when none did.
    ///
    /// Lines of unknown keys are ignored, even when they share the name or the ID of a known one. **Every** line of a
    /// known key must verify, as C2SP signed-note has it ("If the key name and ID match a known key, verifiers MUST
    /// verify the signature"), and no two lines may name the same. Should known keys share name and ID, one of them must
    /// have made the signature. Throws `badSignature`, or `duplicateSignature` for two lines of one name and ID.
    public func verifiedKeys(among keys: [VerifierKey]) throws(LogError) -> [VerifierKey] {
        let message = Array(text.utf8)
        return try knownLines { line in
            let named = keys.filter { $0.isNamed(by: line) }
            guard !named.isEmpty else { return nil }
            return .some(named.first { $0.isValid(signature: line.signature, of: message) })
        }
    }

    /// The known witnesses that cosigned the text, each with what it said, in the order of their lines; judged as
    /// ``verifiedKeys(among:)`` judges signatures, with the same errors.
    public func cosignatures(by keys: [CosignerKey]) throws(LogError) -> [(key: CosignerKey, said: Cosignature)] {
        try knownLines { line in
            let named = keys.filter { $0.isNamed(by: line) }
            guard !named.isEmpty else { return nil }
            for key in named {
                if let said = key.cosignature(line, under: text) { return .some((key, said)) }
            }
            return .some(nil)
        }
    }

    /// What the lines of known keys come to: nil from `judge` for a line of an unknown key, nothing inside for one that
    /// does not hold.
    private func knownLines<Answer>(_ judge: (NoteSignature) -> Answer??) throws(LogError) -> [Answer] {
        var known: [NoteSignature] = []
        var answers: [Answer] = []
        for line in signatures {
            guard let answer = judge(line) else { continue }
            guard let answer else {
                throw LogError(.badSignature, reason: "the signature of \(line.name) \(line.keyID) does not fit")
            }
            known.append(line)
            answers.append(answer)
        }
        if let line = known.firstDuplicate { throw .duplicate(line, code: .duplicateSignature) }
        return answers
    }
}

extension [NoteSignature] {
    /// The first line that has the name and the ID of one before it.
    fileprivate var firstDuplicate: NoteSignature? {
        indices.first { index in self[..<index].contains { $0.names(self[index].name, self[index].keyID) } }
            .map { self[$0] }
    }
}

extension LogError {
    fileprivate static func duplicate(_ line: NoteSignature, code: Code) -> LogError {
        LogError(code, reason: "two signatures of \(line.name) \(line.keyID)")
    }
}
