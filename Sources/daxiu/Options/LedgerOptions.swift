import ArgumentParser
import FundDesk

/// Which ledger, and in which language.
struct LedgerOptions: ParsableArguments {
    @Option(help: OptionTexts.ledger.help("file"))
    var ledger: Word?

    @OptionGroup
    var speech: LanguageOption

    /// The path of the ledger: `--ledger`, else `DAXIU_LEDGER`.
    ///
    /// - Throws: `Problem` with `ledgerNotNamed`.
    func path(_ surroundings: Surroundings) throws(Problem) -> String {
        guard let path = ledger?.text ?? surroundings.variable("DAXIU_LEDGER") else { throw Problem(.ledgerNotNamed) }
        return path
    }

    /// Opens the ledger for reading.
    func open(_ surroundings: Surroundings) throws -> LedgerFile {
        try LedgerFile(opening: path(surroundings))
    }
}

/// The language; read before the parser runs, declared so that help screens name it.
struct LanguageOption: ParsableArguments {
    @Option(help: OptionTexts.lang.help("zh|en"))
    var lang: Word?
}
