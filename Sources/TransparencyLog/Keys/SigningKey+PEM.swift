extension SigningKey {
    /// The key as text: a line `Verifier-Key: ` with the vkey, then PKCS#8 PEM (RFC 7468 §10, §11).
    ///
    /// With a passphrase the private key is encrypted (RFC 8018 PBES2: AES-256-CBC, PBKDF2 with HMAC-SHA-256, 600,000
    /// rounds, about 0.15 s). The passphrase counts by its UTF-8 bytes. Throws `passphraseNeeded` for an empty one,
    /// `cryptographyFailed` without randomness or memory.
    public func pem(passphrase: String?) throws(LogError) -> String {
        try KeyFileText.write(vkey: "\(verifierKey)", secret, passphrase: passphrase)
    }

    /// Reads what ``pem(passphrase:)`` wrote; a passphrase is ignored when the key is not encrypted.
    ///
    /// Throws `notAKeyFile`, `malformedVerifierKey` for a damaged vkey line, `passphraseNeeded`, `wrongPassphrase`, or
    /// `keyMismatch` when the line with the vkey does not belong to the private key.
    public init(pem: String, passphrase: String?) throws(LogError) {
        let claimed = try SigningKey.verifierKey(inPEM: pem)
        try self.init(name: claimed.name, PKCS8.decode(pem, passphrase: passphrase))
        guard claimed.publicKey == verifierKey.publicKey else {
            throw LogError(.keyMismatch, reason: "the file says \(claimed), its private key is \(verifierKey)")
        }
    }

    /// Reads the public part of a key file, which needs no passphrase and proves nothing about the private key.
    ///
    /// Throws `notAKeyFile` unless exactly one line with a vkey stands before a PKCS#8 private key, and
    /// `malformedVerifierKey` for a damaged one.
    public static func verifierKey(inPEM pem: String) throws(LogError) -> VerifierKey {
        try VerifierKey(KeyFileText.vkey(in: pem))
    }

    /// Whether the private key in a key file asks for a passphrase; false where there is none.
    public static func isEncrypted(inPEM pem: String) -> Bool { KeyFileText.isEncrypted(pem) }
}
