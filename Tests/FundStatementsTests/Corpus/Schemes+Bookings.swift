import FundRules
import Testing
import TransparencyLog

@testable import FundLedger

extension CorpusScheme {
    static let bookings = [
        CorpusScheme("never-at-the-bank", "an expense that the bank never has", ["aged-items"]) {
            $0.lay("2025-07-14") { fund, day in
                let payment = try fund.expend(.other, 468_017, to: "远景咨询有限公司", on: day)
                fund.aged[payment] = -468_017
            }
        },
        CorpusScheme("never-in-the-books", "a line of the bank that is in no book", ["aged-items"]) {
            $0.lay("2025-07-14") { fund, day in
                fund.bankOnly.append(
                    Reconciliation.BankItem(date: day, amount: Money(fen: -1_860_000), reference: "YH90000017")
                )
            }
        },
        CorpusScheme("comparisons-stop", "no month is compared any more", ["unreconciled-month"]) {
            $0.leaveOut("close")
        },
        CorpusScheme("reversal-as-payout", "a payment reversed and not recorded again", ["lone-reversal"]) { story in
            story.lay("2025-09-01") { fund, day in
                fund.named["reversed"] = try fund.expend(.other, 460_017, to: "远景咨询有限公司", on: day)
            }
            story.lay("2025-09-15") { fund, day in
                let entry = try #require(fund.named["reversed"])
                let reversal = try fund.record(Reversal(entry: entry, reason: "未付"), dated: day)
                fund.aged[reversal] = 460_017
            }
        },
        CorpusScheme("contributions-reversed", "old contributions reversed one by one", ["lone-reversal"]) { story in
            for (number, day) in ["2025-08-18", "2025-09-15", "2025-10-20"].enumerated() {
                story.lay(day) { fund, day in
                    let home = CorpusYears.homes("2")[number + 4]
                    let paid = try #require(try fund.contributions(of: home).first)
                    try fund.record(Reversal(entry: paid.entry, reason: "重复"), dated: day)
                }
            }
        },
        CorpusScheme("year-end", "expenses put into the last day of the year", ["year-end", "back-dating"]) {
            $0.lay("2026-01-02") { fund, day in
                let date = day.adding(days: -2)
                for (fen, payee) in [(468_017, "远景咨询有限公司"), (391_031, "聚贤文化传播有限公司")] {
                    try fund.expend(.other, Int64(fen), to: payee, on: day, dated: date)
                }
            }
        },
        CorpusScheme("earlier-year", "a payment put into the year before", ["corrections"]) {
            $0.lay("2025-09-15") { fund, day in
                let year = try #require(Year("2024"))
                let expense = Expense(
                    category: .other,
                    amount: Money(fen: 478_017),
                    payee: "远景咨询有限公司",
                    invoice: fund.number("FP"),
                    reference: fund.number("YH")
                )
                try fund.record(Correction(of: year, expense), dated: day)
            }
        },
        CorpusScheme("recorded-twice", "one expense twice, without a number", ["same-again"]) {
            $0.lay("2025-09-15") { fund, day in
                for _ in 1...2 {
                    let body = Expense(
                        category: .other,
                        amount: Money(fen: 178_017),
                        payee: "远景咨询有限公司",
                        invoice: nil,
                        reference: nil
                    )
                    try fund.record(body, dated: day)
                }
            }
        },
        CorpusScheme("weekend-payments", "payments dated on Saturdays", ["odd-hours"]) { story in
            story.job(
                "S1",
                "零星维修",
                budget: 2_000_000,
                on: "2025-07-07",
                [
                    ("2025-07-19", 296_017, "万通维修服务有限公司"), ("2025-09-20", 298_031, "千里修缮有限公司"),
                    ("2025-11-22", 297_043, "百顺水电有限公司"),
                ]
            )
        },
    ]
}
