import FundLedger
import FundRules

/// Whether the moment at which something is recorded may be believed: an entry made with a clock years ahead stops the
/// books until then, or until everybody who must has agreed that it was wrong.
struct RecordingClock {
    /// The moment.
    let now: Timestamp
    /// Whether whoever records has said that the clock is right.
    var isSaidToBeRight: Bool
    private let isVouchedFor: Bool

    init(_ options: ClockOptions, _ surroundings: Surroundings) throws(Problem) {
        now = try surroundings.now()
        isSaidToBeRight = options.clockIsRight
        // DAXIU_NOW is a script's word about the clock; where the computer's own clock agrees that the moment has come, two
        // say so. The computer's clock alone, or a moment more than a day ahead of it, is what may be wrong: that is asked.
        let ahead = now.seconds - surroundings.machineTime.seconds
        isVouchedFor = surroundings.variable("DAXIU_NOW") != nil && ahead <= 86_400
    }

    /// Asks for a word about the clock where the last entry is more than 31 days old.
    ///
    /// - Throws: `Problem` with `clockJumped`.
    func check(_ drafts: [EntryDraft], after state: FundState) throws(Problem) {
        guard !isSaidToBeRight, !isVouchedFor, state.size > 0, let first = drafts.first else { return }
        let last = state.earliestTime(of: first.body)
        guard now.isJump(after: last) else { return }
        let days = String((now.seconds - last.seconds) / 86_400)
        throw Problem(.clockJumped, [now.description, last.description, days])
    }
}
