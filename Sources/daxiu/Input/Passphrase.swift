import FundDesk

extension KeyFile {
    /// The private key, its passphrase from a file or from the terminal.
    func signer(_ surroundings: Surroundings, passphraseFile: String?) throws -> SigningKey {
        try signer { try Passphrase.existing(path, surroundings, file: passphraseFile) }
    }
}

/// Passphrases, from a file or from the terminal.
enum Passphrase {
    /// The passphrase of a key that has one.
    static func existing(_ key: String, _ surroundings: Surroundings, file: String?) throws -> String {
        if let file { return try read(file) }
        let prompt = KeyTexts.prompt.text(surroundings.language, [key])
        guard let typed = try Terminal.passphrase(prompt, surroundings) else {
            throw Problem(.keyPassphraseNeeded, [.file(key)])
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
        guard !FileAccess.isOpenToOthers(path) else { throw Problem(.passphrasePermissions, [.file(path)]) }
        let bytes = try FileAccess.bytes(path, .passphrase).prefix { $0 != 0x0A && $0 != 0x0D }
        guard let text = String(validating: bytes, as: UTF8.self), !text.isEmpty else {
            throw UsageError(KeyTexts.fileEmpty, path)
        }
        return text
    }
}
