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
        try recording.record(surroundings) { ledger in
            Reversal(
                entry: try EntryLookup(ledger).sequence(entry.text),
                reason: reason,
                request: try drawing.request(in: ledger)
            )
        }
    }
}
