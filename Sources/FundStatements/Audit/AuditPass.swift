public import FundLedger
public import FundRules

/// Listens to one verified pass for everything that is worth a question.
///
/// Findings are for people to follow up; none of them says that somebody did wrong.
public struct AuditPass: LedgerObserver {
    /// What it covers.
    public let range: AuditRange
    /// From where on something is worth a question.
    public let thresholds: AuditThresholds
    private let size: Int
    private var detectors: [any AuditDetector]
    private var books: AuditBooks
    /// The day of the last moment that was asked for; all entries of an import have one.
    private var clock = (time: Timestamp(seconds: Int64.min), day: CalendarDate?.none, hour: 0)

    /// - Parameter size: how many entries there are; before the last of them the state is not kept.
    public init(_ range: AuditRange, _ thresholds: AuditThresholds, size: Int) {
        self.range = range
        self.thresholds = thresholds
        self.size = size
        detectors = AuditDetectors.all.map { $0.init(thresholds) }
        books = AuditBooks(range, thresholds)
    }

    /// Looks at an entry.
    public mutating func observe(_ judged: JudgedEntry, _ state: FundState) {
        let entry = judged.entry
        if clock.day == nil || entry.time != clock.time {
            let local = entry.time.seconds + Int64(state.zone.minutes) * 60
            let hour = Int((local % 86_400 + 86_400) % 86_400 / 3600)
            clock = (entry.time, entry.time.day(in: state.zone), hour)
        }
        let moment = AuditMoment(
            day: clock.day ?? entry.date,
            hour: clock.hour,
            isCovered: range.contains(entry.date)
        )
        books.add(judged, state, moment, isLast: state.size >= size)
        for index in detectors.indices { detectors[index].observe(judged, moment) }
    }

    /// What the pass found: the most urgent first, then in the order of the detectors.
    ///
    /// - Throws: `Problem` with `ledgerDamaged` where the pass saw no fund.
    public func report(_ provenance: Provenance) throws(Problem) -> AuditReport {
        guard let fund = books.state.fund else { throw Problem(.ledgerDamaged, [.text(Open.kind)]) }
        let found = detectors.flatMap { $0.findings(books) }
        let sorted = Severity.allCases.flatMap { severity in found.filter { $0.severity == severity } }
        return AuditReport(
            fund: fund.name,
            origin: fund.origin,
            range: range,
            thresholds: thresholds.following(books.state.trust.policy),
            findings: sorted,
            provenance: provenance
        )
    }
}
