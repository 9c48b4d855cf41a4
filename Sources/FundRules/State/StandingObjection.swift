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

    func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("date", date.description)
            $0.member("entry", Int64(entry))
            if let reply { $0.member("reply", Int64(reply)) }
            $0.member("seq", Int64(sequence))
            $0.member("unit", unit)
        }
    }

    init(sequence: Int, entry: Int, date: CalendarDate, unit: String?, reply: Int?) {
        self.sequence = sequence
        self.entry = entry
        self.date = date
        self.unit = unit
        self.reply = reply
    }

    init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("date")
        date = try reader.date()
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        reply = reader.optionalMember("reply") ? Int(try reader.integer(in: 0...Limits.integer)) : nil
        try reader.member("seq")
        sequence = Int(try reader.integer(in: 0...Limits.integer))
        unit = reader.optionalMember("unit") ? try reader.code() : nil
        try reader.endObject()
    }
}
