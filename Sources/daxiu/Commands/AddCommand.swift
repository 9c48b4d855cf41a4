import ArgumentParser
import FundDesk

/// `add`: asks what happened, question by question, and records it.
struct AddCommand: Command {
    static var configuration: CommandConfiguration { .init("add", AddTexts.help, AddTexts.helpDiscussion) }

    @OptionGroup
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        var surroundings = surroundings
        // Whoever answers the questions answers those about what is doubtful too, also from a file.
        surroundings.readsAnswers = true
        try Adder(recorder: try writing.recorder(surroundings), surroundings: surroundings).run()
    }
}
