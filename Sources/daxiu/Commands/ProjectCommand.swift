import ArgumentParser
import FundDesk

/// `project`: repair projects.
struct ProjectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "project",
            HelpTexts.project,
            subcommands: [
                ProjectProposeCommand.self, ProjectListCommand.self, ProjectContractCommand.self,
                ProjectAssignCommand.self, ProjectAcceptCommand.self, ProjectCloseCommand.self,
            ]
        )
    }
}

/// `project propose`: a job with a scope and a budget.
struct ProjectProposeCommand: Command {
    static var configuration: CommandConfiguration { .init("propose", HelpTexts.projectPropose) }

    @Argument(help: OptionTexts.project.help)
    var id: Word

    @Option(help: OptionTexts.title.help)
    var title: Word

    @Option(help: OptionTexts.scope.help)
    var scope: Word

    @Option(help: OptionTexts.budget.help)
    var budget: Word

    @Option(help: OptionTexts.sharing.help)
    var sharing: Word?

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let body = Project(
            id: try Typed.code(id, "<id>"),
            title: try Typed.text(title, "--title"),
            scope: try Typed.scope(scope.text),
            budget: try Typed.amount(budget, "--budget"),
            sharing: try sharing.map { try Choice.value(SharingBasis.self, $0.text, "--sharing") }
        )
        try recording.record(surroundings) { _ in body }
    }
}
