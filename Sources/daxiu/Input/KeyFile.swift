import Foundation
import FundDesk
import FundRules
import TransparencyLog

/// A key file: a private key, or a text with a vkey.
struct KeyFile {
    /// The path as the user named it.
    let path: String

    /// What every private key in PEM has before it.
    private static let boundary = "-----BEGIN "

    /// The private key.
    ///
    /// - Throws: `Problem` with `keyPermissions`, `keyNotAKey`, `keyPassphraseNeeded`, `keyPassphraseWrong` or a
    ///   problem of the file.
    func signer(_ surroundings: Surroundings, passphraseFile: String?) throws -> SigningKey {
        let pem = try text()
        guard pem.contains(KeyFile.boundary) else { throw Problem(.keyNotAKey, [path]) }
        guard !FileAccess.isOpenToOthers(path) else { throw Problem(.keyPermissions, [path]) }
        do {
            return try SigningKey(pem: pem, passphrase: nil)
        } catch let error where error.code == .passphraseNeeded {
            let passphrase = try Passphrase.existing(path, surroundings, file: passphraseFile)
            do { return try SigningKey(pem: pem, passphrase: passphrase) } catch { throw problem(error) }
        } catch {
            throw problem(error)
        }
    }

    /// The public part, for which no passphrase is needed, and whether the file holds the private one too.
    func verifierKey() throws(Problem) -> (key: VerifierKey, isPrivate: Bool) {
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
            throw Problem(.keyNotAKey, [path])
        }
        return text
    }

    private func problem(_ error: LogError) -> Problem {
        switch error.code {
        case .wrongPassphrase: Problem(.keyPassphraseWrong, [path])
        case .passphraseNeeded: Problem(.keyPassphraseNeeded, [path])
        case .cryptographyFailed: Problem(.signatureFailed, [error.reason])
        default: Problem(.keyNotAKey, [path])
        }
    }
}

/// Passphrases, from a file or from the terminal.
enum Passphrase {
    /// The passphrase of a key that has one.
    static func existing(_ key: String, _ surroundings: Surroundings, file: String?) throws -> String {
        if let file { return try read(file) }
        let prompt = KeyTexts.prompt.text(surroundings.language, [key])
        guard let typed = try Terminal.passphrase(prompt, surroundings) else {
            throw Problem(.keyPassphraseNeeded, [key])
        }
        return typed
    }

    /// A passphrase for a new key, typed twice.
    static func chosen(_ key: String, _ surroundings: Surroundings, file: String?) throws -> String {
        if let file { return try read(file) }
        let language = surroundings.language
        while true {
            guard let first = try Terminal.passphrase(KeyTexts.choose.text(language, [key]), surroundings),
                let second = try Terminal.passphrase(KeyTexts.again[language], surroundings)
            else { throw UsageError(KeyTexts.noTerminal) }
            if first.isEmpty {
                try surroundings.errors.write(KeyTexts.empty[language] + "\n")
            } else if first != second {
                try surroundings.errors.write(KeyTexts.different[language] + "\n")
            } else {
                return first
            }
        }
    }

    /// The first line of a file that nobody else may open.
    private static func read(_ path: String) throws -> String {
        guard !FileAccess.isOpenToOthers(path) else { throw Problem(.passphrasePermissions, [path]) }
        let bytes = try FileAccess.bytes(path, .passphrase).prefix { $0 != 0x0A && $0 != 0x0D }
        guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty else {
            throw UsageError(KeyTexts.fileEmpty, path)
        }
        return text
    }
}
