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

        var passed: Bool { tally.passes(matter) }
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
        /// A contract's other party.
        let party: String?
    }

    private(set) var votes: [Vote] = []
    private(set) var asked: [Asked] = []
    private(set) var steps: [Step] = []
    /// The first reply to each objection, by the objection's entry.
    private(set) var replies: [Int: (voucher: AuditedVoucher, date: CalendarDate)] = [:]
    private var positions: [Int: Int] = [:]
    private var policies: [(sequence: Int, policy: Policy)] = []

    /// Looks at an entry that is no voucher.
    ///
    /// - Parameter state: the state after it.
    mutating func add(_ entry: Entry, _ state: FundState) {
        let voucher = AuditedVoucher(sequence: entry.sequence, number: nil, kind: entry.kind)
        let body = entry.body
        let about = body.about
        if policies.last?.policy != state.trust.policy { policies.append((entry.sequence, state.trust.policy)) }
        if let resolution = body as? Resolution { add(resolution, voucher, state) }
        if let request = body as? Request { add(request, entry, voucher, state) }
        if case .decision(let decided) = about.tie {
            grant(decided, Granted(voucher: voucher, date: entry.date, time: entry.time), state)
        }
        if body is Contract || body is Acceptance, let project = about.project {
            let amount = about.amount?.fen(entry.postings)
            steps.append(
                Step(
                    voucher: voucher,
                    kind: entry.kind,
                    project: project,
                    date: entry.date,
                    amount: amount,
                    party: about.payee
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

    private mutating func add(_ body: Resolution, _ voucher: AuditedVoucher, _ state: FundState) {
        guard let resolved = state.trust.resolutions.last, resolved.sequence == voucher.sequence else { return }
        votes.append(
            Vote(
                voucher: voucher,
                title: body.title,
                matter: body.matter,
                project: body.project,
                from: body.from,
                to: body.to,
                tally: resolved.tally
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
            let matter = state.trust.matters.last(where: { $0.sequence == sequence }),
            matter.outcome == nil, matter.isApproved(by: state.trust.policy)
        else { return }
        asked[position].approval = granted
    }
}
