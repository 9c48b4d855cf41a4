package import FundRules

/// What entries are called and how they are told.
package enum EntryTexts {
    /// Whose money a fund is.
    package static func nature(_ nature: LegalNature) -> Wording {
        nature == .statutory ? Wording("法定维修资金", "statutory fund") : Wording("业主共有资金", "owners' common fund")
    }

    /// What kind of home a unit is.
    package static func tenure(_ tenure: Tenure) -> Wording {
        tenure == .commercial ? Wording("商品住宅", "commercial") : Wording("已售公有住房", "public")
    }

    /// How a cost is shared.
    package static func sharing(_ basis: SharingBasis) -> Wording {
        switch basis {
        case .area: Wording("按面积", "by area")
        case .weight: Wording("按权重", "by weight")
        case .equal: Wording("按户均摊", "equally")
        }
    }

    package static let units = Wording("{0} 套房", "{0} units")
    package static let openingUnits = Wording("{0} 户", "{0} units")
    package static let reversed = Wording("第 {0} 条", "of entry {0}")
    package static let all = Wording("全体", "all")
    package static let payee = Wording("{0} 付 {1}", "{0} to {1}")
    package static let contract = Wording("{0}，{1}", "{0}, {1}")
    package static let citedLine = Wording("{0}（{1}）", "{1}")

    /// Whom something concerns: buildings and units, or everybody.
    package static func scope(_ names: [String]) -> Wording {
        names == [Scope.all] ? all : .same(names.joined(separator: " "))
    }

    /// Whom a request is to pay: a name, or an account or everybody as the ledger's words have it.
    package static func payee(_ name: String) -> Wording {
        if name == Scope.all { return all }
        guard let code = AccountCode(name), [.bonds, .imprest].contains(code),
            let account = Chart.standard.account(code)
        else { return .same(name) }
        return Wording("\(name) \(account.name.zh)", "\(name) \(account.name.en)")
    }

    /// A budget line as a request cites it, `expense audit`, with its name where that is another language's.
    package static func line(_ cited: String) -> Wording {
        let words = cited.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, let item = try? Budget.Item(words[0], words[1]) else { return .same(cited) }
        let name: Wording? =
            switch item {
            case .income, .expense: EntryTexts.item(item)
            case .account(let code): Chart.standard.account(code)?.name
            case .project: nil
            }
        guard let name else { return .same(cited) }
        return citedLine.filled(name.zh, cited)
    }
}
