public import TransparencyLog

/// `incarnation` (续账): the newest copy of the ledger was lost, or two copies went on apart, and the fund goes on from this
/// one. What the other copy had beyond what both share is replaced, and that is remarked for ever.
public struct Incarnation: EntryBody {
    /// `incarnation`.
    public static let kind = "incarnation"
    /// 续账.
    public static let name = Wording("续账", "incarnation")

    /// How many entries both histories share: at least 1, for a key begins one history.
    public let kept: Int
    /// The signed checkpoint of the other history: how far it had come, and what it was.
    public let lost: String
    /// Why.
    public let reason: String

    /// The fund goes on from an older copy.
    public init(kept: Int, lost: String, reason: String) {
        self.kept = kept
        self.lost = lost
        self.reason = reason
    }

    /// What the note of the other history says; nil where it is no checkpoint.
    public var lostCheckpoint: Checkpoint? { note.flatMap { try? Checkpoint(text: $0.text) } }

    private var note: SignedNote? { try? SignedNote(lost) }

    /// Why.
    public var texts: [FreeText] { [FreeText(.reason, reason)] }

    /// Which copy goes on.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .authority) }
    /// What both copies have, and what the other had.
    public var subject: Wording {
        Wording("共有 {0} 条，另一本记到 {1} 条", "{0} entries shared, the other copy had come to {1}")
            .filled(String(kept), lostCheckpoint.map { String($0.size) } ?? "—")
    }
    /// Why, and the other's note.
    public var particulars: Particulars {
        [.reason(reason), Particular(Wording("另一本的封条", "the other's note"), lines: lost)]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("kept")
        kept = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("lost")
        lost = try reader.string(limit: Limits.noteBytes)
        try reader.member("reason")
        reason = try reader.string()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("kept", Int64(kept))
            $0.member("lost", lost)
            $0.member("reason", reason)
        }
    }

    /// Proposes to go on from here, which takes effect at once where the policy asks for no approvals.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard isLost(to: state, &judgement) else { return }
        state.propose(.incarnation(self), entry, &judgement)
    }

    /// Whether the note is one of this fund's, from a history that this one is not.
    private func isLost(to state: FundState, _ judgement: inout Judgement) -> Bool {
        guard (1...max(state.size, 1)).contains(kept) else {
            judgement.add(.incarnationKept, .number(kept), .number(state.size))
            return false
        }
        let origin = state.fund?.origin ?? ""
        guard let note, let lost = lostCheckpoint, lost.origin.utf8.elementsEqual(origin.utf8), lost.size > kept else {
            let found = lostCheckpoint.map { Problem.Argument.list([.name($0.origin), .number($0.size)], " ") } ?? "—"
            judgement.add(.incarnationNote, found, .name(origin), .number(kept))
            return false
        }
        guard state.trust.incarnations < Limits.incarnations else {
            judgement.add(.incarnationsTooMany, .number(Limits.incarnations))
            return false
        }
        let signers = try? note.verifiedKeys(among: state.trust.members.map(\.member.key))
        guard let signers, !signers.isEmpty else {
            judgement.add(.incarnationUnsigned, .keys(note.signatures.map(\.keyID)))
            return false
        }
        if lost.size <= state.size, judgement.history.root(over: lost.size) == lost.root {
            judgement.add(.incarnationNotLost, .number(lost.size))
            return false
        }
        return true
    }
}

/// A decision, or a proposal, to go on from an older copy of the ledger.
public struct StandingIncarnation: Hashable, Sendable {
    /// Its entry.
    public let entry: Int
    /// How many entries both histories share.
    public let kept: Int
    /// How far the other history had come, and its root.
    public let lost: Checkpoint
    /// The other history's signed checkpoint.
    public let note: String
    /// Why.
    public let reason: String
    /// Whether it is in effect; else it waits for approvals.
    public let isInEffect: Bool

    /// Whether a size lies where the other history is replaced: beyond what both share, up to where its note reaches.
    public func covers(_ size: Int) -> Bool { kept < size && size <= lost.size }
}

extension FundState {
    /// The incarnations in effect, in order of entry.
    public var incarnations: [StandingIncarnation] { incarnations { $0 == .effective } }

    /// The incarnations that wait for approvals, in order of entry.
    public var pendingIncarnations: [StandingIncarnation] { incarnations { $0 == nil } }

    private func incarnations(_ isMeant: (Matter.Outcome?) -> Bool) -> [StandingIncarnation] {
        guard trust.incarnations > 0 else { return [] }
        return trust.matters.compactMap { matter in
            guard case .incarnation(let body) = matter.subject, isMeant(matter.outcome), let lost = body.lostCheckpoint
            else { return nil }
            return StandingIncarnation(
                entry: matter.sequence,
                kept: body.kept,
                lost: lost,
                note: body.lost,
                reason: body.reason,
                isInEffect: matter.outcome == .effective
            )
        }
    }

    /// The incarnation in effect that explains why this history is not the one that somebody remembers; nil where none
    /// does: then the two contradict.
    ///
    /// - Parameter size: the size of the remembered history, at which its root is not this one's.
    /// - Parameter known: the entries of the incarnations that the remembered history had itself, in effect. None of them
    ///   replaced it: whoever remembers an incarnation and then meets a third history sees a contradiction, however far
    ///   the note reaches.
    public func covers(remembered size: Int, knowing known: Set<Int> = []) -> StandingIncarnation? {
        incarnations.first { $0.covers(size) && !known.contains($0.entry) }
    }

    /// Whether an entry would be an incarnation, or a decision on one that waits: all that a key may seal while it
    /// remembers a history that this one contradicts.
    public func concernsIncarnation(_ body: any EntryBody) -> Bool { matter(in: body) is Incarnation }

    /// What every verification says of an incarnation in effect.
    func remarkIncarnation(_ matter: Matter, _ lost: Checkpoint, _ judgement: inout Judgement) {
        guard case .incarnation(let body) = matter.subject else { return }
        judgement.remark(
            .historyReplaced,
            .entry(matter.sequence),
            .entry(body.kept + 1),
            .number(lost.size),
            .hash(lost.root)
        )
    }
}
