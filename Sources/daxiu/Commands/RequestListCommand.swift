import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `request list`: what was asked, what was approved, what is paid, from a verified pass.
struct RequestListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.requestList) }

    @Option(name: .customLong("state"), help: OptionTexts.standing.help)
    var standing: Word?

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let wanted = try standing.map { try Choice.value(RequestStanding.self, $0.text, "--state") }
        let last = try await reading.ledger.verified(surroundings)
        let today = try surroundings.now().day(in: last.value.state.zone)
        try surroundings.show(RequestList(last, on: today, only: wanted), json: reading.json)
    }
}
