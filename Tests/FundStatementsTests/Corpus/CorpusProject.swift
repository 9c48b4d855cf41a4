import FundRules
import Testing

@testable import FundLedger

/// How a job is voted on, contracted, done, accepted and paid for.
struct CorpusProject: Sendable {
    let id: String
    var title: String
    var scope = "all"
    /// What the contract comes to, in fen.
    var sum: Int64
    var contractor: String
    /// What is kept back, in percent.
    var retention: Int64 = 3
    /// What is paid, in percent of the sum, and how many days after the beginning.
    var stages: [(percent: Int64, after: Int64)] = [(30, 24), (40, 52), (27, 72)]
    /// Days from the beginning to the acceptance.
    var acceptedAfter: Int64? = 66
    var isVoted = true
    /// Whom the stages are paid to; nil: the contractor.
    var payee: String?
    /// How many days after the acceptance what was kept back may be paid, and is.
    var release: Int64 = 365
    /// In what share of the homes nobody votes.
    var absent = 8
}

extension CorpusStory {
    /// A job from its proposal to the last payment.
    mutating func undertake(_ job: CorpusProject, on start: CalendarDate, isLaid: Bool = false) {
        func day(_ after: Int64) -> CalendarDate { start.later(after) }
        func add(_ after: Int64, _ act: @escaping @Sendable (inout CorpusFund, CalendarDate) throws -> Void) {
            self.add(day(after), job.id, isLaid: isLaid, act)
        }
        add(0) { fund, day in
            let body = Project(id: job.id, title: job.title, scope: [job.scope], budget: Money(fen: job.sum))
            try fund.record(body, dated: day)
        }
        if job.isVoted {
            add(17) { fund, day in
                let homes = CorpusYears.homes(job.scope)
                let voting = homes.enumerated().filter { ($0.offset + job.absent) % job.absent != 3 }.map(\.element)
                let against = voting.enumerated().filter { $0.offset % 11 == 5 }.map(\.element)
                try fund.vote(
                    job.title,
                    on: job.id,
                    job.scope,
                    for: voting.filter { !against.contains($0) },
                    against: against,
                    from: start.adding(days: 1),
                    to: start.adding(days: 15),
                    recorded: day
                )
            }
        }
        add(19) { fund, day in
            let body = Contract(
                project: job.id,
                amount: Money(fen: job.sum),
                contractor: job.contractor,
                number: nil,
                retention: job.retention * 100,
                release: start.later((job.acceptedAfter ?? 66) + job.release)
            )
            try fund.record(body, dated: day)
        }
        if let accepted = job.acceptedAfter {
            add(accepted) { fund, day in
                let body = Acceptance(project: job.id, result: .passed, residents: 5, contractor: 4)
                try fund.record(body, dated: day)
            }
        }
        for stage in job.stages {
            add(stage.after) { fund, day in
                try fund.pay(job.id, job.sum * stage.percent / 100, to: job.payee ?? job.contractor, on: day)
            }
        }
        guard job.retention > 0, job.acceptedAfter != nil else { return }
        let released = start.later((job.acceptedAfter ?? 0) + job.release).later(3)
        self.add(released, job.id, isLaid: isLaid) { fund, day in
            let rest = job.sum - job.stages.reduce(0) { $0 + job.sum * $1.percent / 100 }
            try fund.pay(job.id, rest, to: job.payee ?? job.contractor, on: day)
        }
    }

    /// What could not wait: mended, paid and published within days.
    mutating func mend(
        _ id: String,
        _ title: String,
        _ ground: Ground,
        _ fen: Int64,
        by payee: String,
        on start: CalendarDate,
        scope: String = "all",
        isLaid: Bool = false,
        isPublished: Bool = true
    ) {
        add(start, id, isLaid: isLaid) { fund, day in
            try fund.record(Project(id: id, title: title, scope: [scope], budget: Money(fen: fen)), dated: day)
            fund.named[id] = try fund.ask(fen, for: payee, title, project: id, ground: ground, on: day)
        }
        add(start.later(4), id, isLaid: isLaid) { fund, day in
            let body = Acceptance(project: id, result: .passed, residents: 3, contractor: 2)
            try fund.record(body, dated: day)
            let payment = Payment(
                project: id,
                amount: Money(fen: fen),
                payee: payee,
                invoice: fund.number("FP"),
                reference: fund.number("YH"),
                request: fund.named[id]
            )
            try fund.record(payment, dated: day)
        }
        guard isPublished else { return }
        add(start.later(6), id, isLaid: isLaid) { fund, day in
            let until = day.adding(days: 10)
            let body = Publication(of: try #require(fund.named[id]), place: "各楼公告栏", until: until)
            try fund.record(body, dated: day)
        }
    }
}
