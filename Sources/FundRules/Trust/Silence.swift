import TransparencyLog

/// What went on since the last entry of one who may record: their keys may be lost, and others act in their place.
///
/// While they are not silent, nobody takes their office by a vote that one member alone has recorded.
struct Silence: Sendable {
    /// How long it lasts before an owners' vote puts somebody else in office: 30 days, in seconds.
    static let length: Int64 = 30 * 86_400

    /// When the last entry of one who may record was recorded.
    let since: Timestamp
    /// The resolutions on who holds office that the owners have passed since then, in order of entry.
    var votes: [Int] = []

    /// Whether the vote counts for what is recorded at a time.
    func decides(at time: Timestamp) -> Bool {
        !votes.isEmpty && time.seconds >= since.seconds && time.seconds - since.seconds >= Silence.length
    }
}

extension FundState {
    /// Whether a member of any role may record an entry: a change of members, a decision on one that waits, and the
    /// owners' vote on who holds office, so that a lost key is not the end of a fund.
    func isOpenToAnyMember(_ body: any EntryBody) -> Bool { matter(in: body).isOfOffice }

    /// What an entry decides on or takes back, while that waits; any other entry itself.
    func matter(in body: any EntryBody) -> any EntryBody {
        guard case .decision(let entry) = body.about.tie, let index = trust.matter(entry),
            trust.matters[index].outcome == nil
        else { return body }
        return trust.matters[index].subject.body
    }

    /// Notes that somebody who may not record otherwise records this entry, which is remarked for ever.
    mutating func noteOther(_ member: Member, _ entry: Entry, _ judgement: inout Judgement) {
        judgement.remark(.recordedByOther, .key(entry.recorder), .role(member.role), .kind(entry.kind))
        guard trust.silence == nil, let last = judgement.history.entry(at: size - 1)?.entry.time else { return }
        trust.silence = Silence(since: last)
    }

    /// Whether a change of members that nobody who may record asks for is decided by an owners' vote, because those whose
    /// approvals the policy asks for are too few; nil, with a violation, where it would have to be and is not.
    func isVoted(_ entry: Entry, _ judgement: inout Judgement) -> Bool? {
        guard member(entry.recorder).map({ !$0.role.mayRecord }) ?? false else { return false }
        let maker = trust.person(entry.recorder)
        if let changes = trust.policy.changes, changes.count > 0 {
            let others = trust.members.count {
                $0.until == nil && $0.person != maker && changes.roles.contains($0.member.role)
            }
            if others >= changes.count { return false }
        }
        guard let silence = trust.silence, silence.decides(at: entry.time) else {
            judgement.add(.officeNotVoted, trust.silence.map { .date($0.since.day(in: zone)) } ?? "—")
            return nil
        }
        let votes = trust.sealedVotes(among: silence.votes)
        if !votes.isEmpty { judgement.votes.append(.rests(on: votes)) }
        return true
    }
}
