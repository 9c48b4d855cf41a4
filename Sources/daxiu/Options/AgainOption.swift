import ArgumentParser
import FundRules

/// Whether what looks like a voucher that stands is recorded all the same.
struct AgainOption: ParsableArguments {
    @Flag(help: OptionTexts.again.help)
    var again = false
}
