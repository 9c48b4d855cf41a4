/// A `clock` in effect: which entries count as recorded at its time.
public struct CorrectedTime: Hashable, Sendable {
    /// The clock's entry.
    public let entry: Int
    /// The first entry that was recorded with a wrong clock.
    public let from: Int
    /// The entry by which it took effect: those from `from` on and before this one count as recorded at `time`.
    public let through: Int
    /// The clock entry's own time.
    public let time: Timestamp
}
