import ArgumentParser
import FundDesk
import FundRules

/// `income`: money that belongs to nobody's unit yet.
struct IncomeCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "income", abstract: HelpTexts.income.local)
    }

    @Argument(help: OptionTexts.incomeCategory.help)
    var category: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @OptionGroup
    var serial: SerialOptions

    @OptionGroup
    var correction: CorrectionOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let body = Income(
            category: try Choice.value(Income.Category.self, category.text, "<category>", .categoryUnknown),
            amount: try Typed.amount(amount, "<amount>"),
            reference: try serial.checked(),
            piece: try serial.number()
        )
        try recording.record(surroundings, again: doubling) { _ in try correction.applied(to: body) }
    }
}
