/// `clock` (校时): from an entry on, the clock of whoever recorded was wrong. What was recorded since counts as recorded at
/// this entry's time, and recording goes on from there.
///
/// It is decided as a change of the policy is: who could date entries back by it could also change the policy.
public struct Clock: EntryBody {
    /// `clock`.
    public static let kind = "clock"
    /// 校时.
    public static let name = Wording("校时", "clock")

    /// The first entry that was recorded with a wrong clock.
    public let from: Int
    /// Why.
    public let reason: String

    /// The clock was wrong from an entry on.
    public init(from: Int, reason: String) {
        self.from = from
        self.reason = reason
    }

    /// Why.
    public var texts: [FreeText] { [FreeText(.reason, reason)] }

    /// When entries count as recorded.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .authority) }
    /// Where it begins.
    public var subject: Wording { Wording("从第 {0} 条起", "from entry {0} on").filled(String(from)) }
    /// Why.
    public var particulars: Particulars { [.reason(reason)] }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("from")
        from = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("reason")
        reason = try reader.string()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("from", Int64(from))
            $0.member("reason", reason)
        }
    }

    /// Proposes the correction, which takes effect at once where the policy asks for no approvals.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        // A time at the jump or after it corrects nothing, and has been found wrong already.
        if let jump = state.jump(about: self), entry.time >= jump.at { return }
        state.propose(.clock(self), entry, &judgement)
    }
}

extension FundState {
    /// The jump that a clock would take back; nil, with a violation, where none stands there.
    func jump(of body: Clock, _ judgement: inout Judgement) -> ClockJump? {
        if let jump = jump(about: body) { return jump }
        let standing = jumps.suffix(3).map(\.entry)
        judgement.add(.clockWithoutJump, .entry(body.from), standing.isEmpty ? "—" : .entries(standing))
        return nil
    }

    /// From now on what was recorded since a jump counts as recorded at the clock's time.
    ///
    /// - Parameter time: the time of the clock's entry.
    mutating func setClock(
        _ sequence: Int,
        after jump: ClockJump,
        recordedAt time: Timestamp,
        _ judgement: inout Judgement
    ) {
        clocks.append(CorrectedTime(entry: sequence, from: jump.entry, through: size, time: time))
        jumps.removeAll { $0.entry >= jump.entry }
        jumps += jump.later
        setTime(back: jump.floor)
        judgement.remark(.clockCorrected, .entry(sequence), .entry(jump.entry), .time(jump.at), .time(time))
    }
}
