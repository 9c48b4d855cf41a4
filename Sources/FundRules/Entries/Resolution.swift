import TransparencyLog

/// `resolution` (业主大会决议): what the owners voted on, with every ballot or with their root and tally; whether it passed is
/// computed, never stated.
///
/// Source: 民法典 §278.
public struct Resolution: EntryBody {
    /// `resolution`.
    public static let kind = "resolution"
    /// 业主大会决议.
    public static let name = Wording("业主大会决议", "owners' resolution")

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

        /// What people call it.
        public var name: Wording {
            switch self {
            case .use: Wording("使用维修资金", "use of the fund")
            case .raise: Wording("筹集维修资金", "raising money")
            case .commonUse: Wording("改变共有部分用途", "another use of common parts")
            case .custody: Wording("移交保管", "another custodian")
            case .office: Wording("选举或更换任职人员", "who holds office")
            }
        }

        /// Whether three quarters of those who took part must be for it (民法典 §278); else more than half of them.
        package var asksForThreeQuarters: Bool {
            switch self {
            case .use, .custody, .office: false
            case .raise, .commonUse: true
            }
        }
    }

    /// What counts as a head.
    public enum Heads: String, Sendable, CaseIterable {
        /// Every unit.
        case unit
        /// Units of one owner group together; every other unit by itself.
        case group

        /// What people call it.
        public var name: Wording {
            self == .unit
                ? Wording("一套房一人", "one for every unit") : Wording("同一业主组算一人", "one for every owner group")
        }
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
    /// The votes.
    public let votes: Votes

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
        votes: Votes
    ) {
        self.title = title
        self.matter = matter
        self.project = project
        self.custodian = custodian
        self.scope = scope
        self.heads = heads
        self.from = from
        self.to = to
        self.votes = votes
    }

    /// The ballots, where the entry has them; nil where they stand beside the ledger.
    public var ballots: Ballots? { if case .open(let ballots) = votes { ballots } else { nil } }

    /// The root and the tally, where the ballots stand beside the ledger.
    public var sealed: SealedVote? { if case .sealed(let vote) = votes { vote } else { nil } }

    /// The title, and who is to keep the money.
    public var texts: [FreeText] {
        [FreeText(.title, title)] + (custodian.map { [FreeText(.custodian, $0)] } ?? [])
    }

    /// Where that is voted on.
    public var isOfOffice: Bool { matter == .office }
    /// Whose vote it is, on what.
    public var about: Concern { Concern(.scope(scope), project: project, payee: custodian, amount: nil, tie: .none) }
    /// The title and the votes: by homes where the entry names them, else by heads.
    public var subject: Wording {
        let (wording, counts) =
            switch votes {
            case .open(let ballots):
                (
                    Wording("{0}：同意 {1} 户，反对 {2} 户，弃权 {3} 户", "{0}: homes {1} for, {2} against, {3} abstained"),
                    [ballots.inFavour, ballots.against, ballots.abstain].map { Int64($0.count) }
                )
            case .sealed(let vote):
                (
                    Wording("{0}：同意 {1} 人，反对 {2} 人，弃权 {3} 人", "{0}: heads {1} for, {2} against, {3} abstained"),
                    [vote.tally.inFavour, vote.tally.against, vote.tally.abstain].map(\.heads)
                )
            }
        return wording.filled(title, String(counts[0]), String(counts[1]), String(counts[2]))
    }
    /// What was voted on, by whom, when and how.
    public var particulars: Particulars {
        let days = Wording("{0} 至 {1}", "{0} to {1}").filled(from.description, to.description)
        let vote: Particulars = [
            Particular(Wording("表决事项", "matter"), matter.name), .scope(scope),
            Particular(Wording("表决日期", "voted"), days), Particular(Wording("人数", "heads"), heads.name),
            Particular(Wording("对方机构", "custodian"), custodian), Particular(Wording("项目", "project"), project),
        ]
        return vote + votes.particulars
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        let ballots = reader.optionalMember("ballots") ? try Ballots(from: &reader) : nil
        custodian = reader.optionalMember("custodian") ? try reader.string() : nil
        let electors = ballots == nil ? try reader.count("electors") : Tally.Count()
        try reader.member("from")
        from = try reader.date()
        try reader.member("heads")
        heads = try reader.choice()
        try reader.member("matter")
        matter = try reader.choice()
        project = reader.optionalMember("project") ? try reader.code() : nil
        let root = ballots == nil ? try reader.root() : nil
        try reader.member("scope")
        scope = try reader.array { reader throws(CanonicalError) in try reader.code() }
        if let ballots {
            votes = .open(ballots)
        } else if let root {
            votes = .sealed(SealedVote(root: root, tally: try reader.tally(of: electors)))
        } else {
            throw reader.failure(.malformedValue)
        }
        try reader.member("title")
        title = try reader.string()
        try reader.member("to")
        to = try reader.date()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            if let ballots { $0.member("ballots") { ballots.encode(to: &$0) } }
            $0.member("custodian", custodian)
            if let sealed { $0.member("electors") { sealed.tally.all.encode(to: &$0) } }
            $0.member("from", from.description)
            $0.member("heads", heads.rawValue)
            $0.member("matter", matter.rawValue)
            $0.member("project", project)
            if let sealed { $0.member("root") { $0.digest(sealed.root) } }
            $0.member("scope") { $0.array(scope) { $0.string($1) } }
            if let sealed { $0.member("tally") { $0.choices(of: sealed.tally) } }
            $0.member("title", title)
            $0.member("to", to.description)
        }
    }

    /// Counts the ballots, each of a unit in scope that was on the register on the last day of voting, once; where they
    /// stand beside the ledger, takes what the entry says of them as far as it can be.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let before = judgement.violations.count
        if from > to || to > entry.date {
            judgement.add(.voteDates, .date(from), .date(to), .date(entry.date))
        }
        state.checkNames(of: scope, &judgement)
        if matter == .office, scope != [Scope.all] || project != nil {
            judgement.add(.officeScope, .names(scope))
        }
        checkCustody(&judgement)
        if let project { state.checkScope(scope, of: project, &judgement) }
        let (registered, electors) = voters(in: state, judgement.history)
        switch votes {
        case .open(let ballots): state.register.check(ballots, electors, among: registered, heads, &judgement)
        case .sealed(let vote):
            let units = electors.map { state.register.units[$0] }
            check(vote, Tally.Count(of: units, heads), &judgement)
            judgement.votes.append(.held(Electorate(vote, heads, units)))
        }
        if heads == .unit, let group = state.register.sharedGroup(among: electors) {
            judgement.add(.headsOfOneOwner, .name(group))
        }
        if electors.isEmpty { judgement.add(.scopeEmpty, .names(scope)) }
        guard judgement.violations.count == before else { return }
        let tally =
            switch votes {
            case .open(let ballots): Tally(ballots, electors, state.register, heads)
            case .sealed(let vote): vote.tally
            }
        let resolved = Resolved(
            sequence: state.size,
            matter: matter,
            project: project,
            custodian: custodian,
            to: to,
            tally: tally,
            isSealed: sealed != nil
        )
        state.trust.resolve(resolved)
        if matter == .office, resolved.passed { state.trust.silence?.votes.append(state.size) }
    }

    /// Who keeps everybody's money everybody decides, by the name of who is to keep it.
    private func checkCustody(_ judgement: inout Judgement) {
        let isSound = matter == .custody ? custodian != nil && project == nil && scope == [Scope.all] : custodian == nil
        if !isSound { judgement.add(.custodyVote, .text(matter.rawValue), .name(custodian), .names(scope)) }
    }

    /// The units that were on the register on the last day of voting, and those of them in scope, by index.
    private func voters(in state: FundState, _ history: any EntryHistory) -> (registered: Set<Int>, electors: Set<Int>)
    {
        let registered = state.register.registered(on: to, history)
        return (registered, state.register.electors(of: scope, among: registered))
    }

    /// Who might vote is what the register says; what they voted is not more than they could.
    private func check(_ vote: SealedVote, _ electors: Tally.Count, _ judgement: inout Judgement) {
        if vote.tally.all != electors {
            judgement.add(.electorsDiffer, electors.told, vote.tally.all.told)
        } else if !vote.tally.isPossible(heads) {
            judgement.add(.tallyImpossible, vote.tally.told, electors.told)
        }
    }

    /// The same with its ballots beside the ledger: what a draft of it is recorded as.
    ///
    /// - Parameter sheet: the ballots.
    func sealing(_ sheet: BallotSheet, in state: FundState, _ history: any EntryHistory) -> Resolution {
        let (_, electors) = voters(in: state, history)
        let tally = Tally(sheet.open, electors, state.register, heads)
        return Resolution(
            title: title,
            matter: matter,
            project: project,
            custodian: custodian,
            scope: scope,
            heads: heads,
            from: from,
            to: to,
            votes: .sealed(SealedVote(root: sheet.root, tally: tally))
        )
    }

    /// What is wrong with ballots that are to be sealed, said as of open ones: for whoever records.
    func problems(with sheet: BallotSheet, in state: FundState, _ history: any EntryHistory) -> [Problem] {
        var judgement = Judgement(date: to, history: history)
        let (registered, electors) = voters(in: state, history)
        state.register.check(sheet.open, electors, among: registered, heads, &judgement)
        return judgement.violations
    }
}

