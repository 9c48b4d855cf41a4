/// `contract` (施工合同): what a project's contractor is owed, and the part that is kept back (质保金) until a date.
///
/// A project has one a contractor. A later one of the same contractor replaces it: the sum may change, but what is kept
/// back may neither shrink nor fall due sooner. One that replaces another contractor's ends that, and is approved as
/// spending of what is left of it. Source: 建设工程质量保证金管理办法（建质〔2017〕138号）.
public struct Contract: EntryBody {
    /// `contract`.
    public static let kind = "contract"
    /// 施工合同.
    public static let name = Wording("施工合同", "contract")

    /// The project's id.
    public let project: String
    /// The sum in fen.
    public let amount: Int64
    /// Who does the work.
    public let contractor: String
    /// The contract's number.
    public let number: String?
    /// What is kept back, in 0.01 % of the sum, 0…10,000.
    public let retention: Int64
    /// The first day on which it may be paid.
    public let release: CalendarDate
    /// Whose contract it takes the place of; nil: nobody else's.
    public let replaces: String?
    /// The request that approves of that; nil where it needs none.
    public let request: Int?

    /// A contract.
    public init(
        project: String,
        amount: Money,
        contractor: String,
        number: String?,
        retention: Int64,
        release: CalendarDate,
        replaces: String? = nil,
        request: Int? = nil
    ) {
        self.project = project
        self.amount = amount.fen
        self.contractor = contractor
        self.number = number
        self.retention = retention
        self.release = release
        self.replaces = replaces
        self.request = request
    }

    /// What is kept back, in fen, rounded down.
    public var withheld: Int64 { amount * retention / 10_000 }

    /// Who does the work, and who no longer does.
    public var texts: [FreeText] {
        [FreeText(.contractor, contractor)] + (replaces.map { [FreeText(.contractor, $0)] } ?? [])
    }

    /// What the project's contractor is owed.
    public var about: Concern {
        Concern(.none, project: project, payee: contractor, amount: .stated(amount), tie: Tie(request: request))
    }
    /// The project and the contractor.
    public var subject: Wording { Wording("{0}，{1}", "{0}, {1}").filled(project, contractor) }
    /// What it says of the sum that is kept back.
    public var particulars: Particulars {
        let kept = Wording("{0} 元（{1}%），{2} 起可付", "{0} yuan ({1}%), to be paid from {2}")
        return [
            Particular(Wording("施工单位", "contractor"), contractor),
            Particular(Wording("合同编号", "number"), number),
            Particular(Wording("换下", "replaces"), replaces), .request(request),
            Particular(
                Wording("质保金", "retention"),
                kept.filled(Money(fen: withheld).grouped, Money(fen: retention).plain, release.description)
            ),
        ]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("amount")
        amount = try reader.amount()
        try reader.member("contractor")
        contractor = try reader.string()
        number = reader.optionalMember("number") ? try reader.code() : nil
        try reader.member("project")
        project = try reader.code()
        try reader.member("release")
        release = try reader.date()
        replaces = reader.optionalMember("replaces") ? try reader.string() : nil
        let start = reader.position
        request = reader.optionalMember("request") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        guard replaces != nil || request == nil else { throw reader.failure(.malformedValue, at: start) }
        try reader.member("retention")
        retention = try reader.integer(in: 0...10_000)
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("amount", amount)
            $0.member("contractor", contractor)
            $0.member("number", number)
            $0.member("project", project)
            $0.member("release", form: release)
            $0.member("replaces", replaces)
            if let request { $0.member("request", Int64(request)) }
            $0.member("retention", retention)
        }
    }

    /// The project has this contract from now on.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.openProject(project, &judgement) else { return }
        let account = state.projects[index]
        state.checkOrder(state.earliestContract(for: account), entry.date, of: project, &judgement)
        state.checkOrder(entry.date, release, of: project, &judgement)
        var contracts = account.life.contracts
        if let replaces {
            guard let old = state.contract(of: replaces, in: account, for: contractor, &judgement) else { return }
            let left = account.life.left(of: contracts[old])
            state.checkPartyChange(self, to: contractor, left, in: project, by: entry.recorder, &judgement)
            contracts.remove(at: old)
        }
        let own = account.life.contract(of: contractor).map { account.life.contracts[$0] }
        if own == nil, contracts.contains(where: { $0.names(FoldedName(contractor)) }) {
            judgement.add(.contractPartyTaken, .name(project), .name(contractor))
            return
        }
        let new = ProjectContract(self, parties: own?.parties ?? [contractor])
        let paid = account.life.paid(on: new)
        if paid > amount - withheld {
            judgement.add(.contractBelowCost, .name(project), .money(paid), .money(amount - withheld))
        }
        if let before = own?.contract, withheld < before.withheld || release < before.release {
            judgement.add(.contractWeakened, .name(project), .money(before.withheld), .date(before.release))
        }
        enter(&state.projects[index].life)
        state.projects[index].life.contracted = account.life.contracted ?? entry.date
    }
}

extension Contract: PartyChange {
    /// It ends the one of the party that it replaces, and takes the place of its contractor's own with the parties of that.
    public func enter(_ life: inout ProjectLife) {
        let own = life.contract(of: contractor).map { life.contracts[$0] }
        if let replaced = replaces.flatMap({ life.contract(of: $0) }) { life.contracts.remove(at: replaced) }
        let new = ProjectContract(self, parties: own?.parties ?? [contractor])
        if let position = life.contracts.firstIndex(where: { $0.party == own?.party }) {
            life.contracts[position] = new
        } else {
            life.contracts.append(new)
        }
    }
}
