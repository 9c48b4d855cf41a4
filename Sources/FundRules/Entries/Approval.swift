public import TransparencyLog

/// `approval` (审批): a member's signed yes or no to a request or a change.
///
/// The signature is the approver's own, whoever records the entry, and covers the very bytes of what it decides.
public struct Approval: EntryBody {
    /// `approval`.
    public static let kind = "approval"
    /// 审批.
    public static let name = Wording("审批", "approval")

    /// Yes or no.
    public let decision: SignedDecision.Answer
    /// The entry that it decides.
    public let entry: Int
    /// The approver's signed note over `SignedDecision.text`.
    public let note: String

    /// A decision.
    public init(_ decision: SignedDecision.Answer, on entry: Int, note: String) {
        self.decision = decision
        self.entry = entry
        self.note = note
    }

    /// The decision on an entry.
    public var about: Concern { Concern(.none, project: nil, payee: nil, amount: nil, tie: .decision(entry)) }
    /// The answer.
    public var subject: Wording {
        let wording =
            decision == .approve ? Wording("同意第 {0} 条", "yes to entry {0}") : Wording("不同意第 {0} 条", "no to entry {0}")
        return wording.filled(String(entry))
    }
    /// Whose it is, and what was signed.
    public var particulars: Particulars {
        [
            Particular(Wording("原因", "reason"), reason),
            Particular(Wording("审批人密钥", "approver's key"), approver?.description), .note(note),
        ]
    }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("decision")
        decision = try reader.choice()
        try reader.member("entry")
        entry = Int(try reader.integer(in: 0...Limits.integer))
        try reader.member("note")
        note = try reader.string()
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            $0.member("decision", decision.rawValue)
            $0.member("entry", Int64(entry))
            $0.member("note", note)
        }
    }

    /// The reason of a no, as it was signed.
    public var texts: [FreeText] { reason.map { [FreeText(.reason, $0)] } ?? [] }

    /// The key that the note names; nil where it cannot be read.
    public var approver: KeyID? { (try? SignedNote(note))?.signatures.first?.keyID }
    /// The day on which it was signed; nil where the note cannot be read or has none.
    public var signedOn: CalendarDate? { (try? SignedNote(note)).flatMap { SignedDecision.day(of: $0.text) } }
    /// The reason that was signed with a no; nil where there is none.
    public var reason: String? { (try? SignedNote(note)).flatMap { SignedDecision.reason(of: $0.text) } }

    /// Counts the decision, which a change takes effect by when it was the last that was missing.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        guard let index = state.standingMatter(self.entry, on: judgement.day, &judgement) else { return }
        let asked = state.trust.matters[index].date
        if entry.date < asked {
            judgement.add(.approvalTooEarly, .date(entry.date), .entry(self.entry), .date(asked))
        }
        guard let member = state.approver(of: self, dated: entry.date, index, &judgement) else { return }
        switch decision {
        case .reject: state.trust.update(index) { $0.outcome = .rejected }
        case .approve:
            let approver = Matter.Approver(
                key: member.key.keyID,
                role: member.role,
                entry: state.size,
                date: entry.date,
                recordedOn: entry.time.day(in: state.zone)
            )
            state.trust.update(index) { $0.approvers.append(approver) }
            let matter = state.trust.matters[index]
            guard matter.request == nil, matter.isApproved(by: state.trust.policy),
                let outcome = state.outcome(of: matter.subject, &judgement)
            else { return }
            state.trust.update(index) { $0.outcome = .effective }
            let asked = judgement.history.entry(at: matter.sequence)?.entry.time ?? entry.time
            state.takeEffect(outcome, of: matter, recordedAt: asked, &judgement)
        }
    }
}

extension FundState {
    /// The index of a matter that can still be decided; a violation where there is none.
    func standingMatter(_ sequence: Int, on day: CalendarDate, _ judgement: inout Judgement) -> Int? {
        guard let index = trust.matter(sequence) else {
            judgement.add(.requestOfNothing, .entry(sequence))
            return nil
        }
        let matter = trust.matters[index]
        guard matter.outcome == nil, !matter.isExpired(on: day) else {
            judgement.add(.requestSettled, .entry(sequence), .outcome(matter.outcome))
            return nil
        }
        return index
    }

    /// The member whose decision it is, with a violation where it is nobody's who may decide.
    fileprivate func approver(
        of body: Approval,
        dated date: CalendarDate,
        _ index: Int,
        _ judgement: inout Judgement
    ) -> Member? {
        let matter = trust.matters[index]
        guard let note = signedNote(of: body, dated: date, &judgement) else { return nil }
        let key = note.signatures[0].keyID
        guard let member = member(key) else {
            judgement.add(.approverUnknown, .key(key))
            return nil
        }
        guard let signers = try? note.verifiedKeys(among: [member.key]), !signers.isEmpty else {
            judgement.add(.approvalForged, .key(key))
            return nil
        }
        let person = trust.person(key)
        if person == trust.person(matter.maker) {
            judgement.add(.approverIsMaker, .entry(body.entry), .key(key))
        } else if matter.approvers.contains(where: { trust.person($0.key) == person }) {
            judgement.add(.approvalRepeated, .entry(body.entry), .key(key))
        } else if !matter.accepts(member.role, by: trust.policy) {
            let roles = matter.needs(by: trust.policy).flatMap(\.roles)
            let allowed = Role.allCases.filter(roles.contains)
            judgement.add(.approverRole, .key(key), .role(member.role), .roles(allowed))
        } else {
            return member
        }
        return nil
    }

    /// The note of a decision, which says what the entry says; a violation where it says something else.
    private func signedNote(
        of body: Approval,
        dated date: CalendarDate,
        _ judgement: inout Judgement
    ) -> SignedNote? {
        guard let note = try? SignedNote(body.note), note.signatures.count == 1, let origin = fund?.origin,
            let line = judgement.history.entry(at: body.entry)?.line
        else {
            judgement.add(.approvalMalformed, .entry(body.entry))
            return nil
        }
        guard !SignedDecision.isOfEarlierForm(note.text) else {
            judgement.add(.approvalUndated, .entry(body.entry))
            return nil
        }
        if let named = SignedDecision.entry(named: note.text), named != body.entry {
            judgement.add(.approvalOfAnother, .entry(named), .entry(body.entry))
            return nil
        }
        let hash = TreeHasher().leaf(line)
        let day = SignedDecision.day(of: note.text) ?? date
        let due = SignedDecision.text(
            origin: origin,
            entry: body.entry,
            hash: hash,
            body.decision,
            on: day,
            reason: SignedDecision.reason(of: note.text)
        )
        guard note.text == due else {
            judgement.add(.approvalOfOtherBytes, .entry(body.entry), .hash(hash))
            return nil
        }
        if day != date { judgement.add(.approvalMisdated, .date(date), .date(day), .entry(body.entry)) }
        return note
    }
}
