/// `acceptance` (验收): whether the work was found good, and how residents and contractor rate each other's side (双评).
public struct Acceptance: EntryBody {
    /// `acceptance`.
    public static let kind = "acceptance"
    /// 验收.
    public static let name = Wording("验收", "acceptance")

    /// Whether the work was found good.
    public enum Result: String, Sendable, CaseIterable {
        /// 合格.
        case passed
        /// 不合格.
        case failed

        /// What people call it.
        package var name: Wording { self == .passed ? Wording("合格", "passed") : Wording("不合格", "failed") }
    }

    /// The project's id.
    public let project: String
    /// Whether the work was found good.
    public let result: Result
    /// How the residents rate the work, 1…5.
    public let residents: Int64
    /// How the contractor rates the committee, 1…5.
    public let contractor: Int64

    /// An acceptance.
    public init(project: String, result: Result, residents: Int64, contractor: Int64) {
        self.project = project
        self.result = result
        self.residents = residents
        self.contractor = contractor
    }

    /// The project.
    public var about: Concern { Concern(.none, project: project, payee: nil, amount: nil, tie: .none) }
    /// The project, and how the work was found.
    public var subject: Wording { .plain("\(project) ") + result.name }
    /// What was found, and how both sides rate each other.
    public var particulars: Particulars {
        [
            Particular(Wording("验收结果", "result"), result.name),
            Particular(Wording("业主评分", "residents rate"), Acceptance.rating.filled(String(residents))),
            Particular(Wording("施工单位评分", "contractor rates"), Acceptance.rating.filled(String(contractor))),
        ]
    }

    private static let rating = Wording("{0}（满分 5）", "{0} of 5")

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("contractor")
        contractor = try reader.integer(in: 1...5)
        try reader.member("project")
        project = try reader.code()
        try reader.member("residents")
        residents = try reader.integer(in: 1...5)
        try reader.member("result")
        result = try reader.choice()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("contractor", contractor)
            $0.member("project", project)
            $0.member("residents", residents)
            $0.member("result", result.rawValue)
        }
    }

    /// The project is accepted from now on, unless the work failed; it is accepted once.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.openProject(project, &judgement) else { return }
        let earliest = state.earliestAcceptance(of: state.projects[index])
        state.checkOrder(earliest, entry.date, of: project, &judgement)
        if let accepted = state.projects[index].life.accepted {
            judgement.add(.acceptanceRepeated, .name(project), .date(accepted))
            return
        }
        if result == .passed { state.projects[index].life.accepted = entry.date }
    }
}
