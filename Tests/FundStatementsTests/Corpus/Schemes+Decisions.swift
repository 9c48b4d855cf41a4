import FundRules
import Testing
import TransparencyLog

@testable import FundLedger

extension CorpusStory {
    /// Homes vote on a job that then is contracted and paid.
    fileprivate mutating func voted(
        _ share: Int,
        from: String,
        to: String,
        heads: Resolution.Heads = .unit
    ) {
        var job = CorpusProject(id: "S1", title: "会所装修", sum: 5_880_037, contractor: "锦绣装饰有限公司")
        job.isVoted = false
        job.stages = [(30, 44), (40, 72), (27, 102)]
        job.acceptedAfter = 96
        guard let start = CalendarDate("2025-07-07"), let from = CalendarDate(from), let to = CalendarDate(to) else {
            return
        }
        let plan = job
        lay("2025-07-07") { fund, day in
            let body = Project(id: plan.id, title: plan.title, scope: ["all"], budget: Money(fen: plan.sum))
            try fund.record(body, dated: day)
        }
        add(to.later(1), "scheme", isLaid: true) { fund, day in
            try fund.vote(
                plan.title,
                on: plan.id,
                "all",
                for: Array(CorpusYears.homes("all").prefix(share)),
                against: share > 55 ? [] : Array(CorpusYears.homes("all").suffix(4)),
                from: from,
                to: to,
                recorded: day,
                heads: heads
            )
        }
        for (percent, after) in plan.stages {
            add(start.later(after), "scheme", isLaid: true) { fund, day in
                try fund.pay(plan.id, plan.sum * percent / 100, to: plan.contractor, on: day)
            }
        }
        add(start.later(96), "scheme", isLaid: true) { fund, day in
            let body = Acceptance(project: plan.id, result: .passed, residents: 5, contractor: 4)
            try fund.record(body, dated: day)
        }
    }
}

extension CorpusScheme {
    static let decisions = [
        CorpusScheme("vote-in-a-day", "every home for it within a day", ["unanimous-vote"]) {
            $0.voted(60, from: "2025-07-22", to: "2025-07-22")
        },
        CorpusScheme("request-left", "approved and never paid", ["stale-requests"]) {
            $0.lay("2025-07-02") { fund, day in
                try fund.ask(2_360_017, for: "远景咨询有限公司", "前期咨询", on: day)
            }
        },
        CorpusScheme("approved-at-night", "four requests approved at midnight", ["odd-hours"]) {
            story in
            for day in ["2025-07-14", "2025-08-18", "2025-09-15", "2025-10-20"] {
                story.lay(day) { fund, day in
                    let payee = "远景咨询有限公司"
                    let request = try fund.ask(560_017, for: payee, "咨询费", on: day, approvedAt: 23)
                    let body = Expense(
                        category: .other,
                        amount: Money(fen: 560_017),
                        payee: payee,
                        invoice: fund.number("FP"),
                        reference: fund.number("YH"),
                        request: request
                    )
                    try fund.record(body, dated: day.adding(days: 1), on: day.adding(days: 1))
                }
            }
        },
        CorpusScheme("approved-at-once", "six requests approved within seconds", ["late-approvals"]) { story in
            let days = ["2025-07-14", "2025-08-04", "2025-08-18", "2025-09-15", "2025-10-13", "2025-11-03"]
            for (number, day) in days.enumerated() {
                story.lay(day) { fund, day in
                    let (payee, fen) = ("远景咨询有限公司", 530_017 + Int64(number) * 7_013)
                    let request = try fund.ask(fen, for: payee, "咨询费", on: day, atOnce: true)
                    let body = Expense(
                        category: .other,
                        amount: Money(fen: fen),
                        payee: payee,
                        invoice: fund.number("FP"),
                        reference: fund.number("YH"),
                        request: request
                    )
                    try fund.record(body, dated: day)
                }
            }
        },
        CorpusScheme("objection-unanswered", "an objection that nobody answers", ["overdue-replies"]) {
            $0.lay("2025-09-15") { fund, day in
                try fund.record(Objection(to: 300, text: "没有看到结算单", unit: "1-101"), dated: day)
            }
        },
    ]

