import ArgumentParser
import FundDesk

/// `reverse`: an earlier voucher is undone by its mirror in red.
struct ReverseCommand: Command {
    static var configuration: CommandConfiguration { .init("reverse", HelpTexts.reverse, HelpTexts.reverseDiscussion) }

    @Argument(help: OptionTexts.entry.help)
    var entry: Word

    @Option(help: OptionTexts.reason.help)
    var reason: Word

    @OptionGroup
    var drawing: DrawingOptions

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let reason = try Typed.text(reason, "--reason")
        let question = { (ledger: LedgerFile, body: any EntryBody) in
            let shown = try surroundings.shown((body as? Reversal).map { String($0.entry) } ?? entry.text, in: ledger)
            return shown + TakingBackTexts.reverseOne[surroundings.language]
        }
        try recording.record(surroundings, asking: question) { ledger in
            Reversal(
                entry: try EntryLookup(ledger).sequence(entry.text),
                reason: reason,
                request: try drawing.request(in: ledger)
            )
        }
    }
}

extension Surroundings {
    /// An entry in full, as it is shown before something is done about it.
    func shown(_ entry: String, in ledger: LedgerFile) throws -> String {
        let report = try EntryReport(of: entry, in: ledger, memory: memory(), isOpen: false, words: .commandLine)
        return report.text(language)
    }
}
