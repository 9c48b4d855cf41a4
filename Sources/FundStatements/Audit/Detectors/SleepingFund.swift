import FundRules

/// Years in which next to nothing of the fund was spent on repairs.
struct SleepingFund: AuditDetector {
    static let name = "sleeping-fund"
    static let severity = Severity.low
    static let title = Wording("资金沉睡", "Sleeping fund")
    static let why = Wording(
        "房子在变旧，钱却没有用：可能是使用太难，也可能是没有人管。",
        "The houses grow older and the money lies idle: it may be too hard to use, or nobody looks after it."
    )
    static let ask = Wording(
        "房屋体检和维修计划；有哪些报修没有列入；存款利率。",
        "Surveys and plans of repair; what was asked for and not taken up; the rate of interest."
    )
    static let scope = AuditScope(
        Wording(
            "全年维修支出不到年初余额的几成。",
            "Years whose repairs were less than a share of what they began with."
        ),
        [AuditLabel.spendRate],
        blind: Wording(
            "该修没修的；要做房屋体检。",
            "What should have been repaired; have it surveyed."
        )
    )

    private let rate: Int64

    init(_ thresholds: AuditThresholds) {
        rate = Int64(thresholds.spendRate)
    }

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        guard let today = books.today else { return [] }
        var findings: [AuditFinding] = []
        for year in books.state.openedOn.year...max(books.state.openedOn.year, today.year) {
            guard let first = Month(year: year, month: 1), let last = Month(year: year, month: 12),
                books.range.contains(first.firstDay), books.range.reaches(last.lastDay), last.lastDay <= today,
                books.state.openedOn <= first.firstDay
            else { continue }
            let repairs = books.net(.repairs, Bearing.movements) { $0 >= first && $0 <= last }
            let assets = [AccountCode.bank, .bonds].reduce(Int64(0)) { sum, account in
                sum &+ books.net(account, Bearing.movements + [.opening]) { $0 < first }
                    &+ books.net(account, [.opening]) { $0 >= first && $0 <= last }
            }
            guard assets > 0, Int128(repairs) * 10_000 < Int128(assets) * Int128(rate) else { continue }
            let detail = SleepingFund.detail.filled(
                String(year),
                Money(fen: assets).grouped,
                Money(fen: repairs).grouped,
                Money(fen: Int64(Int128(repairs) * 10_000 / Int128(assets))).plain
            )
            findings.append(AuditFinding(SleepingFund.self, String(year), detail, amount: assets))
        }
        return findings
    }

    private static let detail = Wording(
        "{0} 年年初有 {1} 元，全年维修支出 {2} 元，为 {3}%",
        "{0} began with {1} yuan, repairs came to {2}: {3}%"
    )
}
