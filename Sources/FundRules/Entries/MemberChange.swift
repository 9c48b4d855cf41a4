public import TransparencyLog

/// `member` (成员变更): a key is added, revoked or replaced. It takes effect when the policy's approvals are there.
public struct MemberChange: EntryBody {
    /// `member`.
    public static let kind = "member"
    /// 成员变更.
    public static let name = Wording("成员变更", "member change")

    /// What changes.
    public enum Change: Sendable {
        /// A new member.
        case add(Member)
        /// A member's key acts no longer.
        case revoke(KeyID)
        /// A member's key is replaced; the note carries both keys' signatures.
        case rotate(KeyID, to: VerifierKey, note: String)
    }

    /// The words for what changes.
    public enum Action: String, Sendable, CaseIterable {
        case add, revoke, rotate
    }

    /// What changes.
    public let change: Change

    /// The new key; nil where there is none.
    public var key: VerifierKey? {
        switch change {
        case .add(let member): member.key
        case .revoke: nil
        case .rotate(_, let key, _): key
        }
    }

    /// A change.
    public init(_ change: Change) {
        self.change = change
    }

    /// A new member's.
    public var names: [String] {
        if case .add(let member) = change { [member.title] } else { [] }
    }

    /// It is.
    public var isOfOffice: Bool { true }
    /// Who may act; what is signed belongs to one history.
    public var about: Concern {
        let isSigned = if case .rotate = change { true } else { false }
        return Concern(.none, project: nil, payee: nil, amount: nil, tie: isSigned ? .signature : .authority)
    }
    /// Who, and how.
    public var subject: Wording {
        switch change {
        case .add(let member):
            Wording("增加 {0}（{1}，密钥 {2}）", "{0} added ({1}, key {2})")
                .filled(with: .plain(member.title), member.role.name, .plain(member.key.keyID.description))
        case .revoke(let key): Wording("停用密钥 {0}", "key {0} revoked").filled(key.description)
        case .rotate(let old, let new, _):
            Wording("密钥 {0} 换成 {1}", "key {0} replaced by {1}").filled(old.description, new.keyID.description)
        }
    }
    /// What both keys signed.
    public var particulars: Particulars { if case .rotate(_, _, let note) = change { [.note(note)] } else { [] } }

    /// Reads the body.
    public init(from reader: inout CanonicalReader) throws(CanonicalError) {
        try reader.beginObject()
        try reader.member("action")
        let action: Action = try reader.choice()
        switch action {
        case .add:
            try reader.member("key")
            let key = try reader.verifierKey()
            try reader.member("role")
            let role: Role = try reader.choice()
            try reader.member("title")
            change = .add(Member(key: key, title: try reader.string(), role: role))
        case .revoke:
            try reader.member("member")
            change = .revoke(try reader.keyID())
        case .rotate:
            try reader.member("key")
            let key = try reader.verifierKey()
            try reader.member("member")
            let old = try reader.keyID()
            try reader.member("note")
            change = .rotate(old, to: key, note: try reader.string())
        }
        try reader.endObject()
    }

    /// Writes the body.
    public func encode(to writer: inout CanonicalWriter) {
        writer.object {
            switch change {
            case .add(let member):
                $0.member("action", Action.add.rawValue)
                $0.member("key", member.key.description)
                $0.member("role", member.role.rawValue)
                $0.member("title", member.title)
            case .revoke(let key):
                $0.member("action", Action.revoke.rawValue)
                $0.member("member", key.description)
            case .rotate(let old, let key, let note):
                $0.member("action", Action.rotate.rawValue)
                $0.member("key", key.description)
                $0.member("member", old.description)
                $0.member("note", note)
            }
        }
    }

    /// Proposes the change, which takes effect at once where the policy asks for no approvals.
    public func apply(_ entry: Entry, to state: inout FundState, _ judgement: inout Judgement) {
        let before = judgement.violations.count
        state.checkProof(of: self, &judgement)
        guard judgement.violations.count == before, let isVoted = state.isVoted(entry, &judgement) else { return }
        state.propose(.member(self), entry, isDecided: isVoted, &judgement)
    }
}

extension FundState {
    /// A rotation is signed by the key that goes and the key that comes, over the entry before it.
    fileprivate func checkProof(of body: MemberChange, _ judgement: inout Judgement) {
        guard case .rotate(let id, let key, let note) = body.change, let origin = fund?.origin else { return }
        guard let old = member(id)?.key else {
            judgement.add(.memberUnknown, .key(id))
            return
        }
        let text = SignedDecision.rotationText(origin: origin, previous: lastHash, old: id, new: key)
        if !SignedNote.proves(text, signedBy: [old, key], note) {
            judgement.add(.rotationUnproven, .key(id), .key(key.keyID))
        }
    }

    /// The members as they will be; nil, with a violation, where the change cannot be made.
    func members(after change: MemberChange.Change, _ judgement: inout Judgement) -> [Membership]? {
        var members = trust.members
        func index(_ id: KeyID) -> Int? { members.firstIndex { $0.member.key.keyID == id && $0.until == nil } }
        var new: Member?
        var person: KeyID?
        switch change {
        case .add(let member): new = member
        case .revoke(let id), .rotate(let id, _, _):
            guard let index = index(id) else {
                judgement.add(.memberUnknown, .key(id))
                return nil
            }
            members[index].until = size
            if case .rotate(_, let key, _) = change {
                new = Member(key: key, title: members[index].member.title, role: members[index].member.role)
                person = members[index].person
            }
        }
        if let new {
            if let origin = fund?.origin, new.key.name != origin {
                judgement.add(.memberOrigin, .name(new.key.name), .name(origin))
                return nil
            }
            if members.contains(where: { $0.member.key.keyID == new.key.keyID }) {
                judgement.add(.memberRepeated, .key(new.key.keyID))
                return nil
            }
            guard members.count < Limits.members else {
                judgement.add(.membersTooMany, .number(Limits.members))
                return nil
            }
            members.append(Membership(member: new, person: person, since: size))
        }
        return members
    }
}

extension CanonicalReader {
    /// Reads a vkey.
    mutating func verifierKey() throws(CanonicalError) -> VerifierKey {
        let start = position
        let text = try string(limit: 1000)
        do throws(LogError) { return try VerifierKey(text) } catch { throw failure(.malformedValue, at: start) }
    }
}
