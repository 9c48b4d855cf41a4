import ArgumentParser
import FundDesk

/// `request list`: what was asked, what was approved, what is paid, from a verified pass.
struct RequestListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.requestList) }

    @Option(name: .customLong("state"), help: OptionTexts.standing.help)
    var standing: Word?

    @Option(name: .customLong("for"), help: OptionTexts.requestsFor.help("file"))
    var member: Word?

    @Flag(help: OptionTexts.requestsOverdue.help)
    var overdue = false

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let wanted = try standing.map { try Choice.value(RequestStanding.self, $0.text, "--state") }
        let last = try await reading.ledger.verified(surroundings)
        let today = try surroundings.now().day(in: last.value.state.zone)
        let key = try member.map { try RequestListCommand.key($0, last.value.state) }
        let list = RequestList(last, on: today, only: wanted, waitingFor: key, overdue: overdue)
        try surroundings.show(list, json: reading.json)
    }

    /// A member's key, by its file or as the list of members has it.
    private static func key(_ word: Word, _ state: FundState) throws -> KeyID {
        let key = try KeyID(hexadecimal: word.text.lowercased()) ?? KeyFile(path: word.text).verifierKey().0.keyID
        guard state.member(key) != nil else { throw UsageError(TrustTexts.forWhom, word.text) }
        return key
    }
}
