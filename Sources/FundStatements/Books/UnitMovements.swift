import FundLedger
import FundRules

/// What moves a unit's balance, as a slip and the yearly disclosure tell it.
enum UnitMovement: Int, Sendable, CaseIterable {
    /// 交存.
    case contribution
    /// 返还.
    case returned
    /// 房屋灭失: what is left on the account of a destroyed home is due to its owner, or written off.
    case destroyed
    /// 分配累计收益.
    case distribution
    /// 维修分摊.
    case cost
    /// Whatever else: a change of the register, a handover of the fund, an adjustment of earlier years.
    case other
}

extension UnitMovement {
    /// Whether it changes what a unit has paid in.
    var isContribution: Bool { self == .contribution || self == .returned }
}

/// Tells what a voucher is to the units; a reversal is what its original was.
struct UnitMovementIndex: Sendable {
    /// The vouchers whose effect does not tell it; a ledger has few of them.
    private var exceptions: [Int: UnitMovement] = [:]

    mutating func movement(of judged: JudgedEntry, _ bearing: Bearing) -> UnitMovement {
        // The ordinary voucher first, by comparing types: a cast would copy the body.
        if type(of: judged.entry.body) == Contribution.self { return .contribution }
        guard bearing != .adjustment else { return .other }
        switch judged.effect {
        case .charge, .resolved: return .cost
        case .distribution: return .distribution
        case .none, .unit, .units: return movement(of: judged.entry)
        }
    }

    private mutating func movement(of entry: Entry) -> UnitMovement {
        if let reversal = entry.body as? Reversal { return exceptions[reversal.entry] ?? .contribution }
        let movement: UnitMovement =
            switch entry.body {
            // What goes back of this year's contributions was never contributed.
            case is Refund: entry.postings.contains { $0.account.parent == .contributions } ? .contribution : .returned
            case is Destruction, is DebtSettlement: .destroyed
            // Where a home was split, its parts' shares come one by one.
            case is Distribution: .distribution
            default: .other
            }
        exceptions[entry.sequence] = movement
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
