import FundRules
import TransparencyLog

@testable import FundLedger

extension CorpusStory {
    /// A pavilion that is paid on two days, and voted on until the day before 25 August.
    mutating func pavilion(paid first: String, _ second: String, inFavour: Int, against: Int) {
        job(
            "S1",
            "凉亭重建",
            scope: "all",
            budget: 6_000_000,
            on: "2025-07-07",
            [
                (first, 1_200_017, "古韵园林有限公司"), (second, 1_300_017, "古韵园林有限公司"),
            ]
        )
        lay("2025-08-25") { fund, day in
            let homes = CorpusYears.homes("all")
            try fund.vote(
                "凉亭重建",
                on: "S1",
                "all",
                for: Array(homes.prefix(inFavour)),
                against: Array(homes.suffix(against)),
                from: day.adding(days: -14),
                to: day.adding(days: -1),
                recorded: day
            )
        }
    }

    /// A voted job of July that something is wrong with.
    mutating func scheme(_ title: String = "健身步道改造", _ change: (inout CorpusProject) -> Void) {
        var job = CorpusProject(id: "S1", title: title, sum: 6_180_037, contractor: "众合市政工程有限公司")
        job.stages = [(30, 24), (40, 52), (27, 82)]
        change(&job)
        guard let start = CalendarDate("2025-07-07") else { return }
        undertake(job, on: start, isLaid: true)
    }
}

extension CorpusScheme {
    static let contracts = [
        CorpusScheme("price-creep", "a contract raised twice after it was made", ["project-terms"]) { story in
            story.lay("2025-07-07") { fund, day in
                let body = Project(id: "S1", title: "车位划线", scope: ["1"], budget: Money(fen: 4_900_000))
                try fund.record(body, dated: day)
            }
            let sums = [("2025-07-14", 3_100_000), ("2025-09-15", 3_420_000), ("2025-11-10", 3_810_000)]
            for (day, fen) in sums {
                story.lay(day) { fund, day in
                    let body = Contract(
                        project: "S1",
                        amount: Money(fen: Int64(fen)),
                        contractor: "畅行交通设施有限公司",
                        number: nil,
                        retention: 300,
                        release: day.adding(days: 500)
                    )
                    try fund.record(body, dated: day)
                }
            }
        },
        CorpusScheme("repeated-repair", "a repair of last year once more", ["repeated-work"]) {
            $0.job(
                "S1",
                "监控系统更新",
                scope: "all",
                budget: 4_000_000,
                on: "2025-08-11",
                [
                    ("2025-09-15", 3_170_017, "锐眼科技有限公司")
                ]
            )
        },
        CorpusScheme("retention-nought", "a contract that keeps nothing back", ["project-terms"]) {
            $0.scheme {
                $0.retention = 0
                $0.stages = [(30, 24), (40, 52), (30, 82)]
            }
        },
        CorpusScheme("retention-early", "what was kept back is paid after a month", ["project-terms"]) {
            $0.scheme { $0.release = 30 }
        },
        CorpusScheme("payee-other", "the stages of a contract paid to another firm", ["project-terms"]) {
            $0.scheme { $0.payee = "鼎盛商贸有限公司" }
        },
        CorpusScheme("paid-before-acceptance", "all but the retention paid before", ["paid-before-acceptance"]) {
            $0.scheme {
                $0.stages = [(30, 24), (67, 40)]
                $0.acceptedAfter = 90
            }
        },
        CorpusScheme("never-accepted", "paid and never accepted", ["paid-before-acceptance"]) {
            $0.scheme {
                $0.stages = [(30, 24), (67, 40)]
                $0.acceptedAfter = nil
            }
        },
        CorpusScheme("paid-after-failure", "paid after the acceptance failed", ["project-terms"]) { story in
            story.scheme {
                $0.acceptedAfter = nil
                $0.stages = [(30, 24), (40, 80)]
            }
            story.lay("2025-09-08") { fund, day in
                let body = Acceptance(project: "S1", result: .failed, residents: 5, contractor: 4)
                try fund.record(body, dated: day)
            }
        },
        CorpusScheme("project-after-payment", "a project entered when it had been paid", ["project-after-payment"]) {
            $0.lay("2025-07-28") { fund, day in
                let early = day.adding(days: -21)
                let body = Project(id: "S1", title: "信报箱更换", scope: ["1"], budget: Money(fen: 900_000))
                try fund.record(body, dated: early, on: day)
                try fund.pay("S1", 430_017, to: "邮捷箱柜有限公司", on: day, dated: early.adding(days: 7))
            }
        },
        CorpusScheme("work-before-vote", "paid while the vote had not begun", ["work-before-vote"]) {
            $0.pavilion(paid: "2025-07-14", "2025-07-28", inFavour: 48, against: 4)
        },
        CorpusScheme("vote-failed", "paid although the vote failed", ["failed-votes"]) {
            $0.pavilion(paid: "2025-09-15", "2025-10-13", inFavour: 12, against: 36)
        },
        CorpusScheme("wrong-scope", "a building's work charged to everybody", ["scope-of-title"]) {
            $0.job(
                "S1",
                "3栋楼顶避雷维修",
                scope: "all",
                budget: 4_000_000,
                on: "2025-07-07",
                [
                    ("2025-08-18", 2_170_017, "华雷防雷工程有限公司")
                ]
            )
        },
    ]

    static let emergencies = [
        CorpusScheme("emergencies-repeated", "three emergencies of one firm", ["repeated-emergencies"]) { story in
            let jobs = [("S1", "2025-07-14", 860_017), ("S2", "2025-09-08", 910_031), ("S3", "2025-11-03", 790_043)]
            for (id, day, fen) in jobs {
                guard let day = CalendarDate(day) else { continue }
                story.mend(id, "排水抢修", .drainage, Int64(fen), by: "速达抢险工程有限公司", on: day, isLaid: true)
            }
        },
        CorpusScheme(
            "emergency-large",
            "an emergency beyond what is voted on",
            ["work-before-vote", "large-emergency"]
        ) {
            guard let day = CalendarDate("2025-07-14") else { return }
            $0.mend("S1", "外墙脱落抢修", .facade, 13_860_017, by: "速达抢险工程有限公司", on: day, isLaid: true)
        },
        CorpusScheme("emergency-unpublished", "an emergency nobody was told of", ["overdue-publication"]) {
            guard let day = CalendarDate("2025-07-14") else { return }
            let payee = "速达抢险工程有限公司"
            $0.mend("S1", "屋面漏水抢修", .roof, 960_017, by: payee, on: day, isLaid: true, isPublished: false)
        },
    ]
}
