/// Projects with their budgets and costs; below, how far those have come that have a contract or were accepted, and who
/// is paid on what where a project has several contracts.
public struct ProjectList: Listing {
    private let projects: [ProjectAccount]
    private let basis: Wording

    /// The projects of a ledger that holds.
    public init(_ last: Verified<LastState>) {
        projects = last.value.state.projects
        basis = last.verdict.basis
    }

    /// One row a project.
    public var table: Table {
        let sums = [projects.reduce(0) { $0 + $1.budget }, projects.reduce(0) { $0 + $1.cost }]
        let sum: [Table.Cell] =
            [.text(ReadingTexts.total), .empty] + sums.map(Table.Cell.money) + [.empty, .empty]
        return ListField.table(
            "projects",
            projects,
            fields,
            sum: projects.count > 1 ? sum : nil,
            notes: lower.isEmpty ? notes : []
        )
    }

    /// Contracts and who is paid on them, where there are any.
    public var details: [Table] {
        var tables = lower
        if let last = tables.indices.last { tables[last].notes = notes }
        return tables
    }

    private var notes: [Wording] { [ReadingTexts.projectCount.filled(String(projects.count)), basis] }

    private var lower: [Table] { [works, parties].filter { !$0.rows.isEmpty } }

    private var fields: [ListField<ProjectAccount>] {
        [
            .text("project", ReadingTexts.project) { $0.id },
            .text("date", ReadingTexts.date) { $0.date.description },
            .money("budget", ReadingTexts.budget) { $0.budget },
            .money("cost", ReadingTexts.cost) { $0.cost },
            .coded("scope", ReadingTexts.scope) { project in
                (.array(project.scope.names.map(JSONValue.string)), Scope.name(of: project.scope.names))
            },
            .text("title", ReadingTexts.title) { $0.title },
            .money("contract") { $0.life.contractSum },
            .money("retention") { $0.life.contracts.isEmpty ? nil : $0.life.retention },
            .text("release") { $0.life.release?.description },
            .value("contracts") { .array($0.contracts.map(\.json)) },
            .text("accepted") { $0.life.accepted?.description },
            .text("completed") { $0.life.completed?.description },
        ]
    }

    private var works: Table {
        let begun = projects.filter { $0.life.contractSum != nil || $0.life.accepted != nil }
        return ListField.table(
            "works",
            begun,
            [
                .text("project", ReadingTexts.project) { $0.id },
                .money("contract", ProjectLifeTexts.sum) { $0.life.contractSum },
                .money("cost", ReadingTexts.cost) { $0.cost },
                .money("retention", ProjectLifeTexts.due) { $0.life.contracts.isEmpty ? nil : $0.life.retention },
                .text("release", ProjectLifeTexts.releasedOn) { $0.life.release?.description },
                .words(ProjectLifeTexts.state) { $0.life.progress },
            ]
        )
    }

    private var parties: Table {
        ListField.table(
            "parties",
            projects.filter { $0.life.contracts.count > 1 }.flatMap(\.contracts),
            [
                .text("project", ReadingTexts.project) { $0.project },
                .text("party", ProjectLifeTexts.payee) { $0.party },
                .money("amount", ProjectLifeTexts.sum) { $0.amount },
                .money("paid", ProjectLifeTexts.paid) { $0.paid },
            ]
        )
    }
}

/// A contract in force: who is paid, and how much of what, in fen.
private struct ContractInForce {
    let project: String
    let party: String
    let amount: Int64
    let paid: Int64

    var json: JSONValue { .object(["party": .string(party), "amount": .integer(amount), "paid": .integer(paid)]) }
}

extension ProjectAccount {
    fileprivate var contracts: [ContractInForce] {
        life.contracts.map {
            ContractInForce(project: id, party: $0.party, amount: $0.contract.amount, paid: life.paid(on: $0))
        }
    }
}

extension ProjectLife {
    fileprivate var progress: Wording {
        completed.map { ProjectLifeTexts.completed.filled($0.description) }
            ?? accepted.map { ProjectLifeTexts.accepted.filled($0.description) } ?? ProjectLifeTexts.building
    }
}
