/// `assignment` (债权转让): from now on somebody else is paid what a contract still owes; with its paper.
///
/// It is approved as spending of what is left: money that was voted on for one payee goes to another. Source: 民法典
/// §545–546.
public struct Assignment: EntryBody {
    /// `assignment`.
    public static let kind = "assignment"
    /// 债权转让.
    public static let name = Wording("债权转让", "assignment")

    /// The project's id.
    public let project: String
    /// Who is paid until now.
    public let contractor: String
    /// Who is paid from now on.
    public let assignee: String
    /// The request that approves of it; nil where it needs none.
    public let request: Int?

    /// An assignment.
    public init(project: String, contractor: String, assignee: String, request: Int? = nil) {
        self.project = project
        self.contractor = contractor
        self.assignee = assignee
        self.request = request
    }

    /// Both names.
    public var texts: [FreeText] { [FreeText(.contractor, contractor), FreeText(.payee, assignee)] }

    /// Whom the project's contract is paid to.
    public var about: Concern {
        Concern(.none, project: project, payee: assignee, amount: nil, tie: Tie(request: request))
    }
    /// Who takes whose place.
    public var subject: Wording { Wording("{0}：{1} → {2}", "{0}: {1} → {2}").filled(project, contractor, assignee) }
    /// Who was paid, and who is.
    public var particulars: Particulars {
        [
            Particular(Wording("施工单位", "contractor"), contractor), Particular(Wording("收款方", "party"), assignee),
            .request(request),
        ]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("assignee")
        assignee = try reader.string()
        try reader.member("contractor")
        contractor = try reader.string()
        try reader.member("project")
        project = try reader.code()
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("assignee", assignee)
            $0.member("contractor", contractor)
            $0.member("project", project)
            if let request { $0.member("request", Int64(request)) }
        }
    }

    /// The contract is owed to the assignee from now on; what its parties were paid stays paid on it.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.openProject(project, &judgement) else { return }
        let account = state.projects[index]
        guard let position = state.contract(of: contractor, in: account, for: assignee, &judgement) else { return }
        if let contracted = account.life.contracted {
            state.checkOrder(contracted, entry.date, of: project, &judgement)
        }
        if entry.attachments.isEmpty { judgement.add(.assignmentUnproven, .name(project)) }
        let left = account.life.left(of: account.life.contracts[position])
        state.checkPartyChange(self, to: assignee, left, in: project, by: entry.recorder, &judgement)
        enter(&state.projects[index].life)
    }
}

extension Assignment: PartyChange {
    /// Its contract is owed to the assignee.
    public func enter(_ life: inout ProjectLife) {
        if let position = life.contract(of: contractor) { life.contracts[position].parties.append(assignee) }
    }
}
