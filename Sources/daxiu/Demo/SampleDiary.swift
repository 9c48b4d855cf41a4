import FundDesk

/// The sample year day by day: who did what when, under a policy by which nobody spends alone.
struct SampleDiary {
    /// What is done on one day.
    private struct Page {
        let day: CalendarDate
        let act: (inout DemoDesk) async throws -> Void
    }

    private let files: SampleFiles
    private let policy: SamplePolicy
    private let months = (1...12).compactMap { Month(year: 2025, month: $0) }
    private var pages: [Page] = []

    init(_ files: SampleFiles, under policy: SamplePolicy) throws {
        self.files = files
        self.policy = policy
        let jobs = try files.jobs()
        open(on: months[0].firstDay, for: jobs)
        try runningCosts(from: months[0].firstDay.adding(days: 1), until: months[11].lastDay)
        let homes = try files.homes()
        for job in jobs {
            let ballots = SampleBallots(job, homes)
            if job.id == SampleDiary.emergency { repairAtOnce(job, ballots) } else { repair(job, ballots) }
        }
        if let home = homes.first(where: { $0.building == "5" }) {
            doubt(by: home.code, on: months[3].firstDay.adding(days: 21))
        }
        eraseContact(on: months[11].firstDay.adding(days: 19))
        for month in months { keep(month) }
        for share in try files.distributions() { distribute(share) }
        look(on: months[11].lastDay.adding(days: 5))
    }

    /// The repair that could not wait for a vote.
    private static let emergency = "P2"
    /// The repair whose ballots are counted once before they are recorded.
    private static let counted = "P1"
    /// The repairs whose contracts keep 3 % back.
    private static let retained: Set<String> = ["P1", "P5"]

    private mutating func on(_ day: CalendarDate, _ act: @escaping (inout DemoDesk) async throws -> Void) {
        pages.append(Page(day: day, act: act))
    }

    /// Keeps the books, in order of days.
    func keep(at desk: inout DemoDesk) async throws {
        let inOrder = pages.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        for (_, page) in inOrder {
            try desk.turn(to: page.day)
            try await page.act(&desk)
        }
    }
}

// MARK: - The books

extension SampleDiary {
    private mutating func open(on day: CalendarDate, for jobs: [SampleFiles.Job]) {
        on(day) { [policy] desk in
            for hand in [DemoDesk.Hand.treasurer, .cashier] + desk.approvers + [.resident] {
                try await desk.run(["key", "new", desk.key(hand), "--origin", DemoDesk.origin, "--no-passphrase"])
            }
            try await desk.run(
                [
                    "init", desk.files.path("fund.daxiu"), "--name", "示例苑大修基金", "--origin", DemoDesk.origin,
                    "--date", day.description, "--policy", policy.rawValue,
                    "--member", "treasurer=司库:\(desk.key(.treasurer))",
                    "--member", "cashier=出纳:\(desk.key(.cashier))",
                ] + desk.approvers.flatMap { ["--member", "supervisor=监察人:\(desk.key($0))"] }
            )
            try await desk.run(["unit", "import", desk.files.path("units.csv")])
            try await desk.run([
                "opening", "--bank", Money(fen: SampleFiles.openingBank).plain, "--undistributed", "72480.36",
                "--units", desk.files.path("opening-units.csv"),
            ])
            let repairs = jobs.reduce(0) { $0 + $1.budget.fen }
            try await desk.propose([
                "budget", "2025", "account:5001=\(Money(fen: repairs).plain)", "expense:bank-fee=360",
            ])
        }
    }

    /// When a house pays for its lift (电梯更换续筹).
    private static let levy = Month(year: 2025, month: 6)

    /// What came in is recorded on the month's last day, and the month is closed on the second of the next.
    private mutating func keep(_ month: Month) {
        on(month.lastDay) { desk in
            for kind in [ImportKind.contributions, .income] {
                guard let slice = try desk.files.slice(kind, month) else { continue }
                // In June a house pays for its lift at once, forty times what it pays by the month: that is meant.
                let isMeant = kind == .contributions && month == SampleDiary.levy
                try await desk.run(["import", kind.rawValue, slice] + (isMeant ? ["--yes"] : []))
            }
        }
        on(month.next.firstDay.adding(days: 1)) { [policy] desk in
            if policy.isReconciled {
                let lines = try desk.files.bankLines(of: month)
                try await desk.run(["reconcile", "import", lines, "--period", month.description])
            }
            try await desk.run(["close", month.description])
        }
    }

