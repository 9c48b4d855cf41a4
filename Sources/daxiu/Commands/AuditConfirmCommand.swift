import ArgumentParser
import FundDesk

/// How letters are written.
enum LetterFormat: String, CaseIterable {
    /// For a browser and for paper.
    case html
    /// The same, printed by a browser of this computer.
    case pdf
    /// For a terminal.
    case text
}

/// `audit confirm`: letters to the homes that a working paper has drawn, with reply slips.
struct AuditConfirmCommand: Command {
    static var configuration: CommandConfiguration {
        .init("confirm", SamplingTexts.confirm, SamplingTexts.confirmDiscussion)
    }

    @Argument(help: SamplingTexts.homesPaper.help)
    var file: Word

    @Option(help: SamplingTexts.answerTo.help("text"))
    var answerTo: Word?

    @Option(help: SamplingTexts.answerBy.help("date"))
    var answerBy: Word?

    @Option(help: SamplingTexts.letterFormat.help)
    var format: Word?

    @Option(help: OptionTexts.output.help("file"))
    var output: Word?

    @OptionGroup
    var replacement: ReplaceOption

    @OptionGroup
    var ledger: LedgerOptions

    func run(in surroundings: Surroundings) async throws {
        let format = try format.map { try Choice.value(LetterFormat.self, $0.text, "--format") }
        let form = format ?? (output == nil ? .text : .html)
        let terms = Confirmations.Terms(
            answerTo: try answerTo.map { try Typed.line($0, "--answer-to") },
            answerBy: try answerBy.map { try Typed.date($0, "--answer-by", surroundings, .future) }
        )
        let drawn = try FilledPaper(file.text)
        guard drawn.plan.population == .homes else { throw UsageError(SamplingTexts.noHomes, file.text) }
        let browser = try form == .pdf ? Browser(printingTo: output?.text, surroundings) : nil
        // Whose movements are wanted is known only when it is drawn again.
        let books = SampleBooks(drawn.plan, size: drawn.ledger.size, movesHomes: true)
        let pass = try await ledger.open(surroundings).verified(observing: books, surroundings)
        let letters = try Confirmations(drawn, pass, terms)
        let text = try letters.text(form == .text ? .text : .html, surroundings.language)
        let bytes = try browser?.pdf(of: text) ?? Array(text.utf8)
        guard let output else { return try surroundings.output.write(bytes) }
        try FileAccess.write(output.text, bytes, replacing: replacement.replace)
        try surroundings.say(SamplingTexts.lettersWritten, String(letters.homes.count), output.text)
    }
}
