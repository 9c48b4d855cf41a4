import FundRules

/// A policy in words, a sentence a line.
struct PolicyReport {
    private let policy: Policy

    init(_ policy: Policy) {
        self.policy = policy
    }

    /// The sentences.
    func lines(_ language: Language) -> [String] {
        var lines = [TrustTexts.tolerance.text(language, [Money(fen: policy.budgetTolerance).plain])]
        if let days = policy.backdating { lines.append(TrustTexts.backdating.text(language, [String(days)])) }
        if policy.reconciliation != nil { lines.append(TrustTexts.reconciled[language]) }
        if policy.separation != nil { lines.append(TrustTexts.separation[language]) }
        if let changes = policy.changes {
            let arguments = [String(changes.count), PolicyReport.names(changes.roles, language)]
            lines.append(TrustTexts.changes.text(language, arguments))
        } else {
            lines.append(TrustTexts.free[language])
        }
        lines += policy.tiers.map { tier in
            let wording = tier.resolution == nil ? TrustTexts.tier : TrustTexts.tierVote
            let roles = PolicyReport.names(tier.roles, language)
            return wording.text(language, [Money(fen: tier.from).grouped, String(tier.approvals), roles])
        }
        if policy.tiers.isEmpty { lines.append(TrustTexts.noTiers[language]) }
        if let overruns = policy.overruns {
            let arguments = [String(overruns.count), PolicyReport.names(overruns.roles, language)]
            lines.append(TrustTexts.overruns.text(language, arguments))
        }
        if let emergency = policy.emergency {
            let grounds = emergency.grounds.map { $0.name[language] }
            let arguments = [
                PolicyReport.joined(grounds, language), emergency.role.name[language],
                String(emergency.days),
            ]
            lines.append(TrustTexts.emergency.text(language, arguments))
        }
        if !policy.forbidden.isEmpty {
            lines.append(TrustTexts.forbidden.text(language, [PolicyReport.joined(policy.forbidden, language)]))
        }
        return lines
    }

    private static func names(_ roles: [Role], _ language: Language) -> String {
        joined(roles.map { $0.name[language] }, language)
    }

    private static func joined(_ parts: [String], _ language: Language) -> String {
        parts.joined(separator: language == .zh ? "、" : ", ")
    }
}
