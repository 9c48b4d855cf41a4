import FundRules
import TransparencyLog

@testable import FundLedger

extension CorpusStory {
    /// A small job that needs no vote, and what is paid for it.
    mutating func job(
        _ id: String,
        _ title: String,
        scope: String = "1",
        budget: Int64,
        on start: String,
        _ payments: [(day: String, fen: Int64, payee: String)]
    ) {
        lay(start) { fund, day in
            try fund.record(Project(id: id, title: title, scope: [scope], budget: Money(fen: budget)), dated: day)
        }
        for payment in payments {
            lay(payment.day) { fund, day in try fund.pay(id, payment.fen, to: payment.payee, on: day) }
        }
    }
}

extension CorpusScheme {
    static let splitting = [
        CorpusScheme("split-in-a-month", "four payments of one firm below the first step", ["split-payments"]) {
            $0.job(
                "S1",
                "花坛修缮",
                budget: 2_000_000,
                on: "2025-07-07",
                [
                    ("2025-07-14", 480_017, "鸿运园艺有限公司"), ("2025-07-21", 470_031, "鸿运园艺有限公司"),
                    ("2025-07-28", 460_043, "鸿运园艺有限公司"), ("2025-08-04", 490_059, "鸿运园艺有限公司"),
                ]
            )
        },
        CorpusScheme("split-by-steps", "the same, forty days apart", ["split-payments", "near-limit"]) {
            $0.job(
                "S1",
                "花坛修缮",
                budget: 2_000_000,
                on: "2025-07-07",
                [
                    ("2025-07-14", 480_017, "鸿运园艺有限公司"), ("2025-08-25", 470_031, "鸿运园艺有限公司"),
                    ("2025-10-06", 460_043, "鸿运园艺有限公司"), ("2025-11-17", 490_059, "鸿运园艺有限公司"),
                ]
            )
        },
        CorpusScheme("split-among-names", "among three names of one firm", ["split-payments", "similar-names"]) {
            $0.job(
                "S1",
                "花坛修缮",
                budget: 2_000_000,
                on: "2025-07-07",
                [
                    ("2025-07-14", 440_017, "鸿运园艺有限公司"), ("2025-07-21", 430_031, "鸿运园艺工程有限公司"),
                    ("2025-07-28", 420_043, "鸿运园艺服务部"),
                ]
            )
        },
        CorpusScheme("split-over-projects", "three projects of one building, one firm", ["split-projects"]) { story in
            for (number, start) in ["2025-07-07", "2025-08-11", "2025-09-08"].enumerated() {
                let id = "S\(number + 1)"
                let paid = start.dropLast(2) + "22"
                story.job(
                    id,
                    "单元门维修\(number + 1)期",
                    budget: 2_000_000,
                    on: start,
                    [
                        (String(paid), 1_870_021 + Int64(number), "恒丰门业有限公司")
                    ]
                )
            }
        },
        CorpusScheme("work-below-the-vote", "one job cut into two below the vote", ["split-projects", "near-limit"]) {
            $0.job(
                "S1",
                "三栋外墙涂料上半",
                scope: "3",
                budget: 4_900_000,
                on: "2025-07-07",
                [
                    ("2025-07-28", 4_860_037, "彩虹涂料有限公司")
                ]
            )
            $0.job(
                "S2",
                "三栋外墙涂料下半",
                scope: "3",
                budget: 4_900_000,
                on: "2025-08-11",
                [
                    ("2025-08-25", 4_790_051, "华彩涂料有限公司")
                ]
            )
        },
        CorpusScheme("project-past-the-vote", "three stages that come to a vote's sum", ["project-without-vote"]) {
            $0.job(
                "S1",
                "车棚翻建",
                scope: "all",
                budget: 7_500_000,
                on: "2025-07-07",
                [
                    ("2025-07-21", 2_400_011, "长城钢构有限公司"), ("2025-09-15", 2_300_029, "长城钢构有限公司"),
                    ("2025-11-10", 2_200_037, "长城钢构有限公司"),
                ]
            )
        },
        CorpusScheme("below-the-limit-one", "three payments of one firm just below", ["near-limit"]) {
            $0.job(
                "S1",
                "零星维修",
                budget: 2_000_000,
                on: "2025-07-07",
                [
                    ("2025-07-14", 496_017, "万通维修服务有限公司"), ("2025-09-15", 498_031, "万通维修服务有限公司"),
                    ("2025-11-17", 497_043, "万通维修服务有限公司"),
                ]
            )
        },
        CorpusScheme("below-the-limit-several", "three firms, each just below", ["near-limit"]) {
            $0.job(
                "S1",
                "零星维修",
                budget: 2_000_000,
                on: "2025-07-07",
                [
                    ("2025-07-14", 496_017, "万通维修服务有限公司"), ("2025-09-15", 498_031, "千里修缮有限公司"),
                    ("2025-11-17", 497_043, "百顺水电有限公司"),
                ]
            )
        },
        CorpusScheme("round-sums", "a firm is paid in round sums", ["round-sum"]) {
            $0.job(
                "S1",
                "绿化补种",
                budget: 9_000_000,
                on: "2025-07-07",
                [
                    ("2025-07-14", 1_000_000, "春晖园林有限公司"), ("2025-09-15", 2_000_000, "春晖园林有限公司"),
                ]
            )
        },
        CorpusScheme("foreign-letter", "a letter of another script in a name", ["look-alike-name"]) {
            $0.job(
                "S1",
                "零星维修",
                budget: 2_000_000,
                on: "2025-07-07",
                [
                    ("2025-07-14", 310_017, "ABC维修服务有限公司"), ("2025-09-15", 320_031, "\u{410}BC维修服务有限公司"),
                ]
            )
        },
    ]

