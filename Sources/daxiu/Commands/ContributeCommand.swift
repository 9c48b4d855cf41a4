import ArgumentParser
import FundDesk

/// `contribute`: one payment by one unit.
struct ContributeCommand: Command {
    static var configuration: CommandConfiguration { .init("contribute", HelpTexts.contribute) }

    @OptionGroup
    var home: HomeAmountArguments

    @OptionGroup
    var serial: SerialOptions

    @Option(help: OptionTexts.contributedTo.help)
    var to: Word?

    @Flag(help: OptionTexts.cash.help)
    var cash = false

    @OptionGroup
    var receiving: CorrectableOptions

    func run(in surroundings: Surroundings) async throws {
        let (unit, amount) = try home.checked()
        let body = Contribution(
            unit: unit,
            amount: amount,
            reference: try serial.checked(),
            piece: try serial.number(),
            isCash: try isInHand()
        )
        try receiving.record(surroundings) { _ in body }
    }

    /// Whether the money is in hand, by either option.
    private func isInHand() throws(Problem) -> Bool {
        guard let to else { return cash }
        let account = try Typed.account(to, "--to")
        guard account == .imprest || account == .bank && !cash else {
            throw Problem(.accountNotAllowed, [.account(account)], place: Problem.Place(file: "--to"))
        }
        return account == .imprest
    }
}
