import ArgumentParser
import FundRules

/// `close`: shuts a month and commits to every balance at its end.
struct CloseCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "close", abstract: HelpTexts.close.local)
    }

    @Argument(help: OptionTexts.month.help)
    var period: Word

    @OptionGroup
    var ledger: LedgerOptions

    @OptionGroup
    var signing: SigningOptions

    func run(in surroundings: Surroundings) async throws {
        let text = period.text
        guard let month = Month(text) else {
            if text.count == 4, Month("\(text)-01") != nil { throw UsageError(RecordTexts.yearClose, text) }
            throw Problem(.periodMalformed, [text])
        }
        try Recorder(ledger, signing, surroundings).record { state in
            [EntryDraft(Close(period: month, in: state), date: month.lastDay)]
        }
    }
}
