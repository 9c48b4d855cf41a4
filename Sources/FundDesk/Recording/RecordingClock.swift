/// Whether the moment at which something is recorded may be believed: an entry made with a clock years ahead stops the
/// books until then, or until everybody who must has agreed that it was wrong.
public struct RecordingClock: Sendable {
    /// The moment.
    public let now: Timestamp
    /// Whether whoever records has said that the clock is right.
    public var isSaidToBeRight: Bool
    /// Whether two clocks agree, so that nobody has to be asked.
    private let isVouchedFor: Bool

    /// A moment by one clock, or by two that agree.
    public init(now: Timestamp, isSaidToBeRight: Bool = false, isVouchedFor: Bool = false) {
        self.now = now
        self.isSaidToBeRight = isSaidToBeRight
        self.isVouchedFor = isVouchedFor
    }

    /// Asks for a word about the clock where the last entry is more than 31 days old.
    ///
    /// - Throws: `Problem` with `clockJumped`.
    func check(_ drafts: [EntryDraft], after state: FundState) throws(Problem) {
        guard !isSaidToBeRight, !isVouchedFor, state.size > 0, let first = drafts.first else { return }
        let last = state.earliestTime(of: first.body)
        guard now.isJump(after: last) else { return }
        let days = (now.seconds - last.seconds) / 86_400
        throw Problem(.clockJumped, [.time(now), .time(last), .number(days)])
    }
}
