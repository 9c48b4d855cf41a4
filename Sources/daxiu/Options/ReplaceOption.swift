import ArgumentParser
import FundDesk

/// Whether a file that has the output's name gives way.
struct ReplaceOption: ParsableArguments {
    @Flag(help: OptionTexts.replace.help)
    var replace = false
}
