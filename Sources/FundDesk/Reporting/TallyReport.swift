/// How a vote was counted, for people.
package struct TallyReport {
    package let body: Resolution
    package let tally: Tally

    package init(body: Resolution, tally: Tally) {
        self.body = body
        self.tally = tally
    }

    /// What was voted on, what was counted and what was needed, and what it comes to.
    package func text(_ language: Language) -> String {
        let counts = [
            (TrustTexts.everybody, tally.all), (TrustTexts.quorum, tally.quorum),
            (TrustTexts.participating, tally.participating), (TrustTexts.majority, tally.majority(body.matter)),
            (TrustTexts.inFavour, tally.inFavour), (TrustTexts.against, tally.against),
            (TrustTexts.abstain, tally.abstain),
        ]
        let heading = ["", ReadingTexts.area[language], TrustTexts.heads[language]]
        let rows = counts.map { name, count in
            [name[language], Area(hundredths: count.area).description, String(count.heads)]
        }
        let lines =
            [Visible.text(body.title), head(language)] + Columns.aligned([heading] + rows, trailing: [1, 2])
            + [outcome(language)]
        return lines.map { $0 + "\n" }.joined()
    }

    /// What it was about, when, who voted, and what a head is.
    private func head(_ language: Language) -> String {
        let matter = body.matter.name[language]
        let parts = [
            body.project.map { TrustTexts.voteOn.text(language, [matter, $0]) }
                ?? body.custodian.map { TrustTexts.voteTo.text(language, [matter, $0]) } ?? matter,
            TrustTexts.votingValue.text(language, [body.from.description, body.to.description]),
            TrustTexts.scopeOf.text(language, [Scope.name(of: body.scope)[language]]),
            body.heads.name[language],
        ]
        return parts.joined(separator: TrustTexts.pause[language])
    }

    /// What it comes to, and why.
    package func outcome(_ language: Language) -> String {
        let passes = tally.passes(body.matter)
        let result = (passes ? TrustTexts.passed : TrustTexts.failed)[language]
        guard tally.hasQuorum else {
            return TrustTexts.noQuorum.text(language, [TrustTexts.quorumMissed[language], result])
        }
        let (met, missed) =
            body.matter.asksForThreeQuarters
            ? (TrustTexts.threeQuartersMet, TrustTexts.threeQuartersMissed)
            : (TrustTexts.halfMet, TrustTexts.halfMissed)
        let majority = passes ? met : missed
        return TrustTexts.outcome.text(language, [TrustTexts.quorumMet[language], majority[language], result])
    }
}
