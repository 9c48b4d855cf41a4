import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `project list`: every project with its budget and cost, from a verified pass.
struct ProjectListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.projectList) }

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        try surroundings.show(ProjectList(await reading.ledger.verified(surroundings)), json: reading.json)
    }
}
