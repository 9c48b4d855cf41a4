import ArgumentParser
import FundDesk
import FundRules

/// `distribute`: undistributed income goes to the units of a scope.
struct DistributeCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "distribute", abstract: HelpTexts.distribute.local)
    }

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @Option(help: OptionTexts.scope.help)
    var scope: Word

    @Option(help: OptionTexts.sharing.help)
    var sharing: Word?

    @OptionGroup
    var drawing: DrawingOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        try recording.record(surroundings, again: doubling) { ledger in
            Distribution(
                amount: try Typed.amount(amount, "<amount>"),
                scope: try Typed.scope(scope.text),
                sharing: try sharing.map { try Choice.value(SharingBasis.self, $0.text, "--sharing") },
                request: try drawing.request(in: ledger)
            )
        }
    }
}
