public import TransparencyLog

/// A member's key from one entry to another.
public struct Membership: Sendable {
    /// The member.
    public let member: Member
    /// The key that the member was admitted with: the same whatever keys replaced it since. Who asked, who approved and
    /// who paid are compared by it, so that nobody becomes a second person by a rotation.
    public let person: KeyID
    /// The entry that admitted it.
    public let since: Int
    /// The entry from which it is a member no longer; nil while it is.
    public internal(set) var until: Int?

    /// A membership that begins; of somebody else's than the key's owner where a key is replaced.
    init(member: Member, person: KeyID? = nil, since: Int, until: Int? = nil) {
        self.member = member
        self.person = person ?? member.key.keyID
        self.since = since
        self.until = until
    }
}