extension CanonicalReader {
    fileprivate mutating func count(_ name: StaticString) throws(CanonicalError) -> Tally.Count {
        try member(name)
        return try Tally.Count(from: &self)
    }

    fileprivate mutating func root() throws(CanonicalError) -> Digest {
        try member("root")
        return try digest()
    }

    fileprivate mutating func tally(of electors: Tally.Count) throws(CanonicalError) -> Tally {
        try member("tally")
        try beginObject()
        let abstain = try count("abstain")
        let against = try count("against")
        let inFavour = try count("for")
        try endObject()
        return Tally(all: electors, inFavour: inFavour, against: against, abstain: abstain)
    }
}

extension CanonicalWriter {
    fileprivate mutating func choices(of tally: Tally) {
        object {
            $0.member("abstain") { tally.abstain.encode(to: &$0) }
            $0.member("against") { tally.against.encode(to: &$0) }
            $0.member("for") { tally.inFavour.encode(to: &$0) }
        }
    }
}

extension FundState {
    fileprivate func checkScope(_ scope: [String], of project: String, _ judgement: inout Judgement) {
        guard let index = self.project(project) else {
            judgement.add(.projectUnknown, .name(project))
            return
        }
        let names = projects[index].scope.names
        if Set(names) != Set(scope) {
            judgement.add(.resolutionScope, .name(project), .names(names), .names(scope))
        }
    }
}
