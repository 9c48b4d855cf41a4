import ArgumentParser
import FundDesk

/// Whether what looks like a voucher that stands is recorded all the same.
struct AgainOption: ParsableArguments {
    @Flag(help: OptionTexts.again.help)
    var again = false

    /// The question that it answers.
    var questions: Set<Doubt.Question> { again ? [.sameAgain] : [] }
}
