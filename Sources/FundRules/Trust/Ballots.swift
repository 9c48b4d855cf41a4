/// The ballots of a vote, by unit.
public struct Ballots: Hashable, Sendable {
    /// What a ballot says.
    public enum Choice: String, Sendable, CaseIterable {
        /// 弃权.
        case abstain
        /// 反对.
        case against
        /// 同意.
        case `for`

        /// What people call it.
        public var name: Wording {
            switch self {
            case .abstain: Wording("弃权", "abstained")
            case .against: Wording("反对", "against")
            case .for: Wording("同意", "for")
            }
        }
    }

    /// Unit codes in order of their UTF-8 bytes.
    public let abstain: [String]
    /// Unit codes in order of their UTF-8 bytes.
    public let against: [String]
    /// Unit codes in order of their UTF-8 bytes.
    public let inFavour: [String]

    /// Ballots in any order.
    public init(_ ballots: [(unit: String, choice: Choice)]) {
        func units(_ choice: Choice) -> [String] { ballots.filter { $0.choice == choice }.map(\.unit).sorted() }
        abstain = units(.abstain)
        against = units(.against)
        inFavour = units(.for)
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        func codes(_ reader: inout CanonicalReader) throws(CanonicalError) -> [String] {
            try reader.list { reader throws(CanonicalError) in try reader.code() }
        }
        try reader.beginObject()
        try reader.member("abstain")
        abstain = try codes(&reader)
        try reader.member("against")
        against = try codes(&reader)
        try reader.member("for")
        inFavour = try codes(&reader)
        try reader.endObject()
    }

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("abstain") { $0.array(abstain) { $0.string($1) } }
            $0.member("against") { $0.array(against) { $0.string($1) } }
            $0.member("for") { $0.array(inFavour) { $0.string($1) } }
        }
    }

    /// The units with a choice.
    public func units(_ choice: Choice) -> [String] {
        switch choice {
        case .abstain: abstain
        case .against: against
        case .for: inFavour
        }
    }

    /// How a unit voted; nil where it did not.
    public func choice(of unit: String) -> Choice? { Choice.allCases.first { units($0).contains(unit) } }
}

extension UnitRegister {
    /// The units that were on the register on a day, by index: entered by then, and not gone by then, each by the day that
    /// its entry counts from.
    public func registered(on day: CalendarDate, _ history: any EntryHistory) -> Set<Int> {
        var result: Set<Int> = []
        var first = 0
        for batch in batches {
            if let entered = days[batch.sequence] ?? history.entry(at: batch.sequence)?.entry.date, entered <= day {
                result.formUnion((first..<batch.count).filter { !isGone($0, on: day) })
            }
            first = batch.count
        }
        return result
    }

    /// Whether a unit stood no longer on a day.
    private func isGone(_ index: Int, on day: CalendarDate) -> Bool {
        departed[index].map { (days[$0.entry] ?? $0.date) <= day } ?? false
    }

    /// The units of a scope among those that were registered when it was voted.
    public func electors(of scope: [String], among registered: Set<Int>) -> Set<Int> {
        let names = Set(scope)
        return registered.filter { index in
            !names.isDisjoint(with: [Scope.all, units[index].building, units[index].code])
        }
    }

    /// The first owner group with two units among some that vote; nil where every unit has an owner of its own.
    func sharedGroup(among electors: Set<Int>) -> String? {
        var groups: Set<String> = []
        return electors.sorted().lazy.compactMap { units[$0].group }.first { !groups.insert($0).inserted }
    }

    /// Violations where a ballot is nobody's who may vote, or one of two.
    func check(
        _ ballots: Ballots,
        _ electors: Set<Int>,
        among registered: Set<Int>,
        _ heads: Resolution.Heads,
        _ judgement: inout Judgement
    ) {
        var choices: [Int: Ballots.Choice] = [:]
        var groups: [String: Ballots.Choice] = [:]
        for choice in Ballots.Choice.allCases {
            let codes = ballots.units(choice)
            if zip(codes, codes.dropFirst()).contains(where: { $0 > $1 }) {
                judgement.add(.unitsUnsorted)
            }
            for code in codes {
                guard let index = index(of: code) else {
                    judgement.add(.unitUnknown, .name(code))
                    continue
                }
                guard electors.contains(index) else {
                    judgement.add(registered.contains(index) ? .ballotOutOfScope : .ballotUnregistered, .name(code))
                    continue
                }
                if choices.updateValue(choice, forKey: index) != nil { judgement.add(.ballotRepeated, .name(code)) }
                if heads == .group, let group = units[index].group,
                    groups.updateValue(choice, forKey: group).map({ $0 != choice }) ?? false
                {
                    judgement.add(.ballotsOfGroupDiffer, .name(group), .name(code))
                }
            }
        }
    }
}
