public import TransparencyLog

extension FundState {
    /// What every unit bears of a project's cost so far, in fen, in order of code: all units in scope, also those that are
    /// gone or bear nothing, and whatever units in their place bear some of it.
    public func shares(of project: ProjectAccount) -> [(unit: Int, share: Int64)] {
        var shares = project.passedOn
        for tenure in Tenure.allCases {
            let charged = project.charged[tenure]
            for (unit, share) in register.shares(of: charged, in: project.scope, tenure, by: project.basis) {
                shares[unit, default: 0] &+= share
            }
        }
        return register.order.compactMap { unit in shares[unit].map { (unit: unit, share: $0) } }
    }

    /// The RFC 6962 root over the lines of a project's shares, as a completion that comes next commits to it.
    func shareRoot(of project: ProjectAccount) -> Digest {
        let shares = shares(of: project)
        var lines = UnitLines(under: salts, capacity: shares.count)
        for (unit, share) in shares { lines.add(register.units[unit].code, share) }
        return lines.root()
    }

    /// The root over a project's shares that its completion sealed; nil before.
    public func sealedShares(of project: ProjectAccount) -> Digest? {
        project.life.completed.map { _ in project.life.shares ?? shareRoot(of: project) }
    }

    /// Moves what a project has been charged.
    mutating func charge(_ effect: SubLedgerEffect, on date: CalendarDate) {
        switch effect {
        case .none, .unit, .units, .distribution: break
        case .charge(let index, _, let reached):
            projects[index].move(to: reached, on: date)
        case .resolved(let index, let from, let reached, let units):
            projects[index].pass(on: passedOn(by: projects[index], from: from, to: reached, units))
            projects[index].move(to: reached, on: date)
        }
    }

    /// By how much what units bore differs from what they would have borne without others in their place.
    private func passedOn(
        by project: ProjectAccount,
        from: TenureAmounts,
        to: TenureAmounts,
        _ units: [(unit: Int, amount: Int64)]
    ) -> [Int: Int64] {
        var result: [Int: Int64] = [:]
        for (unit, amount) in units { result[unit, default: 0] &-= amount }
        for tenure in Tenure.allCases where from[tenure] != to[tenure] {
            for (amount, sign) in [(from[tenure], Int64(1)), (to[tenure], Int64(-1))] {
                for (unit, share) in register.shares(of: amount, in: project.scope, tenure, by: project.basis) {
                    result[unit, default: 0] &+= share &* sign
                }
            }
        }
        return result
    }
}

extension ProjectAccount {
    fileprivate mutating func move(to reached: TenureAmounts, on date: CalendarDate) {
        charged = reached
        life.charged = max(life.charged ?? date, date)
    }

    fileprivate mutating func pass(on amounts: [Int: Int64]) {
        for (unit, amount) in amounts {
            let sum = passedOn[unit, default: 0] &+ amount
            passedOn[unit] = sum == 0 ? nil : sum
        }
    }
}
