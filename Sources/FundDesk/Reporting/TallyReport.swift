package import FundRules

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

    private func outcome(_ language: Language) -> String {
        let passes = tally.passes(body.matter)
        let result = (passes ? TrustTexts.passed : TrustTexts.failed)[language]
        guard tally.hasQuorum else {
            return TrustTexts.noQuorum.text(language, [TrustTexts.quorumMissed[language], result])
        }
        let majority: Wording =
            switch body.matter {
            case .use, .custody, .office: passes ? TrustTexts.halfMet : TrustTexts.halfMissed
            case .raise, .commonUse: passes ? TrustTexts.threeQuartersMet : TrustTexts.threeQuartersMissed
            }
        return TrustTexts.outcome.text(language, [TrustTexts.quorumMet[language], majority[language], result])
    }
}

/// A tally for programs: areas in 0.01 m².
package struct TallyRow: Encodable {
    package let entry: Int?
    package let title: String
    package let matter: String
    package let project: String?
    package let custodian: String?
    package let scope: [String]
    package let from: String
    package let to: String
    package let headsBy: String
    package let passed: Bool
    package let quorumMet: Bool
    package let all: Count
    package let quorum: Count
    package let participating: Count
    package let majority: Count
    package let `for`: Count
    package let against: Count
    package let abstain: Count

    package struct Count: Encodable {
        package let area: Int64
        package let heads: Int64

        package init(_ count: Tally.Count) {
            area = count.area
            heads = count.heads
        }
    }

    package init(_ resolved: Resolved, _ body: Resolution, isRecorded: Bool = true) {
        let tally = resolved.tally
        entry = isRecorded ? resolved.sequence : nil
        title = body.title
        matter = resolved.matter.rawValue
        project = resolved.project
        custodian = resolved.custodian
        scope = body.scope
        from = body.from.description
        to = body.to.description
        headsBy = body.heads.rawValue
        passed = resolved.passed
        quorumMet = tally.hasQuorum
        all = Count(tally.all)
        quorum = Count(tally.quorum)
        participating = Count(tally.participating)
        majority = Count(tally.majority(resolved.matter))
        `for` = Count(tally.inFavour)
        against = Count(tally.against)
        abstain = Count(tally.abstain)
    }
}
