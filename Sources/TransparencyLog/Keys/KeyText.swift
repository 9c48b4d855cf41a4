/// A vkey in parts: `name+hash+base64(type ‖ key)` (C2SP signed-note), and the rule that ties the hash to the rest.
struct KeyText: Hashable {
    /// What a signature of the key is over.
    enum Kind: UInt8 {
        /// Ed25519 over the text of a note.
        case note = 1
        /// Ed25519 over a time and the text of a note (C2SP tlog-cosignature).
        case cosignature = 4
    }

    let kind: Kind
    let name: String
    let keyID: KeyID
    let publicKey: [UInt8]

    /// Names a public key of a kind.
    ///
    /// Throws `malformedVerifierKey` for a name that is not allowed or a key that is not 32 bytes long.
    init(_ kind: Kind, name: String, publicKey: [UInt8]) throws(LogError) {
        guard KeyName.isValid(name) else {
            throw LogError(.malformedVerifierKey, reason: "not a key name: \(name.debugDescription)")
        }
        guard publicKey.count == Ed25519.keyByteCount else {
            throw LogError(.malformedVerifierKey, reason: "a public key of \(publicKey.count) bytes instead of 32")
        }
        let hash = TreeHasher().hash(Array(name.utf8) + [UInt8(ascii: "\n"), kind.rawValue] + publicKey)
        guard let keyID = KeyID(prefixOf: hash.bytes) else { preconditionFailure("a digest has 32 bytes") }
        self.kind = kind
        self.name = name
        self.keyID = keyID
        self.publicKey = publicKey
    }

    /// Reads a vkey of one kind.
    ///
    /// Throws `malformedVerifierKey` for another form or kind, or a hash that does not belong to name and key.
    init(_ kind: Kind, reading text: String) throws(LogError) {
        // Scalars, not characters: a name may end in one that Swift joins with the plus sign.
        let parts = text.unicodeScalars.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
            .map(String.init)
        guard parts.count == 3, let keyID = KeyID(hexadecimal: parts[1]), let bytes = Base64.decode(parts[2]) else {
            throw LogError(.malformedVerifierKey, reason: "not name+hash+base64: \(text.debugDescription)")
        }
        guard bytes.first == kind.rawValue else {
            let reason = "not a key of type \(kind.rawValue): \(text.debugDescription)"
            throw LogError(.malformedVerifierKey, reason: reason)
        }
        try self.init(kind, name: parts[0], publicKey: Array(bytes.dropFirst()))
        guard self.keyID == keyID else {
            throw LogError(.malformedVerifierKey, reason: "key ID \(keyID) should be \(self.keyID)")
        }
    }

    /// The vkey.
    var text: String { "\(name)+\(keyID)+\(Base64.encode([kind.rawValue] + publicKey))" }
}
