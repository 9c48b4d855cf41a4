import FundLedger
import FundRules

/// Tells what a voucher is to the homes; a reversal is what its original was.
struct UnitMovementIndex: Sendable {
    /// Every voucher but the contributions, of which there are too many: a voucher that is not here is one.
    private var others: [Int: UnitMovement?] = [:]

    /// Nil where no home is concerned, or only its opening balance.
    mutating func movement(of entry: Entry) -> UnitMovement? {
        // The ordinary voucher first: a cast would copy the body.
        if entry.isContribution { return .contribution }
        guard let body = entry.body as? any VoucherBody else { return nil }
        let movement = body.unitMovement(entry.postings) { others[$0] ?? .contribution }
        others.updateValue(movement, forKey: entry.sequence)
        return movement
    }
}

/// What moved the units' balances in the period, each movement by itself.
struct UnitMovements: Sendable {
    private var ledgers = [SubLedger](repeating: SubLedger(), count: UnitMovement.allCases.count)
    /// The costs of each project, by its index in the state.
    private var costs: [SubLedger] = []

    mutating func add(_ effect: SubLedgerEffect, _ movement: UnitMovement) {
        if movement == .cost, let project = effect.charge?.project {
            while costs.count <= project { costs.append(SubLedger()) }
            costs[project].add(effect)
        } else {
            ledgers[movement.rawValue].add(effect)
        }
    }

    /// What a movement did to every unit, in fen, by unit index; a cost is negative.
    func amounts(_ movement: UnitMovement, in state: FundState) -> [Int64] {
        let empty = [Int64](repeating: 0, count: state.register.units.count)
        guard movement == .cost else { return ledgers[movement.rawValue].balances(in: state) }
        return costs.indices.reduce(empty) { sum, project in zip(sum, cost(of: project, in: state)).map { $0 &+ $1 } }
    }

    /// What a project did to every unit in the period, in fen, by unit index; negative.
    func cost(of project: Int, in state: FundState) -> [Int64] {
        (project < costs.count ? costs[project] : SubLedger()).balances(in: state)
    }
}
