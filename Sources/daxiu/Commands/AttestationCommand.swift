import ArgumentParser
import FundDesk

/// `attestation`: what an auditor who is no member says of the statements.
struct AttestationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .init(
            "attestation",
            AttestationTexts.attestation,
            AttestationTexts.discussion,
            subcommands: [
                AttestationWriteCommand.self, AttestationRecordCommand.self, AttestationListCommand.self,
            ]
        )
    }
}

/// `attestation write`: the sheet that an auditor reads and signs, of a ledger that holds.
struct AttestationWriteCommand: Command {
    static var configuration: CommandConfiguration {
        .init("write", AttestationTexts.write, AttestationTexts.writeDiscussion)
    }

    @OptionGroup
    var periods: PeriodOptions

    @Option(help: AttestationTexts.auditorName.help("name"))
    var auditor: Word

    @Option(help: AttestationTexts.opinionKind.help("opinion"))
    var opinion: Word

    @Option(help: AttestationTexts.opinionText.help)
    var text: Word

    @Option(help: AttestationTexts.statementKind.help("kind"))
    var statement: Word?

    @Option(help: AttestationTexts.output.help("file"))
    var output: Word

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var names: NameOptions

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let (auditor, words) = (try Typed.line(auditor, "--auditor"), try Typed.text(text, "--text"))
        let opinion = try Choice.value(Attestation.Opinion.self, opinion.text, "--opinion")
        let statement = try statement.map { try Choice.value(Attestation.Statement.self, $0.text, "--statement") }
        let file = try ledger.open(surroundings)
        let period = try periods.checked(surroundings, of: file)
        let (from, to) = (period.firstMonth, period.lastMonth)
        guard period.firstDay == from.firstDay, period.lastDay == to.lastDay else {
            throw UsageError(AttestationTexts.wholeMonths)
        }
        if let problem = names.problem(with: words) { throw problem }
        let books = try await file.verified(observing: AttestedBooks(from: from, to: to), surroundings)
        let sheet = try AttestedBooks.sheet(books, on: statement ?? .annual, by: auditor, opinion, words)
        let text = sheet.text(surroundings.language)
        try FileAccess.write(output.text, Array(text.utf8), replacing: replacement.replace)
        try surroundings.output.write(sheet.head(surroundings.language))
        try surroundings.say(AttestationTexts.written, output.text)
    }
}

/// `attestation record`: what an auditor signed is entered.
struct AttestationRecordCommand: Command {
    static var configuration: CommandConfiguration {
        .init("record", AttestationTexts.record, AttestationTexts.recordDiscussion)
    }

    @Argument(help: AttestationTexts.signedSheet.help)
    var file: Word

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let body = try AttestationSheet(reading: file.text).attestation()
        try recording.record(surroundings) { _ in body }
        try surroundings.say(
            AttestationTexts.recorded,
            Visible.text(body.terms.auditor),
            body.key.keyID.description,
            Visible.text(body.key.description)
        )
    }
}

/// `attestation list`: all of them, and whether the books were changed since.
struct AttestationListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", AttestationTexts.list) }

    @OptionGroup
    var reading: ReadingOptions

    func run(in surroundings: Surroundings) async throws {
        let state = try reading.ledger.open(surroundings).currentState(memory: try surroundings.memory())
        try surroundings.show(AttestationList(state.attestations), json: reading.json)
    }
}
