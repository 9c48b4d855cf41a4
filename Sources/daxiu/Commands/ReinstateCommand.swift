import ArgumentParser
import FundDesk

/// `reinstate`: a voucher that was reversed by mistake is recorded anew.
struct ReinstateCommand: Command {
    static var configuration: CommandConfiguration {
        .init("reinstate", TakingBackTexts.reinstate, TakingBackTexts.reinstateDiscussion)
    }

    @Argument(help: TakingBackTexts.reinstated.help)
    var entry: Word

    @Option(help: OptionTexts.date.help)
    var date: Word?

    @OptionGroup
    var writing: WritingOptions

    func run(in surroundings: Surroundings) async throws {
        let date = try date.map { try Typed.date($0, surroundings) }
        let memory = try surroundings.memory()
        let ledger = try writing.ledger.open(surroundings)
        let state = try ledger.currentState(memory: memory)
        let reinstatement = try Reinstatement(of: entry.text, in: ledger, state)
        let enclosures = Enclosures(details: reinstatement.details, areNamed: true)
        let recorder = try writing.recorder(surroundings, enclosing: enclosures)
        let question = { (_: FundState) in
            try surroundings.shown(String(reinstatement.original.sequence), in: ledger)
                + TakingBackTexts.recordAnew[surroundings.language]
        }
        try recorder.record(asking: question, meaning: Doubt.Question.askedBefore) { state in
            [reinstatement.draft(in: state, on: date ?? recorder.desk.today(state), surroundings.language)]
        }
    }
}
