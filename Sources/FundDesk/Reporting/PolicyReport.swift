/// A policy in words, a sentence a line.
package struct PolicyReport {
    private let policy: Policy

    package init(_ policy: Policy) {
        self.policy = policy
    }

    /// The sentences as lines of text.
    package func text(_ language: Language) -> String { lines(language).map { Visible.text($0) + "\n" }.joined() }

    /// The sentences.
    package func lines(_ language: Language) -> [String] {
        let tolerance = policy.budgetTolerance == 0 ? TrustTexts.noTolerance : TrustTexts.tolerance
        var lines = [tolerance.text(language, [Money(fen: policy.budgetTolerance).plain])]
        if let days = policy.backdating { lines.append(TrustTexts.backdating.text(language, [String(days)])) }
        if policy.reconciliation != nil { lines.append(TrustTexts.reconciled[language]) }
        if policy.contracts != nil { lines.append(TrustTexts.contracts[language]) }
        if policy.separation != nil { lines.append(TrustTexts.separation[language]) }
        if let changes = policy.changes, changes.count > 0 {
            lines.append(TrustTexts.changes.text(language, [PolicyReport.need(changes.count, changes.roles, language)]))
        } else {
            lines.append(TrustTexts.free[language])
        }
        if policy.register != nil { lines.append(TrustTexts.registerPolicy[language]) }
        lines += policy.tiers.map { tier($0, language) }
        if let days = policy.window { lines.append(TrustTexts.window.text(language, [String(days)])) }
        if policy.tiers.isEmpty { lines.append(TrustTexts.noTiers[language]) }
        if let overruns = policy.overruns {
            let wording = overruns.count > 0 ? TrustTexts.overruns : TrustTexts.cited
            lines.append(wording.text(language, [PolicyReport.need(overruns.count, overruns.roles, language)]))
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

    private func tier(_ tier: Tier, _ language: Language) -> String {
        let from = tier.from == 0 ? TrustTexts.anyAmount : TrustTexts.fromAmount
        let asked = PolicyReport.need(tier.approvals, tier.roles, language)
        let need = tier.approvals > 0 ? asked : TrustTexts.noApproval[language]
        let wording = tier.resolution == nil ? TrustTexts.tier : TrustTexts.tierVote
        return wording.text(language, [from.text(language, [Money(fen: tier.from).grouped]), need])
    }

    /// How many must approve, and who may.
    package static func need(_ count: Int64, _ roles: [Role], _ language: Language) -> String {
        let roles = roles.map { $0.name[language] }.joined(separator: Role.or[language])
        return TrustTexts.need.text(language, [String(count), roles])
    }

    private static func joined(_ parts: [String], _ language: Language) -> String {
        parts.joined(separator: ReadingTexts.comma[language])
    }
}
