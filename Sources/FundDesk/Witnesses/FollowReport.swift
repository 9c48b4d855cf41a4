/// What following a log changes, for whoever compares the keys.
package struct FollowReport {
    private let plan: FollowPlan

    package init(_ plan: FollowPlan) {
        self.plan = plan
    }

    /// The keys, one a line, with what becomes of each.
    package func text(_ language: Language) -> String {
        let log = plan.log
        let origin = Visible.text(log.origin)
        let heading =
            log.size > 0
            ? WitnessTexts.fromLedger.text(language, [origin, String(log.size), log.root?.base64 ?? "—"])
            : WitnessTexts.fromKey.text(language, [origin])
        func line(_ key: FollowedLog.Key, _ wording: Wording) -> String {
            let title = key.title.isEmpty ? WitnessTexts.named[language] : Visible.text(key.title)
            return "  " + wording.text(language, ["\(key.key.keyID)", title])
        }
        let kept = log.keys.filter { !plan.added.contains($0) }
        let lines =
            kept.map { line($0, WitnessTexts.keptKey) } + plan.added.map { line($0, WitnessTexts.addedKey) }
            + plan.dropped.map { line($0, WitnessTexts.droppedKey) }
        return ([heading] + lines).map { $0 + "\n" }.joined()
    }
}
