import ArgumentParser
import FundDesk

/// `distribute`: undistributed income goes to the units of a scope.
struct DistributeCommand: Command {
    static var configuration: CommandConfiguration { .init("distribute", HelpTexts.distribute) }

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @Option(help: OptionTexts.scope.help)
    var scope: Word

    @Option(help: OptionTexts.sharing.help)
    var sharing: Word?

    @OptionGroup
    var spending: SpendingOptions

    func run(in surroundings: Surroundings) async throws {
        try spending.record(surroundings) { ledger in
            Distribution(
                amount: try Typed.amount(amount, "<amount>"),
                scope: try Typed.scope(scope.text),
                sharing: try sharing.map { try Choice.value(SharingBasis.self, $0.text, "--sharing") },
                request: try spending.drawing.request(in: ledger)
            )
        }
    }
}
