/// How many approvals something needs, and of whom.
public struct Approvers: Hashable, Sendable {
    /// How many, 0…20.
    public let count: Int64
    /// Roles any of which will do.
    public let roles: [Role]

    init(count: Int64, roles: [Role]) {
        self.count = count
        self.roles = roles
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("approvals")
        count = try reader.integer(in: 0...20)
        try reader.member("roles")
        roles = try reader.array { reader throws(CanonicalError) in try reader.choice() }
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("approvals", count)
            $0.member("roles") { $0.array(roles) { $0.string($1.rawValue) } }
        }
    }
}

/// What spending of an amount and more needs, up to the next tier.
public struct Tier: Hashable, Sendable {
    /// How many approvals, 0…20.
    public let approvals: Int64
    /// From how many fen on.
    public let from: Int64
    /// Whether spending on a project needs a passed owners' resolution to use the fund.
    public let resolution: Policy.Requirement?
    /// Roles any of which may approve.
    public let roles: [Role]

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("approvals")
        approvals = try reader.integer(in: 0...20)
        try reader.member("from")
        from = try reader.integer(in: 0...Limits.amount)
        resolution = reader.optionalMember("resolution") ? try reader.choice() : nil
        try reader.member("roles")
        roles = try reader.array { reader throws(CanonicalError) in try reader.choice() }
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("approvals", approvals)
            $0.member("from", from)
            $0.member("resolution", resolution?.rawValue)
            $0.member("roles") { $0.array(roles) { $0.string($1.rawValue) } }
        }
    }
}

/// Why a repair cannot wait for a vote. Source: 建设部、财政部令第165号 §24, as cities carry it out.
public enum Ground: String, Sendable, CaseIterable {
    /// 电梯.
    case elevator
    /// 消防.
    case fire
    /// 外墙.
    case facade
    /// 屋面.
    case roof
    /// 排水.
    case drainage
    /// 道路.
    case road
}

/// What may skip the owners' vote, but not the approvals.
public struct Emergency: Hashable, Sendable {
    /// How many days after the request it must have been published, 1…365.
    public let days: Int64
    /// The grounds.
    public let grounds: [Ground]
    /// The role that must confirm, besides what the tier asks.
    public let role: Role

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("days")
        days = try reader.integer(in: 1...365)
        try reader.member("grounds")
        grounds = try reader.array { reader throws(CanonicalError) in try reader.choice() }
        try reader.member("role")
        role = try reader.choice()
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("days", days)
            $0.member("grounds") { $0.array(grounds) { $0.string($1.rawValue) } }
            $0.member("role", role.rawValue)
        }
    }
}
