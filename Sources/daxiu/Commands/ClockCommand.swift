import ArgumentParser
import FundDesk

/// `clock`: what was recorded with a wrong clock counts as recorded now.
struct ClockCommand: Command {
    static var configuration: CommandConfiguration { .init("clock", ClockTexts.clock, ClockTexts.clockDiscussion) }

    @Argument(help: ClockTexts.from.help)
    var entry: Word

    @Option(help: ClockTexts.why.help)
    var reason: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let reason = try Typed.text(reason, "--reason")
        let from = try EntryLookup(recording.ledger.open(surroundings)).sequence(entry.text)
        try recording.recordMatter(surroundings) { _ in Clock(from: from, reason: reason) }
    }
}
