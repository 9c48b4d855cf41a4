/// Everybody who is or was a member.
package struct MemberList: Listing {
    private let members: [Membership]
    private let notes: [Wording]

    /// - Parameter notes: what else stands below.
    package init(_ members: [Membership], notes: [Wording] = []) {
        self.members = members
        self.notes = notes
    }

    package var table: Table {
        ListField.table(
            "members",
            members,
            [
                .text("key", TrustTexts.key) { $0.member.key.keyID.description },
                .coded("role", TrustTexts.role) { (.string($0.member.role.rawValue), $0.member.role.name) },
                .coded("since", TrustTexts.since) { membership in
                    (.count(membership.since), TrustTexts.sinceEntry.filled(String(membership.since)))
                },
                .coded("until", TrustTexts.state) { membership in
                    (
                        membership.until.map(JSONValue.count),
                        membership.until.map { TrustTexts.former.filled(String($0)) } ?? TrustTexts.active
                    )
                },
                .text("title", TrustTexts.title) { $0.member.title },
            ],
            notes: [TrustTexts.memberCount.filled(String(members.count { $0.until == nil }))] + notes
        )
    }

    /// A member's title, role and key; the key alone where it is nobody's among them.
    package static func name(of key: KeyID, among members: [Member], _ language: Language) -> String {
        members.first { $0.key.keyID == key }?.wording[language] ?? key.description
    }
}