    /// One approval for the year's bank fees, on which every month draws.
    private mutating func runningCosts(from day: CalendarDate, until last: CalendarDate) throws {
        let bills = try files.expenses()
        guard let payee = bills.first?.payee else { return }
        let sum = Money(fen: bills.reduce(0) { $0 + $1.amount.fen })
        on(day) { desk in
            try await desk.ask(
                "fees",
                [
                    sum.plain, "--payee", payee, "--purpose", "2025年账户管理费", "--line", "expense:bank-fee",
                    "--until", last.description,
                ]
            )
        }
        for bill in bills {
            on(bill.date) { desk in
                try await desk.run([
                    "expense", "bank-fee", bill.amount.plain, "--payee", bill.payee, "--invoice", bill.invoice,
                    "--memo", bill.memo, "--request", desk.entry("fees"), "--key", desk.key(.cashier),
                ])
            }
        }
    }

    /// Approved like a payment, and recorded once the month's income is.
    private mutating func distribute(_ share: SampleFiles.Share) {
        let scope = share.scope.joined(separator: " ")
        on(share.date.adding(days: -1)) { desk in
            try await desk.ask(share.memo, [share.amount.plain, "--payee", scope, "--purpose", share.memo])
        }
        on(share.date.month.lastDay) { desk in
            try await desk.run([
                "distribute", share.amount.plain, "--scope", scope, "--date", share.date.description,
                "--memo", share.memo, "--request", desk.entry(share.memo), "--key", desk.key(.cashier),
            ])
        }
    }

    private mutating func look(on day: CalendarDate) {
        on(day) { desk in
            try await desk.run(["verify"])
            try await desk.run(["request", "list"])
            try await desk.run(["resolution", "list"])
            try await desk.run(["resolution", "ballot", "08-2-1103"])
            try await desk.run(["objection", "list"])
            for kind in [StatementKind.budget, .balanceSheet, .income, .netAssets] {
                try await desk.run(["statement", kind.rawValue, "--period", "2025"])
            }
        }
    }
}

// MARK: - Repairs

extension SampleDiary {
    /// A repair from proposal and vote to acceptance and closing.
    private mutating func repair(_ job: SampleFiles.Job, _ ballots: SampleBallots) {
        guard let first = job.payments.first, let last = job.payments.last else { return }
        let isRetained = SampleDiary.retained.contains(job.id)
        propose(job, on: first.date.adding(days: -40))
        vote(job, ballots, until: first.date.adding(days: -21))
        on(first.date.adding(days: -15)) { desk in
            let price = isRetained ? job.budget : Money(fen: job.payments.reduce(0) { $0 + $1.amount.fen })
            let contract = try desk.files.write("合同-\(job.id).txt", "\(job.title)施工合同（样例）\n")
            desk.remember("contract-\(job.id)", try desk.next())
            try await desk.run([
                "project", "contract", job.id, "--contractor", first.payee, "--amount", price.plain,
                "--retention", isRetained ? "3" : "0", "--release", last.date.adding(days: 730).description,
                "--number", "HT-2025-\(job.id)", "--attach", contract,
                "--private", "contact=样例联系人\(job.id) 13900000000",
            ])
        }
        for bill in job.payments { pay(bill, on: job) }
        accept(job, on: last.date.adding(days: -1))
        if !isRetained { close(job, on: last.date.adding(days: 20)) }
    }

    /// A repair that cannot wait: approved, paid and published first, voted on afterwards.
    private mutating func repairAtOnce(_ job: SampleFiles.Job, _ ballots: SampleBallots) {
        guard let bill = job.payments.first else { return }
        propose(job, on: bill.date.adding(days: -3))
        pay(bill, on: job, because: .facade)
        on(bill.date.adding(days: 1)) { desk in
            let notice = try desk.files.write("公示-\(job.id).txt", "\(job.title)：按应急程序维修，特此公示（样例）\n")
            try await desk.run([
                "request", "publish", desk.entry(bill.invoice), "--where", "小区公告栏", "--until",
                bill.date.adding(days: 15).description, "--attach", notice,
            ])
        }
        accept(job, on: bill.date.adding(days: 10))
        vote(job, ballots, until: bill.date.adding(days: 19))
        close(job, on: bill.date.adding(days: 30))
    }

