import FundRules

/// How a vote was counted, for people and for programs.
struct TallyReport {
    let title: String
    let matter: Resolution.Matter
    let tally: Tally

    /// What was counted and what was needed, and what it comes to.
    func text(_ language: Language) -> String {
        let counts = [
            (TrustTexts.everybody, tally.all), (TrustTexts.quorum, tally.quorum),
            (TrustTexts.participating, tally.participating), (TrustTexts.majority, tally.majority(matter)),
            (TrustTexts.inFavour, tally.inFavour), (TrustTexts.against, tally.against),
            (TrustTexts.abstain, tally.abstain),
        ]
        let heading = ["", ReadingTexts.area[language], TrustTexts.heads[language]]
        let rows = counts.map { name, count in
            [name[language], Area(hundredths: count.area).description, String(count.heads)]
        }
        let quorum = tally.hasQuorum ? TrustTexts.quorumMet : TrustTexts.quorumMissed
        let result = tally.passes(matter) ? TrustTexts.passed : TrustTexts.failed
        let lines =
            [Visible.text(title)] + Columns.aligned([heading] + rows, trailing: [1, 2])
            + [TrustTexts.outcome.text(language, [quorum[language], result[language]])]
        return lines.map { $0 + "\n" }.joined()
    }
}

/// A tally for programs: areas in 0.01 m².
struct TallyRow: Encodable {
    let entry: Int?
    let title: String
    let matter: String
    let project: String?
    let passed: Bool
    let quorumMet: Bool
    let all: Count
    let quorum: Count
    let participating: Count
    let majority: Count
    let `for`: Count
    let against: Count
    let abstain: Count

    struct Count: Encodable {
        let area: Int64
        let heads: Int64

        init(_ count: Tally.Count) {
            area = count.area
            heads = count.heads
        }
    }

    init(_ resolved: Resolved, title: String, isRecorded: Bool = true) {
        let tally = resolved.tally
        entry = isRecorded ? resolved.sequence : nil
        self.title = title
        matter = resolved.matter.rawValue
        project = resolved.project
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
