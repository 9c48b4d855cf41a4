import FundRules

/// Projects whose title names a building and whose cost more than that building bears.
///
/// Source: 民法典第二百八十三条, 住宅专项维修资金管理办法第二十条 – who owns the part bears its cost.
struct ScopeOfTitle: AuditDetector {
    static let name = "scope-of-title"
    static let severity = Severity.medium
    static let title = Wording("费用摊给了不相干的户", "Costs charged to too many")
    static let why = Wording(
        "名称写明是某一栋的工程，费用却摊到别的楼：别的业主替人出了钱，或者为了凑够表决范围。",
        "The title names a building and others bear the cost: they pay for what is not theirs, or were counted in to vote."
    )
    static let ask = Wording(
        "工程位置和图纸；为什么由这些户分摊；涉及的业主是不是都表决了。",
        "Where the work is, with its drawings; why these homes share it; whether those concerned voted."
    )
    static let scope = AuditScope(
        Wording(
            "付过款、名称里写了几栋（幢、座、号楼）而范围包括别的楼的项目。",
            "Projects that were paid for, whose title names buildings and whose scope has others too."
        ),
        [],
        blind: Wording(
            "名称里没有写位置的；要到现场看。",
            "Titles that name no place; go and look."
        )
    )

    private static let words = ["栋", "幢", "座", "号楼"]
    private static let lists = ["至", "到", "和", "与", "及"]

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let buildings = Set(books.state.register.units.map(\.building))
        guard buildings.count > 1 else { return [] }
        let numbered = Dictionary(
            buildings.compactMap { building in WorkTitle(building).numbers.first.map { ($0.value, building) } }
        ) { first, _ in first }
        return books.paidProjects.compactMap { paid in
            let named = ScopeOfTitle.buildings(paid.title, numbered)
            guard !named.isEmpty, books.covers(paid.spendings) else { return nil }
            let names = paid.project.scope.names
            let charged =
                names.contains(Scope.all)
                ? buildings
                : Set(names.compactMap { buildings.contains($0) ? $0 : books.building(of: $0) })
            guard !charged.isSubset(of: named) else { return nil }
            let detail = ScopeOfTitle.detail.filled(
                with: .plain(paid.name),
                .plain(named.sorted().joined(separator: " ")),
                Scope.name(of: names),
                .plain(Money(fen: paid.amount).grouped),
                .plain(paid.payees.prefix(5).joined(separator: " / "))
            )
            // Owners may agree to bear what is not theirs.
            let severity: Severity? = paid.isVoted ? .low : nil
            return AuditFinding(ScopeOfTitle.self, paid.project.id, detail, [paid].vouchers, severity: severity)
        }
    }

    /// The buildings that a title names; empty where it names one that is none, or a number of them.
    ///
    /// - Parameter numbered: the buildings by the numbers of their codes: 3 of `3`, `03`, `3栋` or `3号楼`.
    private static func buildings(_ title: WorkTitle, _ numbered: [Int: String]) -> Set<String> {
        var named: Set<String> = []
        for (value, unit) in title.numbers {
            // `1至3栋` and `1、2栋` name more than the last of them.
            guard !unit.isEmpty, !lists.contains(where: { unit.hasPrefix($0) }) else { return [] }
            guard words.contains(where: { unit.hasPrefix($0) }) else { continue }
            guard let building = numbered[value] else { return [] }
            named.insert(building)
        }
        return named
    }

    private static let detail = Wording(
        "项目 {0} 写的是 {1} 栋，范围却是 {2}，付给 {4} {3} 元",
        "project {0} names building {1}, yet its scope is {2}; {4} was paid {3} yuan"
    )
}
