/// An entry whose time is more than 31 days after the time that it was compared with: a fund that slept, or a clock that
/// was wrong. Only from such an entry on can a `clock` say that the clock was wrong.
struct ClockJump: Hashable, Sendable {
    /// The entry.
    let entry: Int
    /// Its time.
    let at: Timestamp
    /// What a clock from it, and a decision on such a clock, may not precede: the time before the jump, or the last time
    /// of such an entry.
    private(set) var floor: Timestamp
    /// The jumps among the entries about it. They stand once a clock from it is in effect: its own time may be wrong too.
    private(set) var later: [ClockJump] = []

    /// A jump from one moment to another.
    init(entry: Int, from floor: Timestamp, to at: Timestamp, later: [ClockJump] = []) {
        self.entry = entry
        self.at = at
        self.floor = floor
        self.later = later
    }

    /// Takes up the time of a clock from it, or of a decision on one.
    mutating func raise(to time: Timestamp, by sequence: Int) {
        guard time > floor, time < at else { return }
        if time.isJump(after: floor) { later.append(ClockJump(entry: sequence, from: floor, to: time)) }
        floor = time
    }
}

extension Timestamp {
    /// Whether so much lies between two entries that a wrong clock may be the reason: more than 31 days.
    public func isJump(after earlier: Timestamp) -> Bool { seconds - earlier.seconds > Limits.clockJump }
}
