/// What a voucher does to the units' balances.
public enum SubLedgerEffect: Sendable {
    /// Nothing: income, expenses, transfers.
    case none
    /// One unit's balance changes by an amount in fen.
    case unit(Int, Int64)
    /// Several units' balances change.
    case units([(unit: Int, amount: Int64)])
    /// A project's cost that was charged to each class moves from one cumulative amount to another.
    case charge(project: Int, from: TenureAmounts, to: TenureAmounts)
    /// The same, resolved to units where some of the project's units have others in their place.
    case resolved(project: Int, from: TenureAmounts, to: TenureAmounts, units: [(unit: Int, amount: Int64)])
    /// Each class's units receive their shares of an amount, or give them back where `sign` is −1.
    case distribution(Scope, SharingBasis, TenureAmounts, sign: Int64)
}

extension SubLedgerEffect {
    /// The effect of the mirrored voucher.
    var reversed: SubLedgerEffect {
        switch self {
        case .none: .none
        case .unit(let unit, let amount): .unit(unit, 0 &- amount)
        case .units(let list): .units(list.map { (unit: $0.unit, amount: 0 &- $0.amount) })
        // Resolving comes last, so the units' part is made anew for the move that the mirror makes.
        case .charge(let project, let from, let to), .resolved(let project, let from, let to, _):
            .charge(project: project, from: from, to: from - (to - from))
        case .distribution(let scope, let basis, let amounts, let sign):
            .distribution(scope, basis, amounts, sign: 0 &- sign)
        }
    }
}

/// The units' balances (分户账) that a run of vouchers adds up to.
///
/// A payment for the whole estate concerns every unit. It is kept as one line until somebody asks for balances: the
/// shares of a project follow its cumulative cost, so ten payments between two questions cost one apportionment.
public struct SubLedger: Sendable {
    /// A change of all units in a scope that has not been shared out yet.
    enum Pending: Hashable, Sendable {
        case charge(project: Int, from: TenureAmounts, to: TenureAmounts)
        case distribution(Scope, SharingBasis, TenureAmounts, sign: Int64)
    }

    /// Shared-out amounts by unit index, in fen; shorter than the register where the last units have none.
    private(set) var amounts: [Int64] = []
    private(set) var pending: [Pending] = []

    /// An empty sub-ledger.
    public init() {}

    init(amounts: [Int64], pending: [Pending]) {
        self.amounts = amounts
        self.pending = pending
    }

    /// Adds what a voucher does.
    @inline(__always)
    public mutating func add(_ effect: SubLedgerEffect) {
        switch effect {
        case .none: break
        case .unit(let unit, let amount): add(unit, amount)
        case .units(let list), .resolved(_, _, _, let list): for (unit, amount) in list { add(unit, amount) }
        case .charge(let project, let from, let to): addCharge(project, from, to)
        case .distribution(let scope, let basis, let amounts, let sign):
            pending.append(.distribution(scope, basis, amounts, sign: sign))
        }
    }

    @inline(__always)
    private mutating func add(_ unit: Int, _ amount: Int64) {
        if unit >= amounts.count {
            amounts.append(contentsOf: repeatElement(0, count: unit + 1 - amounts.count))
        }
        // Wrapping, because a forged ledger must not be able to stop the verifier; `close` refuses absurd balances.
        amounts[unit] &+= amount
    }

    private mutating func addCharge(_ project: Int, _ from: TenureAmounts, _ to: TenureAmounts) {
        if let last = pending.lastIndex(where: { $0.project == project }),
            case .charge(_, let start, let reached) = pending[last], reached == from
        {
            pending[last] = .charge(project: project, from: start, to: to)
        } else {
            pending.append(.charge(project: project, from: from, to: to))
        }
    }

    /// Adds another sub-ledger.
    package mutating func add(_ other: SubLedger) {
        for (unit, amount) in other.amounts.enumerated() where amount != 0 { add(unit, amount) }
        for item in other.pending {
            switch item {
            case .charge(let project, let from, let to): addCharge(project, from, to)
            case .distribution(let scope, let basis, let amounts, let sign):
                pending.append(.distribution(scope, basis, amounts, sign: sign))
            }
        }
    }

    /// Shares out what is pending.
    package mutating func settle(_ state: FundState) {
        let register = state.register
        for item in pending {
            switch item {
            case .charge(let index, let from, let to):
                let project = state.projects[index]
                for tenure in Tenure.allCases where from[tenure] != to[tenure] {
                    for (unit, share) in register.shares(of: from[tenure], in: project.scope, tenure, by: project.basis)
                    { add(unit, share) }
                    for (unit, share) in register.shares(of: to[tenure], in: project.scope, tenure, by: project.basis) {
                        add(unit, 0 &- share)
                    }
                }
            case .distribution(let scope, let basis, let amounts, let sign):
                for tenure in Tenure.allCases {
                    for (unit, share) in register.shares(of: amounts[tenure], in: scope, tenure, by: basis) {
                        add(unit, share &* sign)
                    }
                }
            }
        }
        pending = []
    }

    /// One unit's balance in fen.
    func balance(of unit: Int, in state: FundState) -> Int64 {
        // After a close nothing is pending, and nothing but a project's costs and distributions ever is.
        guard pending.isEmpty else { return balances(in: state)[unit] }
        return unit < amounts.count ? amounts[unit] : 0
    }

    /// Every unit's balance in fen, by unit index, with everything shared out.
    public func balances(in state: FundState) -> [Int64] {
        var settled = self
        settled.settle(state)
        let missing = state.register.units.count - settled.amounts.count
        return settled.amounts + Array(repeating: 0, count: max(0, missing))
    }
}

extension SubLedger.Pending {
    var project: Int? {
        if case .charge(let project, _, _) = self { project } else { nil }
    }
}
