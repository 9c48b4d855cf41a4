import ArgumentParser
import FundDesk
import FundRules

/// `expense`: running costs of the fund itself.
struct ExpenseCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "expense", abstract: HelpTexts.expense.local)
    }

    @Argument(help: OptionTexts.expenseCategory.help)
    var category: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @OptionGroup
    var paying: PayingOptions

    @OptionGroup
    var correction: CorrectionOptions

    @OptionGroup
    var doubling: AgainOption

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        try recording.record(surroundings, again: doubling) { ledger in
            let body = Expense(
                category: try Choice.value(Expense.Category.self, category.text, "<category>", .categoryUnknown),
                amount: try Typed.amount(amount, "<amount>"),
                payee: try Typed.text(paying.payee, "--payee"),
                from: try paying.account(),
                invoice: try paying.invoice.code("--invoice"),
                invoiceTotal: try paying.total(),
                reference: try paying.serial.checked(),
                piece: try paying.serial.number(),
                request: try paying.drawing.request(in: ledger)
            )
            return try correction.applied(to: body)
        }
    }
}
