import ArgumentParser
import FundDesk

/// `expense`: running costs of the fund itself.
struct ExpenseCommand: Command {
    static var configuration: CommandConfiguration { .init("expense", HelpTexts.expense) }

    @Argument(help: OptionTexts.expenseCategory.help)
    var category: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    @OptionGroup
    var paying: PayingOptions

    func run(in surroundings: Surroundings) async throws {
        try paying.recording.record(surroundings) { ledger in
            Expense(
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
        }
    }
}
