import FundLedger
import FundRules

/// What all detectors look at once the pass is over.
struct AuditBooks {
    let range: AuditRange
    /// The state after the last entry.
    private(set) var state = FundState()
    /// Money that left the fund, in order of entry, whatever its date.
    private(set) var spendings: [SpentVoucher] = []
    /// What was voted, asked for, approved and agreed.
    private(set) var trail = DecisionTrail()
    /// What was recorded long after its date.
    private(set) var late: LateEntries
    /// The day of the last entry's recording, or the range's last where that is earlier: "now" for the audit.
    private(set) var today: CalendarDate?
    /// What was drawn on every request, by the request's entry: what left the fund, and what was set aside or given to homes.
    private(set) var drawings: [Int: [Drawing]] = [:]
    /// The day of the last entry's recording, whatever the range.
    private(set) var lastDay: CalendarDate?
    private var positions: [Int: Int] = [:]
    private var drawn: [Int: Int] = [:]
    private var units = SubLedger()
    private var turnovers: Turnovers?
    private var bearings = BearingIndex()
    private var names = Folding()
    private var payers = PayingHomes()
    /// Spending that stands by the range's end.
    private(set) var standing: [SpentVoucher] = []
    /// Spending that the audit covers and that stands.
    private(set) var covered: [SpentVoucher] = []
    /// Spending on projects that stands by the range's end, by project, in order of each one's first.
    private(set) var standingByProject: [(key: String, spendings: [SpentVoucher])] = []
    private var standingOn: [String: [SpentVoucher]] = [:]
    /// The projects that were paid for.
    private(set) var paidProjects: [PaidProject] = []
    /// What was given to homes.
    private(set) var distributions: [Given] = []

    init(_ range: AuditRange, _ thresholds: AuditThresholds) {
        self.range = range
        late = LateEntries(days: thresholds.lateDays)
    }

    mutating func add(_ judged: JudgedEntry, _ state: FundState, _ moment: AuditMoment) {
        let entry = judged.entry
        if turnovers == nil, let chart = state.fund?.chart { turnovers = Turnovers(chart: chart, boundaries: []) }
        late.add(entry, moment)
        guard entry.number != nil else { return trail.add(entry, state, payers) }
        let bearing = bearings.bearing(of: entry)
        turnovers?.add(entry.postings, on: entry.date, bearing)
        if range.reaches(entry.date) { units.add(judged.effect) }
        payers.add(judged.effect)
        guard !entry.isContribution else { return }
        draw(entry)
        if let body = entry.body as? Distribution {
            let homes = state.register.units.count
            distributions.append(Given(voucher: AuditedVoucher(entry), date: entry.date, body: body, homes: homes))
        }
        if let spending = SpentVoucher(judged, moment, &names) {
            positions[entry.sequence] = spendings.count
            spendings.append(spending)
        } else if let reversal = entry.body as? Reversal, let position = positions[reversal.entry] {
            spendings[position].reversedBy = entry.sequence
        }
    }

    /// Keeps the last state.
    ///
    /// - Parameter day: the day of the last entry's recording.
    mutating func finish(_ state: FundState, _ day: CalendarDate?) {
        self.state = state
        lastDay = day
        today = day.map { day in range.last.map { min($0, day) } ?? day }
        standing = spendings.filter { $0.reversedBy == nil && range.reaches($0.date) }
        covered = standing.filter { range.contains($0.date) }
        standingByProject = standing.filter { $0.project != nil }.groups { $0.project ?? "" }
        standingOn = Dictionary(uniqueKeysWithValues: standingByProject.map { ($0.key, $0.spendings) })
        paidProjects = PaidProject.all(self)
    }

    private mutating func draw(_ entry: Entry) {
        if let request = entry.body.asVoucher?.request {
            let amount = entry.body.about.spent ?? (entry.body as? any Spending)?.spent ?? 0
            let drawing = Drawing(voucher: AuditedVoucher(entry), date: entry.date, amount: amount)
            drawings[request, default: []].append(drawing)
            drawn[entry.sequence] = request
        } else if let reversal = entry.body as? Reversal, let request = drawn[reversal.entry] {
            drawings[request]?.removeAll { $0.voucher.sequence == reversal.entry }
        }
    }

    /// Spending on a project that stands by the range's end, in order of entry.
    func standing(on project: String) -> [SpentVoucher] { standingOn[project] ?? [] }

    /// Whether the audit covers some of it.
    func covers(_ spendings: some Sequence<SpentVoucher>) -> Bool { spendings.contains { range.contains($0.date) } }

    /// Whether a voucher was not reversed.
    func stands(_ voucher: AuditedVoucher) -> Bool { !state.reversed.contains(voucher.sequence) }

    /// Every unit's balance at the range's end, in fen, by unit index.
    var unitBalances: [Int64] { units.balances(in: state) }

    /// Whether a unit still stood at the range's end.
    func stands(_ unit: Int) -> Bool { state.register.departure(of: unit).map { !range.reaches($0.date) } ?? true }

    /// Debits less credits of an account and its details, in fen, over some months.
    func net(_ account: AccountCode, _ bearings: [Bearing], where isWanted: (Month) -> Bool) -> Int64 {
        turnovers?.sum(account, bearings) { isWanted($0.month) }.net ?? 0
    }

    /// An account's name, with its code: `银行存款（1001）`.
    func name(of account: AccountCode) -> Wording {
        let code = Wording.plain(account.description)
        guard let name = state.fund?.chart.account(account)?.name else { return code }
        return Wording("{0}（{1}）", "{0} ({1})").filled(with: name, code)
    }

    /// Whether spending is a stage of a contract on work that the owners had voted on.
    func isStage(_ spending: SpentVoucher) -> Bool {
        guard let project = spending.project, let payee = spending.payee else { return false }
        return trail.isAgreed(project, payee, by: spending.date)
    }

    /// The building of a home; nil where nobody knows the home.
    func building(of home: String) -> String? {
        state.register.index(of: home).map { state.register.units[$0].building }
    }

    /// The project with an id.
    func project(_ id: String) -> ProjectAccount? { state.project(id).map { state.projects[$0] } }
}

/// A voucher that draws on a request and stands.
struct Drawing {
    let voucher: AuditedVoucher
    let date: CalendarDate
    /// In fen.
    let amount: Int64
}

/// What was given to homes by one voucher.
struct Given {
    let voucher: AuditedVoucher
    let date: CalendarDate
    let body: Distribution
    /// How many homes were registered by then.
    let homes: Int
}
