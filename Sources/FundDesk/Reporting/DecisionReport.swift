/// Whose approval a request or a change still waits for, and what may be done once it has it.
package struct DecisionReport {
    package let matter: Matter
    package let policy: Policy
    private let words: DeskWords

    package init(matter: Matter, policy: Policy, words: DeskWords) {
        self.matter = matter
        self.policy = policy
        self.words = words
    }

    /// What is missing: so many approvals by whom; empty where it is approved.
    package func missing(_ language: Language) -> String {
        let rest = matter.needs(by: policy).map { need in
            Need(need.count - Int64(matter.approvers.count { need.roles.contains($0.role) }), need.roles)
        }
        return Need.text(of: rest, language)
    }

    /// What to do about one that was just made; nil where nothing waits.
    package func afterRequest(_ language: Language) -> String? {
        guard matter.outcome == nil else { return nil }
        guard !matter.isApproved(by: policy) else {
            return matter.register.map { _ in words.changeIsFree.text(language, [String(matter.sequence)]) }
        }
        return words.waits.text(language, [String(matter.sequence), missing(language)])
    }

    /// What a decision on it came to.
    package func afterDecision(_ language: Language) -> String {
        let wording: Wording
        switch matter.outcome {
        case .rejected: wording = TrustTexts.isRejected
        case .effective: wording = TrustTexts.isEffective
        case .withdrawn: wording = TrustTexts.isWithdrawn
        case nil where !matter.isApproved(by: policy): wording = TrustTexts.lacks
        case nil where matter.register != nil: wording = words.changeIsApproved
        case nil: wording = words.isApproved
        }
        return wording.text(language, [String(matter.sequence), missing(language)])
    }
}

/// So many approvals by some roles.
struct Need {
    let count: Int64
    let roles: [Role]

    init(_ count: Int64, _ roles: [Role]) {
        self.count = count
        self.roles = roles
    }

    /// Whether whoever meets this need meets the other one too: an approval counts for both.
    private func covers(_ other: Need) -> Bool { count >= other.count && Set(roles).isSubset(of: other.roles) }

    /// Needs in words, without those that others cover; empty where nothing is needed.
    static func text(of needs: [Need], _ language: Language) -> String {
        var said: [Need] = []
        for need in needs where need.count > 0 && !said.contains(where: { $0.covers(need) }) {
            said.removeAll { need.covers($0) }
            said.append(need)
        }
        return said.map { PolicyReport.need($0.count, $0.roles, language) }.joined(separator: TrustTexts.and[language])
    }
}
