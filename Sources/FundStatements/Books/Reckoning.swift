package import FundRules

/// How a home's part of something shared was reckoned: what it counts, of what all that share count, times the amount.
///
/// The one place that says what a charge consists of: papers and screens that explain one are made from it. A project's cost
/// is shared as it accumulates, so that a part is the share of all that was spent so far less the share of what was spent
/// before.
package struct Reckoning: Hashable, Sendable {
    /// An amount before a voucher and after it, in fen.
    package struct Move: Hashable, Sendable {
        /// Before it; zero of what does not accumulate.
        package var before: Int64 = 0
        /// With it.
        package var after: Int64 = 0
        /// By how much it went up.
        package var change: Int64 { after &- before }

        static func + (left: Move, right: Move) -> Move {
            Move(before: left.before &+ right.before, after: left.after &+ right.after)
        }
    }

    /// What a home has of an amount because it counts itself.
    package struct Portion: Hashable, Sendable {
        /// What counts.
        package let basis: SharingBasis
        /// The class that shares.
        package let tenure: Tenure
        /// What the home counts: 0.01 m², a weight, or 1.
        package let counted: Int64
        /// What all homes of its class count together.
        package let total: Int64
        /// How many they are.
        package let homes: Int
        /// What the classes count, each for itself.
        package let classes: TenureAmounts
        /// What its class shares.
        package let amount: Move
        /// What both classes share.
        package let whole: Move
        /// What falls on the home: rounded by the largest remainder, so that all parts sum to the amount.
        package let share: Move
    }

    /// What reaches a home from one in whose place it stands.
    package struct Inheritance: Hashable, Sendable {
        /// The entry by which it took over.
        package let entry: Int
        /// Its business date.
        package let date: CalendarDate
        /// The home's area then, in 0.01 m².
        package let area: Int64
        /// That of all that took over.
        package let total: Int64
        /// What reaches it, by the areas.
        package let share: Move
        /// How the part of the home that was there before is reckoned.
        package let source: Reckoning
    }

    /// The home as it counts; as it is registered where it only stands in the place of others.
    package let unit: RegisteredUnit
    /// What it has because it counts itself.
    package let portion: Portion?
    /// What it has from homes in whose place it stands.
    package let inherited: [Inheritance]
    /// 1 where the amounts raise balances, −1 where they lower them.
    package let sign: Int64

    /// What falls on it in all.
    package var share: Move {
        inherited.reduce(portion?.share ?? Move()) { $0 + $1.share }
    }

    /// What the voucher did to its balance, in fen.
    package var amount: Int64 { share.change &* sign }
}

/// What one voucher shares among homes, from which the part of each is reckoned.
struct ReckoningSheet {
    /// What homes of a class have of it.
    private struct Share {
        let amount: Reckoning.Move
        let total: Int64
        let homes: Int
        /// By unit index.
        var before: [Int: Int64] = [:]
        var after: [Int: Int64] = [:]
    }

    private let sharing: Sharing
    private let sign: Int64
    private let register: UnitRegister
    private let whole: Reckoning.Move
    private var shares: [Tenure: Share] = [:]
    private var classes = TenureAmounts()
    /// The homes that stood no longer, in the order in which they pass on what reaches them.
    private let departures: [Int: Departure]
    private var inherited: [Int: [Reckoning.Inheritance]] = [:]

    /// Nil where the voucher shares nothing.
    ///
    /// - Parameter sharing: among whom it is shared, and by what.
    init?(of voucher: RecordedVoucher, _ sharing: Sharing, _ books: Books) {
        guard let moved = ReckoningSheet.moved(voucher) else { return nil }
        self.sharing = sharing
        sign = moved.sign
        register = books.state.register
        whole = Reckoning.Move(before: moved.before.sum, after: moved.after.sum)
        departures = register.departed.filter { $0.value.entry < voucher.sequence && !$0.value.successors.isEmpty }
        for tenure in Tenure.allCases {
            let members = register.members(of: sharing.scope, tenure)
            classes[tenure] = members.reduce(0) { $0 &+ counted($1) }
            let (before, after) = (moved.before[tenure], moved.after[tenure])
            guard before != after else { continue }
            var share = Share(
                amount: Reckoning.Move(before: before, after: after),
                total: classes[tenure],
                homes: members.count
            )
            for (unit, fen) in register.shares(of: before, in: sharing.scope, tenure, by: sharing.basis) {
                share.before[unit] = fen
            }
            for (unit, fen) in register.shares(of: after, in: sharing.scope, tenure, by: sharing.basis) {
                share.after[unit] = fen
            }
            shares[tenure] = share
        }
        passOn()
    }

    /// What a voucher shares: by class before and after, and which way balances move.
    private static func moved(
        _ voucher: RecordedVoucher
    ) -> (before: TenureAmounts, after: TenureAmounts, sign: Int64)? {
        switch voucher.effect {
        case .charge(_, let from, let to), .resolved(_, let from, let to, _): return (from, to, -1)
        case .distribution(_, _, let amounts, let sign): return (TenureAmounts(), amounts, sign)
        case .units:
            // A distribution of which some homes' parts passed on to others.
            let amounts = Tenure.allCases.map { 0 &- voucher.postings.net($0.fund) }
            let sign: Int64 = amounts.contains { $0 < 0 } ? -1 : 1
            var shared = TenureAmounts()
            for (tenure, amount) in zip(Tenure.allCases, amounts) { shared[tenure] = amount &* sign }
            return (TenureAmounts(), shared, sign)
        case .none, .unit: return nil
        }
    }

    private func counted(_ index: Int) -> Int64 {
        register.counted(index, in: sharing.scope)?.share(by: sharing.basis) ?? 0
    }

    /// A home that others took the place of passes on what reaches it, in order of registration.
    private mutating func passOn() {
        for (index, departure) in departures.sorted(by: { $0.key < $1.key }) {
            guard let source = reckoned(index) else { continue }
            let areas = departure.successors.map(\.area)
            let before = Apportionment.shares(of: source.share.before, by: areas)
            let after = Apportionment.shares(of: source.share.after, by: areas)
            for (position, successor) in departure.successors.enumerated() {
                let inheritance = Reckoning.Inheritance(
                    entry: departure.entry,
                    date: departure.date,
                    area: successor.area,
                    total: areas.reduce(0, &+),
                    share: Reckoning.Move(before: before[position], after: after[position]),
                    source: source
                )
                inherited[successor.unit, default: []].append(inheritance)
            }
        }
    }

    private func reckoned(_ index: Int) -> Reckoning? {
        let unit = register.units[index]
        let portion = shares[unit.tenure].flatMap { share -> Reckoning.Portion? in
            guard share.after[index] != nil else { return nil }
            return Reckoning.Portion(
                basis: sharing.basis,
                tenure: unit.tenure,
                counted: counted(index),
                total: share.total,
                homes: share.homes,
                classes: classes,
                amount: share.amount,
                whole: whole,
                share: Reckoning.Move(before: share.before[index] ?? 0, after: share.after[index] ?? 0)
            )
        }
        let inherited = inherited[index] ?? []
        guard portion != nil || !inherited.isEmpty else { return nil }
        let home = register.counted(index, in: sharing.scope) ?? unit
        return Reckoning(unit: home, portion: portion, inherited: inherited, sign: sign)
    }

    /// How a home's part is reckoned; nil where it has none, or where it comes to something else than the voucher did to the
    /// home: then nothing is explained.
    func reckoning(of index: Int, _ amount: Int64) -> Reckoning? {
        guard departures[index] == nil, let reckoning = reckoned(index), reckoning.amount == amount else { return nil }
        return reckoning
    }
}
