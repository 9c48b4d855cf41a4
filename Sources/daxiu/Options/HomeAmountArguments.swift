import ArgumentParser
import FundDesk

/// Whose money it is and how much.
struct HomeAmountArguments: ParsableArguments {
    @Argument(help: OptionTexts.unit.help)
    var unit: Word

    @Argument(help: OptionTexts.amount.help)
    var amount: Word

    /// The unit as it was written and the amount.
    func checked() throws(Problem) -> (unit: String, amount: Money) {
        (try Typed.home(unit, "<unit>"), try Typed.amount(amount, "<amount>"))
    }
}
