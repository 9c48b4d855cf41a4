import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `project list`: every project with its budget and cost, from a verified pass.
struct ProjectListCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: HelpTexts.projectList.local)
    }

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let last = try await file.verified(observing: LastState(), surroundings)
        try surroundings.show(ProjectList(last), json: json)
    }
}
