import ArgumentParser
import FundDesk

/// `key`: signing keys.
struct KeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .init("key", HelpTexts.key, subcommands: [KeyNewCommand.self]) }
}

/// `key new`: makes a private key and writes nothing but its file.
struct KeyNewCommand: Command {
    static var configuration: CommandConfiguration { .init("new", HelpTexts.keyNew) }

    @Argument(help: OptionTexts.newKey.help)
    var file: Word

    @Option(help: OptionTexts.origin.help)
    var origin: Word

    @Option(help: OptionTexts.passphraseFile.help("file"))
    var passphraseFile: Word?

    @Flag(help: OptionTexts.noPassphrase.help)
    var noPassphrase = false

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        guard !(noPassphrase && passphraseFile != nil) else { throw UsageError(KeyTexts.both) }
        let path = file.text
        let key = try generate()
        let passphrase =
            noPassphrase ? nil : try Passphrase.chosen(path, surroundings, file: passphraseFile?.text)
        try FileAccess.create(path, Array(try key.pem(passphrase: passphrase).utf8), mode: 0o600)
        try surroundings.say(KeyTexts.made, path)
        try surroundings.say(KeyTexts.keyID, key.keyID.description)
        try surroundings.say(KeyTexts.vkey, key.verifierKey.description)
    }

    private func generate() throws -> SigningKey {
        let name = try Origin.checked(origin.text)
        do {
            return try SigningKey.generate(name: name)
        } catch let error where error.code == .malformedVerifierKey {
            throw Problem(.originMalformed, [.text(origin.text)])
        }
    }
}

/// The origin of a ledger, which is also the name of its members' keys.
enum Origin {
    /// The origin, if both a ledger and a key can bear it.
    ///
    /// - Throws: `Problem` with `originMalformed`.
    static func checked(_ text: String) throws(Problem) -> String {
        do throws(Problem) {
            let name = try InputText.code(text)
            guard !name.contains("+") else { throw Problem(.originMalformed, [.text(text)]) }
            return name
        } catch {
            throw Problem(.originMalformed, [.text(text)])
        }
    }
}
