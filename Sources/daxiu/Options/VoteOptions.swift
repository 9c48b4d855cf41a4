import ArgumentParser
import FundDesk

/// A vote as it is typed: what was decided, by whom, when, and the ballots.
struct VoteOptions: ParsableArguments {
    @Argument(help: OptionTexts.voteTitle.help)
    var title: Word

    @Option(help: OptionTexts.ballots.help("file"))
    var ballots: Word

    @Option(help: OptionTexts.matter.help)
    var matter: Word

    @Option(help: OptionTexts.voteProject.help)
    var project: Word?

    @Option(help: OptionTexts.voteCustodian.help("name"))
    var custodian: Word?

    @Option(help: OptionTexts.voteScope.help)
    var scope: Word?

    @Option(help: OptionTexts.voteFrom.help)
    var from: Word

    @Option(help: OptionTexts.voteTo.help)
    var to: Word

    @Option(help: OptionTexts.headsBy.help)
    var heads: Word?

    @Flag(help: BallotTexts.open.help)
    var open = false

    @OptionGroup
    var columns: ColumnOptions

    /// The vote, once its words and its ballots are read.
    ///
    /// - Parameter isTrial: whether nothing is to be recorded.
    /// - Parameter isAsking: whether may be asked what the columns of the ballots' file are.
    func checked(
        _ surroundings: Surroundings,
        beside ledger: LedgerOptions,
        isTrial: Bool = false,
        isAsking: Bool = true
    ) throws -> Vote {
        Vote(
            title: try Typed.text(title, "<title>"),
            matter: try Choice.value(Resolution.Matter.self, matter.text, "--matter"),
            project: try project.code("--project"),
            custodian: try custodian.map { try Typed.text($0, "--custodian") },
            scope: try scope.map { try Typed.scope($0.text) },
            heads: try heads.map { try Choice.value(Resolution.Heads.self, $0.text, "--heads") } ?? .unit,
            from: try Typed.date(from, "--from", surroundings),
            to: try Typed.date(to, "--to", surroundings),
            file: try columns.read(
                ballots.text,
                .table(BallotFile.columns),
                beside: ledger,
                surroundings,
                isTrial: isTrial,
                isAsking: isAsking
            ) { try BallotFile(path: $0, $1) },
            isOpen: open
        )
    }
}

/// A vote that was read, before the books say whose scope it has.
struct Vote {
    let title: String
    let matter: Resolution.Matter
    let project: String?
    let custodian: String?
    let scope: [String]?
    let heads: Resolution.Heads
    let from: CalendarDate
    let to: CalendarDate
    let file: BallotFile
    /// Whether the ballots are to stand in the entry, and not beside it.
    let isOpen: Bool

    /// What is to be recorded.
    func draft(in state: FundState, on date: CalendarDate) throws(Problem) -> EntryDraft {
        var draft = EntryDraft(try resolution(in: state), date: date)
        draft.sealsBallots = !isOpen
        return draft
    }

    /// The entry, its homes named as they are registered; a vote on a project has its scope unless another is named.
    ///
    /// - Throws: `Problem` where a name of the file may be several homes, or two of them are one.
    func resolution(in state: FundState) throws(Problem) -> Resolution {
        let charged = project.flatMap { state.project($0) }.map { state.projects[$0].scope.names }
        let resolution = Resolution(
            title: title,
            matter: matter,
            project: project,
            custodian: custodian,
            scope: scope ?? charged ?? [Scope.all],
            heads: heads,
            from: from,
            to: to,
            votes: .open(file.ballots)
        )
        return try state.registered(resolution)
    }
}
