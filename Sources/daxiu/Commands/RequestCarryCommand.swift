import ArgumentParser
import FundDesk

/// `request carry`: a change of the register is recorded as it was asked for.
struct RequestCarryCommand: Command {
    static var configuration: CommandConfiguration {
        .init("carry", RegisterTexts.carry, RegisterTexts.carryDiscussion)
    }

    @Argument(help: RegisterTexts.carried.help)
    var entry: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        guard let sequence = Int(entry.text), String(sequence) == entry.text else {
            throw Problem(.requestMalformed, [.text(entry.text)])
        }
        try recording.recordEntry(surroundings) { state in
            guard let matter = state.trust.matter(sequence).map({ state.trust.matters[$0] }),
                let asked = matter.register
            else { throw Problem(.requestOfNothing, [.entry(sequence)]) }
            // Said first: what was carried out has changed what the change is about.
            if let outcome = matter.outcome {
                throw Problem(.requestSettled, [.entry(sequence), .outcome(outcome)])
            }
            return asked.change.citing(sequence)
        }
    }
}
