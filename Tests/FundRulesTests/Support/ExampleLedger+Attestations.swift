import FundRules
import Testing

extension ExampleLedger {
    /// An auditor looks at what is closed, and again after it was corrected.
    mutating func attestations() throws {
        try keep(fund.opinion(signed: "2026-07-02"), on: "2026-07-03", memo: "年度审计")
        try keep(
            fund.opinion(
                .qualified,
                on: .commonIncome,
                "2025-03",
                "2025-06",
                text: "除电梯广告收入外，公允反映。",
                signed: "2026-07-03"
            ),
            on: "2026-07-04"
        )
        keep(try fund.correct("2025", "1-103", "0.50", on: "2026-07-05"))
        try keep(fund.opinion(text: "更正以后，公允反映。", signed: "2026-07-06"), on: "2026-07-06")
        try seal()
    }
}
