import ArgumentParser
import FundDesk

/// What a key file that is made is to be under.
struct NewKeyOptions: ParsableArguments {
    @Option(help: OptionTexts.passphraseFile.help("file"))
    var passphraseFile: Word?

    @Flag(help: OptionTexts.noPassphrase.help)
    var noPassphrase = false

    /// Refuses what cannot become a key file, before anybody is asked for anything.
    func check(_ path: String) throws {
        guard !(noPassphrase && passphraseFile != nil) else { throw UsageError(KeyTexts.both) }
        try FileAccess.checkNew(path)
    }

    /// The passphrase for a new key, asked for unless it is named; nil where there is to be none.
    ///
    /// - Parameter name: the name of the key.
    func passphrase(for path: String, _ name: String, _ surroundings: Surroundings) throws -> String? {
        guard !(noPassphrase && passphraseFile != nil) else { throw UsageError(KeyTexts.both) }
        return noPassphrase ? nil : try Passphrase.chosen(path, name, surroundings, file: passphraseFile?.text)
    }

    /// Writes the key under a passphrase that is asked for, and says what it is and how it can be lost.
    func write(_ key: SigningKey, to path: String, _ surroundings: Surroundings) throws {
        let passphrase = try passphrase(for: path, key.verifierKey.name, surroundings)
        try FileAccess.create(path, Array(try key.pem(passphrase: passphrase).utf8), mode: 0o600)
        try surroundings.say(KeyTexts.made, path)
        try surroundings.say(KeyTexts.keyID, key.keyID.description)
        try surroundings.say(KeyTexts.vkey, key.verifierKey.description)
        try surroundings.say(noPassphrase ? KeyTexts.unprotected : KeyTexts.loss, path)
    }
}
