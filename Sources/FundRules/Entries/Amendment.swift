/// `amendment` (登记更正): the register's data of a home are corrected: area, use, weight, owner group, seller.
///
/// It counts from the entry on: projects and distributions entered before keep what was registered then.
public struct Amendment: RegisterChange {
    /// `amendment`.
    public static let kind = "amendment"
    /// 登记更正.
    public static let name = Wording("登记更正", "amendment")

    /// The unit as it is registered from now on; its building and tenure stay.
    public let unit: RegisteredUnit
    /// The request that it carries out; nil where it cites none.
    public var request: Int?

    /// A correction of the register.
    public init(unit: RegisteredUnit) {
        self.unit = unit
    }

    /// The home.
    public var about: Concern {
        Concern(.one(unit.code), project: nil, payee: nil, amount: nil, tie: Tie(request: request))
    }
    /// The home.
    public var subject: Wording { .plain(unit.code) }
    /// What is registered of it from now on.
    public var particulars: Particulars { [Particular(Wording("房号", "unit"), [unit]), .request(request)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        request = try reader.optionalRequest()
        try reader.member("unit")
        unit = try RegisteredUnit(from: &reader)
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.request(request)
            $0.member("unit") { unit.encode(to: &$0) }
        }
    }

    /// Changes what is registered of a unit that stands.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.standingUnit(unit.code, &judgement) else { return }
        let before = state.register.units[index]
        state.checkSeller(of: unit, &judgement)
        guard before.tenure == unit.tenure, before.building == unit.building else {
            judgement.add(.unitTenureDiffers, .name(unit.code), .name(before.code))
            return
        }
        guard before != unit else {
            judgement.add(.amendmentOfNothing, .name(unit.code))
            return
        }
        state.checkHeldTogether(index, unit.group, &judgement)
        state.checkRequested(self, &judgement)
        state.remarkArea(of: index, unit.area, &judgement)
        if decides(in: state) { state.remarkDuringProject([before], by: self, &judgement) }
        state.carryOut(self)
        state.register.amend(index, to: unit, at: state.size)
    }

    /// Where area, weight or owner group become others; not where it is the use or the seller alone.
    public func decides(in state: FundState) -> Bool {
        guard let before = state.register.index(of: unit.code).map({ state.register.units[$0] }) else { return false }
        return (before.area, before.weight, before.group) != (unit.area, unit.weight, unit.group)
    }
}
