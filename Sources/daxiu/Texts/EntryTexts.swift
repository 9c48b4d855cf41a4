import FundRules

/// What entries are called and how they are told.
enum EntryTexts {
    /// Whose money a fund is.
    static func nature(_ nature: LegalNature) -> Wording {
        nature == .statutory ? Wording("法定维修资金", "statutory fund") : Wording("业主共有资金", "owners' common fund")
    }

    /// What kind of home a unit is.
    static func tenure(_ tenure: Tenure) -> Wording {
        tenure == .commercial ? Wording("商品住宅", "commercial") : Wording("已售公有住房", "public")
    }

    /// How a cost is shared.
    static func sharing(_ basis: SharingBasis) -> Wording {
        switch basis {
        case .area: Wording("按面积", "by area")
        case .weight: Wording("按权重", "by weight")
        case .equal: Wording("按户均摊", "equally")
        }
    }

    static let units = Wording("{0} 套房", "{0} units")
    static let openingUnits = Wording("{0} 户", "{0} units")
    static let reversed = Wording("第 {0} 条", "of entry {0}")
    static let all = Wording("全体", "all")
    static let payee = Wording("{0} 付 {1}", "{0} to {1}")
}
