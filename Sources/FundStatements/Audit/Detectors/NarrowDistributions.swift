import FundRules

/// Income given to homes by name while their neighbours of the same building have nothing of it.
///
/// Source: 民法典第二百八十二、二百八十三条 – income from common parts belongs to all who own them, by their share.
struct NarrowDistributions: AuditDetector {
    static let name = "narrow-distribution"
    static let severity = Severity.medium
    static let title = Wording("收益只分给几户", "Income given to a few")
    static let why = Wording(
        "公共收益归全体业主；点名分给几户，同楼的别户没有，等于把大家的钱给了几家。",
        "Income from common parts is everybody's; where homes are named and their neighbours left out, some have what is "
            + "all owners'."
    )
    static let ask = Wording(
        "业主大会关于分配的决定；为什么只有这些户；分配前后各户的余额。",
        "What the owners decided of it; why these homes alone; the balances before and after."
    )
    static let scope = AuditScope(
        Wording(
            "分配累计收益时点了户号、同一栋楼还有别的户没有分到的；整栋、全体的不算。",
            "Distributions to homes by their codes that leave out others of the building; not to whole buildings or all."
        ),
        [],
        blind: Wording(
            "收益该归哪一栋；要看合同写的是哪里的广告、车位。",
            "Whose income it was; the contract says where the parking or advertisement is."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let register = books.state.register
        let buildings = Set(register.units.map(\.building))
        return books.distributions.compactMap { given in
            let names = Set(given.body.scope)
            guard books.range.contains(given.date), books.stands(given.voucher), !names.contains(Scope.all) else {
                return nil
            }
            let homes = names.subtracting(buildings).compactMap { register.index(of: $0) }
            let concerned = Set(homes.map { register.units[$0].building }).subtracting(names)
            let neighbours = register.units.indices.prefix(given.homes).filter { index in
                concerned.contains(register.units[index].building) && books.stands(index)
            }
            let left = neighbours.filter { !names.contains(register.units[$0].code) }
            guard !left.isEmpty else { return nil }
            var vouchers = AuditedVouchers()
            vouchers.add(given.voucher, given.body.amount)
            let named = given.body.scope.shortened(to: 10, by: " ")
            let detail = NarrowDistributions.detail.filled(
                given.date.description,
                Money(fen: given.body.amount).grouped,
                named,
                concerned.sorted().joined(separator: " "),
                String(left.count)
            )
            return AuditFinding(NarrowDistributions.self, String(given.voucher.sequence), detail, vouchers)
        }
    }

    private static let detail = Wording(
        "{0} 把 {1} 元分给 {2}，{3} 栋另有 {4} 户没有份",
        "{1} yuan were given to {2} on {0}; {4} more homes of building {3} have nothing of it"
    )
}
