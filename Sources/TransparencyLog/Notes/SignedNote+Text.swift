extension SignedNote: CustomStringConvertible {
    /// The note as it is stored and sent: the text, an empty line, the signature lines.
    public var encoded: String { signatures.reduce(into: text + "\n") { $0 += $1.line + "\n" } }

    /// The same as ``encoded``.
    public var description: String { encoded }

    /// Reads a note; writing it again gives the same bytes.
    ///
    /// Throws `malformedNote` for anything C2SP signed-note does not allow, more than 1,000,000 bytes, or more than 100
    /// signatures.
    public init(_ note: String) throws(LogError) {
        try self.init(bytes: note.utf8)
    }

    /// Reads a note from bytes, which must be valid UTF-8; as strict as ``init(_:)``.
    public init(bytes: some Collection<UInt8>) throws(LogError) {
        guard bytes.count <= SignedNote.maximumByteCount else {
            throw LogError(.malformedNote, reason: "more than \(SignedNote.maximumByteCount) bytes")
        }
        let bytes = Array(bytes)
        guard let blank = SignedNote.lastBlankLine(in: bytes) else {
            throw LogError(.malformedNote, reason: "no empty line between text and signatures")
        }
        guard let text = String(validating: bytes[..<blank], as: UTF8.self),
            let lines = String(validating: bytes[(blank + 1)...], as: UTF8.self)
        else { throw LogError(.malformedNote, reason: "not UTF-8") }
        guard lines.utf8.last == UInt8(ascii: "\n") else {
            throw LogError(.malformedNote, reason: "no signatures, or the last line has no newline")
        }
        let split = lines.unicodeScalars.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
        guard split.count <= SignedNote.maximumSignatureCount else {
            throw LogError(.malformedNote, reason: "\(split.count) signatures")
        }
        var signatures: [NoteSignature] = []
        for line in split { signatures.append(try NoteSignature(line: String(line))) }
        try self.init(text: text, signatures: signatures)
    }

    /// The signature in a note that is a given text with one signature line, the key's, and nothing else; nil for any
    /// other note, which ``init(bytes:)`` reads.
    public static func soleSignature(in note: [UInt8], under text: String, by key: VerifierKey) -> [UInt8]? {
        let head = Array("\(text)\n\(NoteSignature.linePrefix)\(key.name) ".utf8)
        guard note.starts(with: head), note.last == UInt8(ascii: "\n"),
            let bytes = Base64.decode(String(decoding: note[head.count..<note.count - 1], as: UTF8.self)),
            bytes.count == KeyID.byteCount + Ed25519.signatureByteCount, KeyID(prefixOf: bytes) == key.keyID
        else { return nil }
        return Array(bytes.dropFirst(KeyID.byteCount))
    }

    /// The index of the last newline that follows a newline.
    private static func lastBlankLine(in bytes: [UInt8]) -> Int? {
        let newline = UInt8(ascii: "\n")
        return bytes.indices.dropFirst().last { bytes[$0] == newline && bytes[$0 - 1] == newline }
    }
}
