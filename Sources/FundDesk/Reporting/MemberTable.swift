package import FundRules
package import TransparencyLog

/// Everybody who is or was a member, as a table.
package struct MemberTable {
    package let members: [Membership]

    package init(members: [Membership]) {
        self.members = members
    }

    /// The table and how many act now.
    package func text(_ language: Language) -> String {
        let heading = [
            TrustTexts.key, TrustTexts.role, TrustTexts.since, TrustTexts.state, TrustTexts.title,
        ].map { $0[language] }
        let cells = members.map { membership in
            let state = membership.until.map { TrustTexts.former.text(language, [String($0)]) }
            return [
                membership.member.key.keyID.description, membership.member.role.name[language],
                TrustTexts.sinceEntry.text(language, [String(membership.since)]), state ?? TrustTexts.active[language],
                Visible.text(membership.member.title),
            ]
        }
        let active = members.count { $0.until == nil }
        let lines =
            Columns.aligned([heading] + cells)
            + [TrustTexts.memberCount.text(language, [String(active)])]
        return lines.map { $0 + "\n" }.joined()
    }

    /// A member's title, role and key; the key alone where it is nobody's among them.
    package static func name(of key: KeyID, among members: [Member], _ language: Language) -> String {
        members.first { $0.key.keyID == key }?.wording[language] ?? key.description
    }
}
