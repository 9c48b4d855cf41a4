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
        let (date, memo) = try recording.voucher.checked(surroundings)
        let recorder = try recording.recorder(surroundings)
        let ledger = recorder.desk.ledger
        let sequence = try EntryLookup(ledger).sequence(entry.text)
        let reversal = Reversal(entry: sequence, reason: reason, request: try drawing.request(in: ledger))
        let reversed = try recorder.desk.date(of: sequence)
        let question = { (_: FundState) in
            try surroundings.shown(String(sequence), in: ledger) + TakingBackTexts.reverseOne[surroundings.language]
        }
        try recorder.record(asking: question) { state in
            let today = recorder.desk.today(state)
            let due = state.date(ofReversing: sequence, dated: reversed ?? today, on: today)
            return [EntryDraft(reversal, date: date ?? due, memo: memo)]
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
