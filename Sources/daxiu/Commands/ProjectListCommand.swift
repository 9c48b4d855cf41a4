import ArgumentParser
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

    private struct Row: Encodable {
        let project: String
        let title: String
        let date: String
        let scope: String
        let budget: Int64
        let cost: Int64
    }

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        var last = LastState(try file.size())
        let verdict = try await file.verifiedPass(observing: &last, surroundings)
        let rows = last.state.projects.map { project in
            Row(
                project: project.id,
                title: project.title,
                date: project.date.description,
                scope: project.scope.names.joined(separator: " "),
                budget: project.budget,
                cost: project.cost
            )
        }
        if json { return try surroundings.output.write(JSONReport.text(rows)) }
        let language = surroundings.language
        let heading = [
            ReadingTexts.project, ReadingTexts.date, ReadingTexts.budget, ReadingTexts.cost, ReadingTexts.scope,
            ReadingTexts.title,
        ].map { $0[language] }
        let cells = rows.map { row in
            [
                row.project, row.date, Money(fen: row.budget).grouped, Money(fen: row.cost).grouped, row.scope,
                Visible.text(row.title),
            ]
        }
        let table = Columns.aligned([heading] + cells, trailing: [2, 3]).map { $0 + "\n" }.joined()
        try surroundings.output.write(table)
        try surroundings.say(ReadingTexts.projectCount, String(rows.count))
        try surroundings.say(ReadingTexts.verified.filled(String(verdict.size), verdict.root.base64))
    }
}
