import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `project list`: every project with its budget and cost, from a verified pass.
struct ProjectListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.projectList) }

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    private struct Row: Encodable {
        let project: String
        let title: String
        let date: String
        let scope: [String]
        let budget: Int64
        let cost: Int64
        /// The contract's sum; left out, as what follows, where there is none.
        let contract: Int64?
        let retention: Int64?
        let release: String?
        let contracts: [Party]
        let accepted: String?
        let completed: String?
    }

    /// A contract in force: who is paid, and how much of what; fen.
    private struct Party: Encodable {
        let party: String
        let amount: Int64
        let paid: Int64

        init(_ contract: ProjectContract, _ life: ProjectLife) {
            party = contract.party
            amount = contract.contract.amount
            paid = life.paid(on: contract)
        }
    }

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        let last = try await file.verified(observing: LastState(), surroundings)
        let rows = last.value.state.projects.map { project in
            Row(
                project: project.id,
                title: project.title,
                date: project.date.description,
                scope: project.scope.names,
                budget: project.budget,
                cost: project.cost,
                contract: project.life.contractSum,
                retention: project.life.contracts.isEmpty ? nil : project.life.retention,
                release: project.life.release?.description,
                contracts: project.life.contracts.map { Party($0, project.life) },
                accepted: project.life.accepted?.description,
                completed: project.life.completed?.description
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
                row.project, row.date, Money(fen: row.budget).grouped, Money(fen: row.cost).grouped,
                EntryTexts.scope(row.scope)[language],
                Visible.text(row.title),
            ]
        }
        let sums = [rows.reduce(0) { $0 + $1.budget }, rows.reduce(0) { $0 + $1.cost }]
        let total = [ReadingTexts.total[language], ""] + sums.map { Money(fen: $0).grouped } + ["", ""]
        let lines = [heading] + cells + (rows.count > 1 ? [total] : [])
        let table = Columns.aligned(lines, trailing: [2, 3]).map { $0 + "\n" }.joined()
        try surroundings.output.write(table + contracts(rows, language) + parties(rows, language))
        try surroundings.say(ReadingTexts.projectCount, String(rows.count))
        try surroundings.say(ReadingTexts.verified.filled(String(last.verdict.size), last.verdict.root.base64))
    }

    /// Who is paid on what, where a project has several contracts.
    private func parties(_ rows: [Row], _ language: Language) -> String {
        let lines = rows.filter { $0.contracts.count > 1 }.flatMap { row in
            row.contracts.map { contract in
                [row.project, contract.party, Money(fen: contract.amount).grouped, Money(fen: contract.paid).grouped]
            }
        }
        guard !lines.isEmpty else { return "" }
        let heading = [
            ReadingTexts.project, ProjectLifeTexts.payee, ProjectLifeTexts.sum, ProjectLifeTexts.paid,
        ].map { $0[language] }
        return "\n" + Columns.aligned([heading] + lines, trailing: [2, 3]).map { Visible.text($0) + "\n" }.joined()
    }

    /// How far the projects have come that have a contract or were accepted; nothing where there are none.
    private func contracts(_ rows: [Row], _ language: Language) -> String {
        let lines = rows.filter { $0.contract != nil || $0.accepted != nil }.map { row in
            [
                row.project, row.contract.map { Money(fen: $0).grouped } ?? "", Money(fen: row.cost).grouped,
                row.retention.map { Money(fen: $0).grouped } ?? "", row.release ?? "", state(row, language),
            ]
        }
        guard !lines.isEmpty else { return "" }
        let heading = [
            ReadingTexts.project, ProjectLifeTexts.sum, ReadingTexts.cost, ProjectLifeTexts.due,
            ProjectLifeTexts.releasedOn, ProjectLifeTexts.state,
        ].map { $0[language] }
        return "\n" + Columns.aligned([heading] + lines, trailing: [1, 2, 3]).map { $0 + "\n" }.joined()
    }

    private func state(_ row: Row, _ language: Language) -> String {
        if let completed = row.completed { return ProjectLifeTexts.completed.text(language, [completed]) }
        if let accepted = row.accepted { return ProjectLifeTexts.accepted.text(language, [accepted]) }
        return ProjectLifeTexts.building[language]
    }
}
