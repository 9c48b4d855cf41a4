/// The public part of a key and its name: enough to check signatures (C2SP signed-note, type 0x01, Ed25519).
public struct VerifierKey: Hashable, Sendable {
    /// The name of the key: not empty, no spaces, no `+`, no control characters.
    public let name: String

    /// The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key).
    public let keyID: KeyID

    /// The 32 bytes of RFC 8032 §5.1.5.
    public let publicKey: [UInt8]

    /// The signature type of C2SP signed-note that this module knows: Ed25519.
    private static let ed25519Type: UInt8 = 1

    /// Names a public key.
    ///
    /// Throws `malformedVerifierKey` for a name that is not allowed or a key that is not 32 bytes long.
    public init(name: String, publicKey: [UInt8]) throws(LogError) {
        guard KeyName.isValid(name) else {
            throw LogError(.malformedVerifierKey, reason: "not a key name: \(name.debugDescription)")
        }
        guard publicKey.count == Ed25519.keyByteCount else {
            throw LogError(.malformedVerifierKey, reason: "a public key of \(publicKey.count) bytes instead of 32")
        }
        let hash = TreeHasher().hash(Array(name.utf8) + [UInt8(ascii: "\n"), VerifierKey.ed25519Type] + publicKey)
        guard let keyID = KeyID(prefixOf: hash.bytes) else { preconditionFailure("a digest has 32 bytes") }
        self.name = name
        self.keyID = keyID
        self.publicKey = publicKey
    }

    /// Reads a vkey, `name+hash+base64(0x01 ‖ public key)`.
    ///
    /// Throws `malformedVerifierKey` for another form or type, or a hash that does not belong to name and key.
    public init(_ text: String) throws(LogError) {
        // Scalars, not characters: a name may end in one that Swift joins with the plus sign.
        let parts = text.unicodeScalars.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
            .map(String.init)
        guard parts.count == 3, let keyID = KeyID(hexadecimal: parts[1]), let bytes = Base64.decode(parts[2]) else {
            throw LogError(.malformedVerifierKey, reason: "not name+hash+base64: \(text.debugDescription)")
        }
        guard bytes.first == VerifierKey.ed25519Type else {
            throw LogError(.malformedVerifierKey, reason: "not a key of type 0x01: \(text.debugDescription)")
        }
        try self.init(name: parts[0], publicKey: Array(bytes.dropFirst()))
        guard self.keyID == keyID else {
            throw LogError(.malformedVerifierKey, reason: "key ID \(keyID) should be \(self.keyID)")
        }
    }

    /// Whether a signature of 64 bytes over a message was made with this key (RFC 8032 §5.1.7).
    public func isValid(signature: [UInt8], of message: some Collection<UInt8>) -> Bool {
        Ed25519.isValid(signature, of: Array(message), publicKey: publicKey)
    }

    /// Whether a signature line names this key: the same bytes as name, and the same ID.
    ///
    /// Two strings that Swift calls equal may differ in bytes (é, composed and decomposed), so bytes are compared.
    func isNamed(by signature: NoteSignature) -> Bool {
        keyID == signature.keyID && name.utf8.elementsEqual(signature.name.utf8)
    }
}

extension VerifierKey: CustomStringConvertible {
    /// The vkey: `name+hash+base64(0x01 ‖ public key)`.
    public var description: String { "\(name)+\(keyID)+\(Base64.encode([VerifierKey.ed25519Type] + publicKey))" }
}
