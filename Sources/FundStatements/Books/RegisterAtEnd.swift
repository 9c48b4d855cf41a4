public import FundRules

/// The register of homes as it was at the end of a period: what is dated later has not happened yet.
struct RegisterAtEnd: Sendable {
    /// When each unit was registered, by unit index.
    private(set) var registrations: [CalendarDate] = []
    private let lastDay: CalendarDate
    /// Why units stood no longer, by unit index.
    private var departures: [Int: Departure] = [:]
    /// What was registered of units that were changed since, by unit index.
    private var earlier: [Int: RegisteredUnit] = [:]

    init(_ lastDay: CalendarDate) { self.lastDay = lastDay }

    /// Takes an entry that may have changed the register.
    mutating func observe(_ entry: Entry, _ before: UnitRegister, _ after: UnitRegister) {
        while registrations.count < after.units.count { registrations.append(entry.date) }
        if entry.date <= lastDay, after.departed.count != before.departed.count {
            for index in Set(before.departed.keys).symmetricDifference(after.departed.keys) {
                departures[index] = after.departed[index]
            }
        }
        if let body = entry.body as? Amendment { amend(body.unit.code, entry, before, after) }
    }

    private mutating func amend(_ code: String, _ entry: Entry, _ before: UnitRegister, _ after: UnitRegister) {
        guard let index = after.index(of: code) else { return }
        if entry.date > lastDay {
            earlier[index] = earlier[index] ?? before.units[index]
        } else if earlier[index] != nil {
            earlier[index] = after.units[index]
        }
    }

    /// Why a unit stood no longer; nil while it did.
    func departure(of index: Int) -> Departure? { departures[index] }

    /// A unit as papers of the period name it.
    ///
    /// - Parameter register: the register now.
    func home(_ index: Int, _ register: UnitRegister) -> StatedHome {
        let standing: StatedHome.Standing =
            if registrations[index] > lastDay {
                .unregistered
            } else if let departure = departures[index] {
                departure.successors.isEmpty ? .destroyed : .replaced
            } else {
                .stands
            }
        let now = register.units[index]
        return StatedHome(unit: earlier[index] ?? now, now: now, standing: standing)
    }
}

/// A home as papers of a period name it.
public struct StatedHome: Hashable, Sendable {
    /// What had become of a home by the end of the period.
    public enum Standing: String, Hashable, Sendable {
        /// It stood.
        case stands
        /// It was registered later.
        case unregistered
        /// It had been split or merged.
        case replaced
        /// It had been destroyed.
        case destroyed
    }

    /// What was registered of it at the end of the period.
    public let unit: RegisteredUnit
    /// What is registered of it now.
    public let now: RegisteredUnit
    /// What had become of it.
    public let standing: Standing
}

extension StatedHome {
    /// Whether it had been registered by the end of the period.
    var isRegistered: Bool { standing != .unregistered }
    /// Whether it had been destroyed: what it owes is not its owner's to pay in, but to be written off.
    var isDestroyed: Bool { standing == .destroyed }
}

extension Books {
    /// A unit as papers of the period name it.
    func home(_ index: Int) -> StatedHome { homes.home(index, state.register) }
}
