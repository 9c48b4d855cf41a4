/// What a unit was until an entry changed it.
struct UnitVersion: Sendable {
    /// The entry; what was entered before it, and the entry itself, saw the unit so.
    let until: Int
    /// What was registered of it.
    let unit: RegisteredUnit
    /// Whether it stood.
    let stands: Bool
}

/// Why a unit stands no longer: it was split, merged or destroyed.
public struct Departure: Sendable {
    /// The entry that says so.
    public let entry: Int
    /// Its business date.
    public let date: CalendarDate
    /// The units that took over, with their areas then, in 0.01 m²; none for a home that was destroyed.
    public let successors: [(unit: Int, area: Int64)]
}

extension UnitRegister {
    /// Whether a unit takes part in what is entered next.
    @inline(__always)
    public func stands(_ index: Int) -> Bool { departed.isEmpty || departed[index] == nil }

    /// Why a unit stands no longer; nil while it does.
    public func departure(of index: Int) -> Departure? { departed[index] }

    /// Whether any unit has others in its place.
    var hasSuccessors: Bool { !departed.isEmpty && departed.values.contains { !$0.successors.isEmpty } }

    /// A unit as an entry saw it; nil where it did not stand then.
    func unit(_ index: Int, before sequence: Int) -> RegisteredUnit? {
        guard let version = versions[index]?.first(where: { $0.until >= sequence }) else {
            return stands(index) ? units[index] : nil
        }
        return version.stands ? version.unit : nil
    }

    /// A unit as it counts in a scope, with what was registered of it when the scope was entered; nil where it is none of
    /// its units.
    public func counted(_ index: Int, in scope: Scope) -> RegisteredUnit? {
        let names = [Scope.all, units[index].building, units[index].code]
        guard index < count(before: scope.sequence), names.contains(where: scope.names.contains) else { return nil }
        return unit(index, before: scope.sequence)
    }

    /// What a unit of a scope counts.
    func counts(_ index: Int, in scope: Scope, by basis: SharingBasis) -> Int64 {
        (unit(index, before: scope.sequence) ?? units[index]).share(by: basis)
    }

    /// Takes a unit off the register: it keeps its account and its part in what was entered before.
    mutating func depart(_ index: Int, at sequence: Int, on date: CalendarDate, successors: [Int] = []) {
        keepVersion(of: index, until: sequence)
        let areas = successors.map { (unit: $0, area: units[$0].area) }
        departed[index] = Departure(entry: sequence, date: date, successors: areas)
    }

    /// Puts a unit back.
    mutating func revive(_ index: Int, at sequence: Int) {
        keepVersion(of: index, until: sequence)
        departed.removeValue(forKey: index)
    }

    /// Changes what is registered of a unit, for what is entered from now on.
    mutating func amend(_ index: Int, to unit: RegisteredUnit, at sequence: Int) {
        keepVersion(of: index, until: sequence)
        replace(index, by: unit)
    }

    /// What falls on units, as those in their place bear it.
    ///
    /// In order of registration every unit that has successors passes on what reached it, by their areas when they took
    /// over; they were registered later, so each is asked once, however often homes were split and merged.
    ///
    /// - Parameter amounts: fen, by unit; several of one unit are added up.
    func passedOn(_ amounts: [(unit: Int, amount: Int64)]) -> [Int: Int64] {
        var borne: [Int: Int64] = [:]
        for (unit, amount) in amounts { borne[unit, default: 0] &+= amount }
        for (index, departure) in departed.sorted(by: { $0.key < $1.key }) where !departure.successors.isEmpty {
            guard let amount = borne.removeValue(forKey: index), amount != 0 else { continue }
            let shares = Apportionment.signedShares(of: amount, by: departure.successors.map(\.area))
            for (successor, share) in zip(departure.successors, shares) { borne[successor.unit, default: 0] &+= share }
        }
        return borne
    }

    /// Whether a scope has units with others in their place.
    func hasSuccessors(in scope: Scope) -> Bool {
        let names = Set(scope.names)
        let count = count(before: scope.sequence)
        return departed.contains { index, departure in
            guard !departure.successors.isEmpty, index < count, unit(index, before: scope.sequence) != nil else {
                return false
            }
            return !names.isDisjoint(with: [Scope.all, units[index].building, units[index].code])
        }
    }
}

extension FundState {
    /// The index of a unit that takes part in what is entered now; a violation where there is none.
    @inline(__always)
    func standingUnit(_ code: String, _ judgement: inout Judgement) -> Int? {
        guard let index = register.index(of: code) else {
            judgement.add(.unitUnknown, .name(code))
            return nil
        }
        guard register.stands(index) else {
            addGone(index, &judgement)
            return nil
        }
        return index
    }

    /// Says that a unit stands no longer, since when, by which entry, and who took over.
    func addGone(_ index: Int, _ judgement: inout Judgement) {
        let departure = register.departed[index]
        let successors = departure?.successors.map { register.units[$0.unit].code } ?? []
        judgement.add(
            .unitGone,
            .name(register.units[index].code),
            departure.map { .date($0.date) } ?? "",
            .entry(departure?.entry ?? 0),
            successors.isEmpty ? "—" : .names(successors)
        )
    }

    /// An effect with whatever falls on split and merged units borne by those in their place.
    func forwarded(_ effect: SubLedgerEffect) -> SubLedgerEffect {
        switch effect {
        case .none, .resolved: return effect
        case .unit(let unit, let amount): return .units(forwarded([(unit, amount)]))
        case .units(let list): return .units(forwarded(list))
        case .charge(let index, let from, let to):
            guard register.hasSuccessors(in: projects[index].scope) else { return effect }
            let moves = moves(of: projects[index], from: from, to: to)
            return .resolved(project: index, from: from, to: to, units: moves)
        case .distribution(let scope, let basis, let amounts, let sign):
            guard register.hasSuccessors(in: scope) else { return effect }
            let shares = Tenure.allCases.flatMap { register.shares(of: amounts[$0], in: scope, $0, by: basis) }
            return .units(forwarded(shares.map { ($0.unit, $0.share &* sign) }))
        }
    }

    private func forwarded(_ amounts: [(unit: Int, amount: Int64)]) -> [(unit: Int, amount: Int64)] {
        FundState.sorted(register.passedOn(amounts))
    }

    private static func sorted(_ amounts: [Int: Int64]) -> [(unit: Int, amount: Int64)] {
        amounts.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { (unit: $0.key, amount: $0.value) }
    }

    /// Both cumulative amounts are passed on and not their difference, so that the parts too follow the cumulative cost.
    private func moves(
        of project: ProjectAccount,
        from: TenureAmounts,
        to: TenureAmounts
    ) -> [(unit: Int, amount: Int64)] {
        var changes: [Int: Int64] = [:]
        for tenure in Tenure.allCases where from[tenure] != to[tenure] {
            for (amount, sign) in [(from[tenure], Int64(1)), (to[tenure], Int64(-1))] {
                let shares = register.shares(of: amount, in: project.scope, tenure, by: project.basis)
                for (unit, share) in register.passedOn(shares.map { ($0.unit, $0.share) }) {
                    changes[unit, default: 0] &+= share &* sign
                }
            }
        }
        return FundState.sorted(changes)
    }

    /// What a unit owns over all vouchers recorded so far, in fen.
    public func balance(of unit: Int) -> Int64 {
        open.reduce(closed.units.balance(of: unit, in: self)) { $0 &+ $1.units.balance(of: unit, in: self) }
    }
}
