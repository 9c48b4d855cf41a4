import Foundation

/// A key file: a private key, or a text with a vkey.
public struct KeyFile: Sendable {
    /// The path as the user named it.
    public let path: String

    /// A file that is read when it is asked.
    public init(path: String) {
        self.path = path
    }

    /// What a key file holds besides the public part.
    public enum Content: String, Sendable {
        /// The public part alone.
        case verifier = "public"
        /// The private key, as it is.
        case plain = "private"
        /// The private key, under a passphrase.
        case encrypted = "private-with-passphrase"
    }

    /// What every private key in PEM has before it.
    private static let boundary = "-----BEGIN "

    /// The private key, with more than one try.
    ///
    /// - Parameter passphrases: gives for every try, counted from 0, what the passphrase may be, the likeliest first; nil
    ///   where there are no more. Asked only for a key that has one.
    /// - Throws: what `passphrases` throws; `Problem` with `keyPermissions`, `keyNotAKey`, `keyPassphraseWrong` or a
    ///   problem of the file.
    public func signer(trying passphrases: (_ attempt: Int) throws -> [String]?) throws -> SigningKey {
        try opened(trying: passphrases) { pem, passphrase throws(LogError) in
            try SigningKey(pem: pem, passphrase: passphrase)
        }
    }

    /// The private key of a witness, likewise.
    public func cosigner(trying passphrases: (_ attempt: Int) throws -> [String]?) throws -> CosigningKey {
        try opened(trying: passphrases) { pem, passphrase throws(LogError) in
            try CosigningKey(pem: pem, passphrase: passphrase)
        }
    }

    private func opened<Key>(
        trying passphrases: (_ attempt: Int) throws -> [String]?,
        _ make: (_ pem: String, _ passphrase: String?) throws(LogError) -> Key
    ) throws -> Key {
        let pem = try text()
        guard pem.contains(KeyFile.boundary) else { throw Problem(.keyNotAKey, [.file(path)]) }
        guard !FileAccess.isOpenToOthers(path) else { throw Problem(.keyPermissions, [.file(path)]) }
        if let key = try key(unless: .passphraseNeeded, { () throws(LogError) in try make(pem, nil) }) { return key }
        var attempt = 0
        while let candidates = try passphrases(attempt) {
            for passphrase in candidates {
                let key = try key(unless: .wrongPassphrase) { () throws(LogError) in try make(pem, passphrase) }
                if let key { return key }
            }
            attempt += 1
        }
        throw Problem(.keyPassphraseWrong, [.file(path)])
    }

    private func key<Key>(unless code: LogError.Code, _ make: () throws(LogError) -> Key) throws(Problem) -> Key? {
        do throws(LogError) {
            return try make()
        } catch {
            if error.code == code { return nil }
            throw problem(error)
        }
    }

    /// The public part, for which no passphrase is needed, and whether the file holds the private one too.
    public func verifierKey() throws(Problem) -> (key: VerifierKey, isPrivate: Bool) {
        let (key, content) = try standing()
        return (key, content != .verifier)
    }

    /// The public part, for which no passphrase is needed, and what else the file holds.
    ///
    /// - Throws: `Problem` with `keyNotAKey`, or one of the file.
    public func standing() throws(Problem) -> (key: VerifierKey, content: Content) {
        let text = try text()
        if text.contains(KeyFile.boundary) {
            do throws(LogError) {
                let key = try SigningKey.verifierKey(inPEM: text)
                return (key, SigningKey.isEncrypted(inPEM: text) ? .encrypted : .plain)
            } catch {
                throw problem(error)
            }
        }
        // The key may stand between other words, such as those that were printed with it; its ID proves each one.
        let keys = Set(text.split(whereSeparator: \.isWhitespace).compactMap { try? VerifierKey(String($0)) })
        guard let key = keys.first, keys.count == 1 else { throw Problem(.keyNotAKey, [.file(path)]) }
        return (key, .verifier)
    }

    /// The text without what an editor added; a key has no blanks that count.
    private func text() throws(Problem) -> String {
        let forms = try EditedText(path: path).forms
        return forms[forms.count - 1]
    }

    private func problem(_ error: LogError) -> Problem {
        switch error.code {
        case .wrongPassphrase: Problem(.keyPassphraseWrong, [.file(path)])
        case .passphraseNeeded: Problem(.keyPassphraseNeeded, [.file(path)])
        case .cryptographyFailed: Problem(.signatureFailed, [.text(error.reason)])
        default: Problem(.keyNotAKey, [.file(path)])
        }
    }
}
