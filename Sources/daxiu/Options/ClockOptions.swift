import ArgumentParser
import FundDesk

/// The word of whoever records about the clock: one option of all commands that record.
struct ClockOptions: ParsableArguments {
    @Flag(help: ClockTexts.isRight.help)
    var clockIsRight = false

    /// The moment, and what is known of the clock.
    func checked(_ surroundings: Surroundings) throws(Problem) -> RecordingClock {
        let now = try surroundings.now()
        // DAXIU_NOW is a script's word about the clock; where the computer's own clock agrees that the moment has come, two
        // say so. The computer's clock alone, or a moment more than a day ahead of it, is what may be wrong: that is asked.
        let ahead = now.seconds - surroundings.machineTime.seconds
        return RecordingClock(
            now: now,
            isVouchedFor: surroundings.variable("DAXIU_NOW") != nil && ahead <= 86_400
        )
    }
}
