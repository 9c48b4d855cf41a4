import ArgumentParser
import FundDesk
import FundRules

/// `refund`: a contribution goes back, whole or in part.
struct RefundCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "refund", abstract: HelpTexts.refund.local)
    }

    @Argument(help: OptionTexts.contribution.help)
    var entry: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @Option(help: OptionTexts.reference.help)
    var reference: Word?

    @OptionGroup
    var drawing: DrawingOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let amount = try Typed.amount(amount, "<amount>")
        let reference = try reference.code("--reference")
        try recording.record(surroundings, again: doubling) { ledger in
            Refund(
                of: try EntryLookup(ledger).sequence(entry.text),
                amount: amount,
                reference: reference,
                request: try drawing.request(in: ledger)
            )
        }
    }
}
