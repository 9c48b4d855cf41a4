import FundDesk

extension KeyFile {
    /// The private key, its passphrase from a file or from the terminal; not asked for where the key was opened before.
    func signer(_ surroundings: Surroundings, passphraseFile: String?) throws -> SigningKey {
        let (key, isPrivate) = try verifierKey()
        if isPrivate, let known = surroundings.keyring.key(key) { return known }
        let signer = try signer { attempt in
            try Passphrase.existing(path, surroundings, file: passphraseFile, attempt: attempt)
        }
        surroundings.keyring.keep(signer)
        return signer
    }
}

/// Passphrases, from a file or from the terminal.
enum Passphrase {
    /// How often the passphrase of a key may be typed.
    private static let tries = 3

    /// What the passphrase of a key that has one may be; nil where there are no more tries.
    ///
    /// - Parameter attempt: which try it is, from 0.
    static func existing(
        _ key: String,
        _ surroundings: Surroundings,
        file: String?,
        attempt: Int
    ) throws -> [String]? {
        if let file { return attempt == 0 ? try read(file) : nil }
        guard attempt < tries else { return nil }
        let language = surroundings.language
        if attempt > 0 {
            try surroundings.errors.write(KeyTexts.wrong.text(language, [String(tries - attempt)]) + "\n")
        }
        guard let typed = try Terminal.passphrase(KeyTexts.prompt.text(language, [key]), surroundings) else {
            if attempt > 0 { return nil }
            throw Problem(.keyPassphraseNeeded, [.file(key)])
        }
        return [typed]
    }

    /// A passphrase for a new key, typed twice, with what it is for said before, and what is weak about it after.
    ///
    /// - Parameter name: the name of the key.
    static func chosen(_ path: String, _ name: String, _ surroundings: Surroundings, file: String?) throws -> String {
        let language = surroundings.language
        if let file {
            let passphrase = try read(file)[0]
            if let weakness = PassphraseWeakness(passphrase, of: name) {
                try surroundings.errors.write(KeyTexts.weakNote.text(language, [weakness.wording[language]]) + "\n")
            }
            return passphrase
        }
        guard surroundings.keyboard.isTerminal else { throw UsageError(KeyTexts.noTerminal) }
        try surroundings.errors.write(KeyTexts.purpose[language] + "\n")
        while true {
            guard let first = try Terminal.passphrase(KeyTexts.choose.text(language, [path]), surroundings) else {
                throw UsageError(KeyTexts.noTerminal)
            }
            if first.isEmpty {
                try surroundings.errors.write(KeyTexts.empty[language] + "\n")
                continue
            }
            // Before it is typed a second time, for nothing.
            if let weakness = PassphraseWeakness(first, of: name) {
                let question = KeyTexts.weak.text(language, [weakness.wording[language]])
                guard try Dialogue(surroundings).agrees(question) else { continue }
            }
            guard let second = try Terminal.passphrase(KeyTexts.again[language], surroundings) else {
                throw UsageError(KeyTexts.noTerminal)
            }
            if first == second { return first }
            try surroundings.errors.write(KeyTexts.different[language] + "\n")
        }
    }

    /// What the first line of a file that nobody else may open says.
    private static func read(_ path: String) throws -> [String] {
        let candidates = try PassphraseFile.candidates(path)
        guard !candidates.isEmpty else { throw UsageError(KeyTexts.fileEmpty, path) }
        return candidates
    }
}

extension PassphraseWeakness {
    /// Why, as the rest of a sentence.
    var wording: Wording {
        switch self {
        case .short: KeyTexts.short.filled(String(PassphraseWeakness.leastLength))
        case .digits: KeyTexts.digits
        case .common: KeyTexts.common
        case .monotonous: KeyTexts.monotonous
        }
    }
}
