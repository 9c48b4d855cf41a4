import ArgumentParser
import FundDesk

/// `transfer`: money moves between bank, bonds and imprest.
struct TransferCommand: Command {
    static var configuration: CommandConfiguration { .init("transfer", HelpTexts.transfer) }

    @Argument(help: OptionTexts.fromAccount.help)
    var from: Word

    @Argument(help: OptionTexts.toAccount.help)
    var to: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @Option(help: OptionTexts.interest.help("amount"))
    var interest: Word?

    @Option(help: OptionTexts.reference.help)
    var reference: Word?

    @OptionGroup
    var spending: SpendingOptions

    func run(in surroundings: Surroundings) async throws {
        try spending.record(surroundings) { ledger in
            Transfer(
                amount: try Typed.amount(amount, "<amount>"),
                from: try Typed.account(from, "<from>"),
                to: try Typed.account(to, "<to>"),
                interest: try interest.map { try Typed.amount($0, "--interest") },
                reference: try reference.code("--reference"),
                request: try spending.drawing.request(in: ledger)
            )
        }
    }
}
