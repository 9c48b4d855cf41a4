import FundRules
import TransparencyLog

@testable import FundLedger

/// The kinds of schemes again, in a fund of another policy – from 30,000.00 yuan on the owners vote – with other figures.
extension CorpusScheme {
    static let variations = [
        CorpusScheme("split-over-titles", "three jobs of one firm in a building", ["split-projects"]) { story in
            let jobs = [
                ("信箱更换", "2025-07-07", 1_210_013), ("晾衣架安装", "2025-08-04", 1_120_029), ("门厅灯具", "2025-09-01", 980_041),
            ]
            for (number, job) in jobs.enumerated() {
                let (title, start, fen) = job
                let paid = String(start.dropLast(2)) + "22"
                let payment = (paid, Int64(fen), "聚鑫物资有限公司")
                story.job("S\(number + 1)", title, scope: "2", budget: 1_500_000, on: start, [payment])
            }
        },
        CorpusScheme("split-by-sides", "one fence by its sides", ["split-projects"]) {
            $0.job(
                "S1",
                "北侧围墙翻修",
                scope: "all",
                budget: 1_900_000,
                on: "2025-07-07",
                [("2025-08-18", 1_810_013, "甲安建筑有限公司")]
            )
            $0.job(
                "S2",
                "南侧围墙翻修",
                scope: "all",
                budget: 1_900_000,
                on: "2025-10-13",
                [("2025-11-17", 1_640_013, "久固建材有限公司")]
            )
        },
        CorpusScheme("sum-again", "advice billed twice", ["same-amount"]) { story in
            for day in ["2025-07-14", "2025-08-04"] {
                story.lay(day) { fund, day in try fund.expend(.other, 127_550, to: "远景咨询有限公司", on: day) }
            }
        },
        CorpusScheme("invoice-every-second", "every second electronic invoice", ["consecutive-invoices"]) { story in
            story.job("S1", "井盖更换", budget: 2_000_000, on: "2025-07-07", [])
            for (day, number) in [("2025-07-21", 421), ("2025-09-22", 423), ("2025-12-08", 425)] {
                story.lay(day) { fund, day in
                    let invoice = "25312000000088100\(number)"
                    try fund.pay("S1", Int64(number) * 1_007, to: "铸通铁件有限公司", on: day, invoice: invoice)
                }
            }
        },
        CorpusScheme("guaranteed-roof", "the roof that was made last year", ["repeated-work"]) {
            let payment = ("2025-10-13", Int64(2_140_017), "铁臂防水有限公司")
            $0.job("S1", "屋面防水维修", scope: "1", budget: 2_400_000, on: "2025-08-11", [payment])
        },
        CorpusScheme("scope-of-two", "a building's hall charged to two", ["scope-of-title"]) { story in
            story.lay("2025-07-07") { fund, day in
                let body = Project(id: "S1", title: "二号楼门厅改造", scope: ["2", "3"], budget: Money(fen: 2_200_000))
                try fund.record(body, dated: day)
            }
            story.lay("2025-08-18") { fund, day in try fund.pay("S1", 1_970_017, to: "新貌装饰有限公司", on: day) }
        },
        CorpusScheme("emergencies-of-a-roof", "one roof by three firms", ["repeated-emergencies"]) { story in
            let firms = ["安顺屋面有限公司", "川流防水有限公司", "正大补漏有限公司"]
            for (number, day) in ["2025-07-14", "2025-10-13", "2025-12-08"].enumerated() {
                guard let day = CalendarDate(day) else { continue }
                let fen = 610_017 + Int64(number) * 41_003
                story.mend("S\(number)", "屋顶抢修", .roof, fen, by: firms[number], on: day, isLaid: true)
            }
        },
        CorpusScheme("emergency-of-drains", "all drains as an emergency", ["large-emergency"]) {
            guard let day = CalendarDate("2025-09-15") else { return }
            $0.mend("S1", "雨污管网抢修", .drainage, 9_480_017, by: "速达抢险工程有限公司", on: day, isLaid: true)
        },
        CorpusScheme("distribution-but-two", "all homes of a building but two", ["narrow-distribution"]) {
            $0.lay("2025-10-20") { fund, day in
                let homes = Array(CorpusYears.homes("3").dropLast(2))
                try fund.record(Distribution(amount: Money(fen: 210_011), scope: homes), dated: day)
            }
        },
        CorpusScheme("two-destroyed", "two homes struck off, one paid out", ["destruction"]) {
            $0.lay("2025-11-03") { fund, day in
                for home in ["3-101", "3-102"] { try fund.record(Destruction(unit: home, in: fund.state), dated: day) }
                let reference = fund.number("YH")
                try fund.record(Payout(unit: "3-101", amount: Money(fen: 470_017), reference: reference), dated: day)
            }
        },
        CorpusScheme("handover-of-two", "two homes handed over", ["handover"]) {
            $0.lay("2025-09-15") { fund, day in
                let body = Handover(
                    .out,
                    custodian: "城南物业服务站",
                    undistributed: 0,
                    units: [("1-101", 410_000), ("1-102", 380_000)],
                    reference: fund.number("YH")
                )
                try fund.record(body, dated: day)
            }
        },
        CorpusScheme("bond-held-long", "bonds of half a year that bear nothing", ["bonds-without-interest"]) { story in
            story.lay("2025-07-02") { fund, day in try fund.buyBonds(12_000_000, on: day) }
            story.lay("2026-01-05") { fund, day in try fund.move(12_000_000, from: .bonds, to: .bank, on: day) }
        },
        CorpusScheme("advance-too-large", "ten times what is needed", ["advances"]) { story in
            story.lay("2025-08-11") { fund, day in try fund.move(320_000, from: .bank, to: .imprest, on: day) }
            story.lay("2025-11-03") { fund, day in
                try fund.expend(.publication, 21_050, to: "晨光图文社", from: .imprest, on: day)
            }
        },
        CorpusScheme("advance-for-tea", "tea from petty cash", ["advances"]) { story in
            story.lay("2025-09-15") { fund, day in try fund.move(240_000, from: .bank, to: .imprest, on: day) }
            for (day, fen) in [("2025-09-22", 68_800), ("2025-10-20", 79_900), ("2025-11-17", 73_500)] {
                story.lay(day) { fund, day in
                    try fund.expend(.other, Int64(fen), to: "云海茶叶商行", from: .imprest, on: day)
                }
            }
        },
        CorpusScheme("fee-once", "a bank's fee beyond what banks may ask", ["unusual-fee"]) {
            $0.lay("2025-10-13") { fund, day in try fund.expend(.bankFee, 25_000, to: "开户银行", on: day) }
        },
    ]

