import ArgumentParser
import FundRules

/// `contribute`: one payment by one unit.
struct ContributeCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "contribute", abstract: HelpTexts.contribute.local)
    }

    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @Option(help: OptionTexts.reference.help)
    var reference: Word?

    @OptionGroup
    var correction: CorrectionOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let body = Contribution(
            unit: try Typed.code(unit, "<unit>"),
            amount: try Typed.amount(amount, "<amount>"),
            reference: try reference.code("--reference")
        )
        try recording.record(surroundings, again: doubling) { _ in try correction.applied(to: body) }
    }
}
