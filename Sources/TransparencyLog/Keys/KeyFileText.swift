/// The text of a key file: a line with the vkey, then the private key in PKCS#8 PEM.
enum KeyFileText {
    /// What the line with the vkey begins with; RFC 7468 §2 permits explanatory text before the first boundary.
    private static let label = "Verifier-Key: "

    /// Throws `passphraseNeeded` for an empty passphrase, `cryptographyFailed` without randomness or memory.
    static func write(vkey: String, _ secret: Seed, passphrase: String?) throws(LogError) -> String {
        "\(label)\(vkey)\n\(try PKCS8.encode(seed: secret, passphrase: passphrase))"
    }

    /// The vkey that the text claims.
    ///
    /// Throws `notAKeyFile` unless exactly one line with one stands before a PKCS#8 private key.
    static func vkey(in text: String) throws(LogError) -> String {
        let lines = lines(of: text)
        guard let boundary = lines.firstIndex(where: PKCS8.isBoundary) else {
            throw LogError(.notAKeyFile, reason: "no PKCS#8 private key in PEM")
        }
        let labelled = lines[..<boundary].filter { $0.unicodeScalars.starts(with: label.unicodeScalars) }
        guard labelled.count == 1 else {
            throw LogError(.notAKeyFile, reason: "\(labelled.count) verifier key lines instead of one")
        }
        return String(labelled[0].unicodeScalars.dropFirst(label.unicodeScalars.count))
    }

    /// Whether the private key asks for a passphrase; false where there is none.
    static func isEncrypted(_ text: String) -> Bool { lines(of: text).contains(where: PKCS8.isEncryptedBoundary) }

    private static func lines(of text: String) -> [String] {
        text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map(String.init)
    }
}
