import FundRules

/// Emergencies that cost twice what the owners vote on, and more than anything that they did vote on.
///
/// Source: 住宅专项维修资金管理办法第二十四条 – what is urgent is made safe; the rest can be voted on.
struct LargeEmergencies: AuditDetector {
    static let name = "large-emergency"
    static let severity = Severity.medium
    static let title = Wording("应急使用金额过大", "Large emergencies")
    static let why = Wording(
        "应急只管先排除危险；花得比表决过的工程还多，多半是把整件大修当应急做了。",
        "An emergency makes safe; one that costs more than any work that was voted on was the whole repair without a vote."
    )
    static let ask = Wording(
        "鉴定或检测报告；哪些是抢险、哪些可以等表决；审价报告和结算单。",
        "The surveyor's report; what was rescue and what could have waited for a vote; the final bill and who checked it."
    )
    static let scope = AuditScope(
        Wording(
            "没有表决的应急项目，付款达到要表决的数的两倍，又比表决过的任何一个项目都多。",
            "Emergencies without a vote that cost twice what is voted on, and more than any project that was."
        ),
        [],
        blind: Wording(
            "小于这个数的虚报；要审价。",
            "What is overcharged below that; have it surveyed."
        )
    )

    init(_ thresholds: AuditThresholds) {}

    func findings(_ books: AuditBooks) -> [AuditFinding] {
        let voted =
            books.paidProjects.filter { $0.isVoted && $0.ground == nil }
            .map { max($0.amount, $0.project.life.contractSum ?? 0) }.max() ?? 0
        return books.paidProjects.filter { $0.ground != nil && !$0.isVoted }.compactMap { paid in
            guard let step = paid.voteStep(books), paid.amount >= step &* 2, paid.amount > voted,
                books.covers(paid.spendings)
            else { return nil }
            let detail = LargeEmergencies.detail.filled(
                paid.name,
                paid.payees.prefix(5).joined(separator: " / "),
                Money(fen: paid.amount).grouped,
                Money(fen: step).grouped,
                Money(fen: voted).grouped
            )
            return AuditFinding(LargeEmergencies.self, paid.project.id, detail, [paid].vouchers)
        }
    }

    private static let detail = Wording(
        "应急项目 {0} 付给 {1} {2} 元；{3} 元起要表决，表决过的项目最多 {4} 元",
        "emergency {0}: {1} was paid {2} yuan; from {3} on the owners vote, and the most they voted on came to {4}"
    )
}
