import FundRules
import TransparencyLog

@testable import FundLedger

/// Something ordinary that looks much like a scheme, and of which nothing is to be asked.
struct NearMiss: Sendable {
    let name: String
    let deed: String
    /// Lays it into what is done from July of the second year on.
    let lay: @Sendable (inout CorpusStory) -> Void

    init(_ name: String, _ deed: String, _ lay: @escaping @Sendable (inout CorpusStory) -> Void) {
        self.name = name
        self.deed = deed
        self.lay = lay
    }

    static let all = spending + others

    private static let spending = [
        NearMiss("two-jobs", "two jobs of one firm that stay below the vote") {
            $0.job("S1", "单元门维修1期", budget: 2_400_000, on: "2025-07-07", [("2025-07-28", 2_310_011, "恒丰门业有限公司")])
            $0.job("S2", "单元门维修2期", budget: 2_400_000, on: "2025-08-11", [("2025-08-25", 2_270_029, "恒丰门业有限公司")])
        },
        NearMiss("quarterly", "one odd sum every quarter") { story in
            for day in ["2025-07-14", "2025-10-13", "2026-01-05"] {
                story.lay(day) { fund, day in try fund.expend(.other, 128_340, to: "守正法律服务所", on: day) }
            }
        },
        NearMiss("invoices-of-a-week", "three invoices in a row within a week") { story in
            story.job("S1", "水箱清洗", budget: 2_000_000, on: "2025-07-07", [])
            for (number, day) in ["2025-07-14", "2025-07-16", "2025-07-18"].enumerated() {
                story.lay(day) { fund, day in
                    let fen = 86_420 + Int64(number) * 11_307
                    try fund.pay("S1", fen, to: "净源保洁有限公司", on: day, invoice: "FP3300010\(number)")
                }
            }
        },
        NearMiss("other-roof", "a roof like last year's on another building") {
            let payment = ("2025-10-13", Int64(2_140_017), "铁臂防水有限公司")
            $0.job("S1", "屋面防水", scope: "3", budget: 2_400_000, on: "2025-08-11", [payment])
        },
        NearMiss("scope-as-titled", "a building's hall charged to it") {
            let payment = ("2025-08-18", Int64(1_970_017), "新貌装饰有限公司")
            $0.job("S1", "3栋2单元门厅改造", scope: "3", budget: 2_200_000, on: "2025-07-07", [payment])
        },
        NearMiss("second-emergency", "a second emergency of one firm, above the vote") {
            guard let day = CalendarDate("2025-10-13") else { return }
            $0.mend("S1", "污水管破裂抢修", .drainage, 7_860_017, by: "捷安管道抢修有限公司", on: day, isLaid: true)
        },
    ]

    private static let others = [
        NearMiss("building-distribution", "income of a building to all its homes") {
            $0.lay("2025-10-20") { fund, day in
                try fund.record(Distribution(amount: Money(fen: 210_011), scope: ["2"]), dated: day)
            }
        },
        NearMiss("bonds-renewed", "bonds that bear and are bought again") { story in
            story.lay("2025-07-02") { fund, day in try fund.buyBonds(12_000_000, on: day) }
            story.lay("2026-01-05") { fund, day in
                try fund.move(12_000_000, from: .bonds, to: .bank, interest: 96_017, on: day)
            }
        },
        NearMiss("advance-in-use", "petty cash that is soon spent") { story in
            story.lay("2025-10-27") { fund, day in try fund.move(180_000, from: .bank, to: .imprest, on: day) }
            for (day, fen) in [("2025-11-03", 58_050), ("2025-12-08", 99_950)] {
                story.lay(day) { fund, day in
                    try fund.expend(.publication, Int64(fen), to: "晨光图文社", from: .imprest, on: day)
                }
            }
        },
        NearMiss("dear-transfer", "a bank's fee of what banks may ask at most") {
            $0.lay("2025-10-13") { fund, day in try fund.expend(.bankFee, 20_000, to: "开户银行", on: day) }
        },
        NearMiss("limit-raised", "a limit that is raised and stays") { story in
            story.restrict("2025-07-14", votesFrom: 50_000_000)
        },
        NearMiss("area-corrected", "areas corrected twice while nobody votes") { story in
            story.amend("2025-11-03", by: 2, homes: ["1-301"])
            story.amend("2025-12-08", by: 1, homes: ["1-301"])
        },
        NearMiss("member-idle", "a supervisor for a month, who decides nothing") {
            $0.deputize(from: "2025-07-14", to: "2025-08-18")
        },
        NearMiss("late-once", "one payment of the last day recorded after it") {
            $0.lay("2026-01-02") { fund, day in
                try fund.expend(.other, 468_017, to: "守正法律服务所", on: day, dated: day.adding(days: -2))
            }
        },
        NearMiss("new-homes-vote", "homes that never paid vote, and it passes without them") { story in
            story.lay("2025-07-07") { fund, day in try fund.register(4, building: "4", on: day) }
            story.voted(by: Array(CorpusYears.homes("all").prefix(52)), with: 3)
        },
    ]
}
