import ArgumentParser
import FundDesk

/// `project contract`: what the contractor is owed, and what is kept back.
struct ProjectContractCommand: Command {
    static var configuration: CommandConfiguration {
        .init("contract", ProjectLifeTexts.contract, ProjectLifeTexts.contractDiscussion)
    }

    @Argument(help: OptionTexts.project.help)
    var id: Word

    @Option(help: ProjectLifeTexts.contractor.help("name"))
    var contractor: Word

    @Option(help: ProjectLifeTexts.contractAmount.help)
    var amount: Word

    @Option(help: ProjectLifeTexts.retention.help("percent"))
    var retention: Word

    @Option(help: ProjectLifeTexts.release.help("date"))
    var release: Word

    @Option(help: ProjectLifeTexts.number.help)
    var number: Word?

    @Option(help: ProjectLifeTexts.replaces.help("name"))
    var replaces: Word?

    @OptionGroup
    var drawing: DrawingOptions

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        try recording.record(surroundings) { ledger in
            let replaced = try replaces.map { try Typed.text($0, "--replaces") }
            return Contract(
                project: try Typed.code(id, "<id>"),
                amount: try Typed.amount(amount, "--amount"),
                contractor: try Typed.text(contractor, "--contractor"),
                number: try number.code("--number"),
                retention: try share(),
                release: try Typed.date(release, "--release", surroundings, .future),
                replaces: replaced,
                request: replaced == nil ? nil : try drawing.request(in: ledger)
            )
        }
    }

    /// Per cent with two decimals are hundredths of a per cent, as yuan are fen.
    private func share() throws(Problem) -> Int64 {
        guard let share = try? Money(yuan: retention.text, signed: true).fen, (0...10_000).contains(share) else {
            throw Problem(.shareMalformed, [.text(retention.text)], place: Problem.Place(file: "--retention"))
        }
        return share
    }
}

/// `project assign`: somebody else is paid what a contract still owes.
struct ProjectAssignCommand: Command {
    static var configuration: CommandConfiguration {
        .init("assign", ProjectLifeTexts.assign, ProjectLifeTexts.assignDiscussion)
    }

    @Argument(help: OptionTexts.project.help)
    var id: Word

    @Option(help: ProjectLifeTexts.assignor.help("name"))
    var contractor: Word

    @Option(help: ProjectLifeTexts.assignee.help("name"))
    var assignee: Word

    @OptionGroup
    var drawing: DrawingOptions

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        try recording.record(surroundings) { ledger in
            Assignment(
                project: try Typed.code(id, "<id>"),
                contractor: try Typed.text(contractor, "--contractor"),
                assignee: try Typed.text(assignee, "--assignee"),
                request: try drawing.request(in: ledger)
            )
        }
    }
}

/// `project accept`: whether the work was found good, and how both sides rate each other.
struct ProjectAcceptCommand: Command {
    static var configuration: CommandConfiguration { .init("accept", ProjectLifeTexts.accept) }

    @Argument(help: OptionTexts.project.help)
    var id: Word

    @Option(help: ProjectLifeTexts.result.help)
    var result: Word

    @Option(help: ProjectLifeTexts.residents.help("1-5"))
    var residents: Word

    @Option(help: ProjectLifeTexts.contractorRating.help("1-5"))
    var contractor: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let body = Acceptance(
            project: try Typed.code(id, "<id>"),
            result: try Choice.value(Acceptance.Result.self, result.text, "--result"),
            residents: try rating(residents, "--residents"),
            contractor: try rating(contractor, "--contractor")
        )
        try recording.record(surroundings) { _ in body }
    }

    private func rating(_ word: Word, _ place: String) throws(Problem) -> Int64 {
        guard word.text.utf8.count == 1, let rating = Int64(word.text), (1...5).contains(rating) else {
            throw Problem(.ratingMalformed, [.text(word.text)], place: Problem.Place(file: place))
        }
        return rating
    }
}

/// `project close`: nothing is paid on it any more.
struct ProjectCloseCommand: Command {
    static var configuration: CommandConfiguration { .init("close", ProjectLifeTexts.close) }

    @Argument(help: OptionTexts.project.help)
    var id: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let id = try Typed.code(id, "<id>")
        let state = try recording.recordEntry(surroundings, from: { Completion(project: id, in: $0) }).state
        try say(state, id, surroundings)
    }

    /// What everybody pays in the end, and where it is listed.
    private func say(_ state: FundState, _ id: String, _ surroundings: Surroundings) throws {
        guard let account = state.project(id).map({ state.projects[$0] }), let completed = account.life.completed,
            let root = state.sealedShares(of: account)
        else { return }
        let shares = state.shares(of: account)
        guard let least = shares.min(by: { $0.share < $1.share }), let most = shares.max(by: { $0.share < $1.share })
        else { return }
        try surroundings.say(
            ProjectLifeTexts.final,
            Money(fen: account.cost).grouped,
            String(shares.count),
            Money(fen: least.share).grouped,
            state.register.units[least.unit].code,
            Money(fen: most.share).grouped,
            state.register.units[most.unit].code
        )
        try surroundings.say(ProjectLifeTexts.finalList, root.base64, id, String(completed.year))
    }
}
