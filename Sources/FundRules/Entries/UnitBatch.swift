/// `units`: a batch of homes for the register.
public struct UnitBatch: RegisterChange {
    /// `units`.
    public static let kind = "units"
    /// 登记房屋.
    public static let name = Wording("登记房屋", "units")
    /// Homes stood before the books began.
    public static var dating: Dating { .earlierUntilTraded }

    /// The homes, in order of code.
    public let units: [RegisteredUnit]
    /// The request that it carries out; nil where it cites none.
    public var request: Int?

    /// A batch; sorted by code here.
    public init(units: [RegisteredUnit]) {
        self.units = units.sorted { $0.code < $1.code }
    }

    /// The homes.
    public var about: Concern {
        Concern(.scope(units.map(\.code)), project: nil, payee: nil, amount: nil, tie: Tie(request: request))
    }
    /// How many homes.
    public var subject: Wording { Wording("{0} 套房", "{0} units").filled(String(units.count)) }
    /// What is registered of them.
    public var particulars: Particulars { [Particular(Wording("房号", "unit"), units), .request(request)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        request = try reader.optionalRequest()
        try reader.member("units")
        units = try reader.array { reader throws(CanonicalError) in try RegisteredUnit(from: &reader) }
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.request(request)
            $0.member("units") { $0.array(units) { $1.encode(to: &$0) } }
        }
    }

    /// Registers the homes: no code twice, none that is also a building's name or the word `all`.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        state.keepDay(of: entry)
        state.checkRequested(self, &judgement)
        if state.hasTraded { state.remarkDuringProject(units, by: self, &judgement) }
        state.carryOut(self)
        state.register.append(state.admitted(units, &judgement), at: state.size)
    }

    /// Once there is trade: before that the register is only being made.
    public func decides(in state: FundState) -> Bool { state.hasTraded }
}

extension FundState {
    /// Only homes that were publicly owned have been sold by a unit of the state's.
    func checkSeller(of unit: RegisteredUnit, _ judgement: inout Judgement) {
        if unit.seller != nil, unit.tenure != .public { judgement.add(.sellerOfCommercial, .name(unit.code)) }
    }

    /// The homes of a batch that can be registered; a violation for every other one, and where they are out of order.
    func admitted(_ units: [RegisteredUnit], _ judgement: inout Judgement) -> [RegisteredUnit] {
        var fresh: [RegisteredUnit] = []
        var codes: Set<String> = []
        let buildings = Set(units.map(\.building))
        for unit in units {
            checkSeller(of: unit, &judgement)
            if register.index(of: unit.code) != nil || !codes.insert(unit.code).inserted {
                judgement.add(.unitRepeated, .name(unit.code))
            } else if unit.code == Scope.all || unit.building == Scope.all || buildings.contains(unit.code)
                || register.knows(unit.code) || register.index(of: unit.building) != nil
            {
                judgement.add(.unitNameAmbiguous, .name(unit.code), .name(unit.building))
            } else {
                fresh.append(unit)
            }
        }
        if units.map(\.code) != units.map(\.code).sorted() { judgement.add(.unitsUnsorted) }
        return fresh
    }
}
