extension SigningKey {
    /// What the line with the vkey begins with; RFC 7468 §2 permits explanatory text before the first boundary.
    private static let verifierKeyLabel = "Verifier-Key: "

    /// The key as text: a line `Verifier-Key: ` with the vkey, then PKCS#8 PEM (RFC 7468 §10, §11).
    ///
    /// With a passphrase the private key is encrypted (RFC 8018 PBES2: AES-256-CBC, PBKDF2 with HMAC-SHA-256, 600,000
    /// rounds, about 0.15 s). The passphrase counts by its UTF-8 bytes. Throws `passphraseNeeded` for an empty one,
    /// `cryptographyFailed` without randomness or memory.
    public func pem(passphrase: String?) throws(LogError) -> String {
        let key = try PKCS8.encode(seed: secret, passphrase: passphrase)
        return "\(SigningKey.verifierKeyLabel)\(verifierKey)\n\(key)"
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
        let lines = pem.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map(String.init)
        guard let boundary = lines.firstIndex(where: PKCS8.isBoundary) else {
            throw LogError(.notAKeyFile, reason: "no PKCS#8 private key in PEM")
        }
        let label = verifierKeyLabel.unicodeScalars
        let labelled = lines[..<boundary].filter { $0.unicodeScalars.starts(with: label) }
        guard labelled.count == 1 else {
            throw LogError(.notAKeyFile, reason: "\(labelled.count) verifier key lines instead of one")
        }
        return try VerifierKey(String(labelled[0].unicodeScalars.dropFirst(label.count)))
    }

    /// Whether the private key in a key file asks for a passphrase; false where there is none.
    public static func isEncrypted(inPEM pem: String) -> Bool {
        pem.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map(String.init).contains(
            where: PKCS8.isEncryptedBoundary
        )
    }
}
