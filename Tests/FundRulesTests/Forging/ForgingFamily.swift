import FundRules

/// A way to forge a ledger.
enum ForgingFamily: CaseIterable {
    /// A value in a body becomes another.
    case value
    /// A value of the entry itself: date, time, kind, recorder, memo, what stands beside.
    case envelope
    /// A member is put into a body, or taken out.
    case members
    /// A body is about another entry.
    case target
    /// An entry is taken out, doubled or moved.
    case order
    /// An entry of this ledger or of another is put in.
    case insertion
    /// A note is signed by somebody else, or over something else.
    case signature
    /// Everything from some entry on is by another hand, or of another time.
    case tail
    /// What follows from the rest is wrong: numbers, postings, the chain.
    case figures

    /// How often it is tried.
    private var weight: Int {
        switch self {
        case .value: 30
        case .envelope: 12
        case .members: 10
        case .target: 8
        case .order: 10
        case .insertion: 18
        case .signature: 8
        case .tail: 5
        case .figures: 4
        }
    }

    /// Any, by weight.
    static func any(_ random: inout SeededGenerator) -> ForgingFamily {
        allCases.flatMap { Array(repeating: $0, count: $0.weight) }.randomElement(using: &random) ?? .value
    }
}

/// What a forger works with.
struct Forger {
    /// What stands in the ledger itself.
    let near: ForgingPool
    /// What stands in others.
    let far: ForgingPool
    var random: SeededGenerator

    /// Forges in one way; leaves the ledger as it is where that way does not suit it.
    mutating func forge(_ forgery: inout Forgery, _ family: ForgingFamily) {
        let deed: String? =
            switch family {
            case .value: value(&forgery)
            case .envelope: envelope(&forgery)
            case .members: members(&forgery)
            case .target: target(&forgery)
            case .order: order(&forgery)
            case .insertion: insertion(&forgery)
            case .signature: signature(&forgery)
            case .tail: tail(&forgery)
            case .figures: figures(&forgery)
            }
        if let deed { forgery.deeds.append(deed) }
    }

    /// An entry; each kind is as likely as any other.
    mutating func place(in forgery: Forgery, _ fits: (Forgery.Entry) -> Bool = { _ in true }) -> Int? {
        let places = forgery.entries.indices.filter { fits(forgery.entries[$0]) }
        let kinds = Set(places.map { forgery.entries[$0].kind }).sorted()
        let kind = kinds.randomElement(using: &random)
        return places.filter { forgery.entries[$0].kind == kind }.randomElement(using: &random)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
}
