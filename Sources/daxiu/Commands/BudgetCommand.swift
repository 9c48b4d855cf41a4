import ArgumentParser
import FundDesk

/// `budget`: what a year is meant to bring and to cost.
struct BudgetCommand: Command {
    static var configuration: CommandConfiguration { .init("budget", HelpTexts.budget, HelpTexts.budgetDiscussion) }

    @Argument(help: OptionTexts.budgetYear.help)
    var year: Word

    @Argument(help: OptionTexts.budgetLines.help)
    var lines: [Word] = []

    @Option(help: OptionTexts.budgetFile.help("file"))
    var file: Word?

    @OptionGroup
    var columns: ColumnOptions

    @OptionGroup
    var recording: RecordingOptions

    func run(in surroundings: Surroundings) async throws {
        let year = try Typed.year(year, "<year>", surroundings)
        var lines = try lines.map { try BudgetCommand.line($0.text) }
        if let file {
            lines += try columns.read(
                file.text,
                .table(BudgetFile.columns),
                beside: recording.ledger,
                surroundings,
                isAsking: !recording.writing.consent.yes
            ) { try BudgetFile.lines($0, $1) }
        }
        guard !lines.isEmpty else { throw UsageError(RecordTexts.budgetEmpty) }
        try recording.recordMatter(surroundings) { _ in Budget(year: year, lines: lines) }
    }

    /// A line as typed: `income:common-income=9000`, `project:P1=3000`.
    private static func line(_ text: String) throws -> Budget.Line {
        guard let equals = text.lastIndex(of: "="), let colon = text[..<equals].firstIndex(of: ":") else {
            throw Problem(.budgetLineMalformed, [.text(text)])
        }
        do throws(Problem) {
            let item = try Budget.Item(
                String(text[..<colon]),
                String(text[text.index(after: colon)..<equals])
            )
            return Budget.Line(item, try AmountWords.money(String(text[text.index(after: equals)...])))
        } catch {
            throw error.at(Problem.Place(file: text))
        }
    }
}
