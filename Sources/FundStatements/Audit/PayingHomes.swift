import FundRules

/// The homes for which anything was ever paid in: contributions, opening balances, what was handed over.
struct PayingHomes {
    /// By index in the register.
    private var paid: [Bool] = []

    @inline(__always)
    mutating func add(_ effect: SubLedgerEffect) {
        switch effect {
        case .unit(let unit, let amount): if amount > 0 { add(unit) }
        case .units(let list): for (unit, amount) in list where amount > 0 { add(unit) }
        case .none, .charge, .resolved, .distribution: break
        }
    }

    private mutating func add(_ unit: Int) {
        if unit >= paid.count { paid += repeatElement(false, count: unit + 1 - paid.count) }
        paid[unit] = true
    }

    /// Whether anything was paid in for a home; also where nobody knows the home.
    func contains(_ code: String, _ register: UnitRegister) -> Bool {
        guard let unit = register.index(of: code) else { return true }
        return unit < paid.count && paid[unit]
    }

    /// What a vote would have come to had some homes in favour not voted.
    ///
    /// - Parameter tally: what it came to.
    func tally(_ tally: Tally, _ body: Resolution, without left: Set<String>, _ register: UnitRegister) -> Tally {
        guard !left.isEmpty, let ballots = body.ballots else { return tally }
        let rest = Ballots(ballots.inFavour.filter { !left.contains($0) }.map { (unit: $0, choice: .for) })
        let inFavour = Tally(rest, [], register, body.heads).inFavour
        return Tally(all: tally.all, inFavour: inFavour, against: tally.against, abstain: tally.abstain)
    }
}
