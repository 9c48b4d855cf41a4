import Foundation

/// A key file: a private key, or a text with a vkey.
public struct KeyFile: Sendable {
    /// The path as the user named it.
    public let path: String

    /// A file that is read when it is asked.
    public init(path: String) {
        self.path = path
    }

    /// What every private key in PEM has before it.
    private static let boundary = "-----BEGIN "

    /// The private key.
    ///
    /// - Parameter passphrase: gives the passphrase; asked only for a key that has one.
    /// - Throws: what `passphrase` throws; `Problem` with `keyPermissions`, `keyNotAKey`, `keyPassphraseNeeded`,
    ///   `keyPassphraseWrong` or a problem of the file.
    public func signer(passphrase: () throws -> String) throws -> SigningKey {
        let pem = try text()
        guard pem.contains(KeyFile.boundary) else { throw Problem(.keyNotAKey, [.file(path)]) }
        guard !FileAccess.isOpenToOthers(path) else { throw Problem(.keyPermissions, [.file(path)]) }
        do {
            return try SigningKey(pem: pem, passphrase: nil)
        } catch let error where error.code == .passphraseNeeded {
            let passphrase = try passphrase()
            do { return try SigningKey(pem: pem, passphrase: passphrase) } catch { throw problem(error) }
        } catch {
            throw problem(error)
        }
    }

    /// The public part, for which no passphrase is needed, and whether the file holds the private one too.
    public func verifierKey() throws(Problem) -> (key: VerifierKey, isPrivate: Bool) {
        let text = try text()
        do throws(LogError) {
            if text.contains(KeyFile.boundary) { return (try SigningKey.verifierKey(inPEM: text), true) }
            return (try VerifierKey(text.trimmingCharacters(in: .whitespacesAndNewlines)), false)
        } catch {
            throw problem(error)
        }
    }

    private func text() throws(Problem) -> String {
        guard let text = String(validating: try FileAccess.bytes(path, .sheet), as: UTF8.self) else {
            throw Problem(.keyNotAKey, [.file(path)])
        }
        return text
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
