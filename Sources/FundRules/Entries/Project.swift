/// `project` (维修项目): a job with a scope and a budget; payments are charged to it.
public struct Project: EntryBody {
    /// `project`.
    public static let kind = "project"
    /// 立项.
    public static let name = Wording("立项", "project")

    /// The id, such as `P1`.
    public let id: String
    /// The title.
    public let title: String
    /// Buildings and unit codes, or `all`.
    public let scope: [String]
    /// The budget in fen.
    public let budget: Int64
    /// How the cost is shared; nil: as the fund says.
    public let sharing: SharingBasis?

    /// A proposal.
    public init(id: String, title: String, scope: [String], budget: Money, sharing: SharingBasis? = nil) {
        self.id = id
        self.title = title
        self.scope = scope
        self.budget = budget.fen
        self.sharing = sharing
    }

    /// The title.
    public var texts: [FreeText] { [FreeText(.title, title)] }

    /// The project, and its budget.
    public var about: Concern { Concern(.scope(scope), project: id, payee: nil, amount: .stated(budget), tie: .none) }
    /// Its id and title.
    public var subject: Wording { .plain("\(id) \(title)") }
    /// Whose it is, and how it is shared.
    public var particulars: Particulars { [.scope(scope), .sharing(sharing)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("budget")
        budget = try reader.amount()
        try reader.member("id")
        id = try reader.code()
        try reader.member("scope")
        scope = try reader.array { reader throws(CanonicalError) in try reader.code() }
        sharing = reader.optionalMember("sharing") ? try reader.choice() : nil
        try reader.member("title")
        title = try reader.string()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("budget", budget)
            $0.member("id", id)
            $0.member("scope") { $0.array(scope) { $0.string($1) } }
            $0.member("sharing", sharing?.rawValue)
            $0.member("title", title)
        }
    }

    /// Enters the project: a new id and a scope of known names with at least one unit that counts.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard state.project(id) == nil else {
            judgement.add(.projectRepeated, .name(id))
            return
        }
        let basis = sharing ?? state.fund?.sharing ?? .area
        let scope = Scope(names: scope, sequence: state.size)
        let weights = state.checkedWeights(of: scope, by: basis, &judgement)
        state.projectIndexes[id] = state.projects.count
        state.projects.append(
            ProjectAccount(
                sequence: entry.sequence,
                id: id,
                title: title,
                date: entry.date,
                scope: scope,
                basis: basis,
                budget: budget,
                weights: weights
            )
        )
    }
}

extension FundState {
    /// Violations where a scope has a name that is unknown or stands for a unit that is gone, or one name twice.
    func checkNames(of scope: [String], _ judgement: inout Judgement) {
        for name in scope {
            if !register.knows(name) {
                judgement.add(.scopeUnknown, .name(name))
            } else if let index = register.index(of: name), !register.stands(index) {
                addGone(index, &judgement)
            }
        }
        if Set(scope).count < scope.count || scope.contains(Scope.all) && scope.count > 1 {
            judgement.add(.scopeRepeats, .names(scope))
        }
    }

    /// What a scope's units count by tenure, with a violation where a name is unknown or nobody counts.
    func checkedWeights(of scope: Scope, by basis: SharingBasis, _ judgement: inout Judgement) -> TenureAmounts {
        checkNames(of: scope.names, &judgement)
        let weights = register.weights(of: scope, by: basis)
        if weights.sum == 0 { judgement.add(.scopeEmpty, .names(scope.names)) }
        if basis == .weight,
            let unit = Tenure.allCases.lazy.flatMap({ register.members(of: scope, $0) })
                .map({ register.units[$0] }).first(where: { $0.weight == nil })
        {
            judgement.add(.unitWithoutWeight, .name(unit.code))
        }
        return weights
    }
}
