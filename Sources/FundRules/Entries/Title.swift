/// `title` (过户): the home changes hands; its balance follows it.
///
/// No names: an owner group where the new owner has several homes, and the number of the deed at most. Source: 建设部、
/// 财政部令第165号 §28.
public struct Title: RegisterChange {
    /// `title`.
    public static let kind = "title"
    /// 过户.
    public static let name = Wording("过户", "title")

    /// The unit.
    public let unit: String
    /// The new owner's group; nil where the owner has this home alone.
    public let group: String?
    /// 不动产权证号.
    public let deed: String?
    /// The request that it carries out; nil where it cites none.
    public var request: Int?

    /// A transfer of title.
    public init(unit: String, group: String?, deed: String?) {
        self.unit = unit
        self.group = group
        self.deed = deed
    }

    /// The home.
    public var about: Concern { Concern(.one(unit), project: nil, payee: nil, amount: nil, tie: Tie(request: request)) }
    /// The home.
    public var subject: Wording { .plain(unit) }
    /// The new owner's group, and the deed.
    public var particulars: Particulars {
        [
            Particular(Wording("业主组", "owner group"), group), Particular(Wording("产权证号", "deed"), deed),
            .request(request),
        ]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        deed = reader.optionalMember("deed") ? try reader.code() : nil
        group = reader.optionalMember("group") ? try reader.code() : nil
        request = try reader.optionalRequest()
        try reader.member("unit")
        unit = try reader.code()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("deed", deed)
            $0.member("group", group)
            $0.request(request)
            $0.member("unit", unit)
        }
    }

    /// The unit's owner group is the new one from now on.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.standingUnit(unit, &judgement) else { return }
        let before = state.register.units[index]
        if deed == nil { state.checkHeldTogether(index, group, &judgement) }
        state.checkRequested(self, &judgement)
        state.remarkDuringProject([before], by: self, &judgement)
        state.carryOut(self)
        if deed != nil { state.register.heldTogether.remove(index) }
        guard before.group != group else { return }
        state.register.amend(index, to: before.owned(by: group), at: state.size)
    }

    /// Where the owner group becomes another: a home that its new owner has alone, as the old one had it, votes as before.
    public func decides(in state: FundState) -> Bool {
        state.register.index(of: unit).map { state.register.units[$0].group != group } ?? false
    }
}
