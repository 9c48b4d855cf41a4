import ArgumentParser
import FundDesk

/// `income`: money that belongs to nobody's unit yet.
struct IncomeCommand: Command {
    static var configuration: CommandConfiguration { .init("income", HelpTexts.income) }

    @Argument(help: OptionTexts.incomeCategory.help)
    var category: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @OptionGroup
    var serial: SerialOptions

    @OptionGroup
    var receiving: CorrectableOptions

    func run(in surroundings: Surroundings) async throws {
        let body = Income(
            category: try Choice.value(Income.Category.self, category.text, "<category>", .categoryUnknown),
            amount: try Typed.amount(amount, "<amount>"),
            reference: try serial.checked(),
            piece: try serial.number()
        )
        try receiving.record(surroundings) { _ in body }
    }
}
