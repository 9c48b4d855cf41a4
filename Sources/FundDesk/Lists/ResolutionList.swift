/// Votes and their results.
package struct ResolutionList: Listing {
    /// A vote that was counted.
    package struct Item {
        package let resolved: Resolved
        /// What was voted on.
        package let body: Resolution
        /// Whether an entry says so.
        package let isRecorded: Bool

        package init(_ resolved: Resolved, _ body: Resolution, isRecorded: Bool = true) {
            (self.resolved, self.body, self.isRecorded) = (resolved, body, isRecorded)
        }

        fileprivate var tally: Tally { resolved.tally }
    }

    private let items: [Item]
    private let notes: [Wording]

    /// - Parameter notes: what else stands below.
    package init(_ items: [Item], notes: [Wording] = []) {
        self.items = items
        self.notes = notes
    }

    package var table: Table {
        ListField.table(
            "resolutions",
            items,
            fields + counts,
            notes: [TrustTexts.requestCount.filled(String(items.count))] + notes
        )
    }

    private var fields: [ListField<Item>] {
        [
            .number("entry", ReadingTexts.sequence) { $0.isRecorded ? $0.resolved.sequence : nil },
            .text("to", TrustTexts.votedUntil) { $0.body.to.description },
            .coded("matter", TrustTexts.matter) { item in
                (.string(item.resolved.matter.rawValue), item.resolved.matter.name)
            },
            .text("project", ReadingTexts.project) { $0.resolved.project },
            .coded("passed", TrustTexts.state) { item in
                (.boolean(item.resolved.passed), item.resolved.passed ? TrustTexts.passed : TrustTexts.failed)
            },
            .text("title", ReadingTexts.title) { $0.body.title },
            .text("custodian") { $0.resolved.custodian },
            .value("scope") { .array($0.body.scope.map(JSONValue.string)) },
            .text("from") { $0.body.from.description },
            .text("headsBy") { $0.body.heads.rawValue },
            .value("quorumMet") { .boolean($0.tally.hasQuorum) },
        ]
    }

    /// Areas in 0.01 m².
    private var counts: [ListField<Item>] {
        [
            .value("all") { $0.tally.all.json }, .value("quorum") { $0.tally.quorum.json },
            .value("participating") { $0.tally.participating.json },
            .value("majority") { $0.tally.majority($0.resolved.matter).json },
            .value("for") { $0.tally.inFavour.json }, .value("against") { $0.tally.against.json },
            .value("abstain") { $0.tally.abstain.json },
        ]
    }
}

extension Tally.Count {
    fileprivate var json: JSONValue { .object(["area": .integer(area), "heads": .integer(heads)]) }
}
