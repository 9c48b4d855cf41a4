import ArgumentParser
import FundDesk

/// Whose key signs.
struct SigningOptions: ParsableArguments {
    @Option(help: OptionTexts.key.help("file"))
    var key: Word?

    @Option(help: OptionTexts.passphraseFile.help("file"))
    var passphraseFile: Word?

    /// Whether a key is named at all: by the command line, the environment or the settings.
    func isNamed(_ surroundings: Surroundings) throws -> Bool { try key != nil || surroundings.keyPath() != nil }

    /// The key, its passphrase asked for where it needs one: `--key`, else `DAXIU_KEY`, else the settings'.
    ///
    /// - Parameter implied: a key that the rest of the command line names, which counts for more than the environment.
    /// - Throws: `Problem` with `keyNotNamed` or one that `KeyFile` throws.
    func signer(_ surroundings: Surroundings, implied: String? = nil) throws -> SigningKey {
        guard let path = try key?.text ?? implied ?? surroundings.keyPath() else { throw Problem(.keyNotNamed) }
        return try KeyFile(path: path).signer(surroundings, passphraseFile: passphraseFile?.text)
    }
}
