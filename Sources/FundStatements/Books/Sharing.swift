import FundRules

/// Whom something is shared among, and by what.
struct Sharing: Hashable, Sendable {
    /// The homes, as they were registered when it was entered.
    let scope: Scope
    /// What they count.
    let basis: SharingBasis
}

/// What a home counted when something was shared.
struct CountedHome: Hashable, Sendable {
    /// What counted.
    let basis: SharingBasis
    /// The home as it was registered then.
    let unit: RegisteredUnit

    /// Whether it counted otherwise than a home as it is registered at another time.
    func differs(from other: RegisteredUnit) -> Bool {
        switch basis {
        case .area: unit.area != other.area
        case .weight: unit.weight != other.weight
        case .equal: false
        }
    }
}

extension Books {
    /// How a voucher that is listed is shared; nil where it is not.
    func sharing(of voucher: RecordedVoucher) -> Sharing? {
        if let charge = voucher.effect.charge {
            let project = state.projects[charge.project]
            return Sharing(scope: project.scope, basis: project.basis)
        }
        if case .distribution(let scope, let basis, _, _) = voucher.effect {
            return Sharing(scope: scope, basis: basis)
        }
        return distributions[voucher.reverses ?? voucher.sequence]
    }

    /// What a home counted where something was shared; nil where it was not among those who share.
    func counted(_ index: Int, in sharing: Sharing) -> CountedHome? {
        state.register.counted(index, in: sharing.scope).map { CountedHome(basis: sharing.basis, unit: $0) }
    }
}
