import FundRules

/// Units that owe the fund money.
struct UnitsInDeficit: AuditDetector {
    static let name = "units-in-deficit"
    static let severity = Severity.low
    static let title = Wording("应补交的房屋", "Units in deficit")
    static let why = Wording(
        "分摊已超过这些户的余额，实际上是别人的钱先垫着。",
        "Their shares exceed what they had: for the time being others' money stands in for them."
    )
    static let ask = Wording("补交通知和计划；续交标准是否够用。", "Notices and plans to pay in; whether the rate is enough.")
    static let scope = AuditScope(
        Wording(
            "期末余额为负、还在的房屋。",
            "Homes that stand and are below zero."
        ),
        [],
        blind: Wording(
            "为什么欠；要问本户。",
            "Why they owe; ask them."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let balances = books.unitBalances
        let register = books.state.register
        // What a destroyed home owes is nobody's to pay in.
        let units = register.order.filter { balances[$0] < 0 && books.stands($0) }
        guard !units.isEmpty else { return [] }
        let owed = units.reduce(Int64(0)) { $0 &- balances[$1] }
        let worst = units.sorted { balances[$0] < balances[$1] }.prefix(5)
            .map { "\(register.units[$0].code) \(Money(fen: balances[$0]).grouped)" }
        let detail = UnitsInDeficit.detail.filled(
            String(units.count),
            Money(fen: owed).grouped,
            worst.joined(separator: " / ")
        )
        return [AuditFinding(UnitsInDeficit.self, "all", detail, amount: owed)]
    }

    private static let detail = Wording(
        "{0} 户余额为负，共应补交 {1} 元；最多的：{2}",
        "units below zero: {0}, to be paid in: {1} yuan; most: {2}"
    )
}
