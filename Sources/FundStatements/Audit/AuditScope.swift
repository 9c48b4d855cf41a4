import FundRules

/// What a sort of finding looks at, which thresholds it has, and what it cannot see.
struct AuditScope: Sendable {
    let looks: Wording
    /// The names of its thresholds.
    let thresholds: [Wording]
    let blind: Wording

    init(_ looks: Wording, _ thresholds: [Wording], blind: Wording) {
        self.looks = looks
        self.thresholds = thresholds
        self.blind = blind
    }
}
