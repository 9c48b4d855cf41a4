import FundRules

extension SubLedgerEffect {
    /// Whether it changes any unit's balance.
    var concernsUnits: Bool {
        if case .none = self { false } else { true }
    }

    /// Whether it can change a unit's balance; what is shared among many is looked at when the shares are made.
    func mayConcern(unit: Int) -> Bool {
        switch self {
        case .none: false
        case .unit(let concerned, _): concerned == unit
        case .units(let list), .resolved(_, _, _, let list): list.contains { $0.unit == unit }
        case .charge, .distribution: true
        }
    }

    /// The one unit that it concerns; nil where it concerns none or several.
    var unit: Int? {
        if case .unit(let unit, _) = self { unit } else { nil }
    }

    /// The project whose cost it is and what it costs each class; nil where it is none.
    var charge: (project: Int, amounts: TenureAmounts)? {
        switch self {
        case .charge(let project, let from, let to), .resolved(let project, let from, let to, _): (project, to - from)
        case .none, .unit, .units, .distribution: nil
        }
    }

    /// The id of the project whose cost it is; nil where it is none.
    func project(in state: FundState) -> String? {
        charge.map { state.projects[$0.project].id }
    }

    /// What it does to each unit, in fen: a cost lowers balances, a distribution raises them.
    ///
    /// A unit's part of a payment is its share of the project's cumulative charge after it less that before it, so
    /// the parts of all payments sum to the share of the whole cost.
    func amounts(in state: FundState) -> [(unit: Int, amount: Int64)] {
        switch self {
        case .none: return []
        case .unit(let unit, let amount): return [(unit, amount)]
        case .units(let list), .resolved(_, _, _, let list): return list
        case .charge(let index, let from, let to):
            let project = state.projects[index]
            return Tenure.allCases.filter { from[$0] != to[$0] }.flatMap { tenure in
                let before = state.register.shares(of: from[tenure], in: project.scope, tenure, by: project.basis)
                let after = state.register.shares(of: to[tenure], in: project.scope, tenure, by: project.basis)
                return zip(before, after).map { (unit: $0.unit, amount: $0.share - $1.share) }
            }
        case .distribution(let scope, let basis, let amounts, let sign):
            return Tenure.allCases.flatMap { tenure in
                state.register.shares(of: amounts[tenure], in: scope, tenure, by: basis)
                    .map { (unit: $0.unit, amount: $0.share * sign) }
            }
        }
    }
}
