/// What would make a verdict that holds worth more, what helps most first.
package enum Strengthening: String, CaseIterable, Sendable {
    /// Nobody cosigns it.
    case witness
    /// Somebody cosigns it, and nobody said whose word counts.
    case policy
    /// This machine sees it for the first time, and the keys are those that it names itself.
    case earlier

    /// What it would take of a verdict; nothing of one that does not hold.
    package static func all(_ verdict: Verdict) -> [Strengthening] {
        verdict.holds ? allCases.filter { $0.isMissing(verdict) } : []
    }

    private func isMissing(_ verdict: Verdict) -> Bool {
        switch self {
        // Whoever named witnesses knows how it is done: what they have not cosigned is said among the answers.
        case .witness: verdict.witnesses.count == 0 && verdict.witnesses.policy?.witnesses.isEmpty != false
        case .policy: verdict.witnesses.count > 0 && verdict.witnesses.policy == nil
        case .earlier:
            verdict.doubts.isEmpty && verdict.warnings.isEmpty
                && verdict.checks.contains { $0.question == .memory && $0.answer == .unchecked }
        }
    }

    /// How, in words that fit any front end; a line each.
    package var how: Wording {
        switch self {
        case .witness:
            Wording(
                "还没有见证人：请一位邻居用自己的密钥会签封条，以后谁截掉、换掉账，一比就知道。",
                "No witness yet: let a neighbour cosign the seals with a key of their own."
            )
        case .policy:
            Wording("有会签，但没有说谁的算数：写一份信任策略。", "It is cosigned, but nobody said whose word counts: write a trust policy.")
        case .earlier:
            Wording(
                "本机头一次见到它：和公示纸、凭据或早先的副本对一次。",
                "This machine sees it for the first time: compare it with a notice, a receipt or an earlier copy."
            )
        }
    }
}
