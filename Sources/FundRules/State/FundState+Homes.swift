/// Nobody's money goes through another's home.
extension FundState {
    /// Violations where a home gives more than it has, or hands over more of a debt than it owes.
    ///
    /// - Parameter effect: what the voucher does to the units, passed on to those in their place.
    func checkHomes(_ effect: SubLedgerEffect, _ judgement: inout Judgement) {
        for (unit, change) in changes(by: effect) where change != 0 {
            let balance = balance(of: unit)
            let after = balance &+ change
            guard change < 0 ? after < 0 : after > 0 else { continue }
            judgement.add(.homeOverdrawn, .name(register.units[unit].code), .money(balance), .money(0 &- change))
        }
    }

    /// A remark where a reversal has taken homes below zero that were not: what they had paid never came. It names the
    /// first of them by code. Not of a settlement, which gave no money; nor of a payment, by whose
    /// reversal homes may change by a fen.
    ///
    /// - Parameter effect: what the reversal did to the units.
    func remarkHomes(_ effect: SubLedgerEffect, of entry: Int, _ judgement: inout Judgement) {
        let lowered = changes(by: effect).filter { $0.amount < 0 }.map { unit, change in
            (unit: unit, change: change, balance: balance(of: unit))
        }
        let below = lowered.filter { $0.balance < 0 && $0.balance &- $0.change >= 0 }
        guard let first = below.min(by: { register.units[$0.unit].code < register.units[$1.unit].code }),
            let undone = judgement.history.entry(at: entry)?.entry,
            undone.body.asVoucher?.unitMovement(undone.postings, { _ in nil }) != .settled
        else { return }
        judgement.remark(
            .homeBelowZero,
            .entry(entry),
            .name(register.units[first.unit].code),
            .money(first.balance),
            .number(below.count)
        )
    }

    /// What a voucher does to single units; nothing of what follows a project's cost.
    private func changes(by effect: SubLedgerEffect) -> [(unit: Int, amount: Int64)] {
        switch effect {
        case .none, .charge, .resolved: []
        case .unit(let unit, let amount): [(unit, amount)]
        case .units(let list): list
        case .distribution(let scope, let basis, let amounts, let sign):
            Tenure.allCases.flatMap { tenure in
                register.shares(of: amounts[tenure], in: scope, tenure, by: basis).map { ($0.unit, $0.share &* sign) }
            }
        }
    }
}
