extension CosigningKey {
    /// The key as text: a line `Verifier-Key: ` with the vkey of type 0x04, then PKCS#8 PEM, as of a `SigningKey`.
    ///
    /// Throws `passphraseNeeded` for an empty passphrase, `cryptographyFailed` without randomness or memory.
    public func pem(passphrase: String?) throws(LogError) -> String {
        try KeyFileText.write(vkey: "\(cosignerKey)", secret, passphrase: passphrase)
    }

    /// Reads what ``pem(passphrase:)`` wrote; a passphrase is ignored when the key is not encrypted.
    ///
    /// Throws `notAKeyFile`, `malformedVerifierKey` for a damaged vkey line or a key of another type,
    /// `passphraseNeeded`, `wrongPassphrase`, or `keyMismatch` when the vkey does not belong to the private key.
    public init(pem: String, passphrase: String?) throws(LogError) {
        let claimed = try CosigningKey.cosignerKey(inPEM: pem)
        try self.init(name: claimed.name, PKCS8.decode(pem, passphrase: passphrase))
        guard claimed.publicKey == cosignerKey.publicKey else {
            throw LogError(.keyMismatch, reason: "the file says \(claimed), its private key is \(cosignerKey)")
        }
    }

    /// Reads the public part of a key file, which needs no passphrase and proves nothing about the private key.
    ///
    /// Throws `notAKeyFile` unless exactly one line with a vkey stands before a PKCS#8 private key, and
    /// `malformedVerifierKey` for a damaged one or one of another type.
    public static func cosignerKey(inPEM pem: String) throws(LogError) -> CosignerKey {
        try CosignerKey(KeyFileText.vkey(in: pem))
    }
}