    static let invoices = [
        twice("invoice-dash", "an invoice again with a dash", "FP30412233", "FP-30412233"),
        twice("invoice-zeros", "an invoice again with leading zeros", "30412233", "0030412233"),
        twice("invoice-suffix", "an invoice again with a letter behind", "30412233", "30412233A"),
        twice("invoice-no", "an invoice again with No. before it", "30412233", "No.30412233"),
        CorpusScheme("invoice-other", "one amount of one firm under two invoices", ["same-amount"]) { story in
            story.job("S1", "水箱清洗", budget: 2_000_000, on: "2025-07-07", [])
            for (day, invoice) in [("2025-07-14", "FP31000412"), ("2025-09-15", "FP31977086")] {
                story.lay(day) { fund, day in
                    try fund.pay("S1", 386_420, to: "净源保洁有限公司", on: day, invoice: invoice)
                }
            }
        },
        CorpusScheme("invoice-none", "three payments with neither invoice nor paper", ["missing-attachment"]) { story in
            story.job("S1", "水箱清洗", budget: 2_000_000, on: "2025-07-07", [])
            for (day, fen) in [("2025-07-14", 386_420), ("2025-09-15", 291_110), ("2025-10-13", 344_580)] {
                story.lay(day) { fund, day in
                    try fund.pay("S1", Int64(fen), to: "净源保洁有限公司", on: day, isBare: true, hasInvoice: false)
                }
            }
        },
        CorpusScheme("invoice-series", "four invoices of one firm in a row", ["consecutive-invoices"]) { story in
            story.job("S1", "水箱清洗", budget: 2_000_000, on: "2025-07-07", [])
            let days = ["2025-07-14", "2025-09-01", "2025-10-13", "2025-11-24"]
            for (number, day) in days.enumerated() {
                story.lay(day) { fund, day in
                    let fen = 286_420 + Int64(number) * 11_307
                    try fund.pay("S1", fen, to: "净源保洁有限公司", on: day, invoice: "FP3300010\(number)")
                }
            }
        },
        CorpusScheme("ghost-firms", "a second firm of nearly the same name", ["similar-names"]) {
            $0.job(
                "S1",
                "围墙修补",
                scope: "all",
                budget: 4_000_000,
                on: "2025-07-07",
                [
                    ("2025-07-21", 1_611_017, "华诚建设工程有限公司"), ("2025-10-13", 1_370_031, "华诚建筑装饰有限公司"),
                ]
            )
        },
    ]

    private static func twice(_ name: String, _ deed: String, _ first: String, _ second: String) -> CorpusScheme {
        CorpusScheme(name, deed, ["duplicate-invoice"]) { story in
            story.job("S1", "水箱清洗", budget: 2_000_000, on: "2025-07-07", [])
            for (day, invoice, fen) in [("2025-07-14", first, 386_420), ("2025-10-13", second, 386_420)] {
                story.lay(day) { fund, day in
                    try fund.pay("S1", Int64(fen), to: "净源保洁有限公司", on: day, invoice: invoice)
                }
            }
        }
    }
}
