import ArgumentParser
import FundDesk

/// `key`: signing keys.
struct KeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "key",
            HelpTexts.key,
            subcommands: [KeyNewCommand.self, KeyShowCommand.self, KeyPrintCommand.self, KeyRestoreCommand.self]
        )
    }
}

/// `key new`: makes a private key and writes nothing but its file.
struct KeyNewCommand: Command {
    static var configuration: CommandConfiguration { .init("new", HelpTexts.keyNew) }

    @Argument(help: OptionTexts.newKey.help)
    var file: Word

    @Option(help: OptionTexts.origin.help)
    var origin: Word

    @OptionGroup
    var newKey: NewKeyOptions

    @OptionGroup
    var speech: LanguageOption

    func run(in surroundings: Surroundings) async throws {
        let key = try generate()
        try newKey.check(file.text)
        try newKey.write(key, to: file.text, surroundings)
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
