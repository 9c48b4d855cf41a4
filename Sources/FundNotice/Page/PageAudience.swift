import FundDesk

/// For whom a page is. What everybody may see is decided in one place (`PublicSelection`): a page for anybody tells texts
/// and codes of those entries alone, and no sum but those that they prove.
struct PageAudience: Sendable {
    /// What everybody may see; nil for the people of the estate, who see all.
    let selection: PublicSelection?
    /// What the shown entries prove, by the names of figures; nil where all lines are there to be reckoned from.
    let figures: [String: Int64]?

    /// The people of the estate.
    static let residents = PageAudience(selection: nil, figures: nil)

    /// Anybody.
    static func anybody(_ selection: PublicSelection) -> PageAudience {
        PageAudience(selection: selection, figures: PublicFigures(selection).values)
    }

    /// Whether homes can be asked about, and everything be searched.
    var hasHomes: Bool { selection == nil }

    func shows(_ entry: Int) -> Bool { selection?.shows(entry) ?? true }

    /// Whether the page's verifier reckons a figure again.
    func proves(_ figure: Figure) -> Bool { figures.map { $0[figure.key] == figure.value } ?? true }
}
