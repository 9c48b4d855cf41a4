/// A home on the register.
public struct RegisteredUnit: Hashable, Sendable {
    /// The code, such as `08-2-1103`.
    public let code: String
    /// The building it stands in.
    public let building: String
    /// The area in 0.01 m².
    public let area: Int64
    /// What it is used for, such as `residence`.
    public let use: String
    /// The tenure.
    public let tenure: Tenure
    /// Weight, where costs are shared by weight.
    public let weight: Int64?
    /// Owner group, where one owner has several units.
    public let group: String?
    /// 售房单位 of a publicly owned home that was sold.
    public let seller: String?

    /// A home to register.
    public init(
        code: String,
        building: String,
        area: Area,
        use: String,
        tenure: Tenure,
        weight: Int64? = nil,
        group: String? = nil,
        seller: String? = nil
    ) {
        self.code = code
        self.building = building
        self.area = area.hundredths
        self.use = use
        self.tenure = tenure
        self.weight = weight
        self.group = group
        self.seller = seller
    }

    /// The same home in other hands.
    func owned(by group: String?) -> RegisteredUnit {
        RegisteredUnit(
            code: code,
            building: building,
            area: Area(hundredths: area),
            use: use,
            tenure: tenure,
            weight: weight,
            group: group,
            seller: seller
        )
    }

    /// What the unit counts when something is shared.
    package func share(by basis: SharingBasis) -> Int64 {
        switch basis {
        case .area: area
        case .weight: weight ?? 0
        case .equal: 1
        }
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("area")
        area = try reader.integer(in: 1...Limits.area)
        try reader.member("building")
        building = try reader.code()
        try reader.member("code")
        code = try reader.code()
        group = reader.optionalMember("group") ? try reader.code() : nil
        seller = reader.optionalMember("seller") ? try reader.string() : nil
        try reader.member("tenure")
        tenure = try reader.choice()
        try reader.member("use")
        use = try reader.code()
        weight = reader.optionalMember("weight") ? try reader.integer(in: 1...Limits.weight) : nil
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("area", area)
            $0.member("building", building)
            $0.member("code", code)
            $0.member("group", group)
            $0.member("seller", seller)
            $0.member("tenure", tenure.rawValue)
            $0.member("use", use)
            if let weight { $0.member("weight", weight) }
        }
    }
}

/// How a cost is shared among units.
public enum SharingBasis: String, Sendable, CaseIterable {
    /// By area.
    case area
    /// By registered weight.
    case weight
    /// Equally.
    case equal

    /// What people call it.
    package var name: Wording {
        switch self {
        case .area: Wording("按面积", "by area")
        case .weight: Wording("按权重", "by weight")
        case .equal: Wording("按户均摊", "equally")
        }
    }
}

/// Which units something concerns: buildings or unit codes, or `all`; as registered when the entry was made.
public struct Scope: Hashable, Sendable {
    /// Building names and unit codes, or the one word `all`.
    public let names: [String]
    /// The entry; units registered later are not concerned, and those that stood then stay concerned.
    public let sequence: Int

    /// The word for every unit.
    public static let all = "all"

    /// A scope of names as an entry has them.
    public init(names: [String], sequence: Int) {
        self.names = names
        self.sequence = sequence
    }

    /// What people call the units of some names.
    public static func name(of names: [String]) -> Wording {
        names == [all] ? Wording("全体", "all") : .plain(names.joined(separator: " "))
    }
}

/// The register of units, in order of registration.
public struct UnitRegister: Sendable {
    /// Every unit, by index in order of registration.
    public private(set) var units: [RegisteredUnit] = []
    /// The unit indexes in order of code (UTF-8 bytes).
    public private(set) var order: [Int] = []
    /// How many units there were after each batch, by the batch's entry.
    private(set) var batches: [(sequence: Int, count: Int)] = []
    /// What units were until an entry changed them, by unit index; few ever change.
    var versions: [Int: [UnitVersion]] = [:]
    /// The units that stand no longer, by index.
    public internal(set) var departed: [Int: Departure] = [:]
    /// The day that an entry which registered units, or took them off, counts from, by the entry; its date where none stands
    /// here.
    var days: [Int: CalendarDate] = [:]
    /// The parts of split homes that stay in one owner group until a deed, by index.
    var heldTogether: Set<Int> = []
    /// Counts the changes of this value, for whoever keeps a copy.
    public private(set) var revision = 0
    private var indexes: [String: Int] = [:]
    private var shortIndexes = ShortCodeTable()
    /// The buildings' names, numbered in order of appearance.
    private var buildings: [String: Int] = [:]
    /// The building and the tenure of every unit, by unit index: what a scope asks of each of them.
    private var traits: [(building: Int, tenure: Tenure)] = []

