import FundRules
import Testing

@testable import FundLedger

/// Something that is done on a day.
struct CorpusEvent: Sendable {
    let day: CalendarDate
    /// What it belongs to, such as `dues` or `interest`.
    let tag: String
    /// Whether a scheme laid it.
    let isLaid: Bool
    let act: @Sendable (inout CorpusFund, CalendarDate) throws -> Void
}

/// What is done in a fund, day by day; a scheme adds to it, or leaves out.
struct CorpusStory: Sendable {
    private(set) var events: [CorpusEvent] = []

    /// The events by day, those of a day as they were added.
    var ordered: [CorpusEvent] {
        events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    mutating func add(
        _ day: CalendarDate,
        _ tag: String,
        isLaid: Bool = false,
        _ act: @escaping @Sendable (inout CorpusFund, CalendarDate) throws -> Void
    ) {
        events.append(CorpusEvent(day: day, tag: tag, isLaid: isLaid, act: act))
    }

    /// Adds what a scheme does on a day.
    mutating func lay(_ day: String, _ act: @escaping @Sendable (inout CorpusFund, CalendarDate) throws -> Void) {
        guard let day = CalendarDate(day) else { return }
        add(day, "scheme", isLaid: true, act)
    }

    /// Leaves out what belongs to something.
    mutating func leaveOut(_ tag: String, since day: String = "2025-07-01") {
        guard let day = CalendarDate(day) else { return }
        events.removeAll { $0.tag == tag && $0.day >= day }
    }

    /// What is done before a day, and from it on.
    func cut(at day: CalendarDate) -> (before: CorpusStory, after: CorpusStory) {
        var parts = (before: self, after: self)
        parts.before.events = ordered.filter { $0.day < day }
        parts.after.events = ordered.filter { $0.day >= day }
        return parts
    }
}

/// Chances of a seed.
struct CorpusChance {
    private var random: SplitMix64

    init(_ seed: UInt64) {
        random = SplitMix64(state: seed)
    }

    /// A number from a range.
    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + random.below(range.count) }

    /// An amount in fen that is no round sum.
    mutating func fen(_ yuan: ClosedRange<Int>) -> Int64 {
        Int64(within(yuan)) * 100 + Int64(within(1...99))
    }
}
