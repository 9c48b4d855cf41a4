import ArgumentParser
import FundLedger
import FundRules

/// `resolution`: what the owners voted on.
struct ResolutionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resolution",
            abstract: HelpTexts.resolution.local,
            subcommands: [
                ResolutionRecordCommand.self, ResolutionListCommand.self, ResolutionShowCommand.self,
                ResolutionBallotCommand.self,
            ]
        )
    }
}

/// `resolution record`: a vote with every ballot.
struct ResolutionRecordCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record",
            abstract: HelpTexts.resolutionRecord.local,
            discussion: HelpTexts.resolutionRecordDiscussion.local
        )
    }

    @Argument(help: OptionTexts.voteTitle.help)
    var title: Word

    @Option(help: OptionTexts.ballots.help("file"))
    var ballots: Word

    @Option(help: OptionTexts.matter.help)
    var matter: Word

    @Option(help: OptionTexts.voteProject.help)
    var project: Word?

    @Option(help: OptionTexts.voteScope.help)
    var scope: Word?

    @Option(help: OptionTexts.voteFrom.help)
    var from: Word

    @Option(help: OptionTexts.voteTo.help)
    var to: Word

    @Option(help: OptionTexts.headsBy.help)
    var heads: Word?

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let title = try Typed.text(title, "<title>")
        let matter = try Choice.value(Resolution.Matter.self, matter.text, "--matter")
        let project = try project.code("--project")
        let scope = try scope.map { try Typed.scope($0.text) }
        let heads = try heads.map { try Choice.value(Resolution.Heads.self, $0.text, "--heads") } ?? .unit
        let (from, to) = (try Typed.date(from, "--from"), try Typed.date(to, "--to"))
        let file = try BallotFile(path: ballots.text)
        try file.placing {
            try recording.recordEntry(surroundings) { state in
                let charged = project.flatMap { state.project($0) }.map { state.projects[$0].scope.names }
                return Resolution(
                    title: title,
                    matter: matter,
                    project: project,
                    scope: scope ?? charged ?? [Scope.all],
                    heads: heads,
                    from: from,
                    to: to,
                    ballots: file.ballots
                )
            }
        }
    }
}
