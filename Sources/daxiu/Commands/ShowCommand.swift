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
            following: try await file.tracks(from: entry.text),
            words: .commandLine
        )
        let language = surroundings.language
        try surroundings.output.write(json ? report.json(language).text() : report.text(language))
    }
}

extension LedgerFile {
    /// Who names whom, from a verified pass; nil of a ledger that does not hold, of which an entry is still shown, and for a
    /// contribution, of which the report finds by itself what names it.
    fileprivate func tracks(from name: String) async throws -> TraceBook? {
        let sequence = try EntryLookup(self).sequence(name)
        guard let entry = try line(at: sequence).flatMap({ try? Entry(decoding: $0) }) else { return nil }
        guard !entry.isContribution else { return nil }
        do { return try await verified(observing: TraceBook()).value } catch is Unverified { return nil }
    }
}
