/// Whether the moment at which something is recorded may be believed: an entry made with a clock years ahead stops the
/// books until then, or until everybody who must has agreed that it was wrong.
public struct RecordingClock: Sendable {
    /// The moment.
    public let now: Timestamp
    /// Whether two clocks agree, so that nobody has to be asked.
    private let isVouchedFor: Bool

    /// A moment by one clock, or by two that agree.
    public init(now: Timestamp, isVouchedFor: Bool = false) {
        self.now = now
        self.isVouchedFor = isVouchedFor
    }

    /// The doubt whether the clock is right, where the last entry is more than 31 days old and nothing vouches for it.
    func doubt(_ drafts: [EntryDraft], after state: FundState) -> Doubt? {
        guard !isVouchedFor, state.size > 0, let first = drafts.first else { return nil }
        let last = state.earliestTime(of: first.body)
        guard now.isJump(after: last) else { return nil }
        let days = (now.seconds - last.seconds) / 86_400
        return Doubt(.clock, Problem(.clockJumped, [.time(now), .time(last), .number(days)]))
    }
}
