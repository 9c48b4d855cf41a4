public import TransparencyLog

/// Whose money the fund is.
public enum LegalNature: String, Sendable, CaseIterable {
    /// 法定维修资金: the statutory fund.
    case statutory
    /// 业主共有资金: the owners' common fund.
    case common

    var name: Wording {
        self == .statutory ? Wording("法定维修资金", "statutory fund") : Wording("业主共有资金", "owners' common fund")
    }
}

/// What a member of the fund does.
public enum Role: String, Sendable, CaseIterable {
    /// 司库.
    case treasurer
    /// 出纳.
    case cashier
    /// 监察人.
    case supervisor
    /// 受托人.
    case trustee
    /// 审计.
    case auditor

    /// Whether the member may record vouchers and seal them.
    public var mayRecord: Bool { self == .treasurer || self == .cashier || self == .trustee }
}

/// A key that acts for the fund.
public struct Member: Hashable, Sendable {
    /// The public key; its name is the ledger's origin.
    public let key: VerifierKey
    /// The title of the office, not a person's name.
    public let title: String
    /// What the member does.
    public let role: Role

    /// A member.
    public init(key: VerifierKey, title: String, role: Role) {
        self.key = key
        self.title = title
        self.role = role
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("key")
        let start = reader.position
        let text = try reader.string(limit: 1000)
        do throws(LogError) { key = try VerifierKey(text) } catch { throw reader.failure(.malformedValue, at: start) }
        try reader.member("role")
        role = try reader.choice()
        try reader.member("title")
        title = try reader.string()
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("key", key.description)
            $0.member("role", role.rawValue)
            $0.member("title", title)
        }
    }
}

/// A project as the books carry it.
public struct ProjectAccount: Sendable {
    /// The entry that proposed it.
    public let sequence: Int
    /// Its id, such as `P1`.
    public let id: String
    /// Its title.
    public let title: String
    /// Its business date.
    public let date: CalendarDate
    /// Whose units bear it.
    public let scope: Scope
    /// How they bear it.
    public let basis: SharingBasis
    /// The budget in fen.
    public let budget: Int64
    /// What the scope's units count together, by tenure.
    let weights: TenureAmounts
    /// What has been charged to each class so far, in fen.
    public internal(set) var charged = TenureAmounts()
    /// By how much what units bear differs from their part in `charged`, by unit, in fen: what was passed on to others in
    /// their place. Units without a difference are left out.
    var passedOn: [Int: Int64] = [:]
    /// Its contract, acceptance and completion.
    public internal(set) var life = ProjectLife()

    /// What it has cost so far, in fen.
    public var cost: Int64 { charged.sum }
}

/// The vouchers of a month that is still open, or of all closed months together.
public struct Book: Sendable {
    /// The month; nil for the closed months together.
    public let month: Month?
    /// Vouchers recorded in the month so far.
    public internal(set) var vouchers = 0
    /// Debits less credits of every postable account, by its index in the chart, in fen.
    public internal(set) var balances: [Int64]
    /// The units' balances.
    public internal(set) var units = SubLedger()
}

extension Member {
    /// Title, role and key.
    public var wording: Wording {
        Wording("{0}（{1}，密钥 {2}）", "{0} ({1}, key {2})")
            .filled(with: .plain(title), role.name, .plain(key.keyID.description))
    }
}
