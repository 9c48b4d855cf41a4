import ArgumentParser
import FundDesk

/// What is answered before it is asked: one group of options of all commands that record.
struct ConsentOptions: ParsableArguments {
    @Flag(help: ConsentTexts.yes.help)
    var yes = false

    @OptionGroup
    var clock: ClockOptions

    /// The questions that are answered with yes, whatever they are about.
    var answers: Answers {
        var answers = yes ? Answers.yes : .none
        if clock.clockIsRight { answers.questions.insert(.clock) }
        return answers
    }
}
