import ArgumentParser
import FundDesk

/// Which ledger, and in which language.
struct LedgerOptions: ParsableArguments {
    @Option(help: OptionTexts.ledger.help("file"))
    var ledger: Word?

    @OptionGroup
    var speech: LanguageOption

    /// The path of the ledger: `--ledger`, else the one that is meant where none is named.
    func path(_ surroundings: Surroundings) throws(Problem) -> String { try surroundings.ledgerPath(ledger?.text) }

    /// The ledger that a line names, before it is parsed.
    static func named(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            if word == "--ledger" { return words[(index + 1)...].first { $0 != "=" } }
            if word.hasPrefix("--ledger=") { return String(word.dropFirst("--ledger=".count)) }
        }
        return nil
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