    /// The index of a unit code.
    @inline(__always)
    public func index(of code: String) -> Int? { indexes[code] }

    /// The index of a short unit code.
    @inline(__always)
    func index(of code: ShortCode) -> Int? { shortIndexes.index(of: code) }

    /// Keeps what a unit was until an entry that changes it.
    mutating func keepVersion(of index: Int, until sequence: Int) {
        revision += 1
        let version = UnitVersion(until: sequence, unit: units[index], stands: departed[index] == nil)
        versions[index, default: []].append(version)
    }

    /// Replaces what is registered of a unit whose code stays.
    mutating func replace(_ index: Int, by unit: RegisteredUnit) {
        units[index] = unit
        traits[index] = (building(unit.building), unit.tenure)
    }

    /// Adds units whose codes are not registered yet.
    mutating func append(_ batch: [RegisteredUnit], at sequence: Int) {
        for unit in batch {
            indexes[unit.code] = units.count
            if let code = ShortCode(unit.code) { shortIndexes.add(code, at: units.count) }
            traits.append((building(unit.building), unit.tenure))
            units.append(unit)
        }
        batches.append((sequence, units.count))
        revision += 1
        // A string's `<` in Swift compares normalised scalars, which for NFC strings is the order of UTF-8 bytes.
        order = units.indices.sorted { units[$0].code < units[$1].code }
    }

    /// The number of a building's name; a new one where it has none yet.
    private mutating func building(_ name: String) -> Int {
        let number = buildings[name] ?? buildings.count
        buildings[name] = number
        return number
    }

    /// How many units were registered before an entry.
    func count(before sequence: Int) -> Int {
        batches.last { $0.sequence < sequence }?.count ?? 0
    }

    /// Whether a name in a scope is known: a building, a unit or `all`.
    public func knows(_ name: String) -> Bool {
        name == Scope.all || buildings[name] != nil || indexes[name] != nil
    }

    /// The tenure of a unit.
    @inline(__always)
    func tenure(of index: Int) -> Tenure { traits[index].tenure }

    /// The units of a scope and tenure, in order of code.
    public func members(of scope: Scope, _ tenure: Tenure) -> [Int] {
        let everything = scope.names.contains(Scope.all)
        var wanted = [Bool](repeating: false, count: buildings.count)
        var named: Set<Int> = []
        for name in scope.names {
            if let building = buildings[name] { wanted[building] = true }
            if let unit = indexes[name] { named.insert(unit) }
        }
        let count = count(before: scope.sequence)
        return order.filter { index in
            index < count && traits[index].tenure == tenure
                && (everything || wanted[traits[index].building] || named.contains(index))
                && (versions.isEmpty || self.unit(index, before: scope.sequence) != nil)
        }
    }

    /// What the units of a scope count together, by tenure.
    func weights(of scope: Scope, by basis: SharingBasis) -> TenureAmounts {
        var result = TenureAmounts()
        for tenure in Tenure.allCases {
            result[tenure] = members(of: scope, tenure).reduce(0) { $0 + counts($1, in: scope, by: basis) }
        }
        return result
    }

    /// The share of every unit of a scope and tenure in an amount, in order of code.
    public func shares(
        of amount: Int64,
        in scope: Scope,
        _ tenure: Tenure,
        by basis: SharingBasis
    ) -> [(unit: Int, share: Int64)] {
        let members = members(of: scope, tenure)
        let shares = Apportionment.shares(of: amount, by: members.map { counts($0, in: scope, by: basis) })
        return Array(zip(members, shares)).map { (unit: $0.0, share: $0.1) }
    }
}
