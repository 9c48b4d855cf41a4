/// `completion` (项目完结): nothing is paid on the project any more, and nothing of what was paid is reversed, so every
/// unit's share is final.
public struct Completion: EntryBody {
    /// `completion`.
    public static let kind = "completion"

    /// The project's id.
    public let project: String
    /// What it has cost, in fen.
    public let cost: Int64

    /// The completion of a project as the books have it.
    public init(project: String, in state: FundState) {
        self.project = project
        cost = state.project(project).map { state.projects[$0].cost } ?? 0
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("cost")
        cost = try reader.integer(in: 0...Limits.integer)
        try reader.member("project")
        project = try reader.code()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("cost", cost)
            $0.member("project", project)
        }
    }

    /// The project is complete: it was accepted, and has cost what is said.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.openProject(project, &judgement) else { return }
        let account = state.projects[index]
        if let accepted = account.life.accepted {
            state.checkOrder(accepted, entry.date, of: project, &judgement)
        } else {
            judgement.add(.projectNotAccepted, project)
        }
        if cost != account.cost {
            judgement.add(.completionCost, project, Money(fen: account.cost).grouped, Money(fen: cost).grouped)
        }
        state.projects[index].life.completed = entry.date
    }
}
