import ArgumentParser
import FundDesk
import FundRules

/// Which ledger is read, and whether for programs.
struct ReadingOptions: ParsableArguments {
    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions
}
