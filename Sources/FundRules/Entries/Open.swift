import TransparencyLog

/// `open`: the first entry; what the fund is, its chart of accounts, its first members and its policy.
public struct Open: EntryBody {
    /// `open`.
    public static let kind = "open"
    /// 开账.
    public static let name = Wording("开账", "open")
    /// It begins the ledger.
    public static var dating: Dating { .first }

    /// 资金名称.
    public let name: String
    /// 编制单位: who keeps the books.
    public let preparer: String
    /// The log's origin line, which is also the name of every member's key.
    public let origin: String
    /// Whose money it is.
    public let nature: LegalNature
    /// Days are counted in this time zone.
    public let zone: TimeZoneOffset
    /// How costs are shared where a project does not say otherwise.
    public let sharing: SharingBasis
    /// The accounts.
    public let chart: Chart
    /// The first members, in order of key ID.
    public let members: [Member]
    /// The policy.
    public let policy: Policy

    /// What a new fund starts with.
    public init(
        name: String,
        preparer: String,
        origin: String,
        nature: LegalNature,
        zone: TimeZoneOffset,
        sharing: SharingBasis,
        members: [Member],
        policy: Policy
    ) {
        self.name = name
        self.preparer = preparer
        self.origin = origin
        self.nature = nature
        self.zone = zone
        self.sharing = sharing
        self.chart = .standard
        self.members = members.sorted { $0.key.keyID < $1.key.keyID }
        self.policy = policy
    }

    /// The fund's, who keeps its books, its members' and those that are never paid.
    public var names: [String] { [name, preparer] + members.map(\.title) + policy.forbidden }

    /// Who may act in the fund.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .authority) }
    /// The fund.
    public var subject: Wording { .plain(name) }
    /// What the fund is, and who its first members are.
    public var particulars: Particulars {
        let asksOthers = !policy.tiers.isEmpty || policy.register != nil
        let ledger: Particulars = [
            Particular(Wording("编制单位", "preparer"), preparer), Particular(Wording("账本标识", "origin"), origin),
            Particular(Wording("资金性质", "nature"), nature.name),
            Particular(Wording("时区", "time zone"), zone.description),
            .sharing(sharing),
            Particular(Wording("超限额容忍", "budget tolerance"), "\(Money(fen: policy.budgetTolerance).plain)%"),
            Particular(
                Wording("结账前须银行对账", "reconciled before closing"),
                policy.reconciliation.map { _ in Wording("是", "yes") }
            ),
            asksOthers ? .policy(policy) : nil,
        ]
        return ledger + members.map { Particular(Wording("成员", "members"), $0.wording) }
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("chart")
        chart = try Chart(from: &reader)
        try reader.member("currency")
        let start = reader.position
        guard try reader.code() == "CNY" else { throw reader.failure(.malformedValue, at: start, "CNY") }
        try reader.member("members")
        members = try reader.array { reader throws(CanonicalError) in try Member(from: &reader) }
        try reader.member("name")
        name = try reader.string()
        try reader.member("nature")
        nature = try reader.choice()
        try reader.member("origin")
        origin = try reader.code()
        try reader.member("policy")
        policy = try Policy(from: &reader)
        try reader.member("preparer")
        preparer = try reader.string()
        try reader.member("sharing")
        sharing = try reader.choice()
        try reader.member("timezone")
        let zoneStart = reader.position
        guard let zone = TimeZoneOffset(try reader.code()) else {
            throw reader.failure(.malformedValue, at: zoneStart, "timezone")
        }
        self.zone = zone
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("chart") { chart.encode(to: &$0) }
            $0.member("currency", "CNY")
            $0.member("members") { $0.array(members) { $1.encode(to: &$0) } }
            $0.member("name", name)
            $0.member("nature", nature.rawValue)
            $0.member("origin", origin)
            $0.member("policy") { policy.encode(to: &$0) }
            $0.member("preparer", preparer)
            $0.member("sharing", sharing.rawValue)
            $0.member("timezone", zone.description)
        }
    }

    /// Opens the fund.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard state.fund == nil else {
            judgement.add(.openRepeated)
            return
        }
        if !chart.hasSameAccounts(as: .standard) { judgement.add(.chartDiffers) }
        var keys: Set<KeyID> = []
        for member in members {
            if member.key.name != origin { judgement.add(.memberOrigin, .name(member.key.name), .name(origin)) }
            if !keys.insert(member.key.keyID).inserted { judgement.add(.memberRepeated, .key(member.key.keyID)) }
        }
        let today = entry.time.day(in: zone)
        if entry.date > today { judgement.add(.dateInFuture, .date(entry.date), .date(today)) }
        if entry.number != nil || !entry.postings.isEmpty { judgement.add(.postingsUnexpected, .text(entry.kind)) }
        state.fund = self
        state.trust = Trust(self)
        if policy != .strict { _ = state.checkSound(policy, state.trust.members, &judgement) }
        state.accounts = chart.table
        state.openedOn = entry.date
        state.balances = Array(repeating: 0, count: chart.postable.count)
        state.closed.balances = state.balances
        state.checkRecorder(entry, &judgement)
    }
}
