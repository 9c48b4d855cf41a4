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
        try surroundings.show(ProjectList(await ledger.verified(surroundings)), json: json)
    }
}
