import FundLedger
import FundRules

extension Request {
    /// Who is to be paid, by name: an account that money is set aside on and all homes are written as codes.
    func party(in books: AuditBooks) -> Wording {
        if payee == Scope.all { return Wording("全体业主", "all homes") }
        return AccountCode(payee).map(books.name) ?? .plain(payee)
    }
}

/// What was voted, asked for, approved and agreed, in order of entry: the state at the end has the outcome only.
struct DecisionTrail {
    /// An owners' vote.
    struct Vote {
        let voucher: AuditedVoucher
        let title: String
        let matter: Resolution.Matter
        let project: String?
        /// The first day of voting.
        let from: CalendarDate
        /// The last day of voting.
        let to: CalendarDate
        let tally: Tally
        /// Whose vote it was.
        let scope: [String]
        /// Homes in favour that had never paid anything in; empty where the ballots are sealed.
        let unpaid: [String]
        /// What the count would have been without them.
        let tallyOfPayers: Tally

        var passed: Bool { tally.passes(matter) }

        /// Whether enough heads voted for their agreement to mean something: twenty.
        var isLarge: Bool { tally.participating.heads >= 20 }
        /// Whether 95 percent of them were in favour.
        var isNearlyUnanimous: Bool { tally.inFavour.heads * 100 >= tally.participating.heads * 95 }
    }

    /// A request, and the approval that was the last it needed.
    struct Asked {
        let voucher: AuditedVoucher
        let request: Request
        /// The request's business date.
        let date: CalendarDate
        /// When it was recorded.
        let time: Timestamp
        /// What the tier was chosen by, in fen.
        let weighed: Int64
        var approval: Granted?

        /// The day from which it could be paid; nil where it never could.
        var grantedOn: CalendarDate? { approval?.date }
        /// Whether it needed anybody's approval.
        var wasDecided: Bool { approval.map { $0.voucher != voucher } ?? true }
    }

    /// An approval that was the last one; the request itself where none was needed.
    struct Granted {
        let voucher: AuditedVoucher
        let date: CalendarDate
        let time: Timestamp
    }

    /// A contract or an acceptance.
    struct Step {
        let voucher: AuditedVoucher
        let kind: String
        let project: String
        let date: CalendarDate
        /// A contract's sum in fen.
        let amount: Int64?
    }

    /// A policy from the entry on that brought it.
    struct Adopted {
        /// The change of the policy; what opened the fund where it came with it.
        let voucher: AuditedVoucher
        /// The entry from which on it was in force.
        let sequence: Int
        let date: CalendarDate
        let policy: Policy
    }

    private(set) var votes: [Vote] = []
    private(set) var asked: [Asked] = []
    private(set) var steps: [Step] = []
    /// The first reply to each objection, by the objection's entry.
    private(set) var replies: [Int: (voucher: AuditedVoucher, date: CalendarDate)] = [:]
    private var positions: [Int: Int] = [:]
    /// The policies, in order.
    private(set) var policies: [Adopted] = []
    /// The first day from which each project's use was voted for.
    private(set) var votedFrom: [String: CalendarDate] = [:]
    /// The first day on which each project had a contract or an acceptance with each party, by its name as it is compared.
    private var agreedFrom: [String: [FoldedName: CalendarDate]] = [:]

    /// Looks at an entry that is no voucher.
    ///
    /// - Parameter state: the state after it.
    /// - Parameter payers: the homes that have paid in.
    mutating func add(_ entry: Entry, _ state: FundState, _ payers: PayingHomes) {
        let voucher = AuditedVoucher(entry)
        let body = entry.body
        let about = body.about
        adopt(state.trust.policy, entry)
        if let resolution = body as? Resolution { add(resolution, voucher, state, payers) }
        if let request = body as? Request { add(request, entry, voucher, state) }
        if case .decision(let decided) = about.tie {
            grant(decided, Granted(voucher: voucher, date: entry.date, time: entry.time), state)
        }
        if body is Contract || body is Acceptance, let project = about.project {
            if let party = about.payee.map({ FoldedName($0) }) {
                let first = agreedFrom[project]?[party] ?? entry.date
                agreedFrom[project, default: [:]][party] = min(first, entry.date)
            }
            steps.append(
                Step(
                    voucher: voucher,
                    kind: entry.kind,
                    project: project,
                    date: entry.date,
                    amount: about.amount?.fen(entry.postings)
                )
            )
        }
        if let reply = body as? Reply, replies[reply.objection] == nil {
            replies[reply.objection] = (voucher, entry.date)
        }
    }

    /// The request that an entry made.
    func request(_ sequence: Int?) -> Asked? { sequence.flatMap { positions[$0] }.map { asked[$0] } }

    /// The policy that was in force when an entry was recorded.
    func policy(before sequence: Int) -> Policy? { policies.last { $0.sequence < sequence }?.policy }

    /// Whether a payee had a contract on a project by a day, and the owners had voted for its use.
    func isAgreed(_ project: String, _ payee: String, by day: CalendarDate) -> Bool {
        guard let voted = votedFrom[project], voted <= day else { return false }
        return agreedFrom[project]?[FoldedName(payee)].map { $0 <= day } ?? false
    }

    private mutating func adopt(_ policy: Policy, _ entry: Entry) {
        guard policies.last?.policy != policy else { return }
        // An approval only lets the change take effect that it is about.
        let change = if case .decision(let decided) = entry.body.about.tie { decided } else { entry.sequence }
        let kind = change == entry.sequence ? entry.kind : PolicyChange.kind
        let voucher = AuditedVoucher(sequence: change, number: nil, kind: kind)
        policies.append(Adopted(voucher: voucher, sequence: entry.sequence, date: entry.date, policy: policy))
    }

    private mutating func add(
        _ body: Resolution,
        _ voucher: AuditedVoucher,
        _ state: FundState,
        _ payers: PayingHomes
    ) {
        guard let resolved = state.trust.resolutions.last, resolved.sequence == voucher.sequence else { return }
        let unpaid = (body.ballots?.inFavour ?? []).filter { !payers.contains($0, state.register) }
        if resolved.tally.passes(body.matter), body.matter == .use, let project = body.project {
            votedFrom[project] = min(votedFrom[project] ?? body.to, body.to)
        }
        votes.append(
            Vote(
                voucher: voucher,
                title: body.title,
                matter: body.matter,
                project: body.project,
                from: body.from,
                to: body.to,
                tally: resolved.tally,
                scope: body.scope,
                unpaid: unpaid,
                tallyOfPayers: payers.tally(resolved.tally, body, without: Set(unpaid), state.register)
            )
        )
    }

    private mutating func add(_ body: Request, _ entry: Entry, _ voucher: AuditedVoucher, _ state: FundState) {
        guard let matter = state.trust.matters.last, matter.sequence == entry.sequence else { return }
        positions[entry.sequence] = asked.count
        asked.append(
            Asked(voucher: voucher, request: body, date: entry.date, time: entry.time, weighed: matter.weighed)
        )
        grant(entry.sequence, Granted(voucher: voucher, date: entry.date, time: entry.time), state)
    }

    private mutating func grant(_ sequence: Int, _ granted: Granted, _ state: FundState) {
        guard let position = positions[sequence], asked[position].approval == nil,
            let matter = state.trust.matter(sequence).map({ state.trust.matters[$0] }),
            matter.outcome == nil, matter.isApproved(by: state.trust.policy)
        else { return }
        asked[position].approval = granted
    }
}