    static let changedVariations = [
        CorpusScheme("vote-dispensed", "no vote for six weeks", ["reverted-limit"]) { story in
            story.restrict("2025-09-01", votesFrom: 40_000_000)
            let payment = ("2025-09-29", Int64(21_900_017), "鼎盛商贸有限公司")
            story.job("S1", "景观亮化", scope: "all", budget: 24_000_000, on: "2025-09-08", [payment])
            story.restrict("2025-10-13", votesFrom: 3_000_000)
        },
        CorpusScheme("shares-restored", "two homes grow while a job is shared", ["reverted-register"]) { story in
            story.amend("2025-09-01", by: 2, homes: ["1-301", "1-302"])
            story.job("S1", "电表箱更换", budget: 1_200_000, on: "2025-09-15", [("2025-11-17", 1_040_017, "亿联电气有限公司")])
            story.amend("2025-10-20", by: 1, homes: ["1-301", "1-302"])
        },
        CorpusScheme("member-of-weeks", "a supervisor for three payments", ["reverted-member"]) { story in
            story.deputize(from: "2025-09-01", to: "2025-10-20")
            for (day, fen) in [("2025-09-08", 810_017), ("2025-09-22", 790_031), ("2025-10-13", 640_043)] {
                story.lay(day) { fund, day in
                    try fund.consult(Int64(fen), of: "广策顾问有限公司", on: day, approvedBy: fund.deputy)
                }
            }
        },
        CorpusScheme("voters-unsold", "unsold homes carry a vote", ["unpaid-voters"]) { story in
            story.lay("2025-07-07") { fund, day in try fund.register(40, building: "4", on: day) }
            story.voted(by: Array(CorpusYears.homes("all").suffix(44)), with: 38)
        },
        CorpusScheme("last-days", "three payments of the last days", ["year-end"]) {
            $0.lay("2026-01-02") { fund, day in
                for (number, payee) in ["友邦文化有限公司", "千叶绿植有限公司", "汇思咨询有限公司"].enumerated() {
                    let date = day.adding(days: Int64(number) - 4)
                    try fund.expend(.other, 1_180_017 + Int64(number) * 90_011, to: payee, on: day, dated: date)
                }
            }
        },
        CorpusScheme("last-year-again", "two payments put into the year before", ["corrections"]) { story in
            for (day, fen) in [("2025-08-18", 888_017), ("2025-11-17", 940_031)] {
                story.lay(day) { fund, day in try fund.correct(Int64(fen), to: "汇思咨询有限公司", on: day) }
            }
        },
    ]
}

extension CorpusFund {
    /// Puts an expense into the year 2024.
    mutating func correct(_ fen: Int64, to payee: String, on day: CalendarDate) throws {
        guard let year = Year("2024") else { return }
        let expense = Expense(
            category: .other,
            amount: Money(fen: fen),
            payee: payee,
            invoice: number("FP"),
            reference: number("YH")
        )
        try record(Correction(of: year, expense), dated: day)
    }
}

extension CorpusStory {
    /// The policy of every second fund, with another sum from which on the owners vote.
    mutating func restrict(_ day: String, votesFrom fen: Int64) {
        lay(day) { fund, day in
            let policy = try CorpusFund.policy(from: fund.asked, voteFrom: fen)
            let change = try fund.record(PolicyChange(policy), dated: day)
            try fund.approve(change, on: day)
        }
    }
}
