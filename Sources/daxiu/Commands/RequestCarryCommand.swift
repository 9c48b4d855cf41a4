import ArgumentParser
import FundDesk
import FundRules

/// `request carry`: a change of the register is recorded as it was asked for.
struct RequestCarryCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "carry",
            abstract: RegisterTexts.carry.local,
            discussion: RegisterTexts.carryDiscussion.local
        )
    }

    @Argument(help: RegisterTexts.carried.help)
    var entry: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        guard let sequence = Int(entry.text), String(sequence) == entry.text else {
            throw Problem(.requestMalformed, [entry.text])
        }
        try recording.recordEntry(surroundings) { state in
            guard let matter = state.trust.matter(sequence).map({ state.trust.matters[$0] }),
                let asked = matter.register
            else { throw Problem(.requestOfNothing, [String(sequence)]) }
            // Said first: what was carried out has changed what the change is about.
            if let outcome = matter.outcome {
                throw Problem(.requestSettled, [String(sequence), outcome.rawValue])
            }
            return asked.change.citing(sequence)
        }
    }
}
