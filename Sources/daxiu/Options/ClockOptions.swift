import ArgumentParser
import FundDesk
import FundRules

/// The word of whoever records about the clock: one option of all commands that record.
struct ClockOptions: ParsableArguments {
    @Flag(help: ClockTexts.isRight.help)
    var clockIsRight = false
}
