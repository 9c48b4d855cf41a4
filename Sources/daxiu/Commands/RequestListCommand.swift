import ArgumentParser
import FundDesk
import FundLedger
import FundRules
import TransparencyLog

/// `request list`: what was asked, what was approved, what is paid, from a verified pass.
struct RequestListCommand: Command {
    static var configuration: CommandConfiguration { .init("list", HelpTexts.requestList) }

    @Option(name: .customLong("state"), help: OptionTexts.standing.help)
    var standing: Word?

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    private struct Row: Encodable {
        let entry: Int
        let kind: String
        let date: String
        let state: String
        /// What follows is a request's; left out of a change.
        let amount: Int64?
        let payee: String?
        let purpose: String?
        let project: String?
        let line: String?
        let ground: String?
        let until: String?
        let paid: Int64
        let approvals: Int
        let needed: Int64
        /// What an emergency's publication is; left out where it is none.
        let publishBy: String?
        let publication: Int?
        let publishedOn: String?
        let overdue: Bool?
        /// The kind of the entry that is asked for; left out where it is none that changes the register.
        let register: String?
        /// Left out where the request is within its budget line, or cites none.
        let overLine: OverrunReport?
    }

    func run(in surroundings: Surroundings) async throws {
        let wanted = try standing.map { try Choice.value(RequestStanding.self, $0.text, "--state") }
        let file = try ledger.open(surroundings)
        let last = try await file.verified(observing: LastState(), surroundings)
        let trust = last.value.state.trust
        let today = try surroundings.now().day(in: last.value.state.zone)
        let all = trust.matters.map { (matter: $0, standing: RequestStanding($0, trust.policy, on: today)) }
        let listed = all.filter { wanted == nil || $0.standing == wanted }
        let overdue = Set(last.verdict.unpublished.filter(\.isOverdue).map(\.request))
        let rows = listed.map { row($0.matter, $0.standing, trust.policy, overdue) }
        if json { return try surroundings.output.write(JSONReport.text(rows)) }
        let language = surroundings.language
        let heading = [
            ReadingTexts.sequence, ReadingTexts.date, TrustTexts.state, ReadingTexts.amount, TrustTexts.paid,
            TrustTexts.approvals, TrustTexts.publish, ReadingTexts.subject,
        ].map { $0[language] }
        let cells = zip(rows, listed).map { row, item in
            [
                String(row.entry), row.date, item.standing.wording[language],
                row.amount.map { Money(fen: $0).grouped } ?? "",
                row.amount == nil ? "" : Money(fen: row.paid).grouped,
                item.matter.outcome == nil ? "\(row.approvals)/\(row.needed)" : String(row.approvals),
                publication(item.matter, overdue, language),
                Visible.text(EntrySummary(item.matter.subject.body).subject[language]),
            ]
        }
        let lines = rows.isEmpty ? [] : [heading] + cells
        let table = Columns.aligned(lines, trailing: [0, 3, 4]).map { $0 + "\n" }.joined()
        try surroundings.output.write(table)
        for row in rows {
            guard let overrun = row.overLine else { continue }
            try surroundings.output.write(overrun.sentence(row.entry, language) + "\n")
        }
        let pending = listed.filter { $0.standing == .pending }.reduce(0) { $0 + ($1.matter.request?.amount ?? 0) }
        let unpaid = listed.filter { $0.standing == .approved }.reduce(0) { sum, item in
            sum + (item.matter.request.map { $0.amount - item.matter.paid } ?? 0)
        }
        let sums = [pending, unpaid].map { Money(fen: $0).grouped }
        try surroundings.say(TrustTexts.requestTotals, String(rows.count), sums[0], sums[1])
        try surroundings.say(ReadingTexts.verified.filled(String(last.verdict.size), last.verdict.root.base64))
    }

    /// When an emergency was published, or is to be; nothing where nothing was paid and nothing will be.
    private func publication(_ matter: Matter, _ overdue: Set<Int>, _ language: Language) -> String {
        guard let deadline = matter.deadline else { return "" }
        if let published = matter.published {
            let wording = published.date > deadline ? OfficeTexts.publishedLate : OfficeTexts.publishedOn
            return wording.text(language, [published.date.description, String(published.entry)])
        }
        guard matter.outcome == nil || matter.paid > 0 else { return "" }
        let wording = overdue.contains(matter.sequence) ? OfficeTexts.overdue : OfficeTexts.dueBy
        return wording.text(language, [deadline.description])
    }

    private func row(_ matter: Matter, _ standing: RequestStanding, _ policy: Policy, _ overdue: Set<Int>) -> Row {
        Row(
            entry: matter.sequence,
            kind: type(of: matter.subject.body).kind,
            date: matter.date.description,
            state: standing.rawValue,
            amount: matter.request?.amount,
            payee: matter.request?.payee,
            purpose: matter.request?.purpose ?? matter.register?.purpose,
            project: matter.request?.project,
            line: matter.request?.line,
            ground: matter.request?.ground?.rawValue,
            until: matter.until?.description,
            paid: matter.paid,
            approvals: matter.approvers.count,
            needed: matter.approvalsNeeded(by: policy),
            publishBy: matter.deadline?.description,
            publication: matter.published?.entry,
            publishedOn: matter.published?.date.description,
            overdue: matter.deadline.map { _ in overdue.contains(matter.sequence) },
            register: matter.register.map { type(of: $0.change).kind },
            overLine: OverrunReport(matter)
        )
    }
}
