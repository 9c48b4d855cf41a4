extension FundState {
    /// The time that an entry of some kind may not precede {1012}: the last one, but of a `clock`, and of a decision on one
    /// that stands, what came before the jump that it is about.
    public func earliestTime(of body: any EntryBody) -> Timestamp { jump(about: body)?.floor ?? lastTime }

    /// When what somebody records now counts as recorded: clocks of two machines differ, so up to an hour behind what it may
    /// not precede it repeats that time.
    public func recordingTime(of body: any EntryBody, at now: Timestamp) -> Timestamp {
        let earliest = earliestTime(of: body)
        return now < earliest && earliest.seconds - now.seconds <= Limits.clockTolerance ? earliest : now
    }

    /// The day on which an entry counts as recorded, as far as is known by now.
    ///
    /// - Parameter day: that of its own time.
    public func countedDay(of sequence: Int, recordedOn day: CalendarDate) -> CalendarDate {
        correction(of: sequence)?.time.day(in: zone) ?? day
    }

    /// The clock in effect that an entry is corrected by; the last one that is.
    func correction(of sequence: Int) -> CorrectedTime? {
        clocks.last { $0.from <= sequence && sequence < $0.through }
    }

    /// Where a clock may begin that says that what was recorded after a moment was recorded with a wrong clock.
    public func jump(beyond time: Timestamp) -> Int? { jumps.first { $0.at > time && $0.floor <= time }?.entry }

    /// The jump that an entry is about.
    func jump(about body: any EntryBody) -> ClockJump? { jumpIndex(about: body).map { jumps[$0] } }

    private func jumpIndex(about body: any EntryBody) -> Int? {
        guard !jumps.isEmpty, let clock = matter(in: body) as? Clock else { return nil }
        return jumps.firstIndex { $0.entry == clock.from }
    }

    /// Compares the time of an entry that is about a jump; false where it is about none.
    mutating func checkTime(about body: any EntryBody, _ entry: Entry, _ judgement: inout Judgement) -> Bool {
        guard let index = jumpIndex(about: body) else { return false }
        let jump = jumps[index]
        if entry.time < jump.floor { addTimeGoesBack(entry.time, jump.floor, &judgement) }
        if entry.time >= jump.at {
            judgement.add(.clockNotBehind, .time(entry.time), .entry(jump.entry), .time(jump.at))
        }
        jumps[index].raise(to: entry.time, by: size)
        return true
    }

    /// A violation that names the way out, where there is one: the entry whose clock was ahead, and the clock that waits.
    func addTimeGoesBack(_ time: Timestamp, _ earliest: Timestamp, _ judgement: inout Judgement) {
        let from = jump(beyond: time)
        let waiting = from.flatMap { from in trust.matters.last { $0.outcome == nil && $0.isClock(from: from) } }
        let ways = [from, waiting?.sequence].compactMap(\.self).map(Problem.Argument.entry)
        judgement.add(Problem(.timeGoesBack, [.time(time), .time(earliest)] + ways))
    }

    /// Whether a reversal bears the date of a voucher that a wrong clock dated too late {1020}: with any other date it
    /// would leave an amount in one period and its reversal in another.
    func bearsCorrectedDate(_ entry: Entry, _ history: any EntryHistory) -> Bool {
        guard let reversal = entry.body as? Reversal, correction(of: reversal.entry) != nil else { return false }
        return history.entry(at: reversal.entry)?.entry.date == entry.date
    }

    /// The date of a reversal that nobody gave one: the day it is, or that of a voucher that a wrong clock dated too late.
    public func date(ofReversing sequence: Int, dated date: CalendarDate, on today: CalendarDate) -> CalendarDate {
        correction(of: sequence) == nil ? today : max(date, today)
    }

    /// What a verifier remarks by its own clock: the ledger's time is more than an hour ahead of it. Never a finding, for
    /// what is true of a ledger does not depend on who looks at it.
    public func remark(ofTimeBeyond now: Timestamp) -> Problem? {
        guard size > 0, now.isBehind(Int(lastTime.seconds)) else { return nil }
        let first = jumps.first { now.isBehind(Int($0.at.seconds)) }?.entry
        return Problem(.timeInFuture, [.time(lastTime), .time(now)], entry: first)
    }
}

extension Matter {
    /// Whether it is a clock from an entry.
    fileprivate func isClock(from entry: Int) -> Bool {
        if case .clock(let clock) = subject { clock.from == entry } else { false }
    }
}

extension Timestamp {
    /// Whether a moment, in seconds since 1970, is further ahead of this one than the clocks of two machines may differ.
    public func isBehind(_ moment: Int) -> Bool { moment > Int(seconds) + Int(Limits.clockTolerance) }
}
