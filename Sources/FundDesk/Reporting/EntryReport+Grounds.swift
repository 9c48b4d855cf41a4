extension EntryReport {
    /// How many homes a line names.
    private static let ballotsInLine = 6

    /// Every ballot of a vote.
    func votes(_ language: Language) -> [(Wording, String)] {
        guard let ballots else { return [] }
        return [Ballots.Choice.for, .against, .abstain].flatMap { choice in
            let units = ballots.units(choice)
            let count = ReadingTexts.ballots.text(language, [String(units.count)])
            let rows = stride(from: 0, to: units.count, by: EntryReport.ballotsInLine).map { start in
                units[start..<min(start + EntryReport.ballotsInLine, units.count)].joined(separator: " ")
            }
            return ([count] + rows).asRows(choice.name)
        }
    }

    /// What it rests on and what rests on it, but for what stands above already.
    func grounds(_ language: Language) -> [(Wording, String)] {
        guard let trace else { return [] }
        let told: Set<TraceLink> = [.original, .reversal, .refunded, .refund]
        func lines(_ steps: [Trace.Step]) -> [String] {
            steps.filter { !told.contains($0.link) || $0.traced.sequence == entry.sequence }.map { step in
                line(step, language)
            }
        }
        return lines(trace.basis).asRows(TraceTexts.basis) + lines(trace.results).asRows(TraceTexts.results)
    }

    /// An entry in a line: what it is to this one, its number, day, whom or what it concerns, amount, who approved.
    private func line(_ step: Trace.Step, _ language: Language) -> String {
        let (traced, summary) = (step.traced, step.traced.summary)
        let who = (traced.entry.body as? Approval)?.approver.map { name(of: $0, language) }
        let said = (traced.entry.body as? Objection)?.text ?? (traced.entry.body as? Reply)?.text
        let parts = [
            TraceTexts.name(step.link)[language], ReadingTexts.entryLink.text(language, [String(traced.sequence)]),
            traced.entry.date.description, traced.entry.number?.description, summary.subject[language],
            summary.amount.map { Money(fen: $0).grouped }, who ?? approver(traced, language), said,
        ]
        return parts.compactMap { $0.flatMap { $0.isEmpty ? nil : $0 } }.joined(separator: "  ")
    }

    /// Whoever recorded a decision, where that is the approver.
    private func approver(_ traced: TracedEntry, _ language: Language) -> String? {
        traced.entry.body is Approval ? name(of: traced.entry.recorder, language) : nil
    }
}
