/// The public part of a witness's key and its name: enough to check cosignatures (C2SP tlog-cosignature, type 0x04,
/// Ed25519).
public struct CosignerKey: Hashable, Sendable {
    /// The name of the key: not empty, at most 255 bytes, no spaces, no `+`, no control characters.
    public var name: String { parts.name }

    /// The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x04 ‖ public key).
    public var keyID: KeyID { parts.keyID }

    /// The 32 bytes of RFC 8032 §5.1.5.
    public var publicKey: [UInt8] { parts.publicKey }

    private let parts: KeyText

    /// Names a public key.
    ///
    /// Throws `malformedVerifierKey` for a name that is not allowed or a key that is not 32 bytes long.
    public init(name: String, publicKey: [UInt8]) throws(LogError) {
        parts = try KeyText(.cosignature, name: name, publicKey: publicKey)
    }

    /// Reads a vkey, `name+hash+base64(0x04 ‖ public key)`.
    ///
    /// Throws `malformedVerifierKey` for another form or type, or a hash that does not belong to name and key.
    public init(_ text: String) throws(LogError) {
        parts = try KeyText(.cosignature, reading: text)
    }

    /// Whether a signature line names this key: the same bytes as name, and the same ID.
    public func isNamed(by signature: NoteSignature) -> Bool { signature.names(name, keyID) }

    /// What a signature line that names this key says under the text of a note; nil where it says nothing that holds:
    /// another length, a time of 0 or beyond 2^63 − 1, or a signature that is not the key's own.
    public func cosignature(_ line: NoteSignature, under text: String) -> Cosignature? {
        guard isNamed(by: line), let cosignature = Cosignature(line: line),
            Ed25519.isValid(
                cosignature.signature,
                of: Cosignature.message(time: cosignature.time, text: text),
                publicKey: publicKey
            )
        else { return nil }
        return cosignature
    }
}

extension CosignerKey: CustomStringConvertible {
    /// The vkey: `name+hash+base64(0x04 ‖ public key)`.
    public var description: String { parts.text }
}
