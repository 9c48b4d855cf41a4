import ArgumentParser
import FundDesk

/// `refund`: a contribution goes back, whole or in part.
struct RefundCommand: Command {
    static var configuration: CommandConfiguration { .init("refund", HelpTexts.refund) }

    @Argument(help: OptionTexts.contribution.help)
    var entry: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @Option(help: OptionTexts.reference.help)
    var reference: Word?

    @OptionGroup
    var spending: SpendingOptions

    func run(in surroundings: Surroundings) async throws {
        let amount = try Typed.amount(amount, "<amount>")
        let reference = try reference.code("--reference")
        try spending.record(surroundings) { ledger in
            Refund(
                of: try EntryLookup(ledger).sequence(entry.text),
                amount: amount,
                reference: reference,
                request: try spending.drawing.request(in: ledger)
            )
        }
    }
}
