/// The public part of a key and its name: enough to check signatures (C2SP signed-note, type 0x01, Ed25519).
public struct VerifierKey: Hashable, Sendable {
    /// The name of the key: not empty, at most 255 bytes, no spaces, no `+`, no control characters.
    public var name: String { parts.name }

    /// The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key).
    public var keyID: KeyID { parts.keyID }

    /// The 32 bytes of RFC 8032 §5.1.5.
    public var publicKey: [UInt8] { parts.publicKey }

    private let parts: KeyText

    /// Names a public key.
    ///
    /// Throws `malformedVerifierKey` for a name that is not allowed or a key that is not 32 bytes long.
    public init(name: String, publicKey: [UInt8]) throws(LogError) {
        parts = try KeyText(.note, name: name, publicKey: publicKey)
    }

    /// Reads a vkey, `name+hash+base64(0x01 ‖ public key)`.
    ///
    /// Throws `malformedVerifierKey` for another form or type, or a hash that does not belong to name and key.
    public init(_ text: String) throws(LogError) {
        parts = try KeyText(.note, reading: text)
    }

    /// Whether a signature of 64 bytes over a message was made with this key (RFC 8032 §5.1.7).
    public func isValid(signature: [UInt8], of message: some Collection<UInt8>) -> Bool {
        Ed25519.isValid(signature, of: Array(message), publicKey: publicKey)
    }

    /// Whether a signature line names this key: the same bytes as name, and the same ID.
    package func isNamed(by signature: NoteSignature) -> Bool { signature.names(name, keyID) }
}

extension VerifierKey: CustomStringConvertible {
    /// The vkey: `name+hash+base64(0x01 ‖ public key)`.
    public var description: String { parts.text }
}
