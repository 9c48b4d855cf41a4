import ArgumentParser
import FundDesk

/// `show`: everything about an entry.
struct ShowCommand: Command {
    static var configuration: CommandConfiguration { .init("show", HelpTexts.show) }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

    @Flag(help: OptionTexts.json.help)
    var json = false

    @Flag(name: .customLong("private"), help: EnclosureTexts.showPrivate.help)
    var isOpen = false

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let report = try EntryReport(
            of: entry.text,
            in: ledger.open(surroundings),
            memory: surroundings.memory(),
            isOpen: isOpen,
            words: .commandLine
        )
        let language = surroundings.language
        try surroundings.output.write(json ? report.json(language).text() : report.text(language))
    }
}
