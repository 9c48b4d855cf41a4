/// One signature line of a note: who claims to have signed, and the signature (C2SP signed-note).
public struct NoteSignature: Hashable, Sendable {
    /// The name of the key: not empty, at most 255 bytes, no Unicode spaces, no `+`, no control characters (U+0000–001F, U+007F–009F).
    public let name: String

    /// The ID of the key.
    public let keyID: KeyID

    /// The signature itself, at least one byte; 64 bytes for Ed25519, 72 for a cosignature by it.
    public let signature: [UInt8]

    /// What a signature line begins with: an em dash and a space.
    static let linePrefix = "— "

    /// Makes a line from its parts, without checking the signature.
    ///
    /// Throws `malformedNote` for a name that is not allowed or an empty signature.
    public init(name: String, keyID: KeyID, signature: [UInt8]) throws(LogError) {
        guard KeyName.isValid(name), !signature.isEmpty else {
            throw LogError(.malformedNote, reason: "not a signature by \(name.debugDescription)")
        }
        self.name = name
        self.keyID = keyID
        self.signature = signature
    }

    /// Reads a line without its newline: `— name base64(key ID ‖ signature)`.
    ///
    /// Throws `malformedNote` for anything else.
    public init(line: String) throws(LogError) {
        let parts = line.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[0] + " " == NoteSignature.linePrefix, let bytes = Base64.decode(parts[2]),
            let keyID = KeyID(prefixOf: bytes)
        else { throw LogError(.malformedNote, reason: "not a signature line: \(line.debugDescription)") }
        try self.init(name: parts[1], keyID: keyID, signature: Array(bytes.dropFirst(KeyID.byteCount)))
    }

    /// Whether the line names a key: the same bytes as name, and the same ID.
    ///
    /// Two strings that Swift calls equal may differ in bytes (é, composed and decomposed), so bytes are compared.
    func names(_ name: String, _ keyID: KeyID) -> Bool {
        keyID == self.keyID && name.utf8.elementsEqual(self.name.utf8)
    }

    /// The line without its newline.
    public var line: String { "\(NoteSignature.linePrefix)\(name) \(Base64.encode(keyID.bytes + signature))" }
}
