import ArgumentParser
import FundRules
import TransparencyLog

/// Whose key signs.
struct SigningOptions: ParsableArguments {
    @Option(help: OptionTexts.key.help("file"))
    var key: Word?

    @Option(help: OptionTexts.passphraseFile.help("file"))
    var passphraseFile: Word?

    /// The path of the key: `--key`, else `DAXIU_KEY`.
    func path(_ surroundings: Surroundings) -> String? {
        key?.text ?? surroundings.variable("DAXIU_KEY")
    }

    /// The key, its passphrase asked for where it needs one.
    ///
    /// - Parameter otherwise: the path of the key where none is named.
    /// - Throws: `Problem` with `keyNotNamed` or one that `KeyFile` throws.
    func signer(_ surroundings: Surroundings, otherwise: String? = nil) throws -> SigningKey {
        guard let path = path(surroundings) ?? otherwise else { throw Problem(.keyNotNamed) }
        return try KeyFile(path: path).signer(surroundings, passphraseFile: passphraseFile?.text)
    }
}
