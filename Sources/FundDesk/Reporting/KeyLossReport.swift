/// Which single lost key would stop a fund, and what to do about it now.
package struct KeyLossReport {
    package let policy: Policy
    package let members: [Member]
    private let words: DeskWords

    package init(policy: Policy, members: [Member], words: DeskWords) {
        self.policy = policy
        self.members = members
        self.words = words
    }

    /// A sentence for each such key, or one that there is none.
    package func text(_ language: Language) -> String {
        let losses = policy.losses(among: members)
        if losses.isEmpty { return OfficeTexts.noLossStops[language] + "\n" }
        return losses.map { loss in
            let roles = (policy.changes?.roles ?? []).map { $0.name[language] }
            let arguments = [
                Visible.text(loss.member.title), loss.member.key.keyID.description,
                roles.joined(separator: Role.or[language]),
            ]
            return wording(loss).text(language, arguments) + "\n"
        }.joined()
    }

    private func wording(_ loss: KeyLoss) -> Wording {
        switch loss.effect {
        case .everything: words.lossStopsAll
        case .changes: words.lossStopsChanges
        case .vote: loss.member.role.mayRecord ? words.lossNeedsVote : words.lossNeedsVoteForChanges
        }
    }
}
