import ArgumentParser
import FundDesk

/// What is answered before it is asked: one group of options of all commands that record.
struct ConsentOptions: ParsableArguments {
    @Flag(help: ConsentTexts.yes.help)
    var yes = false

    @OptionGroup
    var clock: ClockOptions

    /// The questions that are answered with yes, whatever they are about.
    ///
    /// - Parameter meant: those that are besides what the command line says.
    func answers(meaning meant: Set<Doubt.Question>) -> Answers {
        var answers = yes ? Answers.yes : .none
        if clock.clockIsRight { answers.questions.insert(.clock) }
        answers.questions.formUnion(meant)
        return answers
    }
}
