import ArgumentParser
import FundDesk

/// Which ledger is read, and whether for programs.
struct ReadingOptions: ParsableArguments {
    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions
}
