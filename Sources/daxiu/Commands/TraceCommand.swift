import ArgumentParser
import FundDesk

/// `trace`: what an entry rests on, and what rests on it.
struct TraceCommand: Command {
    static var configuration: CommandConfiguration { .init("trace", TracingTexts.trace, TracingTexts.discussion) }

    @Argument(help: TracingTexts.sought.help)
    var entry: Word

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let book = TraceBook(SoughtEntry(entry.text))
        let report = try TraceReport(entry.text, await file.verified(observing: book, surroundings), file)
        let language = surroundings.language
        try surroundings.output.write(json ? report.json(language).text() : report.text(language))
    }
}
