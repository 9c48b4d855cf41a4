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

    /// Writes the key under a passphrase that is asked for, and says what it is and how it can be lost.
    func write(_ key: SigningKey, to path: String, _ surroundings: Surroundings) throws {
        let name = key.verifierKey.name
        let passphrase =
            noPassphrase ? nil : try Passphrase.chosen(path, name, surroundings, file: passphraseFile?.text)
        try FileAccess.create(path, Array(try key.pem(passphrase: passphrase).utf8), mode: 0o600)
        try surroundings.say(KeyTexts.made, path)
        try surroundings.say(KeyTexts.keyID, key.keyID.description)
        try surroundings.say(KeyTexts.vkey, key.verifierKey.description)
        try surroundings.say(noPassphrase ? KeyTexts.unprotected : KeyTexts.loss, path)
    }
}
