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
    private var positions: [Int: Int] = [:]
    private var units = SubLedger()
    private var turnovers: Turnovers?
    private var bearings = BearingIndex()

    init(_ range: AuditRange, _ thresholds: AuditThresholds) {
        self.range = range
        late = LateEntries(days: thresholds.lateDays)
    }

    mutating func add(_ judged: JudgedEntry, _ state: FundState, _ moment: AuditMoment) {
        let entry = judged.entry
        if turnovers == nil, let chart = state.fund?.chart { turnovers = Turnovers(chart: chart, boundaries: []) }
        late.add(entry, moment)
        guard entry.number != nil else { return trail.add(entry, state) }
        let bearing = bearings.bearing(of: entry)
        turnovers?.add(entry.postings, on: entry.date, bearing)
        if range.reaches(entry.date) { units.add(judged.effect) }
        guard !entry.isContribution else { return }
        if let spending = SpentVoucher(judged, moment) {
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
        today = day.map { day in range.last.map { min($0, day) } ?? day }
    }

    /// Spending that the audit covers and that stands.
    var covered: [SpentVoucher] { spendings.filter { $0.reversedBy == nil && range.contains($0.date) } }

    /// Spending on projects that stands by the range's end, by project, in order of each one's first.
    var standingByProject: [(key: String, spendings: [SpentVoucher])] {
        spendings.filter { $0.reversedBy == nil && $0.project != nil && range.reaches($0.date) }
            .groups { $0.project ?? "" }
    }

    /// Every unit's balance at the range's end, in fen, by unit index.
    var unitBalances: [Int64] { units.balances(in: state) }

    /// Whether a unit still stood at the range's end.
    func stands(_ unit: Int) -> Bool { state.register.departure(of: unit).map { !range.reaches($0.date) } ?? true }

    /// Debits less credits of an account and its details, in fen, over some months.
    func net(_ account: AccountCode, _ bearings: [Bearing], where isWanted: (Month) -> Bool) -> Int64 {
        turnovers?.sum(account, bearings) { isWanted($0.month) }.net ?? 0
    }

    /// The project with an id.
    func project(_ id: String) -> ProjectAccount? { state.project(id).map { state.projects[$0] } }
}
