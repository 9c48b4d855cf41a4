import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `request list`: what was asked, what was approved, what is paid, from a verified pass.
struct RequestListCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: HelpTexts.requestList.local)
    }

    @Option(name: .customLong("state"), help: OptionTexts.standing.help)
    var standing: Word?

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let wanted = try standing.map { try Choice.value(RequestStanding.self, $0.text, "--state") }
        let file = try ledger.open(surroundings)
        var last = LastState(try file.size())
        let verdict = try await file.verifiedPass(observing: &last, surroundings)
        let today = try surroundings.now().day(in: last.state.zone)
        try surroundings.show(RequestList(last.state, verdict, on: today, only: wanted), json: json)
    }
}
