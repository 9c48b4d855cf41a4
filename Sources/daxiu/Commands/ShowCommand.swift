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
        let file = try ledger.open(surroundings)
        let report = try EntryReport(
            of: entry.text,
            in: file,
            memory: surroundings.memory(),
            isOpen: isOpen,
            following: await file.tracks(),
            words: .commandLine
        )
        let language = surroundings.language
        try surroundings.output.write(json ? report.json(language).text() : report.text(language))
    }
}

extension LedgerFile {
    /// Who names whom, from a verified pass; nil of a ledger that does not hold, of which an entry is still shown.
    fileprivate func tracks() async -> TraceBook? {
        (try? await verified(observing: TraceBook()))?.value
    }
}