    static let changes = [
        CorpusScheme("limit-restored", "the vote's limit raised for a payment", ["reverted-limit"]) { story in
            story.lay("2025-07-14") { fund, day in
                let change = try fund.record(PolicyChange(try CorpusFund.policy(voteFrom: 50_000_000)), dated: day)
                try fund.approve(change, on: day)
            }
            story.job(
                "S1",
                "广场改造",
                scope: "all",
                budget: 20_000_000,
                on: "2025-07-15",
                [
                    ("2025-07-28", 18_600_017, "鼎盛商贸有限公司")
                ]
            )
            story.lay("2025-08-18") { fund, day in
                let change = try fund.record(PolicyChange(try CorpusFund.policy(voteFrom: 5_000_000)), dated: day)
                try fund.approve(change, on: day)
            }
        },
        CorpusScheme("area-restored", "areas changed before a vote and restored", ["reverted-register"]) { story in
            story.amend("2025-07-15", by: 3)
            story.voted(44, from: "2025-07-17", to: "2025-07-31")
            story.amend("2025-08-11", by: 1)
        },
        CorpusScheme("group-restored", "homes of one owner joined for a vote", ["reverted-register"]) { story in
            for (day, group) in [("2025-07-15", "G9"), ("2025-08-11", nil)] {
                story.lay(day) { fund, day in
                    for home in ["1-101", "1-102", "1-103"] {
                        try fund.record(Title(unit: home, group: group, deed: nil), dated: day)
                    }
                }
            }
            story.voted(44, from: "2025-07-17", to: "2025-07-31", heads: .group)
        },
        CorpusScheme("member-restored", "a supervisor for a month, who approves", ["reverted-member"]) { story in
            story.deputize(from: "2025-07-14", to: "2025-08-18")
            story.lay("2025-07-28") { fund, day in
                try fund.consult(3_260_017, of: "远景咨询有限公司", on: day, approvedBy: fund.deputy)
            }
        },
        CorpusScheme("voters-unpaid", "homes that never paid carry a vote", ["unpaid-voters"]) { story in
            story.lay("2025-07-07") { fund, day in try fund.register(24, building: "4", on: day) }
            story.voted(by: Array(CorpusYears.homes("all").prefix(36)), with: 24)
        },
    ]
}

extension CorpusFund {
    /// Pays for advice that somebody approved.
    mutating func consult(_ fen: Int64, of payee: String, on day: CalendarDate, approvedBy key: SigningKey) throws {
        let asked = Request(amount: Money(fen: fen), payee: payee, purpose: "咨询费", project: nil)
        let request = try record(asked, dated: day)
        try approve(request, on: day, by: key)
        let body = Expense(
            category: .other,
            amount: Money(fen: fen),
            payee: payee,
            invoice: number("FP"),
            reference: number("YH"),
            request: request
        )
        try record(body, dated: day)
    }

    /// Homes of a building that was not there yet.
    mutating func register(_ count: Int, building: String, on day: CalendarDate) throws {
        let homes = (1...count).map { number in
            RegisteredUnit(
                code: "\(building)-\(100 + number)",
                building: building,
                area: Area(hundredths: 9_000),
                use: "residence",
                tenure: .commercial
            )
        }
        try record(UnitBatch.batches(homes).map { EntryDraft($0, date: day) }, on: day)
    }
}

extension CorpusStory {
    /// Somebody is a supervisor from one day to another.
    mutating func deputize(from first: String, to last: String) {
        lay(first) { fund, day in
            let member = Member(key: fund.deputy.verifierKey, title: "副监察人", role: .supervisor)
            let change = try fund.record(MemberChange(.add(member)), dated: day)
            try fund.approve(change, on: day)
        }
        lay(last) { fund, day in
            let change = try fund.record(MemberChange(.revoke(fund.deputy.keyID)), dated: day)
            try fund.approve(change, on: day)
        }
    }

    /// Homes vote for a job together with the first of building 4.
    mutating func voted(by homes: [String], with strangers: Int, from: String = "2025-07-22", to: String = "2025-08-05")
    {
        guard let from = CalendarDate(from), let to = CalendarDate(to) else { return }
        lay("2025-07-21") { fund, day in
            let body = Project(id: "S1", title: "会所装修", scope: ["all"], budget: Money(fen: 5_880_037))
            try fund.record(body, dated: day)
        }
        add(to.later(1), "scheme", isLaid: true) { fund, day in
            let voters = homes + (1...strangers).map { "4-\(100 + $0)" }
            try fund.vote("会所装修", on: "S1", "all", for: voters, against: [], from: from, to: to, recorded: day)
        }
    }

    /// Homes' areas as a multiple of what they are.
    mutating func amend(
        _ day: String,
        by factor: Int64,
        homes: [String] = ["1-101", "1-102", "1-103", "1-104"]
    ) {
        lay(day) { fund, day in
            for home in homes {
                let index = try #require(fund.state.register.index(of: home))
                let unit = fund.state.register.units[index]
                let area = fund.named["area \(home)"].map(Int64.init) ?? unit.area
                fund.named["area \(home)"] = Int(area)
                let changed = RegisteredUnit(
                    code: unit.code,
                    building: unit.building,
                    area: Area(hundredths: area * factor),
                    use: unit.use,
                    tenure: unit.tenure
                )
                try fund.record(Amendment(unit: changed), dated: day)
            }
        }
    }
}
