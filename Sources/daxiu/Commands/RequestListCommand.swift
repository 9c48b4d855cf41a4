import ArgumentParser
import FundLedger
import FundRules
import TransparencyLog

/// `request list`: what was asked, what was approved, what is paid, from a verified pass.
struct RequestListCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: HelpTexts.requestList.local)
    }

    @Flag(help: OptionTexts.json.help)
    var json = false

    @OptionGroup
    var ledger: LedgerOptions

    /// Where a matter stands on a day.
    private enum Standing: String {
        case pending, approved, paid, expired, rejected, withdrawn, effective

        init(_ matter: Matter, _ policy: Policy, on day: CalendarDate) {
            switch matter.outcome {
            case .effective: self = .effective
            case .rejected: self = .rejected
            case .withdrawn: self = .withdrawn
            case nil:
                if let request = matter.request, matter.paid >= request.amount {
                    self = .paid
                } else if matter.isExpired(on: day) {
                    self = .expired
                } else {
                    self = matter.isApproved(by: policy) ? .approved : .pending
                }
            }
        }

        var wording: Wording {
            switch self {
            case .pending: TrustTexts.pending
            case .approved: TrustTexts.approved
            case .paid: TrustTexts.settled
            case .expired: TrustTexts.expired
            case .rejected: TrustTexts.rejected
            case .withdrawn: TrustTexts.taken
            case .effective: TrustTexts.effective
            }
        }
    }

    private struct Row: Encodable {
        let entry: Int
        let kind: String
        let date: String
        let state: String
        let amount: Int64?
        let paid: Int64
        let approvals: Int
        let needed: Int64
        /// What an emergency's publication is; left out where it is none.
        let publishBy: String?
        let publication: Int?
        let publishedOn: String?
        let overdue: Bool?
        /// Left out where the request is within its budget line, or cites none.
        let overLine: OverrunReport?
    }

    func run(in surroundings: Surroundings) async throws {
        let file = try ledger.open(surroundings)
        var last = LastState(try file.size())
        let verdict = try await file.verifiedPass(observing: &last, surroundings)
        let trust = last.state.trust
        let today = try surroundings.now().day(in: last.state.zone)
        let standings = trust.matters.map { Standing($0, trust.policy, on: today) }
        let overdue = Set(verdict.unpublished.filter(\.isOverdue).map(\.request))
        let rows = zip(trust.matters, standings).map { matter, standing in
            row(matter, standing, trust.policy, overdue)
        }
        if json { return try surroundings.output.write(JSONReport.text(rows)) }
        let language = surroundings.language
        let heading = [
            ReadingTexts.sequence, ReadingTexts.date, TrustTexts.state, ReadingTexts.amount, TrustTexts.paid,
            TrustTexts.approvals, TrustTexts.publish, ReadingTexts.subject,
        ].map { $0[language] }
        let cells = zip(rows, zip(trust.matters, standings)).map { row, pair in
            [
                String(row.entry), row.date, pair.1.wording[language],
                row.amount.map { Money(fen: $0).grouped } ?? "",
                row.amount == nil ? "" : Money(fen: row.paid).grouped,
                pair.0.outcome == nil ? "\(row.approvals)/\(row.needed)" : String(row.approvals),
                publication(pair.0, overdue, language),
                Visible.text(EntrySummary(pair.0.subject.body).subject[language]),
            ]
        }
        let table = Columns.aligned([heading] + cells, trailing: [0, 3, 4]).map { $0 + "\n" }.joined()
        try surroundings.output.write(table)
        for row in rows {
            guard let overrun = row.overLine else { continue }
            try surroundings.output.write(overrun.sentence(row.entry, language) + "\n")
        }
        try surroundings.say(TrustTexts.requestCount, String(rows.count))
        try surroundings.say(ReadingTexts.verified.filled(String(verdict.size), verdict.root.base64))
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

    private func row(_ matter: Matter, _ standing: Standing, _ policy: Policy, _ overdue: Set<Int>) -> Row {
        Row(
            entry: matter.sequence,
            kind: type(of: matter.subject.body).kind,
            date: matter.date.description,
            state: standing.rawValue,
            amount: matter.request?.amount,
            paid: matter.paid,
            approvals: matter.approvers.count,
            needed: matter.approvalsNeeded(by: policy),
            publishBy: matter.deadline?.description,
            publication: matter.published?.entry,
            publishedOn: matter.published?.date.description,
            overdue: matter.deadline.map { _ in overdue.contains(matter.sequence) },
            overLine: OverrunReport(matter)
        )
    }
}
