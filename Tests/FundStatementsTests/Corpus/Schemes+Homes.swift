import FundRules
import Testing
import TransparencyLog

@testable import FundLedger

extension CorpusScheme {
    static let homes = [
        CorpusScheme("refunds-one-home", "four refunds to one home", ["refunds"]) { story in
            for (number, day) in ["2025-07-14", "2025-08-18", "2025-09-15", "2025-10-20"].enumerated() {
                story.lay(day) { fund, day in
                    let paid = try fund.contributions(of: "2-201")[number]
                    let body = Refund(of: paid.entry, amount: Money(fen: paid.fen), reference: fund.number("YH"))
                    try fund.record(body, dated: day)
                }
            }
        },
        CorpusScheme("refunds-in-a-day", "refunds to eight homes in a day", ["refunds"]) {
            $0.lay("2025-09-15") { fund, day in
                for home in CorpusYears.homes("3").prefix(8) {
                    let paid = try #require(try fund.contributions(of: home).last)
                    let body = Refund(of: paid.entry, amount: Money(fen: paid.fen), reference: fund.number("YH"))
                    try fund.record(body, dated: day)
                }
            }
        },
        CorpusScheme("refund-of-nothing", "a refund of what the bank never had", ["aged-items"]) { story in
            story.lay("2025-07-14") { fund, day in
                let body = Contribution(unit: "2-201", amount: Money(fen: 480_017), reference: fund.receipt())
                let paid = try fund.record(body, dated: day)
                fund.named["never"] = paid
                fund.aged[paid] = 480_017
            }
            story.lay("2025-07-21") { fund, day in
                let paid = try #require(fund.named["never"])
                let body = Refund(of: paid, amount: Money(fen: 480_017), reference: fund.number("YH"))
                try fund.record(body, dated: day)
            }
        },
        CorpusScheme("dues-withheld", "a building's dues are not recorded any more", ["missing-dues"]) {
            $0.leaveOut("dues-3")
        },
        CorpusScheme("dues-lapped", "a building's dues are recorded a month late", ["missing-dues"]) {
            $0.leaveOut("dues-2", since: "2025-08-01")
        },
        CorpusScheme("receipts-missing", "four receipts that are in no book", ["reference-gap"]) {
            $0.lay("2025-08-20") { fund, _ in fund.named["receipt"] = (fund.named["receipt"] ?? 0) + 4 }
        },
        CorpusScheme("distribution-to-few", "income given to three homes", ["narrow-distribution"]) {
            $0.lay("2025-09-15") { fund, day in
                let homes = ["1-101", "1-102", "1-201"]
                let request = try fund.ask(680_017, for: homes.joined(separator: " "), "公共收益分配", on: day)
                let body = Distribution(amount: Money(fen: 680_017), scope: homes, request: request)
                try fund.record(body, dated: day)
            }
        },
        CorpusScheme("home-destroyed", "a home is struck off and paid out", ["destruction"]) { story in
            story.lay("2025-09-15") { fund, day in
                let body = Destruction(unit: "2-504", in: fund.state)
                try fund.record(body, dated: day)
                let request = try fund.ask(body.amount, for: "2-504", "灭失房屋退款", on: day)
                let payout = Payout(
                    unit: "2-504",
                    amount: Money(fen: body.amount),
                    reference: fund.number("YH"),
                    request: request
                )
                try fund.record(payout, dated: day)
            }
        },
        CorpusScheme("handover-between-homes", "a handover that takes from some homes", ["handover"]) {
            $0.lay("2025-09-15") { fund, day in
                let request = try fund.ask(700_000, for: "区房屋管理局", "移交调整", on: day)
                let units = [(unit: "1-101", amount: Int64(700_000)), (unit: "3-504", amount: Int64(-600_000))]
                let body = Handover(
                    .in,
                    custodian: "区房屋管理局",
                    undistributed: 0,
                    units: units,
                    reference: nil,
                    request: request
                )
                try fund.record(body, dated: day)
            }
        },
    ]

    static let incomes = [
        CorpusScheme("income-stops", "the common income is not recorded any more", ["income-interval"]) {
            $0.leaveOut("income")
        },
        CorpusScheme("interest-stops", "the bank's interest is not recorded any more", ["income-interval"]) {
            $0.leaveOut("interest")
        },
        CorpusScheme("bond-without-interest", "bonds that bear nothing", ["bonds-without-interest"]) { story in
            story.lay("2025-07-14") { fund, day in try fund.buyBonds(20_000_000, on: day) }
            story.lay("2025-12-15") { fund, day in try fund.move(20_000_000, from: .bonds, to: .bank, on: day) }
        },
        CorpusScheme("advance-idle", "petty cash that nobody spends", ["advances"]) {
            $0.lay("2025-07-14") { fund, day in try fund.move(490_000, from: .bank, to: .imprest, on: day) }
        },
        CorpusScheme("advance-spent-oddly", "petty cash for what is none", ["advances"]) { story in
            story.lay("2025-07-14") { fund, day in try fund.move(450_000, from: .bank, to: .imprest, on: day) }
            for (day, fen) in [("2025-08-04", 148_800), ("2025-09-01", 147_600), ("2025-10-13", 149_900)] {
                story.lay(day) { fund, day in
                    try fund.expend(.other, Int64(fen), to: "聚福楼酒家", from: .imprest, on: day)
                }
            }
        },
        CorpusScheme("fee-inflated", "a bank's fee ten times as high", ["unusual-fee"]) { story in
            for day in ["2025-09-15", "2025-11-17"] {
                story.lay(day) { fund, day in try fund.expend(.bankFee, 32_000, to: "开户银行", on: day) }
            }
        },
    ]
}

extension CorpusFund {
    /// What a home paid in, in order, in the present year.
    func contributions(of home: String) throws -> [(entry: Int, fen: Int64)] {
        try (state.size / 2..<state.size).compactMap { sequence in
            guard let entry = try ledger.entry(at: sequence), let paid = entry.body as? Contribution,
                paid.unit == home, entry.date.year == 2025, state.refunded[sequence] == nil
            else { return nil }
            return (sequence, paid.amount)
        }
    }
}
