/// `resolution` (业主大会决议): what the owners voted on, with every ballot; whether it passed is computed, never stated.
///
/// Source: 民法典 §278.
public struct Resolution: EntryBody {
    /// `resolution`.
    public static let kind = "resolution"

    /// What is decided.
    public enum Matter: String, Sendable, CaseIterable {
        /// 使用维修资金.
        case use
        /// 筹集维修资金.
        case raise
        /// 改变共有部分用途.
        case commonUse = "common-use"
        /// 移交保管: the fund's money goes to another custodian.
        case custody
        /// 选举或更换业主委员会成员、管理人员: who holds office.
        case office
    }

    /// What counts as a head.
    public enum Heads: String, Sendable, CaseIterable {
        /// Every unit.
        case unit
        /// Units of one owner group together; every other unit by itself.
        case group
    }

    /// The title.
    public let title: String
    /// What is decided.
    public let matter: Matter
    /// The project that the fund is used for; nil where there is none.
    public let project: String?
    /// The custodian that the money goes to; nil where none does.
    public let custodian: String?
    /// Who votes: buildings and unit codes, or `all`.
    public let scope: [String]
    /// What counts as a head.
    public let heads: Heads
    /// The first day of voting.
    public let from: CalendarDate
    /// The last day of voting; who is on the register then may vote.
    public let to: CalendarDate
    /// The ballots.
    public let ballots: Ballots

    /// A resolution.
    public init(
        title: String,
        matter: Matter,
        project: String?,
        custodian: String? = nil,
        scope: [String],
        heads: Heads,
        from: CalendarDate,
        to: CalendarDate,
        ballots: Ballots
    ) {
        self.title = title
        self.matter = matter
        self.project = project
        self.custodian = custodian
        self.scope = scope
        self.heads = heads
        self.from = from
        self.to = to
        self.ballots = ballots
    }

    /// The title, and who is to keep the money.
    public var texts: [FreeText] {
        [FreeText(.title, title)] + (custodian.map { [FreeText(.custodian, $0)] } ?? [])
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("ballots")
        ballots = try Ballots(from: &reader)
        custodian = reader.optionalMember("custodian") ? try reader.string() : nil
        try reader.member("from")
        from = try reader.date()
        try reader.member("heads")
        heads = try reader.choice()
        try reader.member("matter")
        matter = try reader.choice()
        project = reader.optionalMember("project") ? try reader.code() : nil
        try reader.member("scope")
        scope = try reader.array { reader throws(CanonicalError) in try reader.code() }
        try reader.member("title")
        title = try reader.string()
        try reader.member("to")
        to = try reader.date()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("ballots") { ballots.encode(to: &$0) }
            $0.member("custodian", custodian)
            $0.member("from", from.description)
            $0.member("heads", heads.rawValue)
            $0.member("matter", matter.rawValue)
            $0.member("project", project)
            $0.member("scope") { $0.array(scope) { $0.string($1) } }
            $0.member("title", title)
            $0.member("to", to.description)
        }
    }

    /// Counts the ballots, each of a unit in scope that was on the register on the last day of voting, once.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let before = judgement.violations.count
        if from > to || to > entry.date {
            judgement.add(.voteDates, from.description, to.description, entry.date.description)
        }
        state.checkNames(of: scope, &judgement)
        if matter == .office, scope != [Scope.all] || project != nil {
            judgement.add(.officeScope, scope.joined(separator: " "))
        }
        checkCustody(&judgement)
        if let project { state.checkScope(scope, of: project, &judgement) }
        let registered = state.register.registered(on: to, judgement.history)
        let electors = state.register.electors(of: scope, among: registered)
        state.register.check(ballots, electors, among: registered, heads, &judgement)
        if heads == .unit, let group = state.register.sharedGroup(among: electors) {
            judgement.add(.headsOfOneOwner, group)
        }
        if electors.isEmpty { judgement.add(.scopeEmpty, scope.joined(separator: " ")) }
        guard judgement.violations.count == before else { return }
        let tally = Tally(ballots, electors, state.register, heads)
        let resolved = Resolved(
            sequence: state.size,
            matter: matter,
            project: project,
            custodian: custodian,
            to: to,
            tally: tally
        )
        state.trust.resolve(resolved)
        if matter == .office, resolved.passed { state.trust.silence?.isVoted = true }
    }

    /// Who keeps everybody's money everybody decides, by the name of who is to keep it.
    private func checkCustody(_ judgement: inout Judgement) {
        let isSound = matter == .custody ? custodian != nil && project == nil && scope == [Scope.all] : custodian == nil
        if !isSound { judgement.add(.custodyVote, matter.rawValue, custodian ?? "—", scope.joined(separator: " ")) }
    }
}

extension FundState {
    fileprivate func checkScope(_ scope: [String], of project: String, _ judgement: inout Judgement) {
        guard let index = self.project(project) else {
            judgement.add(.projectUnknown, project)
            return
        }
        let names = projects[index].scope.names
        if Set(names) != Set(scope) {
            judgement.add(.resolutionScope, project, names.joined(separator: " "), scope.joined(separator: " "))
        }
    }
}
