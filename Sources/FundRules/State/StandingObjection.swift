/// An objection as the state remembers it.
public struct StandingObjection: Hashable, Sendable {
    /// The entry that raised it.
    public let sequence: Int
    /// The entry that is doubted.
    public let entry: Int
    /// When it was raised.
    public let date: CalendarDate
    /// The unit whose owner objects.
    public let unit: String?
    /// The first entry that answers it; nil while it is open.
    public internal(set) var reply: Int?

    /// The last day for a reply.
    public var due: CalendarDate { CalendarDate(daysSinceEpoch: date.daysSinceEpoch + Limits.replyDays) }

    /// Whether it is open although that day is over.
    public func isOverdue(on day: CalendarDate) -> Bool { reply == nil && due < day }
}

extension StandingObjection: SnapshotObject {
    init<Coder: SnapshotCoder>(_ written: StandingObjection?, by coder: inout Coder) throws(Coder.Failure) {
        date = try coder.value("date", written?.date)
        entry = try coder.value("entry", written?.entry)
        reply = try coder.optional("reply", written?.reply)
        sequence = try coder.value("seq", written?.sequence)
        unit = try coder.optionalCode("unit", written?.unit)
    }
}