    private mutating func propose(_ job: SampleFiles.Job, on day: CalendarDate) {
        on(day) { desk in
            try await desk.run([
                "project", "propose", job.id, "--title", job.title, "--scope", job.scope.joined(separator: " "),
                "--budget", job.budget.plain,
            ])
        }
    }

    /// Two weeks of voting; the next day the ballots are counted and recorded with the minutes.
    private mutating func vote(_ job: SampleFiles.Job, _ ballots: SampleBallots, until last: CalendarDate) {
        on(last.adding(days: 1)) { desk in
            let minutes = "会议纪要\n事项：动用维修资金，\(job.title)\n限额：\(job.budget.grouped) 元\n计票以账本为准。\n"
            let words = [
                "动用维修资金：\(job.title)", "--ballots", try desk.files.write("选票-\(job.id).csv", ballots.text),
                "--matter", "use", "--project", job.id, "--from", last.adding(days: -14).description,
                "--to", last.description,
            ]
            if job.id == SampleDiary.counted { try await desk.run(["resolution", "check"] + words) }
            let paper = try desk.files.write("会议纪要-\(job.id).txt", minutes)
            try await desk.run(["resolution", "record"] + words + ["--attach", paper])
        }
    }

    /// The treasurer asks, the supervisor approves on another machine, the cashier pays.
    private mutating func pay(_ bill: SampleFiles.Bill, on job: SampleFiles.Job, because ground: Ground? = nil) {
        let name = bill.invoice
        on(bill.date.adding(days: -2)) { desk in
            try await desk.ask(
                name,
                [
                    bill.amount.plain, "--payee", bill.payee, "--purpose", bill.memo, "--project", job.id,
                    "--line", "account:5001",
                ] + (ground.map { ["--ground", $0.rawValue] } ?? [])
            )
        }
        on(bill.date) { desk in
            let invoice = try desk.files.write("发票-\(bill.invoice).txt", "\(bill.memo) \(bill.amount.grouped) 元（样例）\n")
            desk.remember("payment-\(job.id)", try desk.next())
            try await desk.run([
                "pay", job.id, bill.amount.plain, "--payee", bill.payee, "--invoice", bill.invoice,
                "--memo", bill.memo, "--request", desk.entry(name), "--attach", invoice,
                "--key", desk.key(.cashier),
            ])
        }
    }

    private mutating func accept(_ job: SampleFiles.Job, on day: CalendarDate) {
        on(day) { desk in
            try await desk.run([
                "project", "accept", job.id, "--result", "passed", "--residents", "4", "--contractor", "5",
            ])
        }
    }

    private mutating func close(_ job: SampleFiles.Job, on day: CalendarDate) {
        guard day <= months[11].lastDay else { return }
        on(day) { desk in try await desk.run(["project", "close", job.id]) }
    }
}

// MARK: - Residents

extension SampleDiary {
    /// A resident doubts the emergency with a key of the resident's own, and is answered.
    private mutating func doubt(by unit: String, on day: CalendarDate) {
        on(day) { desk in
            let payment = desk.entry("payment-\(SampleDiary.emergency)")
            let note = desk.files.path("异议.txt")
            try await desk.run([
                "objection", "sign", payment, "--text", "没有表决就付了款，请说明理由", "--output", note,
                "--key", desk.key(.resident),
            ])
            desk.remember("objection", try desk.next())
            try await desk.run([
                "objection", "record", payment, "--note", note, "--signer", try desk.publicKey(.resident),
                "--unit", unit,
            ])
        }
        on(day.adding(days: 3)) { desk in
            try await desk.run([
                "objection", "reply", desk.entry("objection"), "--text", "外墙空鼓有坠落危险，按应急程序办理，已公示，正在补表决",
            ])
        }
    }

    private mutating func eraseContact(on day: CalendarDate) {
        on(day) { desk in
            try await desk.run(["erase", desk.entry("contract-P5"), "contact", "--reason", "联系人已离职，本人要求删除"])
        }
    }
}
