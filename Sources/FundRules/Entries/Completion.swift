public import TransparencyLog

/// `completion` (项目完结): nothing is paid on the project any more, and nothing of what was paid is reversed, so every
/// unit's share is final.
public struct Completion: EntryBody {
    /// `completion`.
    public static let kind = "completion"
    /// 项目完结.
    public static let name = Wording("项目完结", "completion")

    /// The project's id.
    public let project: String
    /// What it has cost, in fen.
    public let cost: Int64
    /// RFC 6962 root over a line `unit 08-2-1103 12345` for every unit's share; in a salted ledger it ends with a code that
    /// only whoever has the ledger can make.
    public let shares: Digest

    /// The completion of a project as the books have it.
    public init(project: String, in state: FundState) {
        self.project = project
        let account = state.project(project).map { state.projects[$0] }
        cost = account?.cost ?? 0
        shares = account.map(state.shareRoot) ?? TreeHasher.emptyRoot
    }

    /// The project, and what it has cost.
    public var about: Concern { Concern(.none, project: project, payee: nil, amount: .stated(cost), tie: .figures) }
    /// The project.
    public var subject: Wording { .plain(project) }
    /// The shares, as a root.
    public var particulars: Particulars { [Particular(Wording("分摊指纹", "shares' root"), shares.base64)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("cost")
        cost = try reader.integer(in: 0...Limits.integer)
        try reader.member("project")
        project = try reader.code()
        try reader.member("shares")
        shares = try reader.digest()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("cost", cost)
            $0.member("project", project)
            $0.member("shares") { $0.digest(shares) }
        }
    }

    /// The project is complete: it was accepted, and has cost all and every unit what is said.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.openProject(project, &judgement) else { return }
        let account = state.projects[index]
        if account.life.accepted == nil { judgement.add(.projectNotAccepted, .name(project)) }
        if let last = [account.life.accepted, account.life.charged].compactMap({ $0 }).max() {
            state.checkOrder(last, entry.date, of: project, &judgement)
        }
        if cost != account.cost {
            judgement.add(.completionCost, .name(project), .money(account.cost), .money(cost))
        }
        if state.knowsSalts {
            let root = state.shareRoot(of: account)
            if root != shares { judgement.add(.completionShares, .name(project), .hash(root), .hash(shares)) }
        }
        state.projects[index].life.completed = entry.date
        state.projects[index].life.shares = state.isSalted ? shares : nil
    }
}
