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
    private(set) var detectors: [any AuditDetector]
    /// Those of them that read contributions.
    private let contributionReaders: [Int]
    private(set) var books: AuditBooks
    /// The day of the last moment that was asked for; all entries of an import have one.
    private var clock = (time: Timestamp(seconds: Int64.min), day: CalendarDate?.none, hour: 0)

    /// A pass for the questions about a range.
    public init(_ range: AuditRange, _ thresholds: AuditThresholds) {
        self.range = range
        self.thresholds = thresholds
        detectors = AuditDetectors.all.map { $0.init(thresholds) }
        contributionReaders = AuditDetectors.all.indices.filter { AuditDetectors.all[$0].readsContributions }
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
            isCovered: range.contains(entry.date),
            range: range
        )
        books.add(judged, state, moment)
        if entry.isContribution, let contribution = entry.body as? Contribution {
            for index in contributionReaders { detectors[index].observe(contribution, judged, moment) }
        } else {
            for index in detectors.indices { detectors[index].observe(judged, moment) }
        }
    }

    /// Keeps the state that the books end with.
    public mutating func finish(_ state: FundState) { books.finish(state, clock.day) }
}
