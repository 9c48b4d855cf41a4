import ArgumentParser
import FundDesk
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

    @OptionGroup
    var serial: SerialOptions

    @Option(help: OptionTexts.contributedTo.help)
    var to: Word?

    @Flag(help: OptionTexts.cash.help)
    var cash = false

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
            reference: try serial.checked(),
            piece: try serial.number(),
            isCash: try isInHand()
        )
        try recording.record(surroundings, again: doubling) { _ in try correction.applied(to: body) }
    }

    /// Whether the money is in hand, by either option.
    private func isInHand() throws(Problem) -> Bool {
        guard let to else { return cash }
        let account = try Typed.account(to, "--to")
        guard account == .imprest || account == .bank && !cash else {
            throw Problem(.accountNotAllowed, [account.description], place: Problem.Place(file: "--to"))
        }
        return account == .imprest
    }
}
